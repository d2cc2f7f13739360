import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Icoon } from './Icoon.tsx'

export type Kolom<Rij> = {
  readonly sleutel: string
  readonly kop: string
  readonly cel: (rij: Rij) => ReactNode
  /** Right-aligned figures. */
  readonly getal?: boolean
  /** Link that sorts by this column, and how it is sorted now. */
  readonly sorteer?: { readonly naar: string; readonly richting?: 'op' | 'neer' | undefined }
}

type Props<Rij> = {
  bijschrift: string
  /** Show the caption; otherwise only screen readers get it. */
  toonBijschrift?: boolean
  kolommen: readonly Kolom<Rij>[]
  rijen: readonly Rij[]
  sleutel: (rij: Rij) => string
  /** Key of the row that is open beside the table. */
  gekozen?: string | undefined
  /** Shown instead of an empty table. */
  leeg?: ReactNode
  id?: string
  /** On a phone each row takes a few lines of running text, for long lists of short facts. */
  kort?: boolean
}

/** Rows of facts: dense, with a head that stays; on a phone each row is a card. The first column names the row. */
export function Tabel<Rij>({
  bijschrift,
  toonBijschrift,
  kolommen,
  rijen,
  sleutel,
  gekozen,
  leeg,
  id,
  kort,
}: Props<Rij>) {
  if (rijen.length === 0 && leeg) return <>{leeg}</>
  return (
    <table
      className={kort ? 'md-tabel md-tabel--kaarten md-tabel--kort' : 'md-tabel md-tabel--kaarten'}
      {...(id ? { id } : {})}
    >
      <caption className={toonBijschrift ? undefined : 'md-weggelaten'}>{bijschrift}</caption>
      <thead>
        <tr>
          {kolommen.map((kolom) => (
            <Kop key={kolom.sleutel} kolom={kolom} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => {
          const deze = sleutel(rij)
          return (
            <tr key={deze} data-rij={deze} {...(deze === gekozen ? { 'aria-current': true } : {})}>
              {kolommen.map((kolom, plaats) => (
                <Cel key={kolom.sleutel} kolom={kolom} rij={rij} eerste={plaats === 0} />
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Kop<Rij>({ kolom }: { kolom: Kolom<Rij> }) {
  const t = useTekst('ui')
  const { kop, getal, sorteer } = kolom
  const richting = sorteer?.richting
  const icoon = richting === 'op' ? 'omhoog' : richting === 'neer' ? 'omlaag' : 'sorteer'
  return (
    <th
      scope="col"
      className={getal ? 'md-tabel__getal' : undefined}
      {...(richting ? { 'aria-sort': richting === 'op' ? 'ascending' : 'descending' } : {})}
    >
      {sorteer ? (
        <Link className="md-sorteer" to={sorteer.naar} aria-label={t('tabel.sorteerOp', { kop })} preventScrollReset>
          {kop}
          <Icoon naam={icoon} maat={15} />
        </Link>
      ) : (
        kop
      )}
    </th>
  )
}

function Cel<Rij>({ kolom, rij, eerste }: { kolom: Kolom<Rij>; rij: Rij; eerste: boolean }) {
  const klasse = kolom.getal ? 'md-tabel__getal' : undefined
  const inhoud = <div>{kolom.cel(rij)}</div>
  return eerste ? (
    <th scope="row" className={klasse}>
      {inhoud}
    </th>
  ) : (
    <td data-kop={kolom.kop} className={klasse}>
      {inhoud}
    </td>
  )
}
