import type { Uitleg, Zekerheid } from '@meedoen/regels'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Icoon } from './Icoon.tsx'
import { regelVan } from './regel-van-uitleg.ts'

/** What was read in the law itself needs no remark. */
type Onzeker = Exclude<Zekerheid, 'H'>

const onzekerheid = ({ zekerheid }: Uitleg): Onzeker | null =>
  zekerheid === undefined || zekerheid === 'H' ? null : zekerheid

/** One step: its sentence, its value, the article it rests on, and in words how sure that is. */
export function Uitlegregel({ uitleg, gezegd }: { uitleg: Uitleg; gezegd?: boolean }) {
  const t = useTekst('ui')
  const taal = useTaal()
  const herkomst = [uitleg.artikel, uitleg.bron && t('waarom.bron', { bron: uitleg.bron })].filter(Boolean).join('. ')
  const { tekst, waarde } = regelVan(uitleg, taal)
  const twijfel = gezegd ? null : onzekerheid(uitleg)
  return (
    <>
      <span>{tekst}</span>
      {waarde && (
        <>
          {': '}
          <span className="md-waarom__waarde">{waarde}</span>
        </>
      )}
      {herkomst && <span className="md-waarom__bron">{herkomst}</span>}
      {twijfel && <Twijfel soort={twijfel} />}
    </>
  )
}

/** Steps under each other; what all of them share about how sure they are is said once. */
export function Uitlegstappen({ stappen }: { stappen: readonly Uitleg[] }) {
  if (stappen.length === 0) return null
  const samen = gedeeld(stappen)
  return (
    <>
      <ol>
        {stappen.map((stap) => (
          <li key={`${stap.tekst.nl}${stap.waarde}`}>
            <Uitlegregel uitleg={stap} gezegd={samen !== null} />
            <Uitlegstappen stappen={stap.stappen ?? []} />
          </li>
        ))}
      </ol>
      {samen && <Twijfel soort={samen} samen />}
    </>
  )
}

/** The doubt that holds for each of several steps; null when they differ. */
export function gedeeld(stappen: readonly Uitleg[]): Onzeker | null {
  const [eerste, ...rest] = stappen.map(onzekerheid)
  return eerste && rest.length > 0 && rest.every((soort) => soort === eerste) ? eerste : null
}

export function Twijfel({ soort, samen }: { soort: Onzeker; samen?: boolean }) {
  const t = useTekst('ui')
  return (
    <span className="md-twijfel">
      <Icoon naam="letop" maat={16} />
      <span>
        {samen && `${t('waarom.samen')} `}
        {t(`waarom.zekerheid.${soort}`)}
      </span>
    </span>
  )
}
