/** The name of a field in the row of a team, counted from 0. */
export const teamveld = (rij: number, deel: 'naam' | 'postcodes'): string => `team-${rij}-${deel}`

/** How many rows the form has: those with something in it, those that were asked for, and never none. */
export const teamrijen = (waarden: Readonly<Record<string, unknown>>): number =>
  Object.keys(waarden).reduce(
    (meeste, naam) => Math.max(meeste, Number(/^team-(\d{1,2})-/.exec(naam)?.[1] ?? 0) + 1),
    1,
  )
