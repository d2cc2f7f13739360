import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Berichtsoort, type Genereerwens, genereerBericht, isBerichtsoort } from '@meedoen/iwmo'
import { type Afloop, eenPlaats, leesArgumenten, type Uitvoer, VerkeerdGebruik } from '../opdracht.ts'
import { type Berichtdeel, leesDag, leesGetal } from './deel.ts'
import { schrijfMutanten } from './mutanten.ts'

const OPTIES = {
  aantal: { type: 'string' },
  prestaties: { type: 'string' },
  zaad: { type: 'string' },
  dagtekening: { type: 'string' },
  uit: { type: 'string' },
  fouten: { type: 'string' },
} as const

type Waarden = Partial<Record<keyof typeof OPTIES, string>>

function wensVan({ aantal, prestaties, zaad, dagtekening }: Waarden): Genereerwens {
  if (aantal !== undefined && prestaties !== undefined)
    throw new VerkeerdGebruik('Kies --aantal of --prestaties, niet allebei.')
  const [hoeveel, welk] = [
    leesGetal('--aantal', aantal) ?? leesGetal('--prestaties', prestaties),
    leesGetal('--zaad', zaad),
  ]
  return {
    ...(hoeveel === undefined ? {} : { aantal: hoeveel }),
    ...(welk === undefined ? {} : { zaad: welk }),
    ...(dagtekening === undefined ? {} : { dagtekening: leesDag('--dagtekening', dagtekening) }),
  }
}

/** OP179: no receiver takes more. */
const GROOTSTE = 25 * 1024 * 1024

async function schrijf(stukken: Iterable<Uint8Array>, uit: string | undefined, uitvoer: Uitvoer): Promise<void> {
  let lengte = 0
  function* geteld(): Generator<Uint8Array> {
    for (const stuk of stukken) {
      lengte += stuk.length
      yield stuk
    }
  }
  if (uit === undefined) for (const stuk of geteld()) uitvoer.stdout(Buffer.from(stuk).toString('utf8'))
  else await pipeline(Readable.from(geteld()), createWriteStream(uit))
  if (lengte > GROOTSTE)
    uitvoer.stderr('Dit bericht is groter dan 25 MB. Een ontvanger weigert het (OP179); minder prestaties passen wel.')
}

async function genereer(soort: Berichtsoort, waarden: Waarden, uitvoer: Uitvoer): Promise<Afloop> {
  const gemaakt = genereerBericht(soort, wensVan(waarden))
  if (!gemaakt.ok) throw new VerkeerdGebruik(gemaakt.tekst)
  if (waarden.fouten !== undefined)
    return schrijfMutanten(Buffer.concat([...gemaakt.waarde]), { map: waarden.fouten }, uitvoer)
  await schrijf(gemaakt.waarde, waarden.uit, uitvoer)
  return 0
}

export const genereerDeel: Berichtdeel = {
  hulp: `meedoen bericht genereer WMO323 [--aantal N] [--zaad N] [--dagtekening JJJJ-MM-DD] [--uit BESTAND | --fouten MAP]

Maakt een bericht met verzonnen mensen en testnummers, dat klopt op niveau 1 en 2. Hetzelfde zaad geeft dezelfde bytes.

  --aantal       producten, prestaties (323) of afgewezen prestaties (325); zonder is het 3. Een 319 heeft er altijd een
  --prestaties   hetzelfde als --aantal
  --zaad         een geheel getal; een ander zaad geeft een ander bericht
  --dagtekening  van het bericht (anders 2026-03-02)
  --uit          schrijft naar dit bestand; anders verschijnt het bericht zelf
  --fouten       maakt in deze map berichten met elk één fout, zoals "meedoen bericht muteer"

Voorbeeld: meedoen bericht genereer WMO323 --prestaties 25000 --uit groot.xml`,
  async voerUit(argumenten, uitvoer) {
    const { values, positionals } = leesArgumenten(argumenten, OPTIES)
    const soort = eenPlaats(positionals, 'het soort bericht, zoals WMO323').toUpperCase()
    if (!isBerichtsoort(soort)) throw new VerkeerdGebruik(`"${soort}" is geen bericht van iWmo 3.2.`)
    if (values.uit !== undefined && values.fouten !== undefined)
      throw new VerkeerdGebruik('Kies --uit of --fouten, niet allebei.')
    return genereer(soort, values, uitvoer)
  },
}
