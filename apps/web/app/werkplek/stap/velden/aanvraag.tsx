import { useTekst } from '../../../teksten/gebruik.ts'
import { Keuzerondjes } from '../../../ui/Keuzes.tsx'
import { Bestandsveld, Datumveld, Tekstvak } from '../../../ui/Tekstveld.tsx'

/** What the server takes (apps/meedoen/documenten). */
const HOOGSTENS_MB = 10
const SOORTEN = '.pdf,.jpg,.jpeg,.png,.heic,.docx,.odt'
const GRONDEN = ['aanvulling', 'instemming', 'vertraging-aanvrager', 'overmacht'] as const

export function Scan({ label }: { label: string }) {
  return <Bestandsveld naam="bestand" label={label} mb={HOOGSTENS_MB} accept={SOORTEN} optioneel />
}

export function OndertekendVerslag() {
  const t = useTekst('werkplek')
  return (
    <>
      <Datumveld naam="op" label={t('veld.verslagOp')} hint={t('veld.verslagOpHint')} kalender />
      <Keuzerondjes
        naam="antwoord"
        label={t('veld.verslagAntwoord')}
        keuzes={[
          { waarde: 'akkoord', label: t('veld.verslag-akkoord') },
          { waarde: 'niet-akkoord', label: t('veld.verslag-niet-akkoord') },
        ]}
      />
      <Tekstvak naam="tekst" label={t('veld.verslagTekst')} rijen={4} optioneel />
      <Keuzerondjes
        naam="aanvraag"
        label={t('veld.verslagAanvraag')}
        hint={t('veld.verslagAanvraagHint')}
        keuzes={[
          { waarde: 'ja', label: t('veld.ja') },
          { waarde: 'nee', label: t('veld.nee') },
        ]}
        naast
      />
      <Scan label={t('veld.verslagScan')} />
    </>
  )
}

export function BuitenBehandeling() {
  const t = useTekst('werkplek')
  return <Tekstvak naam="ontbreekt" label={t('veld.ontbreekt')} hint={t('veld.ontbreektHint')} rijen={5} />
}

export function Opschorting() {
  const t = useTekst('werkplek')
  return (
    <>
      <Keuzerondjes
        naam="grond"
        label={t('veld.grond')}
        keuzes={GRONDEN.map((grond) => ({
          waarde: grond,
          label: t(`opschorting.${grond}`),
          uitleg: t(`opschortingUitleg.${grond}`),
        }))}
      />
      <Datumveld naam="uiterlijk" label={t('veld.opschortingTot')} hint={t('veld.opschortingTotHint')} kalender />
      <Tekstvak naam="tekst" label={t('veld.opschortingTekst')} hint={t('veld.opschortingTekstHint')} rijen={4} />
    </>
  )
}

export function Hervatting() {
  const t = useTekst('werkplek')
  return <Datumveld naam="op" label={t('veld.hervat')} hint={t('veld.hervatHint')} kalender />
}

export function Bezwaar() {
  const t = useTekst('werkplek')
  return (
    <>
      <Datumveld naam="op" label={t('veld.bezwaarOp')} kalender />
      <Datumveld
        naam="gepostOp"
        label={t('veld.bezwaarGepost')}
        hint={t('veld.bezwaarGepostHint')}
        kalender
        optioneel
      />
      <Keuzerondjes
        naam="commissie"
        label={t('veld.commissie')}
        hint={t('veld.commissieHint')}
        keuzes={[
          { waarde: 'ja', label: t('veld.ja') },
          { waarde: 'nee', label: t('veld.nee') },
        ]}
        naast
      />
      <Tekstvak naam="tekst" label={t('veld.bezwaarTekst')} rijen={4} optioneel />
      <Scan label={t('veld.bezwaarScan')} />
    </>
  )
}
