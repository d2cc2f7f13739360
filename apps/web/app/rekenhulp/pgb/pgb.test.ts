import { datum, vastGelukt } from '@meedoen/kern'
import * as regels from '@meedoen/regels'
import { describe, expect, it } from 'vitest'
import { foutenVan } from '../lees.ts'
import type { Naturahulp } from './natura.server.ts'
import { rekenPgb } from './reken.ts'
import { pgbvragen, veldenVan } from './vragen.ts'

const OP = datum('2026-11-29')
const { vragen } = regels.AFWEGINGSKADER
const HULPEN: readonly Naturahulp[] = [
  { code: '01A04', naam: 'Schoon huis', voorziening: 'hulp-bij-het-huishouden', laagste: 3720, hoogste: 3780 },
  { code: '02A16', naam: 'Begeleiding', voorziening: 'begeleiding-individueel', laagste: 6720, hoogste: 6720 },
]
const VERORDENING = {
  percentageInstelling: 100,
  percentageZelfstandige: 80,
  netwerkPerUur: 2240,
  netwerkVoor: ['begeleiding-individueel'],
  budgetplan: true,
}
const OVERAL_JA = Object.fromEntries(vragen.map(({ code }) => [code, 'ja']))
const schema = pgbvragen(
  vragen,
  HULPEN.map(({ code }) => code),
)
const fouten = (anders: Record<string, unknown>) => {
  const gelezen = schema.safeParse({ ...OVERAL_JA, ...anders })
  return gelezen.success ? {} : foutenVan(gelezen.error)
}
const reken = (anders: Record<string, unknown> = {}, verordening: typeof VERORDENING | null = VERORDENING) =>
  vastGelukt(
    rekenPgb({ regels, op: OP, verordening, hulpen: HULPEN, antwoorden: schema.parse({ ...OVERAL_JA, ...anders }) }),
  ).uitslag

describe('de vragen over een pgb', () => {
  it('zijn die van het kader, en elke mist bij zijn eigen veld', () => {
    const gelezen = schema.safeParse({})
    const gemist = gelezen.success ? {} : foutenVan(gelezen.error)
    expect(Object.keys(gemist).sort()).toEqual(vragen.map(({ code }) => code).sort())
    expect(veldenVan(vragen)).toEqual([...vragen.map(({ code }) => code), 'hulp', 'uren'])
  })

  it('nemen hulp en uren alleen samen', () => {
    expect(fouten({ hulp: '01A04' })).toEqual({ uren: 'uren-nodig' })
    expect(fouten({ uren: '2' })).toEqual({ hulp: 'hulp-nodig' })
    expect(fouten({ hulp: '01A04', uren: '2,5' })).toEqual({})
    expect(fouten({ hulp: '99Z99', uren: '2' })).toEqual({ hulp: 'kies' })
    expect(fouten({ hulp: '01A04', uren: 'veel' })).toEqual({ uren: 'geen-getal' })
  })
})

describe('de uitkomst van een pgb', () => {
  it('past bij overal ja, twijfelt bij een nee en vraagt door bij weet ik niet', () => {
    expect(reken()).toMatchObject({ advies: 'past', vergelijking: null, budgetplan: true })
    expect(reken({ overzicht: 'nee' })).toMatchObject({ advies: 'past-niet', voorwaarden: { bekwaam: 'voldoet-niet' } })
    expect(reken({ veilig: 'onbekend' })).toMatchObject({
      advies: 'nog-vragen',
      voorwaarden: { kwaliteit: 'nog-vragen' },
    })
  })

  it('zet het pgb per soort hulp naast wat de gemeente voor dezelfde hulp betaalt', () => {
    expect(reken({ hulp: '02A16', uren: '2' }).vergelijking).toMatchObject({
      urenPerJaar: 104,
      natura: { perUur: 6720, perJaar: 698_880, perMaand: 58_240 },
      helpers: [
        { helper: 'instelling', bedragen: { perUur: 6720 } },
        { helper: 'zelfstandige', bedragen: { perUur: 5376 } },
        { helper: 'netwerk', bedragen: { perUur: 2240, perJaar: 232_960 } },
      ],
    })
  })

  it('zegt het als iemand uit de eigen kring voor deze hulp niet mag', () => {
    const { helpers } = reken({ hulp: '01A04', uren: '2,5' }).vergelijking ?? {}
    expect(helpers?.at(-1)).toEqual({ helper: 'netwerk', bedragen: null, uitleg: null })
  })

  it('rekent geen bedrag waar de gemeente er niets over heeft vastgelegd', () => {
    expect(reken({ hulp: '01A04', uren: '2' }, null).vergelijking).toBeNull()
  })
})
