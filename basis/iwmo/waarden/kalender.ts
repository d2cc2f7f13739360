const SCHRIKKEL = 4
const isSchrikkeljaar = (jaar: number): boolean =>
  jaar % SCHRIKKEL === 0 && (jaar % (25 * SCHRIKKEL) !== 0 || jaar % (100 * SCHRIKKEL) === 0)

function dagenIn(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
}

/** Whether this day is on the calendar; there is no year 0. */
export const bestaatDag = (jaar: number, maand: number, dag: number): boolean =>
  jaar > 0 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenIn(jaar, maand)
