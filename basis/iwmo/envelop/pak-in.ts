import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { isXmlTeken } from '../lezen/tekens.ts'
import { GROOTSTE_BERICHT, type Stuurgegevens, type Systeem } from './envelop.ts'
import { foutInWaarden, GGK, type Groep, HEEN, isGroep, RETOUR, STUF, type Waarden } from './vorm.ts'

const utf8 = new TextEncoder()

/**
 * Puts a message in a StUF-GGk 2.1 envelope, as the bytes to send. The message itself is not looked into.
 * Refuses with code `envelop-onjuist` when a value does not fit the envelope, or the message is empty or over 25 MB.
 */
export function pakIn(bericht: Uint8Array, gegevens: Stuurgegevens): Uitkomst<Uint8Array, 'envelop-onjuist'> {
  if (bericht.length === 0) return geweigerd('envelop-onjuist', 'Het bericht is leeg.')
  if (bericht.length > GROOTSTE_BERICHT)
    return geweigerd('envelop-onjuist', 'Het bericht is groter dan 25 MB. Verdeel de inhoud over meer berichten.')
  const vorm = gegevens.crossRefnummer === undefined ? HEEN : RETOUR
  const inhoud = Buffer.from(bericht.buffer, bericht.byteOffset, bericht.byteLength).toString('base64')
  const waarden = waardenVan(gegevens, inhoud)
  const fout = foutInWaarden(vorm, waarden) ?? foutInTekens(waarden)
  if (fout !== null) return geweigerd('envelop-onjuist', fout)
  const xml = [`<?xml version="1.0" encoding="UTF-8"?>\n<ggk:${vorm.naam} xmlns:ggk="${GGK}" xmlns:StUF="${STUF}">`]
  schrijfDelen(vorm, waarden, '', xml)
  xml.push(`</ggk:${vorm.naam}>\n`)
  return gelukt(utf8.encode(xml.join('')))
}

function waardenVan(gegevens: Stuurgegevens, inhoud: string): Waarden {
  const { crossRefnummer, referentienummer, tijdstip, functie } = gegevens
  return new Map([
    ['stuurgegevens/berichtcode', crossRefnummer === undefined ? 'Di01' : 'Du01'],
    ...systeem('stuurgegevens/zender', gegevens.zender),
    ...systeem('stuurgegevens/ontvanger', gegevens.ontvanger),
    ['stuurgegevens/referentienummer', referentienummer],
    ['stuurgegevens/tijdstipBericht', tijdstip],
    ...(crossRefnummer === undefined ? [] : [['stuurgegevens/crossRefnummer', crossRefnummer] as const]),
    ['stuurgegevens/functie', functie],
    ['parameters/applicatieVersie', gegevens.applicatieVersie ?? '0001'],
    ['parameters/applicatieSubversie', gegevens.applicatieSubversie ?? '0000'],
    ['parameters/functieVersie', gegevens.functieVersie ?? '0003'],
    ['parameters/functieSubversie', gegevens.functieSubversie ?? '0002'],
    ['parameters/bericht/xmlBestand', inhoud],
  ])
}

const systeem = (pad: string, gegevens: Systeem): [string, string][] =>
  Object.entries(gegevens).map(([naam, waarde]) => [`${pad}/${naam}`, waarde])

function foutInTekens(waarden: Waarden): string | null {
  for (const [pad, waarde] of waarden) {
    if (pad.endsWith('/xmlBestand')) continue
    for (const teken of waarde)
      if (!isXmlTeken(teken.codePointAt(0) ?? 0))
        return `In ${pad.slice(pad.lastIndexOf('/') + 1)} staat een teken dat niet in XML mag. Haal het weg.`
  }
  return null
}

function schrijfDelen({ delen }: Groep, waarden: Waarden, boven: string, xml: string[]): void {
  for (const deel of delen) {
    const pad = `${boven}${deel.naam}`
    const element = `${deel.uri === GGK ? 'ggk' : 'StUF'}:${deel.naam}`
    if (isGroep(deel)) {
      xml.push(`<${element}>`)
      schrijfDelen(deel, waarden, `${pad}/`, xml)
      xml.push(`</${element}>`)
      continue
    }
    const waarde = waarden.get(pad)
    if (waarde !== undefined) xml.push(`<${element}>${veilig(waarde)}</${element}>`)
  }
}

/** A reader turns bare carriage returns into line feeds, so those are written as references too. */
const veilig = (tekst: string): string => tekst.replace(/[&<>\r]/g, (teken) => `&#${teken.charCodeAt(0)};`)
