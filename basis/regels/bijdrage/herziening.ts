import {
  type Datum,
  datum,
  type Eurocent,
  eersteVanMaand,
  gelukt,
  geweigerd,
  plusMaanden,
  schrijfEuro,
  type Uitkomst,
} from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, bedragStap, datumStap, schrijfMaand, stap, type Uitleg } from '../uitleg.ts'
import { KORTER_VRAGEN, LANGER_TERUGBETALEN } from './open-vragen.ts'
import { isBedrag } from './rekenen.ts'
import { ABONNEMENTSTARIEF_VANAF } from './tarief.ts'

/** One month that was set wrongly: what was set, and what it should be. Eurocents; `maand` is any day in it. */
export type Herzienmaand = { readonly maand: Datum; readonly was: Eurocent; readonly wordt: Eurocent }

export type HerzieningInvoer = {
  readonly maanden: readonly Herzienmaand[]
  readonly besluitVerzonden: Datum
  /**
   * How many months back CAK still asks money: 12 after a serious failure that is not the client's (lid 4), 1 or 0 in
   * special circumstances (lid 5); null = the 36 of lid 2.
   */
  readonly verkortTot: 0 | 1 | 12 | null
  /** CAK gives money back over more than 36 months after a failure that is not the client's (lid 6). */
  readonly langerTerug: boolean
}

export type Herziening = {
  /** First day of the earliest month over which money may be asked. */
  readonly vroegsteMaand: Datum
  /** Above 0: the client still pays; below 0: the client gets back. */
  readonly saldo: Eurocent
  readonly nabetaling: Eurocent
  readonly terugbetaling: Eurocent
  readonly aantalHerzien: number
  /** Months that stay as they were, by law (lid 6; since the text of 2024 lid 8). */
  readonly aantalDefinitief: number
}

type Code = 'ongeldig-bedrag' | 'langer-terug-niet-bekend' | 'maand-dubbel'

const ARTIKEL = 'UB Wmo 2015 art. 3.6'
const HOOGSTENS = 36
/** The text in which lid 6 (giving back over more than 36 months) is first seen by us. */
const LANGER_TERUG_VANAF = datum('2024-07-01')

/** Correction of earlier months: at most 36 before the month of the decision (UB Wmo 2015 art. 3.6). */
export const abonnementstariefHerziening = regel<HerzieningInvoer, Herziening, Code>({
  regeling: 'abonnementstarief-herziening',
  naam: { nl: 'Herziening van de eigen bijdrage', en: 'Correction of the own contribution' },
  artikel: ARTIKEL,
  vragen: [LANGER_TERUGBETALEN, KORTER_VRAGEN],
  peildatum: ({ besluitVerzonden }) => besluitVerzonden,
  lezingen: [{ vanaf: ABONNEMENTSTARIEF_VANAF, tot: null, uitgave: 1, reken }],
})

function reken(invoer: HerzieningInvoer): Uitkomst<Bevinding<Herziening>, Code> {
  const { maanden, besluitVerzonden, langerTerug } = invoer
  if (maanden.some(({ was, wordt }) => was < 0 || wordt < 0 || !isBedrag(was) || !isBedrag(wordt)))
    return geweigerd('ongeldig-bedrag', 'Vul bedragen in van hele centen, nul of meer.', 'maanden')
  if (new Set(maanden.map(({ maand }) => eersteVanMaand(maand))).size < maanden.length)
    return geweigerd('maand-dubbel', 'Vul elke maand één keer in.', 'maanden')
  if (langerTerug && besluitVerzonden < LANGER_TERUG_VANAF)
    return geweigerd(
      'langer-terug-niet-bekend',
      'Of het CAK toen over meer dan 36 maanden kon terugbetalen, weten wij niet zeker. Vraag het aan het CAK.',
      'langerTerug',
    )
  const uitkomst = verreken(invoer)
  return gelukt({ uitkomst, uitleg: legUit(invoer, uitkomst) })
}

function verreken({ maanden, besluitVerzonden, verkortTot, langerTerug }: HerzieningInvoer): Herziening {
  const besluitmaand = eersteVanMaand(besluitVerzonden)
  const vroegsteTerug = plusMaanden(besluitmaand, -HOOGSTENS)
  const vroegsteMaand = plusMaanden(besluitmaand, -(verkortTot ?? HOOGSTENS))
  let nabetaling = 0
  let terugbetaling = 0
  let aantalHerzien = 0
  for (const { maand, was, wordt } of maanden) {
    const eerste = eersteVanMaand(maand)
    const mag = wordt > was ? eerste >= vroegsteMaand : langerTerug || eerste >= vroegsteTerug
    if (!mag) continue
    aantalHerzien += 1
    nabetaling += Math.max(0, wordt - was)
    terugbetaling += Math.max(0, was - wordt)
  }
  const aantalDefinitief = maanden.length - aantalHerzien
  return {
    vroegsteMaand,
    saldo: nabetaling - terugbetaling,
    nabetaling,
    terugbetaling,
    aantalHerzien,
    aantalDefinitief,
  }
}

function legUit({ verkortTot, langerTerug }: HerzieningInvoer, uitkomst: Herziening): Uitleg {
  const { saldo, vroegsteMaand, aantalHerzien, aantalDefinitief, nabetaling, terugbetaling } = uitkomst
  const bedrag = Math.abs(saldo)
  const nl = saldo > 0 ? `U betaalt nog ${schrijfEuro(bedrag)}.` : `U krijgt ${schrijfEuro(bedrag)} terug.`
  const en = saldo > 0 ? `You still pay ${schrijfEuro(bedrag, 'en')}.` : `You get back ${schrijfEuro(bedrag, 'en')}.`
  return bedragStap(
    saldo === 0 ? 'U betaalt niets bij en krijgt niets terug.' : nl,
    saldo === 0 ? 'You pay nothing more and get nothing back.' : en,
    saldo,
    {
      artikel: ARTIKEL,
      stappen: [
        datumStap(
          `Het CAK kan nog geld vragen vanaf ${schrijfMaand(vroegsteMaand)}. Dat is hoogstens ${verkortTot ?? HOOGSTENS} maanden voor de maand van het besluit.`,
          `CAK may still ask money from ${schrijfMaand(vroegsteMaand, 'en')}. That is at most ${verkortTot ?? HOOGSTENS} months before the month of the decision.`,
          vroegsteMaand,
          { artikel: `${ARTIKEL} ${lidVan(verkortTot)}` },
        ),
        aantalStap('Zo veel maanden worden anders.', 'This many months change.', aantalHerzien, {
          artikel: `${ARTIKEL} lid 2`,
        }),
        bedragStap('Dit betaalt u bij.', 'This you pay in addition.', nabetaling, { artikel: `${ARTIKEL} lid 2` }),
        bedragStap('Dit krijgt u terug.', 'This you get back.', terugbetaling, {
          artikel: `${ARTIKEL} lid ${langerTerug ? 6 : 2}`,
        }),
        aantalStap(
          'Zo veel maanden blijven zoals zij waren.',
          'This many months stay as they were.',
          aantalDefinitief,
          {
            artikel: ARTIKEL,
          },
        ),
        stap('Het CAK verrekent dit zo veel mogelijk.', 'CAK settles this as far as possible.', {
          artikel: `${ARTIKEL} lid 3`,
        }),
      ],
    },
  )
}

const lidVan = (verkortTot: HerzieningInvoer['verkortTot']): string =>
  verkortTot === null ? 'lid 2' : verkortTot === 12 ? 'lid 4' : 'lid 5'
