import { type Uitkomst, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import * as zaken from '../index.ts'
import { AGB, MELDING, type Proefgemeente, stapAls, vulProefgemeente } from './proefgemeente.ts'

/** Walks a case along the main road, one stretch at a time, for tests that begin somewhere on it. */
export type Weg = Awaited<ReturnType<typeof legWegAan>>

const NEE = { antwoord: 'nee', tekst: '' }
const TREDEN = {
  'eigen-kracht': NEE,
  'gebruikelijke-hulp': NEE,
  mantelzorg: { antwoord: 'deels', tekst: 'Dochter kookt' },
  'sociaal-netwerk': NEE,
  'algemene-voorziening': NEE,
  maatwerkvoorziening: { antwoord: 'ja', tekst: '' },
}
const BEHOEFTE = {
  leefgebied: 'huishouden',
  omschrijving: 'Een schoon huis',
  treden: TREDEN,
  voorziening: 'hulp-bij-het-huishouden',
}
export const NATURA = {
  besluit: 'natura',
  soort: 'hulp-bij-het-huishouden',
  product: '01A04',
  agb: AGB,
  volume: '120',
  begin: '1-10-2026',
  eind: '30-9-2027',
}

export const PGB = {
  besluit: 'pgb',
  soort: NATURA.soort,
  product: NATURA.product,
  volume: '120',
  helper: 'zelfstandige',
  gevraagd: '',
  begin: NATURA.begin,
  eind: NATURA.eind,
  bekwaam: 'ja',
  gemotiveerd: 'ja',
  kwaliteit: 'ja',
}

export async function legWegAan() {
  const opslag = await proefopslag()
  const wie: Proefgemeente = await vulProefgemeente(opslag, LINDEWAARD)
  const elders: Proefgemeente = await vulProefgemeente(opslag, OEVERSTROOM)
  const truus: Stap['wie'] = { soort: 'inwoner', persoon: wie.truus, naam: 'T. de Wit' }
  const anoniem: Stap['wie'] = { soort: 'anoniem' }
  const als = <T>(persoon: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<T>): Promise<T> =>
    stapAls(opslag, LINDEWAARD, persoon, dag, werk)
  const lukt = async <T>(persoon: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<Uitkomst<T>>): Promise<T> =>
    vastGelukt(await als(persoon, dag, werk))

  async function concept(persoon: Stap['wie'], dag: string, antwoorden: typeof MELDING = {}): Promise<string> {
    const { token } = await als(persoon, dag, (s) => zaken.beginConcept(s, 'web'))
    for (const [naam, invoer] of Object.entries({ ...MELDING, ...antwoorden }))
      await lukt(persoon, dag, (s) => zaken.bewaarConceptstap(s, token, naam, invoer))
    return token
  }
  const meld = async (persoon: Stap['wie'], dag = '2026-09-01', antwoorden: typeof MELDING = {}) => {
    const token = await concept(persoon, dag, antwoorden)
    return lukt(persoon, dag, (s) => zaken.verstuurConcept(s, token))
  }
  async function totVerslag(id: string): Promise<void> {
    await lukt(wie.sanne, '2026-09-03', (s) => zaken.neemZaak(s, id))
    await lukt(wie.sanne, '2026-09-03', (s) =>
      zaken.planGesprek(s, id, { datum: '10-9-2026', tijd: '10:00', plaats: 'thuis' }),
    )
    await lukt(wie.sanne, '2026-09-10', (s) => zaken.legGesprekVast(s, id, { op: '10-9-2026' }))
    await lukt(wie.sanne, '2026-09-10', (s) => zaken.stelIdentiteitVast(s, id, { bewijs: 'paspoort' }))
    await lukt(wie.sanne, '2026-09-10', (s) => zaken.legPgbUitlegVast(s, id))
    await lukt(wie.sanne, '2026-09-10', (s) => zaken.beoordeelBehoefte(s, id, BEHOEFTE))
    await lukt(wie.sanne, '2026-09-11', (s) => zaken.verzendVerslag(s, id))
  }
  async function totAanvraag(id: string): Promise<void> {
    await totVerslag(id)
    await lukt(truus, '2026-09-14', (s) =>
      zaken.beantwoordVerslag(s, id, { antwoord: 'akkoord', tekst: '', aanvraag: 'ja' }),
    )
  }
  async function totBesluit(id: string, voorziening: object = NATURA): Promise<void> {
    await totAanvraag(id)
    await lukt(wie.sanne, '2026-09-22', (s) =>
      zaken.stelBeschikkingVast(s, id, { voorzieningen: [voorziening], motivering: 'Daarom past deze hulp bij u.' }),
    )
    await lukt(wie.sanne, '2026-09-23', (s) => zaken.verzendBeschikking(s, id))
  }
  const zaakVan = async (id: string, dag = '2026-09-24'): Promise<zaken.Zaak> => {
    const zaak = await als(wie.sanne, dag, (s) => zaken.vindZaak(s, id))
    if (!zaak) throw new Error('deze zaak hoort er te zijn')
    return zaak
  }
  return { opslag, wie, elders, truus, anoniem, als, lukt, concept, meld, totVerslag, totAanvraag, totBesluit, zaakVan }
}
