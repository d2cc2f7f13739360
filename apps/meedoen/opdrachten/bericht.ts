import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  alsBericht,
  type Beoordeling,
  type Bevinding,
  beoordeel,
  controleer,
  isBerichtsoort,
  isHeenbericht,
  leesBericht,
  maakDeclaratieAntwoord,
  maakRetour,
  schrijfBericht,
} from '@meedoen/iwmo'
import { type Datum, datumOp, isDatum } from '@meedoen/kern'
import { z } from 'zod'
import { leesBekend } from './bekend.ts'
import { leesJson, OnjuisteInvoer } from './lees-json.ts'
import {
  type Afloop,
  eenPlaats,
  leesArgumenten,
  type Opdracht,
  schrijfJson,
  type Uitvoer,
  VerkeerdGebruik,
} from './opdracht.ts'

const HULP = `meedoen bericht controleer BESTAND… [--bekend BESTAND.json]
meedoen bericht lees BESTAND.xml
meedoen bericht schrijf BESTAND.json
meedoen bericht retour BESTAND.xml [--bekend BESTAND.json] [--identificatie TEKST] [--dagtekening JJJJ-MM-DD]

  controleer   toont per bestand wat er niet klopt: niveau 1 en 2, met --bekend ook 3 en 4
  lees         XML naar JSON: {bericht, inhoud}
  schrijf      dezelfde JSON naar XML
  retour       het retourbericht dat u erop moet sturen, als XML; op een declaratie het declaratie-antwoord

  --bekend         wat u naast het bericht weet: {vandaag, identificaties, toewijzingen, starts, …}
  --identificatie  IdentificatieRetour (hooguit 12 tekens; anders afgeleid van het bestand)
  --dagtekening    DagtekeningRetour (anders vandaag)`

const toon = (uitvoer: Uitvoer, bevindingen: readonly Bevinding[]): void => {
  for (const { regel, regelnummer, tekst } of bevindingen) {
    uitvoer.stderr(`${regelnummer === null ? '' : `regel ${regelnummer}, `}${regel}: ${tekst}`)
  }
}

async function controleerOpdracht(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const { values, positionals } = leesArgumenten(argumenten, { bekend: { type: 'string' } })
  if (positionals.length === 0) throw new VerkeerdGebruik('Noem ten minste één bestand.')
  const bekend = values.bekend === undefined ? {} : { bekend: await leesBekend(values.bekend) }
  const verslagen = []
  for (const bestand of positionals) verslagen.push(controleer(await readFile(bestand), { bestand, ...bekend }))
  schrijfJson(uitvoer, verslagen)
  return verslagen.every((verslag) => verslag.geldig) ? 0 : 1
}

async function lees(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const { positionals } = leesArgumenten(argumenten, {})
  const gelezen = leesBericht(await readFile(eenPlaats(positionals, 'het bestand')))
  if (gelezen.ok) {
    schrijfJson(uitvoer, { bericht: gelezen.soort, inhoud: gelezen.bericht })
    return 0
  }
  toon(uitvoer, gelezen.bevindingen)
  return 1
}

const Geschreven = z.strictObject({ bericht: z.string(), inhoud: z.unknown() })

async function schrijf(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const { positionals } = leesArgumenten(argumenten, {})
  const bestand = eenPlaats(positionals, 'het bestand')
  const gelezen = Geschreven.safeParse(await leesJson(bestand))
  if (!gelezen.success || !isBerichtsoort(gelezen.data.bericht)) {
    throw new OnjuisteInvoer(
      `${bestand} moet {"bericht": "WMO301", "inhoud": {…}} zijn, zoals "meedoen bericht lees" het toont.`,
    )
  }
  const keuring = alsBericht(gelezen.data.bericht, gelezen.data.inhoud)
  if (!keuring.ok) {
    toon(uitvoer, keuring.bevindingen)
    return 1
  }
  uitvoer.stdout(Buffer.from(schrijfBericht(keuring.soort, keuring.bericht)).toString('utf8'))
  return 0
}

const RETOUROPTIES = {
  bekend: { type: 'string' },
  identificatie: { type: 'string' },
  dagtekening: { type: 'string' },
} as const

function leesDag(tekst: string | undefined): Datum {
  if (tekst === undefined) return datumOp(new Date())
  if (isDatum(tekst)) return tekst
  throw new VerkeerdGebruik('--dagtekening moet een datum zijn, bijvoorbeeld --dagtekening 2026-03-02.')
}

function antwoordOp(heen: Extract<Beoordeling, { readonly ok: true }>, identificatie: string, dagtekening: Datum) {
  const { soort, bericht, bevindingen } = heen
  if (soort === 'WMO323') return maakDeclaratieAntwoord({ soort, bericht }, bevindingen, { identificatie, dagtekening })
  if (isHeenbericht(heen)) return maakRetour(heen, bevindingen, { identificatieRetour: identificatie, dagtekening })
  throw new OnjuisteInvoer(`Een ${soort} is zelf een antwoord; daarop volgt geen retourbericht.`)
}

async function retour(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const { values, positionals } = leesArgumenten(argumenten, RETOUROPTIES)
  const bytes = await readFile(eenPlaats(positionals, 'het bestand'))
  const dagtekening = leesDag(values.dagtekening)
  const bekend = values.bekend === undefined ? undefined : await leesBekend(values.bekend)
  const heen = beoordeel(bytes, bekend)
  if (!heen.ok) {
    toon(uitvoer, heen.bevindingen)
    uitvoer.stderr(
      'Op een bericht dat niet aan het schema voldoet, volgt geen retourbericht. Meld de fout aan de afzender.',
    )
    return 1
  }
  // The same file gives the same identification, so doing it again makes the same message.
  const identificatie = values.identificatie ?? createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const gemaakt = antwoordOp(heen, identificatie, dagtekening)
  if (!gemaakt.ok) throw new OnjuisteInvoer(gemaakt.tekst)
  toon(uitvoer, heen.bevindingen)
  const { soort, bericht } = gemaakt.waarde
  uitvoer.stdout(Buffer.from(schrijfBericht(soort, bericht)).toString('utf8'))
  return 0
}

export const berichtOpdracht: Opdracht = {
  naam: 'bericht',
  zin: 'controleert, leest en schrijft berichten van de iWmo-standaard',
  hulp: HULP,
  async voerUit([deel, ...rest], uitvoer) {
    switch (deel) {
      case 'controleer':
        return controleerOpdracht(rest, uitvoer)
      case 'lees':
        return lees(rest, uitvoer)
      case 'schrijf':
        return schrijf(rest, uitvoer)
      case 'retour':
        return retour(rest, uitvoer)
      default:
        throw new VerkeerdGebruik('Kies: bericht controleer, bericht lees, bericht schrijf of bericht retour.')
    }
  },
}
