import { type Datum, datumOp, tijdOp } from '@meedoen/kern'

/** The moment at which a clock in the Netherlands shows that date and time (`UU:MM`). */
export function momentIn(datum: Datum, tijd: string): Date {
  const kandidaten = ['+01:00', '+02:00'].map((zone) => new Date(`${datum}T${tijd}:00${zone}`))
  const juist = kandidaten.find((moment) => datumOp(moment) === datum && tijdOp(moment).startsWith(tijd))
  // In the hour that is skipped in spring no clock shows this time; winter time is then the nearest.
  return juist ?? new Date(`${datum}T${tijd}:00+01:00`)
}
