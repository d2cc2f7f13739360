import { useEffect, useState } from 'react'
import { useTekst } from '../../teksten/gebruik.ts'
import { Keuzelijst, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Datumveld, Tekstvak, Tekstveld } from '../../ui/Tekstveld.tsx'
import type { Soortkeuze } from './aanbod.server.ts'
import { Berekend, type Berekendeomvang } from './Berekend.tsx'
import { Groepslijst } from './Groepslijst.tsx'
import { Pgbvelden, type Pgbvraaggroep } from './Pgbvelden.tsx'

const BESLUITEN = ['natura', 'pgb', 'afgewezen'] as const

type Props = {
  /** What every name of a field begins with, up to and including the dot. */
  begin: string
  titel: string
  /** What is chosen when the page opens. */
  soort: string
  product: string
  keuzes: readonly Soortkeuze[]
  gronden: readonly { readonly waarde: string; readonly label: string }[]
  /** Value of the button that takes this provision away. */
  weg?: string | undefined
  /** Only in natura: a temporary provision. */
  alleenNatura?: boolean
  /** Hours that the onderzoek computed, for the kind that they are about. */
  berekend?: Berekendeomvang | null
  /** Questions that help to judge whether a pgb fits. */
  pgbVragen?: readonly Pgbvraaggroep[]
}

/**
 * One provision: granted in natura or as pgb, or refused. What does not belong to the answer is hidden by styles alone.
 * With scripts the products follow the kind, and the providers the product; without, all stand there in groups.
 */
export function Voorzieningblok(props: Props) {
  const { begin, titel, keuzes, gronden, weg, alleenNatura, berekend } = props
  const t = useTekst('werkplek')
  const [soort, kiesSoort] = useState(props.soort)
  return (
    <fieldset className="md-besluit">
      <legend>
        <h2>{titel}</h2>
      </legend>
      {alleenNatura ? (
        <input type="hidden" name={`${begin}besluit`} value="natura" />
      ) : (
        <Keuzerondjes
          naam={`${begin}besluit`}
          label={t('beschikking.besluit')}
          keuzes={BESLUITEN.map((besluit) => ({ waarde: besluit, label: t(`beschikking.${besluit}`) }))}
          naast
        />
      )}
      <div onChange={({ target }) => target instanceof HTMLSelectElement && kiesSoort(target.value)}>
        <Keuzelijst
          naam={`${begin}soort`}
          label={t('beschikking.soort')}
          keuzes={keuzes.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
      </div>
      {berekend && soort === berekend.soort && <Berekend berekend={berekend} />}
      <Wat {...props} soort={soort} />
      <div className="md-besluit__deel md-besluit__periode">
        <Datumveld naam={`${begin}begin`} label={t('beschikking.begin')} kalender />
        <Datumveld naam={`${begin}eind`} label={t('beschikking.eind')} kalender />
      </div>
      {!alleenNatura && (
        <>
          <Pgbvelden begin={begin} pgbVragen={props.pgbVragen ?? []} />
          <div className="md-besluit__deel md-besluit__afgewezen">
            <Keuzelijst naam={`${begin}grond`} label={t('beschikking.grond')} keuzes={gronden} />
          </div>
          <Tekstvak
            naam={`${begin}toelichting`}
            label={t('beschikking.toelichting')}
            hint={t('beschikking.toelichtingHint')}
            rijen={3}
            optioneel
          />
        </>
      )}
      {weg && (
        <div>
          <Knop soort="stil" icoon="weg" name="doe" value={weg}>
            {t('beschikking.haalWeg')}
            <span className="md-weggelaten"> {titel}</span>
          </Knop>
        </div>
      )}
    </fieldset>
  )
}

/** Which product and how much, in natura and as pgb alike; in natura also by whom. */
function Wat({ begin, keuzes, soort, product: eerst }: Props) {
  const t = useTekst('werkplek')
  const [product, kiesProduct] = useState(eerst)
  // Without scripts nothing can follow the kind, so everything stands there, in groups by kind.
  const [volgt, zetVolgt] = useState(false)
  useEffect(() => zetVolgt(true), [])
  const zichtbaar = volgt ? keuzes.filter((keuze) => keuze.code === soort) : keuzes
  const producten = zichtbaar.flatMap((keuze) => keuze.producten)
  const gekozen = producten.find((kandidaat) => kandidaat.code === product)
  return (
    <>
      <div className="md-besluit__deel md-besluit__wat">
        <Groepslijst
          naam={`${begin}product`}
          label={t('beschikking.product')}
          bijKeuze={kiesProduct}
          groepen={zichtbaar.map(({ naam, producten }) => ({
            naam,
            keuzes: producten.map(({ code, naam, maat }) => ({
              waarde: code,
              label: t('beschikking.productMet', { naam, maat }),
            })),
          }))}
        />
        <Tekstveld
          naam={`${begin}volume`}
          label={t('beschikking.volume')}
          hint={gekozen ? t('beschikking.volumeIn', { maat: gekozen.maat }) : t('beschikking.volumeHint')}
          breedte="kort"
          inputMode="decimal"
        />
      </div>
      <div className="md-besluit__deel md-besluit__natura">
        <Groepslijst
          naam={`${begin}agb`}
          label={t('beschikking.aanbieder')}
          hint={t('beschikking.aanbiederHint')}
          optioneel
          groepen={[
            gekozen
              ? { naam: gekozen.naam, keuzes: gekozen.aanbieders.map(({ agb, label }) => ({ waarde: agb, label })) }
              : { naam: t('beschikking.alleAanbieders'), keuzes: elkEenKeer(producten) },
          ]}
        />
      </div>
    </>
  )
}

/** Every provider once, by name. */
const elkEenKeer = (producten: Soortkeuze['producten']) => {
  const namen = new Map(producten.flatMap(({ aanbieders }) => aanbieders.map(({ agb, naam }) => [agb, naam])))
  return [...namen].map(([waarde, label]) => ({ waarde, label })).sort((a, b) => a.label.localeCompare(b.label))
}
