import { type Bevinding, maakRetour, schrijfBericht, type Wmo301 } from '@meedoen/iwmo'
import { geweigerd, geweigerdeInvoer, type Uitkomst, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { volgendeIdentificatie } from '../toewijzing/nummer.ts'
import { type Ontvangst, ontvangBericht } from '../verkeer/in/ontvang-bericht.ts'
import { alsAntwoord, vindEigenToewijzing } from './eigen-toewijzing.ts'
import { toewijzingsberichtenMet } from './open-berichten.ts'

/**
 * Why a provider can reject in the portal. A WMO302 knows codes and no words: each reason stands for a rule of the standard.
 * Whoever cannot deliver agrees on that by telephone; a message may not be rejected for it (OP095).
 */
export const AFWIJSREDENEN = {
  'product-past-niet': {
    regel: 'TR381',
    niveau: 4,
    nl: 'De productcode hoort niet bij de productcategorie',
    en: 'The product code does not belong to the product category',
  },
  'bericht-dubbel': {
    regel: 'TR056',
    niveau: 3,
    nl: 'Een bericht met dit nummer hebben wij al gekregen',
    en: 'We received a message with this number before',
  },
  'bericht-klopt-niet': {
    regel: 'OP047',
    niveau: 2,
    nl: 'Er staat een fout in het bericht',
    en: 'There is an error in the message',
  },
} as const

export type Afwijsreden = keyof typeof AFWIJSREDENEN
const REDENEN = ['product-past-niet', 'bericht-dubbel', 'bericht-klopt-niet'] as const satisfies readonly Afwijsreden[]

const antwoordVeld = z.discriminatedUnion('akkoord', [
  z.object({ akkoord: z.literal(true) }),
  z.object({
    akkoord: z.literal(false),
    reden: z.enum(REDENEN, 'kies'),
    /** For the consulent; it does not go into the message. */
    toelichting: z.string().trim().max(1000, 'te-lang').optional(),
  }),
])
export type Antwoord = z.input<typeof antwoordVeld>

/**
 * The provider answers in the portal: makes the WMO302 as its own software would and puts it in the inbox. An answer is about
 * a whole WMO301, so every open one that holds this assignment is answered alike.
 */
export async function antwoordMet302(stap: Stap, id: string, invoer: Antwoord): Promise<Uitkomst<Ontvangst>> {
  const gelezen = antwoordVeld.safeParse(invoer)
  if (!gelezen.success)
    return geweigerdeInvoer(Object.fromEntries(gelezen.error.issues.map((i) => [i.path.join('.'), i.message])))
  const toewijzing = await vindEigenToewijzing(stap, id)
  if (!toewijzing.ok) return toewijzing
  const open = (await toewijzingsberichtenMet(stap, toewijzing.waarde)).filter((bericht) => bericht.open)
  let laatste: Uitkomst<Ontvangst> = geweigerd('al-beantwoord', 'U heeft deze toewijzing al beantwoord.')
  for (const { bericht } of open) laatste = await dienIn(stap, bericht, toewijzing.waarde.nummer, gelezen.data)
  return alsAntwoord(laatste)
}

async function dienIn(
  stap: Stap,
  bericht: Wmo301,
  nummer: number,
  antwoord: z.output<typeof antwoordVeld>,
): Promise<Uitkomst<Ontvangst>> {
  const kop = { identificatieRetour: await volgendeIdentificatie(stap, 'P'), dagtekening: stap.vandaag }
  const bevindingen = antwoord.akkoord ? [] : [bevindingVoor(bericht, nummer, antwoord.reden)]
  const retour = vastGelukt(maakRetour({ soort: 'WMO301', bericht }, bevindingen, kop))
  const toelichting = antwoord.akkoord ? null : antwoord.toelichting || null
  return ontvangBericht(stap, schrijfBericht('WMO302', retour.bericht), { herkomst: 'portaal', toelichting })
}

function bevindingVoor({ Client }: Wmo301, nummer: number, reden: Afwijsreden): Bevinding {
  const { regel, niveau, nl: tekst } = AFWIJSREDENEN[reden]
  const plaats = Client.ToegewezenProducten.findIndex((product) => product.ToewijzingNummer === nummer) + 1
  const pad = `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${plaats}]`
  return { regel, niveau, pad: reden === 'bericht-dubbel' ? KOP : pad, regelnummer: null, tekst }
}

const KOP = '/Bericht/Header/BerichtIdentificatie/Identificatie'
