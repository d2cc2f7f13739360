import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { type Bericht, leesBericht, pakIn, pakUit, type Stuurgegevens } from '@meedoen/iwmo'
import { datumOp, tijdOp } from '@meedoen/kern'
import { OnjuisteInvoer } from '../lees-json.ts'
import { type Afloop, eenPlaats, leesArgumenten, schrijfJson, type Uitvoer, VerkeerdGebruik } from '../opdracht.ts'
import { type Berichtdeel, leesBytes, toon } from './deel.ts'

const INPAKOPTIES = {
  kenmerk: { type: 'string' },
  antwoord: { type: 'string' },
  tijdstip: { type: 'string' },
  van: { type: 'string' },
  naar: { type: 'string' },
} as const

const nu = (): string => {
  const moment = new Date()
  return `${datumOp(moment)}${tijdOp(moment)}`.replace(/[^0-9]/g, '')
}

/** Who sends and who receives: a retour bears the header of what it answers, so there it is the other way round (IV028). */
function partijen({ bericht: { Header } }: Bericht): { readonly zender: string; readonly ontvanger: string } {
  const { Afzender, Ontvanger } = Header
  return 'IdentificatieRetour' in Header
    ? { zender: Ontvanger, ontvanger: Afzender }
    : { zender: Afzender, ontvanger: Ontvanger }
}

async function inpakken(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const { values, positionals } = leesArgumenten(argumenten, INPAKOPTIES)
  const bytes = await leesBytes(eenPlaats(positionals, 'het bestand'))
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok) {
    toon(uitvoer, gelezen.bevindingen)
    uitvoer.stderr('Het knooppunt weigert een bericht dat niet aan het schema voldoet. Het is niet ingepakt.')
    return 1
  }
  const { zender, ontvanger } = partijen(gelezen)
  const gegevens: Stuurgegevens = {
    zender: { organisatie: zender, applicatie: values.van ?? 'Meedoen' },
    ontvanger: { organisatie: ontvanger, applicatie: values.naar ?? 'GGk' },
    referentienummer: values.kenmerk ?? randomUUID(),
    tijdstip: values.tijdstip ?? nu(),
    functie: gelezen.soort,
    ...(values.antwoord === undefined ? {} : { crossRefnummer: values.antwoord }),
  }
  const ingepakt = pakIn(bytes, gegevens)
  if (!ingepakt.ok) throw new VerkeerdGebruik(ingepakt.tekst)
  uitvoer.stdout(Buffer.from(ingepakt.waarde).toString('utf8'))
  return 0
}

const UITPAKOPTIES = { uit: { type: 'string' }, gegevens: { type: 'boolean' } } as const

async function uitpakken(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const { values, positionals } = leesArgumenten(argumenten, UITPAKOPTIES)
  const uitgepakt = pakUit(await leesBytes(eenPlaats(positionals, 'het bestand')))
  if (!uitgepakt.ok) throw new OnjuisteInvoer(uitgepakt.tekst)
  const { bericht, stuurgegevens } = uitgepakt.waarde
  if (values.uit !== undefined) await writeFile(values.uit, bericht)
  if (values.gegevens === true) schrijfJson(uitvoer, stuurgegevens)
  else if (values.uit === undefined) uitvoer.stdout(alsTekst(bericht))
  return 0
}

function alsTekst(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new OnjuisteInvoer(
      'Het bericht in de envelop is geen UTF-8. Bewaar het met --uit BESTAND om ernaar te kijken.',
    )
  }
}

export const envelopDeel: Berichtdeel = {
  hulp: `meedoen bericht envelop inpakken BESTAND.xml [--kenmerk UUID] [--antwoord UUID] [--tijdstip JJJJMMDDUUMMSS] [--van NAAM] [--naar NAAM]
meedoen bericht envelop uitpakken BESTAND.xml [--uit BESTAND] [--gegevens]

Afzender, ontvanger en functie komen uit het bericht. Uitpakken geeft het bericht terug zoals het werd ingepakt.

  --kenmerk    referentienummer van de envelop, een UUID van versie 4 (anders een nieuw nummer)
  --antwoord   het kenmerk van de envelop waarop u antwoordt; dan wordt het een retourenvelop (Du01)
  --tijdstip   van de envelop (anders nu)
  --van        naam van uw programma, 3 tot en met 50 tekens (anders Meedoen)
  --naar       naam van het programma dat ontvangt (anders GGk)
  --uit        schrijft het bericht naar dit bestand, byte voor byte
  --gegevens   toont wat op de envelop staat, als JSON

Voorbeeld: meedoen bericht envelop inpakken toewijzing.xml > envelop.xml`,
  async voerUit([richting, ...rest], uitvoer) {
    if (richting === 'inpakken') return inpakken(rest, uitvoer)
    if (richting === 'uitpakken') return uitpakken(rest, uitvoer)
    throw new VerkeerdGebruik('Kies: bericht envelop inpakken of bericht envelop uitpakken.')
  },
}
