import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { Regelpagina, Waarderegel } from '@meedoen/regels'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { type Kolom, Tabel } from '../ui/Tabel.tsx'

type Getallentabel = Regelpagina['parameters'][number]
type Rij = Getallentabel['rijen'][number]

/** The dated tables of a rule: each value with how sure it is and where it stands. The newest first. */
export function Getallen({ tabellen }: { tabellen: readonly Getallentabel[] }) {
  const taal = useTaal()
  const kolommen = useKolommen()
  return tabellen.map(({ naam, rijen }) => (
    <Tabel
      key={naam.nl}
      bijschrift={hoofdletter(naam[taal])}
      toonBijschrift
      kolommen={kolommen}
      rijen={rijen.toReversed()}
      sleutel={(rij) => rij.vanaf}
    />
  ))
}

const hoofdletter = (zin: string): string => `${zin.charAt(0).toUpperCase()}${zin.slice(1)}`

function useKolommen(): readonly Kolom<Rij>[] {
  const t = useTekst('regels')
  const dag = useDag()
  return [
    { sleutel: 'vanaf', kop: t('vanaf'), cel: ({ vanaf }) => dag(vanaf) },
    { sleutel: 'tot', kop: t('totEnMet'), cel: ({ tot }) => dag(tot) },
    { sleutel: 'waarde', kop: t('waarde'), cel: ({ waarden }) => <Waarden waarden={waarden} /> },
    { sleutel: 'zekerheid', kop: t('hoeZeker'), cel: ({ zekerheid }) => t(`zekerheid.${zekerheid}`) },
    { sleutel: 'bron', kop: t('bron'), cel: ({ bron }) => bron },
  ]
}

/** A day of validity; null is "now". */
export function useDag(): (dag: Datum | null) => string {
  const t = useTekst('regels')
  const taal = useTaal()
  return (dag) => (dag === null ? t('nu') : schrijfDatum(dag, taal))
}

function Waarden({ waarden }: { waarden: readonly Waarderegel[] }) {
  const taal = useTaal()
  const [eerste] = waarden
  if (waarden.length === 1 && eerste?.naam === null) return <strong>{eerste.waarde[taal]}</strong>
  return (
    <>
      {waarden.map(({ naam, waarde }) => (
        <div key={`${naam?.nl}${waarde.nl}`}>
          {naam && `${naam[taal]}: `}
          {naam ? <strong>{waarde[taal]}</strong> : waarde[taal]}
        </div>
      ))}
    </>
  )
}
