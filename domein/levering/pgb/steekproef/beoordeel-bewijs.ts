import { gelukt, geweigerd, schrijfDatum, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { jaarVanBewijs } from '../bewijs/bekeken.ts'
import { euroInvoer, foutenVan } from '../invoer.ts'
import { openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'
import { jaarstanden } from '../stand.ts'
import { bewaarPgbtekst } from '../teksten.ts'

const bewijsInvoer = z
  .discriminatedUnion(
    'oordeel',
    [
      z.object({ oordeel: z.literal('in-orde'), reden: z.string().trim().max(1000, 'te-lang').default('') }),
      z.object({
        oordeel: z.literal('niet-verantwoord'),
        bedrag: euroInvoer,
        reden: z.string().trim().min(1, 'verplicht').max(1000, 'te-lang'),
      }),
    ],
    'kies',
  )
  .transform((gelezen) => (gelezen.oordeel === 'in-orde' ? { ...gelezen, bedrag: 0 } : gelezen))

/**
 * What the evidence showed: all is right, or an amount that was not accounted for and why. It counts in the settlement of that
 * year. The holder gets until the last day that was asked for: before it nothing is "not accounted for" because nothing came yet.
 */
export async function beoordeelBewijs(
  stap: Stap,
  id: string,
  steekproef: string,
  invoer: unknown,
): Promise<Uitkomst<undefined>> {
  const gelezen = bewijsInvoer.safeParse(invoer)
  if (!gelezen.success) return foutenVan(gelezen.error)
  const budget = await openVoorStap(stap, id, 'bewijs-beoordelen')
  if (!budget.ok) return budget
  const controle = budget.waarde.controles.find((een) => een.steekproef === steekproef)
  if (controle?.stand !== 'gevraagd')
    return geweigerd(
      'geen-bewijs-gevraagd',
      'Hier wacht geen oordeel (meer) over bewijs. Misschien deed een collega dat al.',
    )
  const { oordeel, bedrag, reden } = gelezen.data
  const betaald = jaarstanden(budget.waarde, stap.vandaag).find(({ jaar }) => jaar === controle.jaar)?.betaald ?? 0
  if (bedrag > betaald)
    return geweigerd(
      'meer-dan-betaald',
      `In ${controle.jaar} is ${schrijfEuro(betaald)} betaald. Meer kan het niet zijn.`,
      'bedrag',
    )
  const bewijzen = budget.waarde.bewijzen.filter((een) => jaarVanBewijs(budget.waarde, een) === controle.jaar)
  if (oordeel === 'niet-verantwoord' && bewijzen.length === 0 && stap.vandaag <= controle.uiterlijk)
    return geweigerd(
      'bewijs-kan-nog-komen',
      `De budgethouder mag nog tot en met ${schrijfDatum(controle.uiterlijk)} bewijs sturen. Kwam het op papier? Voeg het dan hier toe.`,
    )
  const tekst = reden === '' ? null : await bewaarPgbtekst(stap, id, 'reden', reden)
  await legBudgetfeitVast(stap, budget.waarde, {
    soort: 'bewijsBeoordeeld',
    gegevens: {
      steekproef,
      jaar: controle.jaar,
      oordeel,
      bedrag,
      reden: tekst,
      bewijzen: bewijzen.map((een) => een.id),
    },
  })
  return gelukt()
}
