import { useTekst } from '../../../teksten/gebruik.ts'
import { useVeld } from '../../../ui/Formulier.tsx'
import { Aankruisvak, Keuzerondjes } from '../../../ui/Keuzes.tsx'
import { Datumveld, Tekstveld } from '../../../ui/Tekstveld.tsx'

const PLAATSEN = ['thuis', 'gemeente', 'telefoon'] as const
const BEWIJZEN = ['paspoort', 'identiteitskaart', 'rijbewijs', 'verblijfsdocument'] as const

export function Gesprekplan() {
  const t = useTekst('werkplek')
  const naDeTermijn = useVeld('naDeTermijn')
  return (
    <>
      <Datumveld naam="datum" label={t('veld.gesprekDatum')} kalender />
      <Tekstveld
        naam="tijd"
        label={t('veld.gesprekTijd')}
        hint={t('veld.gesprekTijdHint')}
        type="time"
        breedte="kort"
      />
      <Keuzerondjes
        naam="plaats"
        label={t('veld.gesprekPlaats')}
        keuzes={PLAATSEN.map((plaats) => ({ waarde: plaats, label: t(`veld.plaats-${plaats}`) }))}
      />
      {(naDeTermijn.fout || naDeTermijn.waarde) && (
        <Aankruisvak naam="naDeTermijn" label={t('veld.naDeTermijn')} hint={t('veld.naDeTermijnHint')} />
      )}
    </>
  )
}

export function Gesprek() {
  const t = useTekst('werkplek')
  return <Datumveld naam="op" label={t('veld.gesprekGevoerd')} kalender />
}

export function Identiteit() {
  const t = useTekst('werkplek')
  return (
    <Keuzerondjes
      naam="bewijs"
      label={t('veld.bewijs')}
      hint={t('veld.bewijsHint')}
      keuzes={BEWIJZEN.map((bewijs) => ({ waarde: bewijs, label: t(`bewijs.${bewijs}`) }))}
    />
  )
}

/** What must have been explained; recording it is one click. */
export function PgbUitleg() {
  const t = useTekst('werkplek')
  return (
    <ul className="md-lijst">
      <li>{t('veld.pgb-wat')}</li>
      <li>{t('veld.pgb-taken')}</li>
      <li>{t('veld.pgb-voorwaarden')}</li>
      <li>{t('veld.pgb-keuze')}</li>
    </ul>
  )
}
