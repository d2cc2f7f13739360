import { plusMaanden, type Weigering } from '@meedoen/kern'
import { data, redirect } from 'react-router'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { nest } from '../nest.ts'
import { naamVan } from '../stap/laad.server.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { haalKeuzes } from './aanbod.server.ts'

/** How long temporary help lasts when nobody says otherwise: the time of an onderzoek and a decision. */
const DUUR_MAANDEN = 2

export async function laadSpoed(huis: Huis, id: string) {
  const { zaken } = huis.kamers
  const pagina = await huis.werk(async (stap) => {
    const zaak = await zaken.vindZaak(stap, id)
    if (!zaak) return null
    if (!zaken.mogelijkeStappen(stap, zaak).includes('trefSpoedvoorziening')) return 'kan-niet'
    return {
      zaak: id,
      nummer: zaak.nummer,
      naam: await naamVan(huis, stap, zaak),
      keuzes: await haalKeuzes(huis, stap, stap.vandaag, vertaalWerkplek(huis.taal)),
      waarden: { 'voorziening.begin': stap.vandaag, 'voorziening.eind': plusMaanden(stap.vandaag, DUUR_MAANDEN) },
    }
  })
  if (pagina === null) throw data(null, { status: 404 })
  if (pagina === 'kan-niet') throw redirect(`/werkplek/zaak/${id}`)
  return pagina
}

/** Arranges the help and goes on to choose who brings it. */
export async function tref(huis: Huis, zaak: string, inzending: Inzending): Promise<Weigering> {
  const { voorziening, motivering } = nest(inzending.waarden)
  const uitkomst = await doeEenmaal(huis, inzending, (stap) =>
    huis.kamers.zaken.trefSpoedvoorziening(stap, zaak, { voorziening, motivering }),
  )
  if (uitkomst.ok) throw redirect(`/werkplek/zaak/${zaak}/toewijzen`)
  return uitkomst
}
