import { type Datum, schrijfEuro, type Weigering } from '@meedoen/kern'
import type { Veiligheidswaarschuwing } from '@meedoen/zaken'
import { data } from 'react-router'
import type { Huis } from '../../huis.ts'
import { alsBewoner, type Bewoner } from '../bewoner.server.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { standVan } from '../voorziening-stand.ts'
import { omvangInWoorden } from '../zaak/besluitblok.server.ts'

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
  /** "120 minuten per week, De Linde". */
  readonly wat: string
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
      readonly veiligheid: readonly Veiligheidswaarschuwing[]
      readonly zaken: readonly Zaakvermelding[]
      readonly voorzieningen: readonly Voorzieningvermelding[]
    }

/** The page of a person; a file of another team is shown as closed, anything else that is refused is simply not there. */
export async function laadPersoon(huis: Huis, id: string): Promise<Persoonspagina> {
  const { inkoop, zaken: kamer } = huis.kamers
  const { uitkomst, aanbieders } = await huis.werk(async (stap) => {
    const uitkomst = await kamer.toonPersoon(stap, id)
    const agbs = uitkomst.ok ? uitkomst.waarde.voorzieningen.flatMap((v) => v.agb ?? []) : []
    return { uitkomst, aanbieders: new Map((await inkoop.haalAanbieders(stap.tx, agbs)).map((a) => [a.agb, a.naam])) }
  })
  if (!uitkomst.ok) {
    if (uitkomst.code === 'ander-team') return { mag: false, weigering: uitkomst }
    throw data(null, { status: uitkomst.code === 'persoon-onbekend' ? 404 : 403 })
  }
  const t = vertaalWerkplek(huis.taal)
  const { zaken, voorzieningen, veiligheid, ...bron } = uitkomst.waarde
  return {
    mag: true,
    bewoner: alsBewoner(huis, bron),
    veiligheid,
    zaken: zaken.map(({ id, nummer, stand, fase, team, meldingOp }) => ({ id, nummer, stand, fase, team, meldingOp })),
    voorzieningen: voorzieningen
      .filter((v) => v.besluit === 'toegekend')
      .map(({ id, zaak, soort, stand, tijdelijk, begin, eind, vorm, pgbBedrag, volume, eenheid, frequentie, agb }) => ({
        wat:
          vorm === 'pgb'
            ? t('besluit.pgbPerJaar', { bedrag: schrijfEuro(pgbBedrag ?? 0, huis.taal) })
            : [omvangInWoorden(volume, eenheid, frequentie, t), agb && aanbieders.get(agb)].filter(Boolean).join(', '),
        id,
        zaak,
        stand: standVan({ vorm, stand, eind }, huis.vandaag),
        tijdelijk,
        begin,
        eind,
        naam: huis.kamers.catalogus.haalVoorziening(soort).naam[huis.taal],
      })),
  }
}
