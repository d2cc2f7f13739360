import { leesEuro, schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Aankruisvak, Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { usePeriode } from './Contractkaart.tsx'
import { haalTarief, stelVast } from './tarief.server.ts'
import { naarAanbieder } from './zoek.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalTarief(vraag, vraag.params)
export const action = (vraag: ActionFunctionArgs) => stelVast(vraag, vraag.params)

/** What a product costs under a contract from a day on. */
export default function Tarief() {
  const t = useTekst('inkoop')
  const { aanbieder, nummer, gekozen, nu } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const namen = {
    product: t('tarieven.product'),
    begin: t('tarieven.form.begin'),
    eind: t('tarieven.form.eind'),
    bedrag: t('tarieven.form.bedrag'),
    wachttijd: t('tarieven.form.wachttijd'),
    bevestigd: t('tarieven.form.bevestigd'),
  }
  return (
    <Stapel smal>
      <Paginakop
        titel={gekozen ? `${t('tarieven.form.titel')}: ${gekozen.naam}` : t('tarieven.form.titel')}
        inleiding={t('tarieven.form.inleiding', { nummer, naam: aanbieder.naam })}
        fout={antwoord !== undefined}
        terug={{ naar: naarAanbieder(aanbieder.agb), tekst: aanbieder.naam }}
      />
      <WatNuGeldt />
      <Formulier
        naam="tarief"
        namen={namen}
        fouten={useFouten(antwoord?.weigering)}
        waarden={{ ...(antwoord?.waarden ?? { product: gekozen?.code ?? '', wachttijd: '0' }), bevestigd: undefined }}
      >
        <Productkeuze />
        <Bedragveld label={namen.bedrag} />
        <Datumveld naam="begin" label={namen.begin} />
        <Datumveld naam="eind" label={namen.eind} hint={t('tarieven.form.eindHint')} optioneel />
        {!nu && (
          <Tekstveld
            naam="wachttijd"
            label={namen.wachttijd}
            hint={t('tarieven.form.wachttijdHint')}
            breedte="kort"
            inputMode="numeric"
          />
        )}
        {antwoord?.weigering.code === 'tarief-ongewoon' && <Bevestiging bedrag={antwoord.waarden.bedrag} />}
        <div>
          <Knop>{t('tarieven.form.stel')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}

/** Eurocents per unit; a product in euros has no price. */
function Bedragveld({ label }: { label: string }) {
  const t = useTekst('inkoop')
  const { gekozen } = useLoaderData<typeof loader>()
  if (gekozen?.zonderPrijs)
    return (
      <>
        <input type="hidden" name="bedrag" value="" />
        <Melding>{t('tarieven.form.inEuros')}</Melding>
      </>
    )
  const hint = gekozen
    ? t('tarieven.form.bedragHint', { eenheid: t(`eenheid.${gekozen.eenheid}`) })
    : t('tarieven.form.bedragHintLos')
  return <Tekstveld naam="bedrag" label={label} hint={hint} breedte="kort" inputMode="decimal" />
}

/** Asked only after an unusual tariff per minute: what that is per hour. */
function Bevestiging({ bedrag }: { bedrag: string | readonly string[] | undefined }) {
  const t = useTekst('inkoop')
  const taal = useTaal()
  const gelezen = leesEuro(String(bedrag))
  if (!gelezen.ok) return null
  const perUur = schrijfEuro(gelezen.waarde * 60, taal)
  return (
    <>
      <input type="hidden" name="bevestigdBedrag" value={String(bedrag)} />
      <Aankruisvak
        naam="bevestigd"
        label={t('tarieven.form.klopt', { bedrag: perUur })}
        hint={t('tarieven.form.kloptHint')}
      />
    </>
  )
}

function WatNuGeldt() {
  const t = useTekst('inkoop')
  const taal = useTaal()
  const periode = usePeriode()
  const { nu, gekozen } = useLoaderData<typeof loader>()
  return nu && !gekozen?.zonderPrijs ? (
    <Melding>{t('tarieven.form.nu', { bedrag: schrijfEuro(nu.bedrag, taal), periode: periode(nu) })}</Melding>
  ) : null
}

/** The product of the address, or a list to choose from. */
function Productkeuze() {
  const t = useTekst('inkoop')
  const { producten, gekozen } = useLoaderData<typeof loader>()
  if (gekozen) return <input type="hidden" name="product" value={gekozen.code} />
  return (
    <Keuzelijst
      naam="product"
      label={t('tarieven.product')}
      leeg={t('tarieven.kiesProduct')}
      keuzes={producten.map(({ code, naam, eenheid }) => ({
        waarde: code,
        label: `${code} ${naam} (${t(`eenheid.${eenheid}`)})`,
      }))}
    />
  )
}
