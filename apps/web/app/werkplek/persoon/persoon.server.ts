import type { Datum, Weigering } from '@meedoen/kern'
import { data } from 'react-router'
import type { Huis } from '../../huis.ts'
import { alsBewoner, type Bewoner } from '../bewoner.server.ts'

export type Zaakvermelding = {
  readonly id: string
  readonly nummer: string
  readonly stand: string
  readonly fase: string
  readonly team: string
  readonly meldingOp: Datum
}
export type Voorzieningvermelding = {
  readonly id: string
  readonly zaak: string
  readonly naam: string
  readonly stand: string
  readonly tijdelijk: boolean
  readonly begin: Datum | null
  readonly eind: Datum | null
}

export type Persoonspagina =
  | { readonly mag: false; readonly weigering: Weigering }
  | {
      readonly mag: true
      readonly bewoner: Bewoner
      readonly zaken: readonly Zaakvermelding[]
      readonly voorzieningen: readonly Voorzieningvermelding[]
    }

/** The page of a person; a file of another team is shown as closed, anything else that is refused is simply not there. */
export async function laadPersoon(huis: Huis, id: string): Promise<Persoonspagina> {
  const uitkomst = await huis.werk((stap) => huis.kamers.zaken.toonPersoon(stap, id))
  if (!uitkomst.ok) {
    if (uitkomst.code === 'ander-team') return { mag: false, weigering: uitkomst }
    throw data(null, { status: uitkomst.code === 'persoon-onbekend' ? 404 : 403 })
  }
  const { zaken, voorzieningen, ...bron } = uitkomst.waarde
  return {
    mag: true,
    bewoner: alsBewoner(huis, bron),
    zaken: zaken.map(({ id, nummer, stand, fase, team, meldingOp }) => ({ id, nummer, stand, fase, team, meldingOp })),
    voorzieningen: voorzieningen
      .filter((v) => v.besluit === 'toegekend')
      .map(({ id, zaak, soort, stand, tijdelijk, begin, eind }) => ({
        id,
        zaak,
        stand,
        tijdelijk,
        begin,
        eind,
        naam: huis.kamers.catalogus.haalVoorziening(soort).naam[huis.taal],
      })),
  }
}
