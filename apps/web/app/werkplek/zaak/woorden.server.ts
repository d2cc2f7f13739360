import { datum, datumOp, schrijfDatum, tijdOp } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Tijdlijnregel, Zaakbeeld } from '@meedoen/zaken'
import type { Huis, Kamers } from '../../huis.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import type { Woorden } from './feiten/zin.ts'

type Namen = {
  readonly medewerkers: ReadonlyMap<string, string>
  readonly mensen: ReadonlyMap<string, string>
  readonly aanbieders: ReadonlyMap<string, string>
}

/** The names that this case mentions, in three queries. */
export async function haalNamen(kamers: Kamers, stap: Stap, { tijdlijn, zaak }: Zaakbeeld): Promise<Namen> {
  const { inkoop, personen, toegang } = kamers
  const mensen = await personen.haalPersonen(stap.tx, tijdlijn.flatMap(genoemdeMensen))
  const agbs = [
    ...tijdlijn.flatMap((r) => (r.soort === 'toewijzingGedaan' ? [r.gegevens.agb] : [])),
    ...zaak.voorzieningen.flatMap((v) => (v.agb ? [v.agb] : [])),
  ]
  return {
    medewerkers: new Map((await toegang.haalMedewerkers(stap.tx)).map((m) => [m.id, m.naam])),
    mensen: new Map([...mensen].map(([id, persoon]) => [id, personen.schrijfNaamMetTitel(persoon)])),
    aanbieders: new Map((await inkoop.haalAanbieders(stap.tx, agbs)).map((a) => [a.agb, a.naam])),
  }
}

const genoemdeMensen = (regel: Tijdlijnregel): string[] =>
  regel.soort === 'persoonGekoppeld' || regel.soort === 'betrokkeneToegevoegd' ? [regel.gegevens.persoon] : []

/** How the screen writes what facts hold. */
export function woordenVan({ kamers, taal }: Huis, { zaak, teksten, bewoner }: Zaakbeeld, namen: Namen): Woorden {
  const t = vertaalWerkplek(taal)
  const { LEEFGEBIEDEN, ONDERZOEKSONDERWERPEN, vindVoorziening } = kamers.catalogus
  const lijst = new Intl.ListFormat(taal, { type: 'conjunction' })
  const soort = (code: string) => vindVoorziening(code)?.inZin[taal] ?? code
  const naamUit = (boek: Readonly<Record<string, { naam: { nl: string; en: string } }>>, code: string) =>
    boek[code]?.naam[taal] ?? code
  return {
    t,
    soort,
    datum: (dag) => schrijfDatum(datum(dag), taal),
    moment: (op) => schrijfMoment(new Date(op), taal),
    tekst: (id) => (id === null ? null : (teksten.get(id) ?? null)),
    medewerker: (id) => (id === null ? null : (namen.medewerkers.get(id) ?? null)),
    mens: (id) => namen.mensen.get(id) ?? t('door.onbekend'),
    aanbieder: (agb) => namen.aanbieders.get(agb) ?? agb,
    voorziening: (id) => soort(zaak.voorzieningen.find((v) => v.id === id)?.soort ?? ''),
    leefgebied: (code) => naamUit(LEEFGEBIEDEN, code),
    onderwerp: (code) => naamUit(ONDERZOEKSONDERWERPEN, code),
    opsomming: (delen) => lijst.format(delen),
    zaaknummer: (id) => bewoner?.andereZaken.find((ander) => ander.id === id)?.nummer ?? '',
  }
}

const schrijfMoment = (moment: Date, taal: Huis['taal']): string =>
  `${schrijfDatum(datumOp(moment), taal)}, ${tijdOp(moment).slice(0, 5)}`
