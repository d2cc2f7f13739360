/** What every fact of this room carries once it is recorded: when, and by whom (an id, never a name). */
export type Vastgelegd = {
  readonly volgnummer: number
  readonly op: Date
  readonly door: { readonly soort: string; readonly id: string }
}

/** A stored fact as it stands in a table of this room. */
export type Feitrij = {
  readonly soort: string
  readonly gegevens: unknown
  readonly volgnummer: number
  readonly op: Date
  readonly door_soort: string
  readonly door_id: string
}

/** Reads a stored row with the schema of its facts; a row that does not fit its kind is a defect and throws. */
export const leesFeitrij = <Feit extends object>(
  schema: { readonly parse: (rij: unknown) => Feit },
  { soort, gegevens, volgnummer, op, door_soort, door_id }: Feitrij,
): Feit & Vastgelegd => ({
  ...schema.parse({ soort, gegevens }),
  volgnummer,
  op,
  door: { soort: door_soort, id: door_id },
})
