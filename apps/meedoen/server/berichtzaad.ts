import type { Berichtzaad } from '../aansluiting.ts'
import type { Sleutels } from '../sleutels.ts'

/** Each municipality, and each generation of its key, has a secret of its own. */
export const berichtzaad =
  (sleutels: Sleutels): Berichtzaad =>
  (gemeente, generatie) =>
    sleutels.geef(`berichten:${gemeente}:${generatie}`)
