import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Bestand } from '@meedoen/zaken'
import { data } from 'react-router'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'
import { alsLijst, nest } from '../werkplek/nest.ts'
import type { Schrijfformuliernaam } from './Schrijfformulier.tsx'

/** The forms of a budget, each a page of its own in the portal of residents and at the desk. */
export type Pgbformulier = Schrijfformuliernaam | 'declareren' | 'bewijs'

/** The form of words and choices that the address names; another one is not there. */
export function schrijfformulierUit(naam: string | undefined): Schrijfformuliernaam {
  if (naam === 'plan' || naam === 'overeenkomst') return naam
  throw data(null, { status: 404 })
}

/** What a form brings: what was filled in, a file that was looked at, and the agreement, declaration or sample in the address. */
type Ingestuurd = Pick<Inzending, 'waarden'> & { readonly bestand: Bestand | null; readonly bij: string | null }

/** Takes the step that a form asks. */
export function doePgbstap(
  { kamers }: Huis,
  formulier: Pgbformulier,
  stap: Stap,
  budget: string,
  { waarden, bestand, bij }: Ingestuurd,
): Promise<Uitkomst<unknown>> {
  const { levering } = kamers
  if (formulier === 'plan') return levering.dienBudgetplanIn(stap, budget, { ...waarden, regels: ingevuld(waarden) })
  if (formulier === 'overeenkomst') return levering.legOvereenkomstVoor(stap, budget, waarden)
  if (formulier === 'bewijs') return levering.voegBewijsToe(stap, budget, bij ?? '', bestand)
  return levering.declareerBesteding(stap, budget, { ...waarden, overeenkomst: bij ?? '' }, bestand)
}

/** Lines of a plan up to the last one in which something was written; of the others the choices stand as they came. */
function ingevuld(waarden: Inzending['waarden']) {
  const regels = alsLijst(nest(waarden).regels)
  const laatste = regels.findLastIndex(({ hulp, wie, tarief }) => [hulp, wie, tarief].some(Boolean))
  return regels.slice(0, Math.max(1, laatste + 1))
}

/** What a page does on one line or button of a budget. */
export function doePgbdaad(
  { kamers }: Huis,
  stap: Stap,
  budget: string,
  { tekst, waarden }: Inzending & { readonly tekst: (naam: string) => string },
): Promise<Uitkomst<unknown>> | Uitkomst<unknown> {
  const { levering, kern } = kamers
  switch (tekst('doe')) {
    case 'intrekken':
      return levering.trekDeclaratieIn(stap, budget, tekst('besteding'))
    case 'stop':
      return levering.beeindigOvereenkomst(stap, budget, tekst('overeenkomst'), { eind: tekst('eind') })
    case 'oordeel-plan':
      return levering.beoordeelBudgetplan(stap, budget, waarden)
    case 'oordeel-overeenkomst':
      return levering.beoordeelOvereenkomst(stap, budget, tekst('overeenkomst'), waarden)
    case 'bewijs':
      return levering.beoordeelBewijs(stap, budget, tekst('steekproef'), waarden)
    case 'voorstel':
      return levering.stelAfrekeningVoor(stap, budget, Number(tekst('jaar')))
    case 'vast':
      return levering.stelAfrekeningVast(stap, budget, Number(tekst('jaar')))
    case 'boek': {
      const op = kern.leesDatum(tekst('op'))
      return op.ok
        ? levering.boekBetaling(stap, budget, tekst('besteding'), { op: op.waarde })
        : kern.geweigerdeInvoer({ op: 'geen-datum' })
    }
    default:
      throw data(null, { status: 400 })
  }
}

/** On the page of evidence: throws a piece away, or adds the one that was sent. */
export const doeMetBewijs = async (
  huis: Huis,
  stap: Stap,
  budget: string,
  ingestuurd: Inzending & Ingestuurd,
): Promise<Uitkomst<unknown>> =>
  ingestuurd.waarden.doe === 'verwijder-bewijs'
    ? huis.kamers.levering.verwijderBewijs(stap, budget, [ingestuurd.waarden.bewijs].flat()[0] ?? '')
    : doePgbstap(huis, 'bewijs', stap, budget, ingestuurd)
