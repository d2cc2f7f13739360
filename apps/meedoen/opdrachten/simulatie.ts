import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Datum, isDatum } from '@meedoen/kern'
import { migreer, type Opslag, openOpslag, type Waar } from '@meedoen/opslag'
import { migratiebronnen } from '../migratiebronnen.ts'
import { leesOmgeving } from '../omgeving.ts'
import { berichtzaad } from '../server/berichtzaad.ts'
import { INZAGE } from '../server/server.ts'
import { simuleer } from '../simulatie/draai.ts'
import { haalSleutelUitMap, maakSleutels } from '../sleutels.ts'
import { leesArgumenten, type Opdracht, VerkeerdGebruik } from './opdracht.ts'
import { dataMap, kiesWaar } from './waar.ts'

const OPTIES = {
  clienten: { type: 'string' },
  maanden: { type: 'string' },
  eerste: { type: 'string' },
  zaad: { type: 'string' },
  map: { type: 'string' },
  database: { type: 'string' },
} as const

export const simulatieOpdracht: Opdracht = {
  hulp: `meedoen simulatie [--clienten N] [--maanden N] [--eerste JJJJ-MM-01] [--zaad TEKST] [--map MAP | --database URL]

Laat een verzonnen gemeente en 25 aanbieders een jaar lang hun werk doen, en legt daarna de boeken van Meedoen naast die van
de aanbieders, de bank en het CAK. Dezelfde opties geven hetzelfde jaar.

  --clienten N     hoeveel mensen hulp krijgen (anders 2000)
  --maanden N      hoeveel maanden (anders 12)
  --eerste DATUM   eerste dag (anders 2025-07-01)
  --zaad TEKST     een ander toeval
  --map MAP        bewaar alles in deze lege map, om te bekijken met "meedoen start --demo --map MAP"; anders wordt niets bewaard
  --database URL   gebruik deze lege database van PostgreSQL

Schrijft één JSON-object: de bedragen in eurocenten, en de verschillen. Afloop 1 als de boeken niet kloppen.`,
  async voerUit(argumenten, uitvoer) {
    const { values, positionals } = leesArgumenten(argumenten, OPTIES)
    if (positionals.length > 0) throw new VerkeerdGebruik(`"${positionals[0]}" hoort hier niet.`)
    const wens = {
      clienten: leesAantal('--clienten', values.clienten, 2000, 3000),
      maanden: leesAantal('--maanden', values.maanden, 12, 15),
      eerste: leesEerste(values.eerste),
      zaad: values.zaad ?? 'Meedoen',
    }
    const omgeving = leesOmgeving(uitvoer.env)
    const tijdelijk = values.map === undefined ? await mkdtemp(join(tmpdir(), 'meedoen-simulatie-')) : null
    const map = tijdelijk ?? dataMap(values, omgeving)
    const waar: Waar =
      values.database !== undefined || values.map !== undefined ? kiesWaar(values, omgeving) : { geheugen: true }
    const opslag = await openOpslag(waar)
    try {
      await migreer(opslag, migratiebronnen)
      await eisLeeg(opslag)
      const sleutels = maakSleutels(await haalSleutelUitMap(map))
      const geheimen = { inzagesleutel: sleutels.geef(INZAGE), sleutelzaad: berichtzaad(sleutels) }
      const meld = (maand: Datum): void => uitvoer.stderr(`${maand.slice(0, 7)} begint`)
      const balans = await simuleer(opslag, { ...wens, ...geheimen, dataMap: map, meld })
      uitvoer.stdout(`${JSON.stringify({ ...wens, ...balans }, null, 2)}\n`)
      const klopt = balans.verschillen.length === 0 && balans.onverwacht.length === 0
      uitvoer.stderr(
        klopt ? 'De boeken kloppen tot op de cent.' : 'De boeken kloppen niet: zie "verschillen" en "onverwacht".',
      )
      return klopt ? 0 : 1
    } finally {
      await opslag.sluit()
      if (tijdelijk !== null) await rm(tijdelijk, { recursive: true, force: true })
    }
  },
}

function leesAantal(optie: string, tekst: string | undefined, anders: number, hoogste: number): number {
  if (tekst === undefined) return anders
  const aantal = Number(tekst)
  if (/^\d+$/.test(tekst) && aantal >= 1 && aantal <= hoogste) return aantal
  throw new VerkeerdGebruik(`${optie} moet een getal van 1 tot en met ${hoogste} zijn.`)
}

function leesEerste(tekst = '2025-07-01'): Datum {
  if (isDatum(tekst) && tekst.endsWith('-01') && tekst >= '2025-01-01') return tekst
  throw new VerkeerdGebruik('--eerste moet de eerste dag van een maand zijn, vanaf 2025-01-01.')
}

/** A simulation never mixes with people who are there already. */
async function eisLeeg(opslag: Opslag): Promise<void> {
  const gemeenten = await opslag.opPlatform((db) => db.selectFrom('platform.gemeente').select('code').execute())
  if (gemeenten.length > 0)
    throw new VerkeerdGebruik('Hier staan al gegevens. Kies een lege map of database voor de simulatie.')
}
