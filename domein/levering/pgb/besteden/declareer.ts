import { randomUUID } from 'node:crypto'
import { type Datum, type Eurocent, gelukt, geweigerd, geweigerdeInvoer, isDatum, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Bestand } from '@meedoen/zaken'
import { z } from 'zod'
import { volgendNummer } from '../../toewijzing/nummer.ts'
import { bezwaarTegenBestand } from '../bewijs/rijen.ts'
import { legBewijsVast } from '../bewijs/voeg-toe.ts'
import type { Overeenkomst } from '../budget.ts'
import { euroInvoer, foutenVan, hoeveelheidInvoer } from '../invoer.ts'
import { openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'
import { vindOvereenkomst } from '../overeenkomst/beoordeel.ts'
import { DELEN, kosten, uitBudget } from '../stand.ts'
import { betaaltermijn } from '../termijn.ts'
import { bezwaarTegen } from './bezwaar.ts'

const maandInvoer = z.string().transform((tekst, ctx): Datum => {
  const maand = `${tekst}-01`
  if (isDatum(maand)) return maand
  ctx.addIssue({ code: 'custom', message: 'kies' })
  return z.NEVER
})
const bestedingInvoer = z.object({
  overeenkomst: z.uuid('kies'),
  maand: maandInvoer,
  aantal: hoeveelheidInvoer,
  /** Of a result: what the invoice says. */
  bedrag: z.union([z.literal('').transform(() => null), euroInvoer]).default(null),
})

export type Gedeclareerd = { readonly bedrag: Eurocent; readonly zelf: Eurocent }

/**
 * Declares one month on an agreement (UR Wmo 2015 art. 2): how much, which becomes an amount at the agreed rate. Refuses what is not
 * agreed, not over yet, declared before or more than there is left. What the helper asks above the ordinance the holder pays.
 * `bewijs`: a bill or a list of hours that goes with it.
 */
export async function declareerBesteding(
  stap: Stap,
  id: string,
  invoer: unknown,
  bewijs: Bestand | null = null,
): Promise<Uitkomst<Gedeclareerd>> {
  const gelezen = bestedingInvoer.safeParse(invoer)
  if (!gelezen.success) return foutenVan(gelezen.error)
  const budget = await openVoorStap(stap, id, 'declareren')
  if (!budget.ok) return budget
  const { maand } = gelezen.data
  const overeenkomst = vindOvereenkomst(budget.waarde, gelezen.data.overeenkomst)
  if (overeenkomst?.stand !== 'akkoord')
    return geweigerd('geen-akkoord', 'Voor deze hulp is nog geen overeenkomst goedgekeurd. Stuur die eerst in.')
  const hoeveel = hoeveelVan(overeenkomst, gelezen.data)
  if (!hoeveel.ok) return hoeveel
  const bezwaar = bezwaarTegen(budget.waarde, overeenkomst, { maand, ...hoeveel.waarde }, stap.vandaag)
  if (bezwaar) return bezwaar
  const slecht = bewijs && bezwaarTegenBestand(bewijs)
  if (slecht) return slecht
  const besteding = randomUUID()
  const met = await legBudgetfeitVast(stap, budget.waarde, {
    soort: 'bestedingGedeclareerd',
    gegevens: {
      ...{ besteding, overeenkomst: overeenkomst.id, maand, ...hoeveel.waarde },
      nummer: await volgendNummer(stap, 'pgb-besteding'),
      termijn: betaaltermijn(stap.vandaag),
    },
  })
  if (bewijs) await legBewijsVast(stap, met, { besteding, steekproef: null }, bewijs)
  return gelukt({ bedrag: hoeveel.waarde.bedrag, zelf: hoeveel.waarde.zelf })
}

type Hoeveel = Gedeclareerd & { readonly aantal: number }

/** A wage comes once a month, a result is what the invoice says, and other help counts units. */
function hoeveelVan(
  overeenkomst: Overeenkomst,
  { aantal, bedrag }: Pick<z.output<typeof bestedingInvoer>, 'aantal' | 'bedrag'>,
): Uitkomst<Hoeveel> {
  const { eenheid, tarief } = overeenkomst
  if (eenheid === 'resultaat')
    return bedrag === null ? geweigerdeInvoer({ bedrag: 'verplicht' }) : gelukt({ aantal: DELEN, bedrag, zelf: 0 })
  const zoveel = eenheid === 'maand' ? DELEN : aantal
  if (zoveel === null) return geweigerdeInvoer({ aantal: 'verplicht' })
  const uit = kosten(zoveel, uitBudget(overeenkomst))
  return gelukt({ aantal: zoveel, bedrag: uit, zelf: kosten(zoveel, tarief) - uit })
}
