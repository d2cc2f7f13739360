import type { Brief } from '@meedoen/brieven'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { vindPersoon } from '@meedoen/personen'
import { adreszicht, kijk, type Stap, vindNoodinzage } from '@meedoen/toegang'
import { z } from 'zod'
import { onderdeelVan } from '../zaak/onderdeel.ts'
import { vindZaak } from '../zaak/opslaan.ts'
import { relatiesVanZaak } from '../zaak/toestemming.ts'

export type Documentregel = {
  id: string
  soort: string
  naam: string
  mediatype: string
  grootte: number
  inwonerZiet: boolean
  aangemaakt: Date
  brief: boolean
}

/** Documents of a case, newest first, without their content. */
export async function haalDocumenten(stap: Stap, zaak: string): Promise<Documentregel[]> {
  return stap.tx.db
    .selectFrom('zaken.document')
    .select(['id', 'soort', 'naam', 'mediatype', 'grootte', 'inwoner_ziet as inwonerZiet', 'aangemaakt'])
    .select((eb) => eb('brief', 'is not', null).$castTo<boolean>().as('brief'))
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaak)
    .orderBy('aangemaakt', 'desc')
    .execute()
}

/** Letters are written by ourselves; that it is one is all that needs checking on the way back. */
const bewaardeBrief = z.custom<Brief>((v) => typeof v === 'object' && v !== null && 'blokken' in v)

export type Document = {
  id: string
  zaak: string
  soort: string
  naam: string
  mediatype: string
  inwonerZiet: boolean
} & ({ vorm: 'brief'; brief: Brief } | { vorm: 'bestand'; inhoud: Uint8Array })

/** One document with its content, or null. Whether somebody may read it is asked with `magDocument`. */
async function vindDocument(stap: Stap, id: string): Promise<Document | null> {
  const rij = await stap.tx.db
    .selectFrom('zaken.document')
    .select(['id', 'zaak', 'soort', 'naam', 'mediatype', 'inwoner_ziet as inwonerZiet', 'inhoud', 'brief'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!rij) return null
  const { inhoud, brief, ...rest } = rij
  return inhoud ? { ...rest, vorm: 'bestand', inhoud } : { ...rest, vorm: 'brief', brief: bewaardeBrief.parse(brief) }
}

/** Opens one document: asks whether this person may read it, records the look, and gives its content. */
export async function openDocument(stap: Stap, id: string): Promise<Uitkomst<Document>> {
  const document = await vindDocument(stap, id)
  const zaak = document && (await vindZaak(stap, document.zaak))
  if (!document || !zaak) return geweigerd('document-onbekend', 'Dit document bestaat niet, of u mag het niet zien.')
  const nood = zaak.persoon ? await vindNoodinzage(stap, zaak.persoon) : null
  const onderdeel = document.inwonerZiet ? onderdeelVan(document.soort) : 'dossier'
  const oordeel = await kijk(stap, 'document-lezen', {
    zaak: relatiesVanZaak(zaak),
    onderdeel,
    inwonerZiet: document.inwonerZiet,
    nood,
  })
  return oordeel.ok ? gelukt(await zonderGeheimAdres(stap, document, zaak.persoon)) : oordeel
}

/** A letter carries the address of the resident. When that is secret, who reads along gets the letter with the name only. */
async function zonderGeheimAdres(stap: Stap, document: Document, persoonId: string | null): Promise<Document> {
  const persoon = persoonId && (await vindPersoon(stap.tx, persoonId))
  if (!persoon || document.vorm !== 'brief' || adreszicht(stap.wie, persoon) !== 'verbergen') return document
  return { ...document, brief: { ...document.brief, adres: document.brief.adres.slice(0, 1) } }
}
