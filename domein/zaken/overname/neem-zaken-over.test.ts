import { type Brief, stelBriefOp } from '@meedoen/brieven'
import { datum, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  haalWerklijst,
  meldingTermijnen,
  neemZakenOver,
  ontvangMelding,
  toonZaak,
  vindZaak,
  werklijstfilter,
  type Zaakovername,
} from '../index.ts'
import { meldingAntwoorden } from '../melding/antwoorden.ts'
import { MELDING, type Proefgemeente, stapAls, vulProefgemeente } from '../proef/proefgemeente.ts'

const opslag = await proefopslag()
const DAG = '2026-09-01'
const OP = new Date(`${DAG}T09:00:00Z`)
const ZAAK = 'a3f1c2d4-0000-4000-8000-000000000001'
const TEKST = 'a3f1c2d4-0000-4000-8000-000000000002'
const BRIEF = 'a3f1c2d4-0000-4000-8000-000000000003'
let wie: Proefgemeente
const als = <T>(persoon: Stap['wie'], werk: (stap: Stap) => Promise<T>) =>
  stapAls(opslag, LINDEWAARD, persoon, DAG, werk)

beforeAll(async () => {
  wie = await vulProefgemeente(opslag, LINDEWAARD)
})

const brief: Brief = stelBriefOp({
  soort: 'opgelost',
  hoofd: {
    taal: 'nl',
    gemeente: {
      naam: 'Proefstad',
      adres: [],
      bezwaaradres: 'Postbus 110, Proefstad',
      telefoon: '14 0500',
      uren: 'overdag',
      website: 'proefstad.example',
      clientondersteuning: { naam: 'Naast U', telefoon: '0500' },
    },
    ontvanger: { naam: 'mw. T. de Wit', adresregels: [] },
    kenmerk: '2026-00041',
    datum: datum(DAG),
    contact: { naam: 'Sanne', telefoon: '0500' },
  },
  inhoud: { gemeldOp: datum(DAG), besprokenOp: datum(DAG), oplossingen: ['De buurvrouw helpt.'], bellenOp: null },
})

const overname = (): Zaakovername => {
  const door = { soort: 'inwoner', id: wie.truus }
  const gelijk = { op: OP, door, mandaat: null }
  return {
    id: ZAAK,
    nummer: '2026-00041',
    teksten: [{ id: TEKST, soort: 'melding', inhoud: JSON.stringify(meldingAntwoorden.parse(MELDING)), op: OP }],
    brieven: [{ id: BRIEF, brief, op: OP }],
    feiten: [
      {
        soort: 'meldingOntvangen',
        gegevens: {
          op: datum(DAG),
          kanaal: 'web',
          voorWie: 'mijzelf',
          spoed: false,
          leefgebieden: ['huishouden'],
          clientondersteuning: 'nee',
          taal: 'nl',
          team: 'Noord',
          antwoorden: TEKST,
          termijnen: meldingTermijnen(datum(DAG)),
        },
        ...gelijk,
      },
      { soort: 'persoonGekoppeld', gegevens: { persoon: wie.truus, wijze: 'inlog' }, ...gelijk },
      { soort: 'briefVerzonden', gegevens: { brief: 'opgelost', document: BRIEF }, ...gelijk },
    ],
  }
}

describe('zaken overnemen', () => {
  it('geeft een zaak die verder gaat als elke andere', async () => {
    await als(wie.sanne, (stap) => neemZakenOver(stap, [overname()]))
    const beeld = await als(wie.sanne, (stap) => toonZaak(stap, ZAAK))
    expect(beeld).toMatchObject({
      ok: true,
      waarde: {
        zaak: { nummer: '2026-00041', stand: 'nieuw', persoon: wie.truus, versie: 3 },
        documenten: [{ id: BRIEF }],
      },
    })
    const lijst = vastGelukt(
      await als(wie.sanne, (stap) => haalWerklijst(stap, werklijstfilter.parse({ lijst: 'team' }))),
    )
    expect(lijst.regels.map(({ nummer }) => nummer)).toContain('2026-00041')
  })
  it('nummert nieuwe zaken na de hoogste die meekwam', async () => {
    const melding = { kanaal: 'web', taal: 'nl', antwoorden: meldingAntwoorden.parse(MELDING), bsn: null } as const
    const { nummer } = await als(wie.sanne, (stap) => ontvangMelding(stap, melding))
    expect(nummer).toBe('2026-00042')
  })
  it('neemt niets over als een brief mist', async () => {
    const zonder = { ...overname(), id: TEKST, nummer: '2026-00050', brieven: [] }
    await expect(als(wie.sanne, (stap) => neemZakenOver(stap, [zonder]))).rejects.toThrow(
      'een brief die niet is meegekomen',
    )
    expect(await als(wie.sanne, (stap) => vindZaak(stap, TEKST))).toBeNull()
  })
  it('blijft van de gemeente die overnam', async () => {
    const elders = await stapAls(opslag, OEVERSTROOM, wie.sanne, DAG, (stap) => vindZaak(stap, ZAAK))
    expect(elders).toBeNull()
  })
})
