import { randomUUID } from 'node:crypto'
import { type Briefgegevens, type Briefsoort, stelBriefOp } from '@meedoen/brieven'
import { type Datum, datumOp } from '@meedoen/kern'
import type { Feitovername, NieuwFeit, Zaakovername } from '@meedoen/zaken'
import { tijdstip } from './dagen.ts'

type Door = Feitovername['door']

/** Writes one case down, fact after fact, each a little later than the one before. */
export type Schrijver = {
  readonly id: string
  readonly nummer: string
  /** The moment of the next fact on that day. */
  moment(dag: Datum): Date
  feit(dag: Datum, door: Door, nieuw: NieuwFeit, mandaat?: string): void
  tekst(dag: Datum, soort: string, inhoud: string): string
  brief<S extends Briefsoort>(dag: Datum, gegevens: Briefgegevens<S>): string
  af(): Zaakovername
}

/** `minuten` after eight in the morning is when this case's days begin. */
export function maakSchrijver(nummer: string, minuten: number): Schrijver {
  const id = randomUUID()
  const feiten: Feitovername[] = []
  const teksten: Zaakovername['teksten'][number][] = []
  const brieven: Zaakovername['brieven'][number][] = []
  let laatste = new Date(0)
  const moment = (dag: Datum): Date => {
    const begin = tijdstip(dag, minuten)
    const erna = new Date(laatste.getTime() + 7 * 60_000)
    return datumOp(erna) === dag && erna > begin ? erna : begin
  }
  return {
    id,
    nummer,
    moment,
    feit(dag, door, nieuw, mandaat) {
      laatste = moment(dag)
      feiten.push({ ...nieuw, op: laatste, door, mandaat: mandaat ?? null })
    },
    tekst(dag, soort, inhoud) {
      const tekst = { id: randomUUID(), soort, inhoud, op: moment(dag) }
      teksten.push(tekst)
      return tekst.id
    },
    brief(dag, gegevens) {
      const brief = { id: randomUUID(), brief: stelBriefOp(gegevens), op: moment(dag) }
      brieven.push(brief)
      return brief.id
    },
    af: () => ({ id, nummer, feiten, teksten, brieven }),
  }
}
