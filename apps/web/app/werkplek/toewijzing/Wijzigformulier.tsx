import type { Weigering } from '@meedoen/kern'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier, type Waarden } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Aankruisvak, Keuzelijst, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { REDENEN, TEKST, type Wijziging } from './redenen.ts'
import type { laadWijzigen } from './wijzigen.server.ts'

type Pagina = Awaited<ReturnType<typeof laadWijzigen>>
type Props = { wat: Wijziging; pagina: Pagina; weigering: Weigering | undefined; waarden: Waarden | undefined }

/** What one kind of change asks; its button only shows what will happen. */
export function Wijzigformulier({ wat, pagina, weigering, waarden }: Props) {
  const t = useTekst('werkplek')
  const fouten = useFouten(weigering)
  const namen = useNamen()
  return (
    <Kaart
      titel={t(`wijzigen.${TEKST[wat]}.naam`)}
      tekst={
        wat === 'omvang' && pagina.inTotaal ? t('wijzigen.omvang.uitlegTotaal') : t(`wijzigen.${TEKST[wat]}.uitleg`)
      }
    >
      <Formulier naam={`wijzigen-${wat}`} fouten={fouten} namen={namen} waarden={waarden ?? beginwaarden(wat, pagina)}>
        <input type="hidden" name="wat" value={wat} />
        <Velden wat={wat} pagina={pagina} />
        <Rij>
          <Knop>{t('wijzigen.bekijk')}</Knop>
          <Knoplink naar={`/werkplek/zaak/${pagina.zaak}`} soort="stil">
            {t('stap.annuleer')}
          </Knoplink>
        </Rij>
      </Formulier>
    </Kaart>
  )
}

/** What is filled in beforehand: as it is now, but how a total is shared out is for who asks. */
const beginwaarden = (wat: Wijziging, { waarden, inTotaal }: Pagina): Waarden =>
  wat === 'aanbieder' && inTotaal ? { ...waarden, volume: '' } : waarden

function useNamen() {
  const t = useTekst('werkplek')
  return {
    eind: t('wijzigen.eind'),
    vanaf: t('wijzigen.vanaf'),
    reden: t('wijzigen.reden'),
    product: t('wijzigen.hulp'),
    volume: t('wijzigen.volume'),
    agb: t('wijzigen.aanbieder'),
    akkoord: t('wijzigen.akkoord'),
  }
}

function Velden({ wat, pagina }: Pick<Props, 'wat' | 'pagina'>) {
  const t = useTekst('werkplek')
  switch (wat) {
    case 'einddatum':
      return (
        <>
          <Datumveld naam="eind" label={t('wijzigen.eind')} kalender />
          <Reden codes={REDENEN.einddatum} />
          <Akkoord />
        </>
      )
    case 'omvang':
      return (
        <>
          <Keuzelijst naam="product" label={t('wijzigen.hulp')} keuzes={pagina.producten} />
          <Hoeveel maat={pagina.maat} />
          {(!pagina.inTotaal || pagina.producten.length > 1) && (
            <Datumveld
              naam="vanaf"
              label={t('wijzigen.vanaf')}
              kalender
              {...(pagina.inTotaal ? { hint: t('wijzigen.vanafAlsAnders'), optioneel: true } : {})}
            />
          )}
          <Reden codes={REDENEN.omvang} />
          <Akkoord />
        </>
      )
    case 'aanbieder':
      return pagina.aanbieders.length === 0 ? (
        <Melding toon="letop">{t('toewijzen.niemand')}</Melding>
      ) : (
        <>
          <Keuzerondjes naam="agb" label={t('wijzigen.nieuweAanbieder')} keuzes={pagina.aanbieders} />
          {pagina.inTotaal && <Hoeveel maat={pagina.maat} hint={t('wijzigen.verdeelHint')} />}
          <Datumveld naam="vanaf" label={t('wijzigen.vanaf')} hint={t('wijzigen.vanafHint')} kalender />
          <Akkoord />
        </>
      )
    case 'intrekken':
      return null
  }
}

function Hoeveel({ maat, hint }: { maat: string; hint?: string }) {
  const t = useTekst('werkplek')
  return (
    <Tekstveld
      naam="volume"
      label={t('wijzigen.volumeIn', { maat })}
      inputMode="decimal"
      breedte="kort"
      {...(hint === undefined ? {} : { hint })}
    />
  )
}

function Reden({ codes }: { codes: (typeof REDENEN)[keyof typeof REDENEN] }) {
  const t = useTekst('werkplek')
  return (
    <Keuzelijst
      naam="reden"
      label={t('wijzigen.reden')}
      keuzes={codes.map((code) => ({ waarde: code, label: t(`wijzigen.redenen.${code}`) }))}
    />
  )
}

function Akkoord() {
  const t = useTekst('werkplek')
  return <Aankruisvak naam="akkoord" label={t('wijzigen.akkoord')} hint={t('wijzigen.akkoordHint')} />
}
