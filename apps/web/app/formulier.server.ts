import { timingSafeEqual } from 'node:crypto'
import { data, type RouterContextProvider } from 'react-router'
import { huisContext } from './huis.ts'

/** What somebody sent by `Formulier`. Read it through a zod schema before use. */
export type Inzending = {
  /** The same for a double click or a resend of the same form; other forms and page views differ. */
  readonly sleutel: string
  /** Text fields as they were filled in, for showing them again; a name sent more than once is a list. */
  readonly waarden: Readonly<Record<string, string | readonly string[]>>
  readonly bestanden: Readonly<Record<string, readonly File[]>>
}

const VAN_HET_HUIS = new Set(['csrf', 'sleutel'])

function isGelijk(een: string, ander: string): boolean {
  const a = Buffer.from(een)
  const b = Buffer.from(ander)
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * Reads a posted form in an action and checks that it came from a page of ours; otherwise the visitor gets
 * the page that says how to send it again. The server limits the size of the body before this.
 */
export const leesFormulier = (request: Request, context: Readonly<RouterContextProvider>): Promise<Inzending> =>
  leesInzending(request, context.get(huisContext).csrf)

/** The same, for who already knows the token of this visit. */
export async function leesInzending(request: Request, csrf: string): Promise<Inzending> {
  const formulier = await formulierVan(request)
  const bewijs = formulier.get('csrf')
  if (typeof bewijs !== 'string' || !isGelijk(bewijs, csrf)) throw data('verlopen', { status: 403 })
  const sleutel = formulier.get('sleutel')
  return { sleutel: typeof sleutel === 'string' ? sleutel.slice(0, 200) : '', ...leesVelden(formulier) }
}

async function formulierVan(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (cause) {
    if (cause instanceof TypeError) throw data(null, { status: 400 })
    throw cause
  }
}

function leesVelden(formulier: FormData): Pick<Inzending, 'waarden' | 'bestanden'> {
  const waarden: [string, string | readonly string[]][] = []
  const bestanden: [string, readonly File[]][] = []
  for (const naam of new Set(formulier.keys())) {
    if (VAN_HET_HUIS.has(naam)) continue
    const delen = formulier.getAll(naam)
    const teksten = delen.filter((deel) => typeof deel === 'string')
    const stukken = delen.filter((deel) => deel instanceof File).filter((stuk) => stuk.size > 0)
    const [eerste, ...meer] = teksten
    if (eerste !== undefined) waarden.push([naam, meer.length > 0 ? teksten : eerste])
    if (stukken.length > 0) bestanden.push([naam, stukken])
  }
  // fromEntries defines each name as an own property, `__proto__` included.
  return { waarden: Object.fromEntries(waarden), bestanden: Object.fromEntries(bestanden) }
}
