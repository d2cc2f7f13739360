import { drukBriefAf } from '@meedoen/brieven'
import { gelukt, type Uitkomst } from '@meedoen/kern'
import { openPgbbewijs } from '@meedoen/levering'
import { type Bestand, openDocument } from '@meedoen/zaken'
import type { Document, Documentvraag } from '../aansluiting.ts'
import { doeAls } from './stap.ts'

/** A document that this person may read; a letter is printed here, outside the transaction. */
export async function haalDocument(vraag: Documentvraag): Promise<Uitkomst<Document>> {
  const geopend = await doeAls(vraag, vraag.gemeente, vraag.wie, async (stap) => {
    const inZaak = await openDocument(stap, vraag.id)
    return inZaak.ok || inZaak.code !== 'document-onbekend' ? inZaak : alsBestand(await openPgbbewijs(stap, vraag.id))
  })
  if (!geopend.ok) return geopend
  const document = geopend.waarde
  const bytes = document.vorm === 'brief' ? await drukBriefAf(document.brief) : document.inhoud
  return gelukt({ naam: document.naam, type: document.mediatype, bytes })
}

const alsBestand = (uitkomst: Uitkomst<Bestand>) =>
  uitkomst.ok ? gelukt({ ...uitkomst.waarde, vorm: 'bestand' as const }) : uitkomst
