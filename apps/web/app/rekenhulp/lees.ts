import { type Datum, type Eurocent, isDatum, leesDatum } from '@meedoen/kern'
import { z } from 'zod'

/** What a calculator was asked, as it stood in the address; a name that was sent more than once is a list. */
export type Ingevuld = Readonly<Record<string, string | readonly string[]>>

/** What can be wrong with an answer; `rekenhulp.fout` holds the words. */
const FOUTCODES = [
  'verplicht',
  'kies',
  'geen-datum',
  'te-vroeg',
  'te-laat',
  'geen-getal',
  'geen-bedrag',
  'dag-van-de-link',
  'regel-onbekend',
  'prijs-zonder-hulpmiddel',
  'prijs-voor-meer',
  'uren-nodig',
  'hulp-nodig',
] as const
export type Foutcode = (typeof FOUTCODES)[number]

/** Per field what is wrong; under the empty name what is wrong with the whole. */
export type Foutcodes = Readonly<Record<string, Foutcode>>

const LANGSTE = 40
const MEESTE = 20

/** The answers in an address, without names we do not ask for and without empty ones. */
export function leesIngevuld(zoek: URLSearchParams, velden: readonly string[]): Ingevuld {
  const gevonden = velden.flatMap((veld): [string, string | readonly string[]][] => {
    const waarden = zoek
      .getAll(veld)
      .slice(0, MEESTE)
      .map((waarde) => waarde.trim().slice(0, LANGSTE))
      .filter(Boolean)
    const [eerste, ...meer] = waarden
    return eerste === undefined ? [] : [[veld, meer.length > 0 ? waarden : eerste]]
  })
  return Object.fromEntries(gevonden)
}

/** Before this day there is no rule of today's law that we could compute with. */
const EERSTE_DAG = '2020-01-01'

/** The day on which was computed: today when the address names none, null when it names no day that can be. */
export function leesRekendag(tekst: string | null, vandaag: Datum): Datum | null {
  if (!tekst) return vandaag
  return isDatum(tekst) && tekst >= EERSTE_DAG && tekst <= vandaag ? tekst : null
}

/** An address that gives the same answers again, on that day. */
export function schrijfZoekdeel(ingevuld: Ingevuld, op: Datum): string {
  const zoek = new URLSearchParams()
  for (const [veld, waarde] of Object.entries(ingevuld))
    for (const een of typeof waarde === 'string' ? [waarde] : waarde) zoek.append(veld, een)
  zoek.set('op', op)
  return `?${zoek}`
}

const fout = (code: Foutcode): Foutcode => code

/** One out of a few answers. */
export const keuze = <const W extends readonly string[]>(waarden: W) => z.enum(waarden, fout('kies'))

/** Any number of answers, at least `minstens`. */
export const keuzes = <const W extends readonly string[]>(waarden: W, minstens = 0) =>
  z.preprocess(
    (waarde) => (waarde === undefined ? [] : Array.isArray(waarde) ? waarde : [waarde]),
    z.array(z.enum(waarden, fout('kies'))).min(minstens, fout('kies')),
  )

/** A box that is ticked or not. */
export const vink = () =>
  z
    .enum(['ja'], fout('kies'))
    .optional()
    .transform((waarde) => waarde === 'ja')

/** A day as people write it, from `vroegste` up to and including `laatste`. */
export const dag = (vroegste: Datum, laatste: Datum) =>
  z.string(fout('verplicht')).transform((tekst, ctx): Datum => {
    const gelezen = leesDatum(tekst)
    const code = gelezen.ok ? foutBijDag(gelezen.waarde, vroegste, laatste) : fout('geen-datum')
    if (gelezen.ok && code === null) return gelezen.waarde
    ctx.addIssue({ code: 'custom', message: code ?? fout('geen-datum') })
    return z.NEVER
  })

function foutBijDag(waarde: Datum, vroegste: Datum, laatste: Datum): Foutcode | null {
  if (waarde < vroegste) return 'te-vroeg'
  return waarde > laatste ? 'te-laat' : null
}

/** A whole number from 0 up to and including `hoogste`; 0 when left empty. */
export const aantal = (hoogste: number) =>
  z
    .string(fout('geen-getal'))
    .regex(/^\d{1,4}$/, fout('geen-getal'))
    .transform(Number)
    .refine((getal) => getal <= hoogste, fout('geen-getal'))
    .optional()
    .transform((getal) => getal ?? 0)

/** A number with at most two decimals, written with comma or point; null when left empty. */
export const getal = (hoogste: number) =>
  z
    .string(fout('geen-getal'))
    .regex(/^\d{1,3}([.,]\d{1,2})?$/, fout('geen-getal'))
    .transform((tekst) => Number(tekst.replace(',', '.')))
    .refine((waarde) => waarde > 0 && waarde <= hoogste, fout('geen-getal'))
    .optional()
    .transform((waarde) => waarde ?? null)

/** An amount in euros as people write it ("1.250", "€ 1250,50"), in eurocents; null when left empty. */
export const bedrag = (hoogste: Eurocent) =>
  z
    .string(fout('geen-bedrag'))
    .transform((tekst) => tekst.replace(/[€\s]/g, ''))
    .refine((tekst) => /^(\d{1,6}|\d{1,3}(\.\d{3})+)(,\d{2})?$/.test(tekst), fout('geen-bedrag'))
    .transform((tekst) => Math.round(Number(tekst.replaceAll('.', '').replace(',', '.')) * 100))
    .refine((centen) => centen > 0 && centen <= hoogste, fout('geen-bedrag'))
    .optional()
    .transform((centen) => centen ?? null)

/** What is wrong per field, the first of several; a message that is no code of ours counts as no choice. */
export function foutenVan(fouten: z.ZodError): Foutcodes {
  const codes: Record<string, Foutcode> = {}
  for (const { path, message } of fouten.issues) {
    // Of an answer in a list or a group the name counts, not its place.
    const veld = String(path.findLast((deel) => typeof deel === 'string') ?? '')
    codes[veld] ??= FOUTCODES.find((code) => code === message) ?? 'kies'
  }
  return codes
}
