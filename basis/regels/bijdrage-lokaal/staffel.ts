import { datum, type Eurocent, gelukt, geweigerd, schrijfEuro } from '@meedoen/kern'
import type { Huishoudstand } from '../bijdrage/invoer.ts'
import { isBedrag } from '../bijdrage/rekenen.ts'
import { type Categorie, categorieVan } from '../bijdrage-vier-weken/tarieven.ts'
import type { Parameter, Tabel } from '../parameter.ts'
import { regel } from '../regel.ts'
import { aantalStap, bedragStap } from '../uitleg.ts'
import { PRECIES_OP_DE_GRENS } from './open-vragen.ts'

/**
 * A local ladder for an algemene voorziening: `bedragen[n]` per month is due from `grenzen[n - 1]` on, below the first
 * limit `bedragen[0]`. Eurocents; one more amount than limits.
 */
export type Staffel = {
  readonly bedragen: readonly Eurocent[]
  readonly grenzen: Readonly<Record<Categorie, readonly Eurocent[]>>
}

const HARDENBERG: Parameter<Staffel> = {
  vanaf: datum('2018-01-01'),
  tot: datum('2018-12-31'),
  waarde: {
    bedragen: [2700, 5400, 8100, 10_800],
    grenzen: {
      alleenOnderAow: [1_630_500, 1_778_700, 1_926_900],
      alleenAow: [1_833_200, 1_999_800, 2_166_500],
      samenOnderAow: [2_329_200, 2_541_000, 2_752_700],
      samenAow: [2_506_900, 2_734_800, 2_962_700],
    },
  },
  bron: 'hardenberg.nl, staffel algemene voorziening huishoudelijke hulp 2018',
  zekerheid: 'M',
}

export const STAFFEL_HARDENBERG: Tabel<Staffel> = {
  naam: { nl: 'staffel van Hardenberg', en: 'ladder of Hardenberg' },
  vorm: {
    delen: {
      bedragen: [
        { nl: 'bedragen per maand, van laag naar hoog', en: 'amounts per month, from low to high' },
        { elk: 'bedrag' },
      ],
      grenzen: [
        { nl: 'inkomensgrenzen', en: 'income limits' },
        {
          delen: {
            alleenOnderAow: [
              { nl: 'alleen, onder de AOW-leeftijd', en: 'alone, under the state pension age' },
              { elk: 'bedrag' },
            ],
            alleenAow: [{ nl: 'alleen, met AOW', en: 'alone, with state pension' }, { elk: 'bedrag' }],
            samenOnderAow: [
              { nl: 'samen, niet beiden met AOW', en: 'together, not both with state pension' },
              { elk: 'bedrag' },
            ],
            samenAow: [{ nl: 'samen, beiden met AOW', en: 'together, both with state pension' }, { elk: 'bedrag' }],
          },
        },
      ],
    },
  },
  rijen: [HARDENBERG],
}

/** The step of a ladder, counted from 0: how many limits the income has reached. */
export const tredeVan = (grenzen: readonly Eurocent[], inkomen: Eurocent): number =>
  grenzen.filter((grens) => grens <= inkomen).length

type StaffelInvoer = { readonly huishouden: Huishoudstand; readonly inkomen: Eurocent }

/** An example of a local ladder: household help as an algemene voorziening in Hardenberg in 2018. Per month, eurocents. */
export const staffelHardenberg2018 = regel<StaffelInvoer, { readonly perMaand: Eurocent }, 'ongeldig-bedrag'>({
  regeling: 'staffel-algemene-voorziening-hardenberg-2018',
  naam: {
    nl: 'Bijdrage huishoudelijke hulp Hardenberg 2018',
    en: 'Contribution for household help in Hardenberg, 2018',
  },
  artikel: 'Wmo 2015 art. 2.1.4 lid 1 onder a',
  parameters: [STAFFEL_HARDENBERG],
  vragen: [PRECIES_OP_DE_GRENS],
  peildatum: () => null,
  lezingen: [{ vanaf: HARDENBERG.vanaf, tot: HARDENBERG.tot, uitgave: 1, reken }],
})

function reken({ huishouden, inkomen }: StaffelInvoer) {
  if (!isBedrag(inkomen)) return geweigerd('ongeldig-bedrag', 'Vul een inkomen in van hele centen.', 'inkomen')
  const { waarde, bron, zekerheid } = HARDENBERG
  const trede = tredeVan(waarde.grenzen[categorieVan(huishouden)], inkomen)
  const perMaand = waarde.bedragen[trede] ?? 0
  const uitleg = bedragStap(
    `U betaalt ${schrijfEuro(perMaand)} per maand.`,
    `You pay ${schrijfEuro(perMaand, 'en')} per month.`,
    perMaand,
    {
      artikel: 'Wmo 2015 art. 2.1.4 lid 1 onder a',
      stappen: [
        bedragStap('Dit is uw inkomen per jaar.', 'This is your income per year.', inkomen),
        aantalStap(
          'De gemeente had een tabel met treden. Dit is uw trede.',
          'The municipality had a table with steps. This is your step.',
          trede + 1,
          { bron, zekerheid },
        ),
      ],
    },
  )
  return gelukt({ uitkomst: { perMaand }, uitleg })
}
