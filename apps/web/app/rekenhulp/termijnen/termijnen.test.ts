import { datum, vastGelukt } from '@meedoen/kern'
import * as regels from '@meedoen/regels'
import { describe, expect, it } from 'vitest'
import { foutenVan } from '../lees.ts'
import { rekenTermijn } from './reken.ts'
import { GEBEURTENISSEN, type Gebeurtenis, termijnvragen } from './vragen.ts'

const OP = datum('2026-11-29')

const reken = (wat: Gebeurtenis, antwoorden: Record<string, string>, op = OP) =>
  vastGelukt(rekenTermijn(wat, { regels, op, antwoorden: termijnvragen(wat, op).parse(antwoorden) })).uitslag

const fouten = (wat: Gebeurtenis, antwoorden: Record<string, string>) => {
  const gelezen = termijnvragen(wat, OP).safeParse(antwoorden)
  return gelezen.success ? {} : foutenVan(gelezen.error)
}

describe('de vragen over een termijn', () => {
  it.each(GEBEURTENISSEN)('vragen bij %s altijd een dag, en die ligt niet in de toekomst', (wat) => {
    expect(fouten(wat, {})).toMatchObject({ dag: 'verplicht' })
    expect(fouten(wat, { dag: '30-11-2026' })).toMatchObject({ dag: 'te-laat' })
    expect(fouten(wat, { dag: '31-12-2014' })).toMatchObject({ dag: 'te-vroeg' })
  })

  it('vragen alleen wat erbij hoort', () => {
    expect(fouten('melding', { dag: '1-11-2026' })).toEqual({})
    expect(fouten('bezwaar', { dag: '1-11-2026' })).toEqual({ commissie: 'kies' })
    expect(fouten('ingebrekestelling', { dag: '1-11-2026' })).toEqual({ uiterlijk: 'verplicht' })
  })

  it('nemen niet meer uitstel dan de wet toestaat', () => {
    expect(fouten('bezwaar', { dag: '1-9-2026', commissie: 'nee', uitstel: '6' })).toEqual({})
    expect(fouten('bezwaar', { dag: '1-9-2026', commissie: 'nee', uitstel: '7' })).toEqual({ uitstel: 'geen-getal' })
    expect(fouten('klacht', { dag: '1-9-2026', commissie: 'nee', uitstel: '5' })).toEqual({ uitstel: 'geen-getal' })
  })
})

describe('de laatste dag', () => {
  it('na een melding is zes weken later, met tot wanneer het eigen plan kan', () => {
    expect(reken('melding', { dag: '24-11-2026' })).toMatchObject({
      laatsteDag: '2027-01-05',
      ookDag: '2026-12-01',
      voorbij: false,
      doe: ['plan', 'wachten'],
    })
  })

  it('na een melding kan voorbij zijn: dan kan een aanvraag zonder onderzoek, en er is geen dwangsom', () => {
    expect(reken('melding', { dag: '1-9-2026' })).toMatchObject({
      voorbij: true,
      klok: { staat: 'te-laat' },
      doe: ['aanvraagZonderOnderzoek'],
      dwangsom: null,
    })
  })

  it('na een aanvraag is twee weken later', () => {
    expect(reken('aanvraag', { dag: '23-11-2026' })).toMatchObject({ laatsteDag: '2026-12-07', dwangsom: null })
  })

  it('na een aanvraag kan voorbij zijn: dan loopt er na een brief een dwangsom van hoogstens 1442 euro', () => {
    expect(reken('aanvraag', { dag: '1-9-2026' })).toMatchObject({
      voorbij: true,
      dwangsom: { hoogste: 144_200, nu: null },
      doe: ['ingebrekestelling', 'dwangsom', 'rechter'],
    })
  })

  it('is zelf nog op tijd', () => {
    const uitslag = reken('aanvraag', { dag: '16-11-2026' }, datum('2026-11-30'))
    expect(uitslag).toMatchObject({
      laatsteDag: '2026-11-30',
      voorbij: false,
      klok: { staat: 'vandaag' },
      dwangsom: null,
    })
  })

  it('om bezwaar te maken is zes weken na het besluit; een brief mag een week later binnen zijn', () => {
    expect(reken('besluit', { dag: '2-11-2026' })).toMatchObject({
      laatsteDag: '2026-12-14',
      ookDag: '2026-12-21',
      doe: ['bezwaar', 'post'],
    })
    expect(reken('besluit', { dag: '1-6-2026' }).doe).toEqual(['tochBezwaar'])
  })

  it('na een bezwaar telt de commissie en het uitstel mee', () => {
    const zonder = reken('bezwaar', { dag: '2-11-2026', commissie: 'nee' }).laatsteDag
    const met = reken('bezwaar', { dag: '2-11-2026', commissie: 'ja' }).laatsteDag
    const later = reken('bezwaar', { dag: '2-11-2026', commissie: 'ja', uitstel: '6' }).laatsteDag
    expect([zonder, met, later]).toEqual(['2027-01-25', '2027-03-08', '2027-04-19'])
  })

  it('na een klacht is zes weken later, en daarna is er de ombudsman maar geen dwangsom', () => {
    expect(reken('klacht', { dag: '2-11-2026', commissie: 'nee' }).laatsteDag).toBe('2026-12-14')
    expect(reken('klacht', { dag: '1-6-2026', commissie: 'nee' })).toMatchObject({ doe: ['ombudsman'], dwangsom: null })
  })
})

describe('een brief dat de gemeente te laat is', () => {
  it('geeft twee weken, en daarna een bedrag dat oploopt tot een hoogste', () => {
    const uitslag = reken('ingebrekestelling', { dag: '2-11-2026', uiterlijk: '30-10-2026' })
    expect(uitslag).toMatchObject({
      laatsteDag: '2026-11-16',
      voorbij: true,
      dwangsom: { hoogste: 144_200, nu: 13 * 2300 },
      doe: ['dwangsom', 'rechter'],
    })
  })

  it('telt niet als de gemeente nog tijd had', () => {
    expect(reken('ingebrekestelling', { dag: '30-10-2026', uiterlijk: '30-10-2026' })).toMatchObject({
      laatsteDag: null,
      dwangsom: null,
      doe: ['nieuweBrief'],
    })
  })
})
