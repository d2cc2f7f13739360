import {
  type Datum,
  dagenTussen,
  eersteVanMaand,
  laatsteVanMaand,
  plusDagen,
  plusMaanden,
  type Uitkomst,
  vastGelukt,
} from '@meedoen/kern'
import {
  type Budget,
  beoordeelBewijs,
  beoordeelBudgetplan,
  beoordeelOvereenkomst,
  boekBetaling,
  budgettenInZaak,
  declareerBesteding,
  dienBudgetplanIn,
  legOvereenkomstVoor,
  openBudgetten,
  trekSteekproef,
} from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import { vindZaak } from '@meedoen/zaken'
import { werkdagNa, werkdagTot, werkdagVanaf } from './dagen.ts'
import { demorekening } from './demorekening.ts'
import type { Gemaaktezaak } from './maak-dossier.ts'
import { stapOp } from './slot.ts'
import { alsWie, type Wereld } from './wereld.ts'

/** Opens the budgets of every decision on a pgb, as the job after the decision does. */
export async function openDemobudgetten(stap: Stap, gemaakt: readonly Gemaaktezaak[]): Promise<void> {
  for (const { id, loop } of metPgb(gemaakt)) {
    const toen = stapOp(stap, stap.wie, loop.verzondenOp)
    const zaak = await vindZaak(toen, id)
    if (zaak) await openBudgetten(toen, zaak)
  }
}

const metPgb = (gemaakt: readonly Gemaaktezaak[]): Gemaaktezaak[] =>
  gemaakt.filter(
    ({ loop, feiten }) => loop.afloop === 'pgb' && feiten.some(({ soort }) => soort === 'beschikkingVerzonden'),
  )

/** How far somebody came with their budget; the last kind leaves a declaration waiting longer than thirty days. */
const VERLOPEN = ['plan', 'overeenkomst', 'besteed', 'te-laat', 'besteed', 'geen'] as const
type Verloop = (typeof VERLOPEN)[number]
const HELPERS = ['Iris Waterman', 'Begeleiding Noorderzon', 'Olaf Timmer', 'Bureau Zij aan Zij'] as const
/** So many of them got to work with their budget; the others have only just got it. */
const HOOGSTENS = 12

/** Lets holders make plans, agree on help, declare and be paid, by the same steps as in real life. */
export async function vulBudgetten(stap: Stap, wereld: Wereld, gemaakt: readonly Gemaaktezaak[]): Promise<void> {
  const lopend = metPgb(gemaakt).filter(({ loop }) => loop.einde === null)
  for (const [plaats, zaak] of lopend.slice(0, HOOGSTENS).entries())
    await leef(stap, wereld, zaak, VERLOPEN[plaats % VERLOPEN.length] ?? 'geen', HELPERS[plaats % HELPERS.length] ?? '')
}

const BEWIJS_GEVRAAGD = 25

/** Three weeks ago a sample was drawn; of the first that was looked at part was not accounted for. */
export async function vulSteekproef(stap: Stap, wereld: Wereld, gemaakt: readonly Gemaaktezaak[]): Promise<void> {
  const dag = werkdagTot(plusDagen(wereld.vandaag, -BEWIJS_GEVRAAGD))
  const invoer = { jaar: dag.slice(0, 4), omvang: '3', zaad: `demo ${dag.slice(0, 4)}` }
  // In the first weeks of a year there is nothing to draw from.
  if (!(await trekSteekproef(stapOp(stap, alsWie(wereld.backoffice), dag), invoer)).ok) return
  for (const { id, behandelaar } of metPgb(gemaakt)) {
    const [budget] = await budgettenInZaak(stap, id)
    const [controle] = budget?.controles ?? []
    if (!budget || !controle) continue
    const toen = stapOp(stap, alsWie(behandelaar), werkdagNa(dag, 10))
    const reden = 'Van één maand is er geen rekening, alleen een briefje.'
    const gat = { oordeel: 'niet-verantwoord', bedrag: '105,00', reden }
    // Who sent nothing yet still has time to.
    if ((await beoordeelBewijs(toen, budget.id, controle.steekproef, gat)).ok) return
  }
}

type Wie = 'houder' | 'consulent' | 'backoffice'

