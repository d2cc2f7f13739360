import type { Regelpagina, Voorbeeldregel } from '@meedoen/regels'
import { eersteZin } from '../loket/eerste-zin.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Stapel } from '../ui/Indeling.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import { Waarom } from '../ui/Waarom.tsx'

/** What goes in, what comes out, and how that was found. */
export function Voorbeeld({ voorbeeld }: Pick<Regelpagina, 'voorbeeld'>) {
  const t = useTekst('regels')
  return (
    <Stapel>
      <Velden kop={t('erin')} velden={voorbeeld.erin} />
      <Velden kop={t('eruit')} velden={voorbeeld.eruit} />
      <Waarom uitleg={voorbeeld.uitleg} kop={t('uitleg')} open />
    </Stapel>
  )
}

function Velden({ kop, velden }: { kop: string; velden: readonly Voorbeeldregel[] }) {
  const taal = useTaal()
  return (
    <Stapel ruimte="dicht">
      <h3>{kop}</h3>
      <Samenvattingslijst
        regels={velden.map(({ uitleg, waarde }) => ({
          term: eersteZin(uitleg[taal]).replace(/\.$/, ''),
          waarde: waarde[taal],
        }))}
      />
    </Stapel>
  )
}
