import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Melding } from '../../ui/Melding.tsx'
import { Uitlegkaart } from '../Uitlegkaart.tsx'
import { Uitslagkop } from '../Uitslagkop.tsx'
import type { Huishouduitslag } from './reken.ts'

/** An estimate that says of itself that it is one. */
export function Huishouduitslagen({ uitslag }: { uitslag: Huishouduitslag }) {
  const t = useTekst('rekenhulp')
  const { uitleg, huisgenootKanAlles } = uitslag
  return (
    <>
      <Kop uitslag={uitslag} />
      <Melding toon="letop" titel={t('huishouden.schatting')}>
        {t('huishouden.schattingTekst')}
      </Melding>
      {huisgenootKanAlles && <Melding titel={t('huishouden.kanAlles')}>{t('huishouden.kanAllesTekst')}</Melding>}
      <Uitlegkaart
        delen={uitleg.map(({ deel, uitleg: boom }) => ({ kop: t(`huishouden.uitleg.${deel}`), uitleg: boom }))}
      />
    </>
  )
}

function Kop({ uitslag: { minutenPerWeek, urenPerJaar, soort, kader } }: { uitslag: Huishouduitslag }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const tijd = useTijd(minutenPerWeek)
  const uren = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 })
  return (
    <Uitslagkop
      woorden
      kop={t('huishouden.kop')}
      groot={minutenPerWeek === 0 ? t('huishouden.geen') : tijd}
      {...(minutenPerWeek === 0 ? {} : { achter: t('huishouden.perWeek') })}
      feiten={[
        { term: t('huishouden.perJaar'), waarde: t('huishouden.uren', { uren: uren.format(urenPerJaar) }) },
        ...(soort ? [{ term: t('huishouden.soortTerm'), waarde: t(`huishouden.soort.${soort}`) }] : []),
        { term: t('huishouden.kaderTerm'), waarde: kader },
      ]}
    >
      <p>{t(minutenPerWeek === 0 ? 'huishouden.geenTekst' : 'huishouden.ongeveer')}</p>
    </Uitslagkop>
  )
}

/** "2 uur en 5 minuten". */
function useTijd(minuten: number): string {
  const t = useTekst('rekenhulp')
  const uren = Math.floor(minuten / 60)
  const rest = minuten % 60
  const delen = [
    ...(uren > 0 ? [t('huishouden.tijdUren', { count: uren })] : []),
    ...(rest > 0 ? [t('huishouden.tijdMinuten', { count: rest })] : []),
  ]
  return delen.join(t('huishouden.tijdEn'))
}
