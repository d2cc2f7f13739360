import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Brief } from './brief.ts'
import { alleenAfdrukbaar, zonderStuurtekens } from './leestekens.ts'

const MAP = import.meta.dirname
/** Letters for which Typst keeps what it worked out; small, because every letter differs. */
const LETTERS_IN_HET_GEHEUGEN = 2

let zetter: Promise<NodeCompiler> | undefined

/** Loaded at the first letter: a process that never prints does not pay for the compiler. */
async function laadZetter(): Promise<NodeCompiler> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler')
  return typst.NodeCompiler.create({
    workspace: join(MAP, 'opmaak'),
    fontArgs: [{ fontPaths: [join(MAP, 'lettertypen')] }],
  })
}

/**
 * The letter as tagged PDF/UA-1 (ISO 14289-1): title, language, headings, lists and tables in the order of reading.
 * The letter goes in as JSON, never as markup. A sign that no font has becomes a small square, never a failure.
 */
export async function drukBriefAf(brief: Brief): Promise<Uint8Array> {
  zetter ??= laadZetter()
  const typst = await zetter
  try {
    const pdf = zetEnDruk(typst, brief, zonderStuurtekens) ?? zetEnDruk(typst, brief, alleenAfdrukbaar)
    if (!pdf) throw new Error('de brief kon niet als PDF/UA worden afgedrukt')
    return pdf
  } finally {
    typst.evictCache(LETTERS_IN_HET_GEHEUGEN)
  }
}

/** Undefined when a sign in the text cannot be printed. Typst's message is left out: it quotes the letter, thus personal data. */
function zetEnDruk(typst: NodeCompiler, brief: Brief, schoon: (tekst: string) => string): Uint8Array | undefined {
  const json = JSON.stringify(brief, (_, waarde: unknown) => (typeof waarde === 'string' ? schoon(waarde) : waarde))
  const gezet = typst.compile({ mainFilePath: join(MAP, 'opmaak', 'brief.typ'), inputs: { brief: json } })
  if (!gezet.result) throw new Error('de opmaak van de brief heeft een fout')
  try {
    return typst.pdf(gezet.result, { pdfStandard: 'ua-1' })
  } catch {
    return undefined
  }
}
