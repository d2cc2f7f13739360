import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { OnjuisteInstelling } from './omgeving.ts'

/** Everything that is signed or sealed, from one main key; each purpose gets its own derived key, so no value fits another use. */
export type Sleutels = {
  /** Seals text so that only this program can read or make it (AES-256-GCM); base64url. */
  readonly verzegel: (doel: string, tekst: string) => string
  /** The text, or undefined when it was not sealed by us for this purpose. */
  readonly ontzegel: (doel: string, zegel: string) => string | undefined
  /** 32 bytes for one purpose, the same after each restart; for parts that do their own signing. */
  readonly geef: (doel: string) => Uint8Array
  /** Signature over the parts (HMAC-SHA-256, base64url). */
  readonly onderteken: (doel: string, ...delen: string[]) => string
  /** True when `handtekening` belongs to the parts; takes the same time for every wrong answer. */
  readonly klopt: (handtekening: string, doel: string, ...delen: string[]) => boolean
}

export const nieuweSleutel = (): string => randomBytes(32).toString('base64')

/** `hoofdsleutel`: 32 bytes as base64. */
export function maakSleutels(hoofdsleutel: string): Sleutels {
  const bron = Buffer.from(hoofdsleutel, 'base64')
  if (bron.length !== 32) throw new OnjuisteInstelling('MEEDOEN_SLEUTEL moet 32 bytes in base64 zijn.')
  const afgeleid = new Map<string, Buffer>()
  const sleutelVoor = (doel: string): Buffer => {
    const bekend = afgeleid.get(doel) ?? Buffer.from(hkdfSync('sha256', bron, 'meedoen', doel, 32))
    afgeleid.set(doel, bekend)
    return bekend
  }
  const onderteken = (doel: string, ...delen: string[]): string =>
    createHmac('sha256', sleutelVoor(`teken:${doel}`))
      .update(JSON.stringify(delen))
      .digest('base64url')
  return {
    verzegel: (doel, tekst) => verzegel(sleutelVoor(`zegel:${doel}`), tekst),
    ontzegel: (doel, zegel) => ontzegel(sleutelVoor(`zegel:${doel}`), zegel),
    geef: (doel) => new Uint8Array(sleutelVoor(`geef:${doel}`)),
    onderteken,
    klopt: (handtekening, doel, ...delen) => {
      const [gegeven, verwacht] = [Buffer.from(handtekening), Buffer.from(onderteken(doel, ...delen))]
      return gegeven.length === verwacht.length && timingSafeEqual(gegeven, verwacht)
    },
  }
}

const [IV, MERK] = [12, 16]

function verzegel(sleutel: Buffer, tekst: string): string {
  const iv = randomBytes(IV)
  const cijfer = createCipheriv('aes-256-gcm', sleutel, iv)
  const inhoud = Buffer.concat([cijfer.update(tekst, 'utf8'), cijfer.final()])
  return Buffer.concat([iv, cijfer.getAuthTag(), inhoud]).toString('base64url')
}

function ontzegel(sleutel: Buffer, zegel: string): string | undefined {
  const alles = Buffer.from(zegel, 'base64url')
  if (alles.length < IV + MERK) return undefined
  const cijfer = createDecipheriv('aes-256-gcm', sleutel, alles.subarray(0, IV), { authTagLength: MERK })
  cijfer.setAuthTag(alles.subarray(IV, IV + MERK))
  try {
    return Buffer.concat([cijfer.update(alles.subarray(IV + MERK)), cijfer.final()]).toString('utf8')
  } catch {
    return undefined // altered, or sealed with another key
  }
}

const Bestand = z.object({ hoofdsleutel: z.string() })

/** The key kept in the data folder (`sleutels.json`, readable by the owner only); made there the first time. */
export async function haalSleutelUitMap(map: string): Promise<string> {
  const pad = join(map, 'sleutels.json')
  await mkdir(map, { recursive: true })
  const hoofdsleutel = nieuweSleutel()
  try {
    await writeFile(pad, JSON.stringify({ hoofdsleutel }), { mode: 0o600, flag: 'wx' })
    return hoofdsleutel
  } catch (fout) {
    if (!(fout instanceof Error && 'code' in fout && fout.code === 'EEXIST')) throw fout
    await chmod(pad, 0o600)
    return Bestand.parse(JSON.parse(await readFile(pad, 'utf8'))).hoofdsleutel
  }
}
