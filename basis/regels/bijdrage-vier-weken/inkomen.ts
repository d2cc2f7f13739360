import { datum, type Eurocent, schrijfEuro } from '@meedoen/kern'
import { VERMOGENSBIJTELLING } from '../bijdrage/bijtelling.ts'
import { deelAfgerond } from '../bijdrage/rekenen.ts'
import { vindRij } from '../parameter.ts'
import { bedragStap, stap, type Uitleg } from '../uitleg.ts'
import type { Draagkracht, PeriodeInvoer } from './invoer.ts'
import { OUDERENTOESLAG } from './tarieven.ts'

/** `zeker` is false when a number without a source was used, or when something that could lower it is not known. */
export type Bijdrageplichtig = { readonly bedrag: Eurocent; readonly uitleg: Uitleg; readonly zeker: boolean }

/**
 * The income over the peiljaar plus a part of the wealth (Besluit mo art. 4.2 lid 1; UB Wmo 2015 art. 3.9 and, in
 * 2018, 3.9a). Null when the income is not known. Part of a cent is rounded half up.
 */
export function bijdrageplichtigInkomen(invoer: PeriodeInvoer): Bijdrageplichtig | null {
  if (invoer.inkomen === null) return null
  const bijtelling = telBij(invoer)
  const aftrek = trekAf(invoer, invoer.inkomen)
  const bedrag = invoer.inkomen + bijtelling.bedrag - aftrek.bedrag
  const artikel = invoer.jaar < 2015 ? 'Besluit mo art. 4.2 lid 1' : 'UB Wmo 2015 art. 3.9 lid 1'
  const uitleg = bedragStap(
    `Uw inkomen over ${invoer.jaar - 2} telt mee voor ${schrijfEuro(bedrag)}. Woont u samen, dan tellen wij uw inkomens op.`,
    `Your income over ${invoer.jaar - 2} counts for ${schrijfEuro(bedrag, 'en')}. If you live as a couple, both incomes are added.`,
    bedrag,
    { artikel, stappen: [inkomensstap(invoer.inkomen, artikel), ...bijtelling.stappen, ...aftrek.stappen] },
  )
  return { bedrag, uitleg, zeker: bijtelling.zeker && aftrek.zeker }
}

const inkomensstap = (inkomen: Eurocent, artikel: string): Uitleg =>
  bedragStap('Dit is uw inkomen in dat jaar.', 'This is your income in that year.', inkomen, { artikel })

type Deel = { readonly bedrag: Eurocent; readonly stappen: readonly Uitleg[]; readonly zeker: boolean }
const NIETS: Deel = { bedrag: 0, stappen: [], zeker: true }

function telBij({ jaar, vermogen }: PeriodeInvoer): Deel {
  const rij = vindRij(VERMOGENSBIJTELLING, datum(`${jaar}-01-01`))
  if (vermogen === 0 || !rij) return NIETS
  const bedrag = deelAfgerond(vermogen * rij.waarde, 1000)
  const deel = rij.waarde / 10
  const uitleg = bedragStap(
    rij.waarde === 0 ? 'Uw vermogen telde dit jaar niet mee.' : `Van uw vermogen telt ${deel} procent mee als inkomen.`,
    rij.waarde === 0 ? 'Your wealth did not count in this year.' : `${deel} percent of your wealth counts as income.`,
    bedrag,
    { artikel: jaar < 2015 ? 'Besluit mo art. 4.2 lid 1' : 'UB Wmo 2015 art. 3.9 lid 1', ...herkomst(rij) },
  )
  return { bedrag, stappen: [uitleg], zeker: rij.zekerheid !== 'unverified' }
}

const herkomst = ({ bron, zekerheid }: { bron: string; zekerheid: NonNullable<Uitleg['zekerheid']> }) => ({
  bron,
  zekerheid,
})

/** UB Wmo 2015 art. 3.9a lid 1: for each person with the AOW age, of a couple only when their shares are known. */
function trekAf(invoer: PeriodeInvoer, inkomen: Eurocent): Deel {
  const rij = vindRij(OUDERENTOESLAG, datum(`${invoer.jaar}-01-01`))
  if (!rij || invoer.vermogen === 0) return NIETS
  const ouderen = ouderenIn(invoer, inkomen)
  if (ouderen === null) return { ...NIETS, stappen: [misschienLager(rij)], zeker: false }
  const { deel, hoogstens, grens } = rij.waarde
  const aftrekken = ouderen
    .filter((een) => een.inkomen * 25 - een.vermogen < grens * 25)
    .map((een) => Math.min(hoogstens, deelAfgerond(een.vermogen * deel, 1000)))
  const bedrag = aftrekken.reduce((som, een) => som + een, 0)
  if (bedrag === 0) return NIETS
  const uitleg = bedragStap(
    'Dit gaat eraf omdat de toeslag voor ouderen met spaargeld is vervallen.',
    'This is taken off because the allowance for older people with savings ended.',
    bedrag,
    { artikel: 'UB Wmo 2015 art. 3.9a lid 1', ...herkomst(rij) },
  )
  return { bedrag, stappen: [uitleg], zeker: true }
}

function ouderenIn({ huishouden, ouderen, vermogen }: PeriodeInvoer, inkomen: Eurocent): readonly Draagkracht[] | null {
  if (huishouden.soort === 'eenpersoons') return huishouden.aow ? [{ inkomen, vermogen }] : []
  return huishouden.metAow === 0 ? [] : (ouderen ?? null)
}

const misschienLager = (rij: { bron: string }): Uitleg =>
  stap(
    'Niet zeker: misschien telt minder mee. Daarvoor moeten wij van ieder apart weten wat het inkomen en het vermogen was.',
    'Not certain: less may count. For that we would have to know the income and the wealth of each of you.',
    { artikel: 'UB Wmo 2015 art. 3.9a lid 1', bron: rij.bron, zekerheid: 'unverified' },
  )
