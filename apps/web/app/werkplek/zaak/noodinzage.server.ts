import type { Uitkomst } from '@meedoen/kern'
import { data } from 'react-router'
import type { Huis } from '../../huis.ts'

/** Opens the file of the person of this case with a reason; it opens for that person as a whole. */
export const openMetReden = (huis: Huis, zaakId: string, reden: string): Promise<Uitkomst<unknown>> =>
  huis.werk(async (stap) => {
    const persoon = (await huis.kamers.zaken.vindZaak(stap, zaakId))?.persoon
    if (!persoon) throw data(null, { status: 404 })
    return huis.kamers.toegang.openNoodinzage(stap, persoon, reden)
  })
