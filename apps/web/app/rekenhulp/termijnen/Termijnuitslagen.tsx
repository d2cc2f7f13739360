import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Klokbadge } from '../../ui/Badge.tsx'
import { schrijfWeekdag } from '../schrijf.ts'
import { Uitlegkaart } from '../Uitlegkaart.tsx'
import { Uitslagkop } from '../Uitslagkop.tsx'
import { Doelijst } from './Doelijst.tsx'
import type { Termijnuitslag } from './reken.ts'

/** The last day, how it stands, what can be done, and why that day. */
export function Termijnuitslagen({ uitslag }: { uitslag: Termijnuitslag }) {
  const t = useTekst('rekenhulp')
  return (
    <>
      <Kop uitslag={uitslag} />
      <Doelijst uitslag={uitslag} />
      <Uitlegkaart delen={uitslag.uitleg.map(({ deel, uitleg }) => ({ kop: t(`termijnen.uitleg.${deel}`), uitleg }))} />
    </>
  )
}

function Kop({ uitslag }: { uitslag: Termijnuitslag }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const { wat, laatsteDag, klok, voorbij } = uitslag
  const feiten = useFeiten(uitslag)
  if (laatsteDag === null)
    return (
      <Uitslagkop woorden kop={t('termijnen.teVroeg.kop')} groot={t('termijnen.teVroeg.groot')}>
        <p>{t('termijnen.teVroeg.tekst')}</p>
      </Uitslagkop>
    )
  return (
    <Uitslagkop
      woorden
      kop={t(`termijnen.gebeurtenis.${wat}.kop`)}
      groot={schrijfDatum(laatsteDag, taal)}
      achter={schrijfWeekdag(laatsteDag, taal)}
      feiten={feiten}
    >
      <p>
        <Klokbadge staat={klok.staat} dagen={Math.abs(klok.dagen ?? 0)} />
      </p>
      <p>{t(`termijnen.gebeurtenis.${wat}.${voorbij ? 'voorbij' : 'loopt'}`)}</p>
    </Uitslagkop>
  )
}

function useFeiten({ wat, ookDag, dwangsom }: Termijnuitslag) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const feiten = []
  if (ookDag && (wat === 'melding' || wat === 'besluit'))
    feiten.push({ term: t(`termijnen.ook.${wat}`), waarde: schrijfDatum(ookDag, taal) })
  if (dwangsom?.nu)
    feiten.push({
      term: t('termijnen.dwangsomNu'),
      waarde: t('termijnen.ongeveer', { bedrag: schrijfEuro(dwangsom.nu, taal) }),
    })
  if (dwangsom) feiten.push({ term: t('termijnen.dwangsomHoogste'), waarde: schrijfEuro(dwangsom.hoogste, taal) })
  return feiten
}
