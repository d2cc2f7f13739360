import type { Uitleg } from '@meedoen/regels'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Icoon } from './Icoon.tsx'
import { regelVan } from './regel-van-uitleg.ts'

type Props = {
  uitleg: Uitleg
  kop?: string
  naspelen?: string
  /** The explanation is what the page is about, so it starts unfolded. */
  open?: boolean
}

/** A panel beside a date or an amount that tells how it was found; closed at first. Needs no JavaScript. */
export function Waarom({ uitleg, kop, naspelen, open = false }: Props) {
  const t = useTekst('ui')
  const { stappen = [], ...slot } = uitleg
  return (
    <details className="md-waarom" open={open}>
      <summary>
        <Icoon naam="vraag" />
        {kop ?? t('waarom.kop')}
      </summary>
      <div className="md-waarom__lijf">
        <div>
          <Regel uitleg={slot} />
        </div>
        <Stappen stappen={stappen} />
        {naspelen && <a href={naspelen}>{t('waarom.naspelen')}</a>}
      </div>
    </details>
  )
}

function Stappen({ stappen }: { stappen: readonly Uitleg[] }) {
  if (stappen.length === 0) return null
  return (
    <ol>
      {stappen.map((stap) => (
        <li key={`${stap.tekst.nl}${stap.waarde}`}>
          <Regel uitleg={stap} />
          <Stappen stappen={stap.stappen ?? []} />
        </li>
      ))}
    </ol>
  )
}

function Regel({ uitleg }: { uitleg: Uitleg }) {
  const t = useTekst('ui')
  const taal = useTaal()
  const herkomst = [uitleg.artikel, uitleg.bron && t('waarom.bron', { bron: uitleg.bron })].filter(Boolean).join('. ')
  const { tekst, waarde } = regelVan(uitleg, taal)
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
    </>
  )
}
