import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { agbCode, datumOp, gemeentecode } from '@meedoen/kern'
import { leesBericht } from '../basis/iwmo/index.ts'
import { openOpslag } from '../basis/opslag/index.ts'
import { ontvangBericht, registreerBerichttaken } from '../domein/levering/index.ts'

/**
 * One measured run of bench/declaratie.ts, in a process of its own so that its memory is its own: `lees FILE…` only reads,
 * `boek URL AGB=FILE…` takes in all files at once, each of its provider. Prints {ms, mb}; throws when anything is not as expected.
 */
const [wijze = '', ...rest] = process.argv.slice(2)
const OP = new Date('2026-12-02T10:00:00+01:00')

async function lees(): Promise<number> {
  const bytes = await Promise.all(rest.map((bestand) => readFile(bestand)))
  const begin = performance.now()
  for (const deel of bytes) if (!leesBericht(deel).ok) throw new Error('een bericht van de meting is niet te lezen')
  return performance.now() - begin
}

async function boek(): Promise<number> {
  const [url = '', ...paren] = rest
  const opslag = await openOpslag({ url })
  const inzagesleutel = new Uint8Array(32)
  const sleutelzaad = () => inzagesleutel
  registreerBerichttaken(opslag, { map: tmpdir(), klok: () => OP, inzagesleutel, sleutelzaad })
  const inzendingen = await Promise.all(
    paren.map(async (paar) => {
      const [agb = '', bestand = ''] = paar.split('=')
      return { agb: agbCode(agb), bytes: await readFile(bestand) }
    }),
  )
  const begin = performance.now()
  await Promise.all(
    inzendingen.map(({ agb, bytes }) =>
      opslag.inGemeente(gemeentecode('9001'), async (tx) => {
        const wie = { soort: 'aanbieder', id: '00000000-0000-4000-8000-000000000000', naam: 'bench', agb } as const
        const stap = { tx, wie, nu: OP, vandaag: datumOp(OP), inzagesleutel: new Uint8Array(32) }
        const ontvangen = await ontvangBericht(stap, bytes, { herkomst: 'map' })
        if (!ontvangen.ok || ontvangen.waarde.stand !== 'verwerkt' || ontvangen.waarde.bevindingen.length > 0)
          throw new Error(`de declaratie is niet geheel toegekend: ${JSON.stringify(ontvangen).slice(0, 500)}`)
      }),
    ),
  )
  const duur = performance.now() - begin
  await opslag.sluit()
  return duur
}

const ms = wijze === 'lees' ? await lees() : await boek()
process.stdout.write(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }))
