import type { Uitslag } from './meet.ts'

export type Samenvatting = {
  readonly berichten: number
  readonly klassen: number
  readonly typen: number
  readonly regels: number
  readonly gebouwd: number
  readonly schema: number
  readonly afgehandeld: number
  readonly 'niet-toetsbaar': number
  readonly doorgelaten: number
  readonly tegengehouden: number
  readonly mis: number
}

/** The numbers of the report. `doorgelaten` and `tegengehouden` count messages: whole ones, and cases of rules. */
export function vatSamen({ berichten, typen, regels, gevallen, mis }: Uitslag): Samenvatting {
  const met = (status: string): number => regels.filter((regel) => regel.status === status).length
  const som = (wat: 'doorgelaten' | 'tegengehouden'): number =>
    berichten.reduce((tot, bericht) => tot + bericht[wat], gevallen[wat])
  return {
    berichten: berichten.length,
    klassen: berichten.reduce((tot, { klassen }) => tot + klassen.length, 0),
    typen: typen.length,
    regels: regels.length,
    gebouwd: met('gebouwd'),
    schema: met('schema'),
    afgehandeld: met('afgehandeld'),
    'niet-toetsbaar': met('niet-toetsbaar'),
    doorgelaten: som('doorgelaten'),
    tegengehouden: som('tegengehouden'),
    mis: mis.length,
  }
}
