import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { herkenSoort } from './soorten.ts'

/** Largest file that comes in, in bytes. */
export const HOOGSTENS_BYTES = 10 * 1024 * 1024

/** A file that somebody uploaded, checked on size and kind. */
export type Upload = {
  /** Name without path and control characters, at most 120 characters. */
  readonly naam: string
  /** Media type as found in the content. */
  readonly type: string
  readonly bytes: Uint8Array
}

type Weigercode = 'bestand-te-groot' | 'bestand-soort'

/** Last part of a path, without what could fool a reader or a file system. */
export function schoneNaam(naam: string): string {
  const kaal = naam.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const schoon = kaal
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replace(/^\.+/, '')
    .trim()
  const extensie = /\.[a-z0-9]{1,5}$/i.exec(schoon)?.[0] ?? ''
  return `${schoon.slice(0, schoon.length - extensie.length).slice(0, 120 - extensie.length) || 'bestand'}${extensie}`
}

/** Checks one uploaded file on size and, by its content, on kind; `veld` names the field in a refusal. */
export async function leesBestand(veld: string, bestand: File): Promise<Uitkomst<Upload, Weigercode>> {
  if (bestand.size > HOOGSTENS_BYTES) {
    return geweigerd('bestand-te-groot', 'Dit bestand is te groot. Kies een bestand van hooguit 10 MB.', veld)
  }
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  const type = herkenSoort(bestand.name, bytes)
  if (type === undefined) {
    return geweigerd(
      'bestand-soort',
      'Dit soort bestand kunnen we niet lezen. Kies een pdf, een foto (jpg, png, heic) of een tekst (docx, odt).',
      veld,
    )
  }
  return gelukt({ naam: schoneNaam(bestand.name), type, bytes })
}
