import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Deel, Vragen } from './Deel.tsx'

/** In the order in which somebody meets them. */
const RECHTEN = [
  'melden',
  'plan',
  'steun',
  'onderzoek',
  'teLaat',
  'spoed',
  'besluit',
  'pgb',
  'bezwaar',
  'dwangsom',
  'inzage',
  'klacht',
] as const

export default function Rechten() {
  const t = useTekst('informatie')
  return (
    <Stapel smal ruimte="ruim">
      <Paginakop titel={t('rechten.titel')} inleiding={t('rechten.inleiding')} />
      <div>
        <Knoplink naar="/rekenhulp/termijnen" soort="tweede" icoon="kalender">
          {t('rechten.rekenhulp')}
        </Knoplink>
      </div>
      {RECHTEN.map((recht) => (
        <Deel key={recht} kop={t(`rechten.${recht}`)} tekst={t(`rechten.${recht}Tekst`)} />
      ))}
      <Vragen />
    </Stapel>
  )
}
