import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { type Envelop, GROOTSTE_BERICHT, type Systeem } from './envelop.ts'
import { type Knoop, leesKleineBoom } from './kleine-boom.ts'
import { foutberichtVan } from './lees-foutbericht.ts'
import { foutInWaarden, GGK, type Groep, HEEN, isGroep, RETOUR, type Waarden } from './vorm.ts'

/** Base64 makes four characters of three bytes; a tenth more leaves room for line ends and the rest. */
const GROOTSTE_ENVELOP = Math.ceil((GROOTSTE_BERICHT * 4 * 1.1) / 3)

type Reden = 'geen-envelop' | 'envelop-onjuist' | 'foutbericht'

/**
 * Opens a StUF-GGk 2.1 envelope. Never throws on bad input; memory is bounded by the size of the file (at most 37 MB).
 * Refuses with `geen-envelop` (no XML, a DOCTYPE, another document), `envelop-onjuist` (not as the schema says), or
 * `foutbericht` (the hub answers with an error, Fo01; its code and text stand in the refusal).
 */
export function pakUit(bytes: Uint8Array): Uitkomst<Envelop, Reden> {
  if (bytes.length > GROOTSTE_ENVELOP)
    return geweigerd('geen-envelop', 'Het bestand is te groot: een bericht in een envelop is hooguit 25 MB.')
  const boom = leesKleineBoom(zonderBom(bytes))
  if (!boom.ok) return geweigerd('geen-envelop', boom.tekst)
  const wortel = boom.waarde
  const vorm = [HEEN, RETOUR].find(({ naam, uri }) => naam === wortel.naam && uri === wortel.uri)
  if (vorm === undefined) return geenEnvelop(wortel)
  const waarden = new Map<string, string>()
  const fout = verzamel(vorm, wortel, '', waarden) ?? foutInWaarden(vorm, waarden)
  if (fout !== null) return geweigerd('envelop-onjuist', fout)
  const bericht = leesBase64(waarden.get('parameters/bericht/xmlBestand') ?? '')
  if (bericht === null)
    return geweigerd(
      'envelop-onjuist',
      'Het bericht in de envelop is geen goede base64. Vraag de afzender het opnieuw te sturen.',
    )
  if (bericht.length > GROOTSTE_BERICHT)
    return geweigerd('envelop-onjuist', 'Het bericht in de envelop is groter dan 25 MB.')
  return gelukt({ bericht, stuurgegevens: stuurgegevensVan(waarden) })
}

const zonderBom = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

function geenEnvelop(wortel: Knoop): Uitkomst<never, Reden> {
  const fout = foutberichtVan(wortel)
  if (fout) return geweigerd('foutbericht', `Het knooppunt meldt een fout: ${fout.code} ${fout.omschrijving}`.trim())
  const ruimte = wortel.uri === '' ? 'zonder naamruimte' : `in naamruimte "${wortel.uri}"`
  return geweigerd(
    'geen-envelop',
    `Dit is geen envelop van StUF-GGk 2.1: het bestand begint met element ${wortel.naam} ${ruimte}.`,
  )
}

/** Puts the text of each leaf under its path; says what stands where it may not. */
function verzamel(groep: Groep, knoop: Knoop, boven: string, waarden: Map<string, string>): string | null {
  if (knoop.heeftTekst) return `In ${knoop.naam} hoort geen losse tekst te staan.`
  let volgende = 0
  for (const kind of knoop.kinderen) {
    const plaats = groep.delen.findIndex(({ naam, uri }, i) => i >= volgende && naam === kind.naam && uri === kind.uri)
    const deel = groep.delen[plaats]
    if (deel === undefined) return uitlegVreemd(groep, kind)
    volgende = plaats + 1
    const pad = `${boven}${deel.naam}`
    if (isGroep(deel)) {
      const fout = verzamel(deel, kind, `${pad}/`, waarden)
      if (fout !== null) return fout
    } else if (kind.kinderen.length > 0) return `In ${kind.naam} hoort alleen tekst te staan.`
    else waarden.set(pad, kind.tekst)
  }
  return null
}

function uitlegVreemd({ naam, delen }: Groep, kind: Knoop): string {
  if (kind.uri === GGK && kind.naam === 'tekstBestand')
    return 'In deze envelop zit een tekstbericht (tekstBestand). Berichten van iWmo 3.2 zijn XML (xmlBestand).'
  const volgorde = delen.map((deel) => deel.naam).join(', ')
  return `Element ${kind.naam} hoort hier niet in ${naam}, of niet op deze plaats. De volgorde is: ${volgorde}.`
}

/** Null for anything but base64 as the schema has it; white space between characters is allowed. */
function leesBase64(tekst: string): Uint8Array | null {
  const kaal = tekst.replace(/[ \t\r\n]+/g, '')
  const bytes = Buffer.from(kaal, 'base64')
  return bytes.length > 0 && bytes.toString('base64') === kaal ? bytes : null
}

function stuurgegevensVan(waarden: Waarden): Envelop['stuurgegevens'] {
  const van = (pad: string): string => waarden.get(pad) ?? ''
  const crossRefnummer = waarden.get('stuurgegevens/crossRefnummer')
  return {
    zender: systeemVan(waarden, 'stuurgegevens/zender'),
    ontvanger: systeemVan(waarden, 'stuurgegevens/ontvanger'),
    referentienummer: van('stuurgegevens/referentienummer'),
    tijdstip: van('stuurgegevens/tijdstipBericht'),
    ...(crossRefnummer === undefined ? {} : { crossRefnummer }),
    functie: van('stuurgegevens/functie'),
    applicatieVersie: van('parameters/applicatieVersie'),
    applicatieSubversie: van('parameters/applicatieSubversie'),
    functieVersie: van('parameters/functieVersie'),
    functieSubversie: van('parameters/functieSubversie'),
  }
}

function systeemVan(waarden: Waarden, pad: string): Systeem {
  const administratie = waarden.get(`${pad}/administratie`)
  const gebruiker = waarden.get(`${pad}/gebruiker`)
  return {
    organisatie: waarden.get(`${pad}/organisatie`) ?? '',
    applicatie: waarden.get(`${pad}/applicatie`) ?? '',
    ...(administratie === undefined ? {} : { administratie }),
    ...(gebruiker === undefined ? {} : { gebruiker }),
  }
}
