import { vastGelukt } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { beforeAll, describe, expect, it } from 'vitest'
import * as zaken from './index.ts'
import { AGB, MELDING, type Proefgemeente, stapAls, vulProefgemeente } from './proef/proefgemeente.ts'

let opslag: Opslag
let wie: Proefgemeente
const als = <T>(persoon: Parameters<typeof stapAls>[2], dag: string, werk: Parameters<typeof stapAls<T>>[4]) =>
  stapAls(opslag, LINDEWAARD, persoon, dag, werk)
const truus = () => ({ soort: 'inwoner' as const, persoon: wie.truus, naam: 'T. de Wit' })

beforeAll(async () => {
  opslag = await proefopslag()
  wie = await vulProefgemeente(opslag, LINDEWAARD)
  await vulProefgemeente(opslag, OEVERSTROOM)
})

async function meldAls(persoon: Parameters<typeof stapAls>[2], dag: string, antwoorden: typeof MELDING = {}) {
  const { token } = await als(persoon, dag, (s) => zaken.beginConcept(s, 'web'))
  for (const [naam, invoer] of Object.entries({ ...MELDING, ...antwoorden }))
    vastGelukt(await als(persoon, dag, (s) => zaken.bewaarConceptstap(s, token, naam, invoer)))
  return vastGelukt(await als(persoon, dag, (s) => zaken.verstuurConcept(s, token)))
}

describe('de hoofdweg', () => {
  it('gaat van melding tot beschikking, stap voor stap', async () => {
    const { zaak: id, nummer } = await meldAls(truus(), '2026-09-01')
    expect(nummer).toMatch(/^2026-\d{5}$/)
    const begin = vastGelukt(await als(truus(), '2026-09-01', (s) => zaken.toonZaak(s, id)))
    expect(begin.zaak.termijnen.plan.datum).toBe('2026-09-08')
    expect(begin.zaak.termijnen.onderzoek.datum).toBe('2026-10-13')
    expect(begin.documenten.map((d) => d.soort)).toEqual(['ontvangst-melding'])
    expect(begin.mogelijk).toContain('dienPlanIn')

    vastGelukt(await als(truus(), '2026-09-03', (s) => zaken.dienPlanIn(s, id, 'mijn', { wens: 'Hulp in huis' }, null)))
    vastGelukt(await als(wie.sanne, '2026-09-03', (s) => zaken.neemZaak(s, id)))
    const gesprek = { datum: '10-9-2026', tijd: '10:00', plaats: 'thuis' }
    vastGelukt(await als(wie.sanne, '2026-09-03', (s) => zaken.planGesprek(s, id, gesprek)))
    vastGelukt(await als(wie.sanne, '2026-09-10', (s) => zaken.legGesprekVast(s, id, { op: '10-9-2026' })))
    const teVroeg = await als(wie.sanne, '2026-09-10', (s) => zaken.verzendVerslag(s, id))
    expect(teVroeg).toMatchObject({ ok: false, code: 'identiteit-niet-vastgesteld' })
    vastGelukt(await als(wie.sanne, '2026-09-10', (s) => zaken.stelIdentiteitVast(s, id, { bewijs: 'paspoort' })))
    vastGelukt(await als(wie.sanne, '2026-09-10', (s) => zaken.legPgbUitlegVast(s, id)))
    const bevinding = { leefgebied: 'huishouden', inwoner: 'Ik word moe', gezien: 'Stof', afspraak: 'Hulp' }
    vastGelukt(await als(wie.sanne, '2026-09-10', (s) => zaken.legBevindingVast(s, id, bevinding)))
    const nee = { antwoord: 'nee', tekst: '' }
    const treden = {
      'eigen-kracht': nee,
      'gebruikelijke-hulp': nee,
      mantelzorg: { antwoord: 'deels', tekst: 'Dochter kookt' },
      'sociaal-netwerk': nee,
      'algemene-voorziening': nee,
      maatwerkvoorziening: { antwoord: 'ja', tekst: '' },
    }
    const behoefte = {
      leefgebied: 'huishouden',
      omschrijving: 'Een schoon huis',
      treden,
      voorziening: 'hulp-bij-het-huishouden',
    }
    vastGelukt(await als(wie.sanne, '2026-09-10', (s) => zaken.beoordeelBehoefte(s, id, behoefte)))
    expect((await als(wie.sanne, '2026-09-11', (s) => zaken.voorbeeldVerslag(s, id))).ok).toBe(true)
    vastGelukt(await als(wie.sanne, '2026-09-11', (s) => zaken.verzendVerslag(s, id)))
    vastGelukt(
      await als(truus(), '2026-09-14', (s) =>
        zaken.beantwoordVerslag(s, id, { antwoord: 'akkoord', tekst: '', aanvraag: 'ja' }),
      ),
    )

    vastGelukt(
      await als(wie.sanne, '2026-09-15', (s) =>
        zaken.schortTermijnOp(s, id, {
          grond: 'aanvulling',
          uiterlijk: '30-9-2026',
          tekst: 'Een kopie van de huurovereenkomst',
        }),
      ),
    )
    vastGelukt(await als(wie.sanne, '2026-09-21', (s) => zaken.hervatTermijn(s, id, { op: '21-9-2026' })))
    const besluit = {
      besluit: 'natura',
      soort: 'hulp-bij-het-huishouden',
      product: '01A04',
      agb: AGB,
      volume: '120',
      begin: '1-10-2026',
      eind: '30-9-2027',
    }
    vastGelukt(
      await als(wie.sanne, '2026-09-22', (s) =>
        zaken.stelBeschikkingVast(s, id, { voorzieningen: [besluit], motivering: 'Omdat deze hulp nodig is.' }),
      ),
    )
    vastGelukt(await als(wie.sanne, '2026-09-23', (s) => zaken.verzendBeschikking(s, id)))
    const { zaak, documenten, tijdlijn } = vastGelukt(await als(truus(), '2026-09-24', (s) => zaken.toonZaak(s, id)))
    expect(zaak.stand).toBe('toewijzen')
    expect(zaak.termijnen.beslissing?.datum).toBe('2026-10-05')
    expect(zaak.termijnen.bezwaar?.datum).toBe('2026-11-04')
    expect(zaak.beschikking?.bijdrage.bedrag).toBe(2180)
    expect(documenten.map((d) => d.soort).toSorted()).toEqual([
      'beschikking',
      'hervatting',
      'ontvangst-melding',
      'opschorting',
      'uitnodiging-gesprek',
      'verslag',
    ])
    expect(tijdlijn.at(-1)?.soort).toBe('meldingOntvangen')
    const teLeveren = vastGelukt(
      await als(wie.sanne, '2026-09-24', (s) => zaken.geefTeLeveren(s, id, zaak.voorzieningen[0]?.id ?? '')),
    )
    expect(teLeveren.voorziening.volume).toBe(120)
    vastGelukt(
      await als(wie.sanne, '2026-10-20', (s) =>
        zaken.legBezwaarVast(s, id, { op: '19-10-2026', gepostOp: '', commissie: 'nee', tekst: 'Te weinig' }, null),
      ),
    )
    const lijst = vastGelukt(
      await als(wie.sanne, '2026-10-21', (s) => zaken.haalWerklijst(s, zaken.werklijstfilter.parse({}))),
    )
    expect(lijst.regels.map((r) => [r.nummer, r.klok.soort])).toEqual([[nummer, 'bezwaar']])
  })
})
