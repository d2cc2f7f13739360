import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Brief } from './brief.ts'
import { alleenAfdrukbaar, zonderStuurtekens } from './leestekens.ts'

const MAP = import.meta.dirname
/** Nothing of a letter stays in memory; keeping it was measured to save no time, as every letter differs. */
const NIETS_BEWAREN = 0

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
    typst.evictCache(NIETS_BEWAREN)
  }
}

/**
 * Undefined when it failed, mostly on a sign that cannot be printed. Typst's message is left out: it quotes the letter,
 * thus personal data. In one call: a document that JavaScript holds on to keeps its memory until the next garbage collection.
 */
function zetEnDruk(typst: NodeCompiler, brief: Brief, schoon: (tekst: string) => string): Uint8Array | undefined {
  const json = JSON.stringify(brief, (_, waarde: unknown) => (typeof waarde === 'string' ? schoon(waarde) : waarde))
  try {
    return typst.pdf(
      { mainFilePath: join(MAP, 'opmaak', 'brief.typ'), inputs: { brief: json } },
      { pdfStandard: 'ua-1' },
    )
  } catch {
    return undefined
  }
}
