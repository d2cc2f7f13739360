import type { FastifyInstance } from 'fastify'
import { aansluiting } from '../kamers.ts'
import { leesOmgeving, OnjuisteInstelling } from '../omgeving.ts'
import { type Draaiend, startMeedoen } from '../start-meedoen.ts'
import { leesArgumenten, type Opdracht, type Uitvoer, VerkeerdGebruik } from './opdracht.ts'
import { dataMap, kiesWaar, WAAR_HULP, WAAR_OPTIES } from './waar.ts'

const HOOGSTENS_MS = 10_000

function leesPoort(tekst: string | undefined, anders: number): number {
  if (tekst === undefined) return anders
  const poort = Number(tekst)
  if (/^\d+$/.test(tekst) && poort <= 65_535) return poort
  throw new VerkeerdGebruik('--poort moet een getal van 0 tot en met 65535 zijn, bijvoorbeeld --poort 3000.')
}

/** The demo lets anybody be anybody, so nobody outside this machine may reach it. */
function kiesAdres(demo: boolean, adres: string): string {
  if (!demo || adres === '127.0.0.1' || adres === '::1' || adres === 'localhost') return adres
  throw new OnjuisteInstelling(
    'Met --demo luistert Meedoen alleen op deze computer. Haal MEEDOEN_ADRES weg, of start zonder --demo.',
  )
}

export const startOpdracht: Opdracht = {
  hulp: `meedoen start [--poort N] [--database URL | --map MAP] [--demo]

Brengt de database bij, start de taken en de website.

  --poort N        poort (anders PORT, anders 3000; 0 kiest een vrije poort)
${WAAR_HULP}
  --demo           met een verzonnen gemeente en een inlogpagina zonder wachtwoorden; alleen op deze computer

Omgeving: PORT, MEEDOEN_ADRES (adres om op te luisteren, anders 127.0.0.1), DATABASE_URL, MEEDOEN_DATA,
MEEDOEN_SLEUTEL (zie "meedoen sleutel"), MEEDOEN_PROXY (adressen van proxy's, met komma's ertussen),
OIDC_GEHEIM_NAAM (geheim van een inlogdienst), SMTP_URL en MAIL_VAN (om uitnodigingen te mailen), MEEDOEN_LOGNIVEAU, en met --demo MEEDOEN_VANDAAG (JJJJ-MM-DD).`,
  async voerUit(argumenten, uitvoer) {
    const opties = { ...WAAR_OPTIES, poort: { type: 'string' }, demo: { type: 'boolean' } } as const
    const { values, positionals } = leesArgumenten(argumenten, opties)
    if (positionals.length > 0) throw new VerkeerdGebruik(`"${positionals[0]}" hoort hier niet.`)
    const omgeving = leesOmgeving(uitvoer.env)
    const demo = values.demo ?? false
    if (omgeving.vandaag !== undefined && !demo) {
      throw new OnjuisteInstelling('MEEDOEN_VANDAAG werkt alleen met --demo. Haal het weg.')
    }
    const draaiend = await startMeedoen({
      aansluiting,
      omgeving,
      waar: kiesWaar(values, omgeving),
      map: dataMap(values, omgeving),
      adres: kiesAdres(demo, omgeving.adres),
      poort: leesPoort(values.poort, omgeving.poort),
      demo,
      meld: uitvoer.stderr,
    })
    toonAdressen(uitvoer, draaiend, demo)
    await uitvoer.stop()
    uitvoer.stderr('Meedoen stopt.')
    await stopOpTijd(draaiend)
    return 0
  },
}

function toonAdressen(uitvoer: Uitvoer, { adressen, personas }: Draaiend, demo: boolean): void {
  const [eerste, ...meer] = adressen
  uitvoer.stderr(`\nMeedoen staat klaar: ${eerste?.adres ?? '(nog geen gemeente)'}`)
  for (const { naam, adres } of meer) uitvoer.stderr(`  ook voor ${naam}: ${adres}`)
  if (!demo) return
  uitvoer.stderr(`Inloggen: ${eerste?.adres}/inloggen, en kies wie u wilt zijn:`)
  const breedte = Math.max(0, ...personas.map(({ rol }) => rol.nl.length))
  for (const { naam, rol } of personas) uitvoer.stderr(`  ${rol.nl.padEnd(breedte)}  ${naam}`)
  uitvoer.stderr('Stoppen: Ctrl-C. De gegevens blijven bewaard; alles en iedereen hier is verzonnen.\n')
}

/** Waits for requests and jobs that run, but not for ever. */
async function stopOpTijd({ app, stop }: { app: FastifyInstance; stop: () => Promise<void> }): Promise<void> {
  const wekker = setTimeout(() => {
    app.log.warn('niet alles was op tijd klaar')
    app.server.closeAllConnections()
  }, HOOGSTENS_MS)
  await stop()
  clearTimeout(wekker)
}