async function leef(stap: Stap, wereld: Wereld, zaak: Gemaaktezaak, verloop: Verloop, helper: string): Promise<void> {
  const [budget] = await budgettenInZaak(stap, zaak.id)
  const houder = wereld.mensen.get(zaak.loop.inwoner.sleutel)?.persoon.id
  if (!budget || !houder || verloop === 'geen') return
  const wie: Record<Wie, Stap['wie']> = {
    houder: { soort: 'inwoner', persoon: houder, naam: '' },
    consulent: alsWie(zaak.behandelaar),
    backoffice: alsWie(wereld.backoffice),
  }
  const begin = werkdagNa(zaak.loop.verzondenOp, 2)
  let gedaan = true
  /** Does a step so many days after the decision; what lies after yesterday has not happened, and nothing after it. */
  const doe = async (door: Wie, dag: Datum, werk: (s: Stap) => Promise<Uitkomst<unknown>>): Promise<boolean> => {
    gedaan = gedaan && dag <= wereld.tot
    if (gedaan) vastGelukt(await werk(stapOp(stap, wie[door], dag)))
    return gedaan
  }
  const op = (dagen: number): Datum => werkdagNa(begin, dagen)
  const hulp = {
    ...{ hulp: 'Begeleiding bij de dagindeling, post en afspraken', wie: helper, helper: 'zelfstandige' },
    // Who has an agreement that waits, agreed on more than the budget holds: for the case worker to see.
    ...{ eenheid: 'uur', tarief: '52,50', perWeek: verloop === 'overeenkomst' ? '2' : perWeek(budget) },
  }
  const plan = {
    waarom: 'Ik wil steeds dezelfde begeleider, op tijden die bij mijn werk passen.',
    kwaliteit: 'Deze begeleider heeft een diploma en een collega die invalt bij ziekte.',
    regels: [hulp],
  }
  await doe('houder', begin, (s) => dienBudgetplanIn(s, budget.id, plan))
  if (verloop === 'plan') return
  await doe('consulent', op(4), (s) => beoordeelBudgetplan(s, budget.id, { akkoord: 'ja', reden: '' }))
  const afspraak = { ...hulp, agb: '', kvk: '', begin: budget.begin, eind: '' }
  await doe('houder', op(5), (s) => legOvereenkomstVoor(s, budget.id, afspraak))
  if (verloop === 'overeenkomst') return
  const overeenkomst = await nieuwste(stap, zaak.id)
  if (overeenkomst === null) return
  const ja = { akkoord: 'ja', reden: '' }
  await doe('consulent', op(8), (s) => beoordeelOvereenkomst(s, budget.id, overeenkomst, ja))
  for (const { maand, eind, laatste, eerste } of maanden(budget, wereld.tot)) {
    const dag = laatsteVan(werkdagVanaf(plusDagen(eind, 4)), op(9))
    const uren = urenIn(budget, maand)
    const wens = { overeenkomst, maand: maand.slice(0, 7), aantal: uren }
    // Of the first month there is a note only, which nobody sent.
    const bewijs = eerste ? null : demorekening(helper, maand, `${uren} uur begeleiding`)
    if (uren !== '0' && !(await doe('houder', dag, (s) => declareerBesteding(s, budget.id, wens, bewijs)))) return
    // Somebody forgot to pass on the last two.
    if (verloop === 'te-laat' && laatste <= 2) continue
    if (!(await doe('backoffice', werkdagNa(dag, 9), (s) => betaal(s, zaak.id, s.vandaag)))) return
  }
}

const laatsteVan = (een: Datum, ander: Datum): Datum => (een < ander ? ander : een)

const TARIEF = 5250

/** Nine tenths of the budget, in half hours a week. */
const perWeek = ({ bedrag }: Budget): string =>
  String(Math.max(1, Math.floor((bedrag * 0.9 * 2) / 52 / TARIEF)) / 2).replace('.', ',')

/** Four fifths of what there is for a month, by the days of it that the budget holds. */
function urenIn({ bedrag, begin, eind }: Budget, maand: Datum): string {
  const laatste = laatsteVanMaand(maand)
  const dagen = dagenTussen(begin > maand ? begin : maand, eind !== null && eind < laatste ? eind : laatste) + 1
  return String(Math.floor((bedrag * 0.8 * dagen) / Number(laatste.slice(8)) / 12 / TARIEF))
}

async function nieuwste(stap: Stap, zaak: string): Promise<string | null> {
  const [budget] = await budgettenInZaak(stap, zaak)
  return budget?.overeenkomsten.at(-1)?.id ?? null
}

/** The oldest declaration that waits. */
async function betaal(stap: Stap, zaak: string, op: Datum): Promise<Uitkomst<unknown>> {
  const [budget] = await budgettenInZaak(stap, zaak)
  const wacht = budget?.bestedingen.find(({ stand }) => stand === 'gedeclareerd')
  if (!budget || !wacht) return { ok: true, waarde: undefined }
  return boekBetaling(stap, budget.id, wacht.id, { op })
}

/** The months of a budget that are over; `laatste` counts down to the last one of them, which is 1. */
function maanden(
  { begin, eind: einde }: Budget,
  tot: Datum,
): { maand: Datum; eind: Datum; laatste: number; eerste: boolean }[] {
  const alle: Datum[] = []
  let maand = eersteVanMaand(begin)
  while (plusMaanden(maand, 1) <= tot && (einde === null || maand <= einde)) {
    alle.push(maand)
    maand = plusMaanden(maand, 1)
  }
  return alle.map((maand, plaats) => ({
    maand,
    eind: plusMaanden(maand, 1),
    laatste: alle.length - plaats,
    eerste: plaats === 0,
  }))
}
