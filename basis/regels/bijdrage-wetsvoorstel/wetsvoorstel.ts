import {
  type Datum,
  datum,
  type Eurocent,
  eersteVanMaand,
  gelukt,
  geweigerd,
  schrijfDatum,
  schrijfEuro,
  type Uitkomst,
} from '@meedoen/kern'
import type { Huishoudstand } from '../bijdrage/invoer.ts'
import { deelAfgerond, isBedrag } from '../bijdrage/rekenen.ts'
import type { Parameter, Tabel } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { bedragStap, schrijfMaand, stap, type Uitleg } from '../uitleg.ts'
import { GEEN_WET } from './open-vragen.ts'

/**
 * A bill is no law. Somebody who wants to see what it would mean names the day on which it would come into force
 * (`vanaf`); without that day nothing is computed. No date of entry into force stands in the code.
 */
export type Scenario = { readonly vanaf: Datum }

/** Eurocents per month and per year; `deel` is the part of the income above the limit per year, in thousandths. */
export type Voorstel = {
  readonly minimum: Eurocent
  readonly maximum: Eurocent
  readonly deel: number
  readonly bijtelling: number
  readonly grens: { readonly eenpersoons: Eurocent; readonly meerpersoons: Eurocent }
}

const INGEDIEND: Parameter<Voorstel> = {
  vanaf: datum('2025-03-24'),
  tot: null,
  waarde: {
    minimum: 2360,
    maximum: 32_800,
    deel: 100,
    bijtelling: 40,
    grens: { eenpersoons: 2_450_000, meerpersoons: 3_400_000 },
  },
  bron: 'Kamerstuk 36713; rijksoverheid.nl 14-3-2025; gemeente.nu 3-2025 ("ongeveer"); het deel van 10 procent volgt uit die bedragen',
  zekerheid: 'L',
}

/** What the bill of March 2025 would ask, by the public announcement. The amounts are "about". */
export const VOORSTEL_36713: Tabel<Voorstel> = {
  naam: { nl: 'bedragen uit wetsvoorstel 36713', en: 'amounts of bill 36713' },
  vorm: {
    delen: {
      minimum: [{ nl: 'minstens per maand', en: 'least per month' }, 'bedrag'],
      maximum: [{ nl: 'hoogstens per maand', en: 'most per month' }, 'bedrag'],
      deel: [
        { nl: 'deel van het inkomen boven de grens, per jaar', en: 'part of the income above the limit, a year' },
        'duizendsten',
      ],
      bijtelling: [{ nl: 'deel van het vermogen dat meetelt', en: 'part of the wealth that counts' }, 'duizendsten'],
      grens: [
        { nl: 'inkomensgrens per jaar', en: 'income limit a year' },
        {
          delen: {
            eenpersoons: [{ nl: 'alleen', en: 'alone' }, 'bedrag'],
            meerpersoons: [{ nl: 'samen', en: 'together' }, 'bedrag'],
          },
        },
      ],
    },
  },
  rijen: [INGEDIEND],
}

export type VoorstelInvoer = {
  /** Any day in the month that is asked for. */
  readonly maand: Datum
  readonly huishouden: Huishoudstand
  /** Per year, of both together, in eurocents; null: not known, then the minimum. */
  readonly inkomen: Eurocent | null
  readonly vermogen: Eurocent
  /** What the support costs in the month; null: not known. */
  readonly kostprijs: Eurocent | null
  readonly scenario: Scenario | null
}

/** `status` is there so that nobody takes this for law; `zeker` is always false. */
export type VoorstelBijdrage = {
  readonly bedrag: Eurocent
  readonly status: 'wetsvoorstel'
  readonly zeker: false
}

type Code = 'geen-scenario' | 'voor-scenario' | 'ongeldig-bedrag'

