import { type Datum, plusMaanden } from '@meedoen/kern'
import type { Bijdragesoort, Huishoudstand } from '@meedoen/regels'
import { z } from 'zod'
import { bedrag, dag, type Foutcode, keuze, keuzes, vink } from '../lees.ts'

export const VELDEN = ['wie', 'wonen', 'hulp', 'begin', 'inkomen', 'wlz', 'prijs'] as const

export const WIE = ['volwassene', 'kind'] as const
export const INKOMENS = ['laag', 'hoger', 'onbekend'] as const

/** How somebody lives and who has the AOW age, as one question: no dates of birth, no names. */
export const WOONVORMEN = ['alleen', 'alleen-aow', 'samen', 'samen-een-aow', 'samen-aow'] as const
export type Woonvorm = (typeof WOONVORMEN)[number]

export const HUISHOUDENS: Record<Woonvorm, Huishoudstand> = {
  alleen: { soort: 'eenpersoons', aow: false },
  'alleen-aow': { soort: 'eenpersoons', aow: true },
  samen: { soort: 'meerpersoons', metAow: 0 },
  'samen-een-aow': { soort: 'meerpersoons', metAow: 1 },
  'samen-aow': { soort: 'meerpersoons', metAow: 2 },
}

const MAANDEN_ROND_NU = 12

/** A kind of support as far as the contribution asks: its code, and what sort it is. */
export type Hulpkeuze = { readonly code: string; readonly soort: Bijdragesoort; readonly kostprijs: boolean }

const MEESTE = 99_999_999

/**
 * The answers, for support that can be chosen and on the day of the computation; it starts within a year of that day. Income is only asked where the
 * ordinance has limits; a cost price belongs to exactly one hulpmiddel or woningaanpassing.
 */
export const bijdragevragen = (hulpen: readonly Hulpkeuze[], op: Datum, metInkomen: boolean) =>
  z
    .object({
      wie: keuze(WIE),
      wonen: keuze(WOONVORMEN),
      hulp: keuzes(
        hulpen.map(({ code }) => code),
        1,
      ),
      begin: dag(plusMaanden(op, -MAANDEN_ROND_NU), plusMaanden(op, MAANDEN_ROND_NU)),
      inkomen: metInkomen
        ? keuze(INKOMENS)
        : z
            .unknown()
            .optional()
            .transform(() => 'onbekend' as const),
      wlz: vink(),
      prijs: bedrag(MEESTE),
    })
    .superRefine(({ hulp, prijs }, ctx) => {
      const code = prijs === null ? null : foutBijPrijs(hulpen.filter((h) => hulp.includes(h.code)))
      if (code) ctx.addIssue({ code: 'custom', path: ['prijs'], message: code })
    })
export type Bijdrageantwoorden = z.infer<ReturnType<typeof bijdragevragen>>

function foutBijPrijs(gekozen: readonly Hulpkeuze[]): Foutcode | null {
  const metPrijs = gekozen.filter(({ kostprijs }) => kostprijs).length
  if (metPrijs === 1) return null
  return metPrijs === 0 ? 'prijs-zonder-hulpmiddel' : 'prijs-voor-meer'
}
