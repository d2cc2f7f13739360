/** Tells the moment. Everything that needs today's date or the time asks this, so tests and the demo can set it. */
export type Klok = () => Date

export const echteKlok: Klok = () => new Date()

/** A clock that runs, but started at noon (UTC) on another day; for the demo (`MEEDOEN_VANDAAG`). */
export function klokVanaf(dag: string, nu: Klok = echteKlok): Klok {
  const verschil = Date.parse(`${dag}T12:00:00Z`) - nu().getTime()
  return () => new Date(nu().getTime() + verschil)
}