/** What somebody would pay per month if bill 36713 became law as it was announced in March 2025. Not law. */
export const bijdrageWetsvoorstel36713 = regel<VoorstelInvoer, VoorstelBijdrage, Code>({
  regeling: 'wetsvoorstel-36713-maand',
  naam: {
    nl: 'Wetsvoorstel: eigen bijdrage naar inkomen (nog geen wet)',
    en: 'Bill: contribution by income (not law)',
  },
  artikel: 'Kamerstuk 36713 (wetsvoorstel)',
  parameters: [VOORSTEL_36713],
  vragen: [GEEN_WET],
  peildatum: () => null,
  lezingen: [{ vanaf: INGEDIEND.vanaf, tot: INGEDIEND.tot, uitgave: 1, reken }],
})

function reken(invoer: VoorstelInvoer): Uitkomst<Bevinding<VoorstelBijdrage>, Code> {
  const { scenario, maand, vermogen, kostprijs } = invoer
  if (scenario === null)
    return geweigerd(
      'geen-scenario',
      'Dit is een wetsvoorstel en nog geen wet. Kies eerst een dag waarop het zou ingaan.',
      'scenario',
    )
  if (eersteVanMaand(maand) < scenario.vanaf)
    return geweigerd(
      'voor-scenario',
      `In dit scenario gaat het voorstel in op ${schrijfDatum(scenario.vanaf)}.`,
      'maand',
    )
  const fout =
    [vermogen, kostprijs ?? 0].some((n) => n < 0) || ![invoer.inkomen ?? 0, vermogen, kostprijs ?? 0].every(isBedrag)
  if (fout) return geweigerd('ongeldig-bedrag', 'Vul een bedrag in van hele centen, niet te groot.')
  const bedrag = Math.min(maandbedrag(invoer, INGEDIEND.waarde), kostprijs ?? INGEDIEND.waarde.maximum)
  return gelukt({
    uitkomst: { bedrag, status: 'wetsvoorstel', zeker: false },
    uitleg: legUit(invoer, bedrag, scenario),
  })
}

function maandbedrag({ huishouden, inkomen, vermogen }: VoorstelInvoer, voorstel: Voorstel): Eurocent {
  if (inkomen === null) return voorstel.minimum
  const telt = inkomen + deelAfgerond(vermogen * voorstel.bijtelling, 1000)
  const boven = Math.max(0, telt - voorstel.grens[huishouden.soort])
  return Math.min(voorstel.maximum, voorstel.minimum + deelAfgerond(boven * voorstel.deel, 12_000))
}

function legUit({ huishouden, maand }: VoorstelInvoer, bedrag: Eurocent, scenario: Scenario): Uitleg {
  const { waarde, bron } = INGEDIEND
  const grens = waarde.grens[huishouden.soort]
  const onzeker = { artikel: 'Kamerstuk 36713 (wetsvoorstel)', bron, zekerheid: 'L' } as const
  return bedragStap(
    `Wordt het wetsvoorstel een wet, dan betaalt u over ${schrijfMaand(maand)} ongeveer ${schrijfEuro(bedrag)}.`,
    `If the bill becomes law, you would pay about ${schrijfEuro(bedrag, 'en')} for ${schrijfMaand(maand, 'en')}.`,
    bedrag,
    {
      ...onzeker,
      stappen: [
        stap(
          `Dit is nog geen wet. Wij doen alsof het ingaat op ${schrijfDatum(scenario.vanaf)}. De bedragen kunnen nog veranderen.`,
          `This is not law. We pretend that it comes into force on ${schrijfDatum(scenario.vanaf, 'en')}. The amounts may change.`,
          onzeker,
        ),
        bedragStap(
          'Iedereen zou ten minste dit betalen.',
          'Everybody would pay at least this.',
          waarde.minimum,
          onzeker,
        ),
        bedragStap(
          'Boven dit inkomen per jaar zou u meer betalen: 10 procent van wat erboven komt, verdeeld over 12 maanden.',
          'Above this income per year you would pay more: 10 percent of the surplus, divided over 12 months.',
          grens,
          onzeker,
        ),
        bedragStap('Niemand zou meer betalen dan dit.', 'Nobody would pay more than this.', waarde.maximum, onzeker),
        stap(
          'Wie in het voorstel niets betaalt, weten wij nog niet. Daar rekenen wij niet mee.',
          'Who would pay nothing under the bill is not known to us yet. We leave that out.',
          onzeker,
        ),
      ],
    },
  )
}
