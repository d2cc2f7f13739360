import { describe, expect, it } from 'vitest'
import { REKENAARS } from './beoordeel.ts'
import { beschrijfVelden, lijstsoort, metStandaard, optioneel, type Veld, verplicht } from './veld.ts'
import {
  bedragsoort,
  codesoort,
  datumsoort,
  getalsoort,
  heelGetal,
  jaarOfDatum,
  jaNee,
  keuzePerDeel,
  keuzesoort,
  keuzessoort,
  maandsoort,
  type Soort,
  tekstsoort,
} from './veldsoort.ts'
import { als, gevuld } from './voorwaarde.ts'
import { schrijfUitkomstsoort, veldregels } from './woorden.ts'

const regels = (veld: Veld<unknown>) => veldregels(beschrijfVelden({ veld }))

describe('een soort veld in woorden, in twee talen', () => {
  it.each<[Soort<unknown>, string, string]>([
    [datumsoort, 'datum, zoals 2026-12-31', 'date, such as 2026-12-31'],
    [maandsoort(), 'maand, zoals 2026-03', 'month, such as 2026-03'],
    [bedragsoort(), 'bedrag in euro', 'amount in euros'],
    [bedragsoort({ min: 0 }), 'bedrag in euro, 0 of meer', 'amount in euros, 0 or more'],
    [getalsoort({ min: 0, max: 400 }), 'getal, 0 tot en met 400', 'number, 0 up to and including 400'],
    [
      getalsoort({ max: 3 }),
      'getal, -1000000000000000 tot en met 3',
      'number, -1000000000000000 up to and including 3',
    ],
    [getalsoort({ min: 6, max: 6 }), 'getal, altijd 6', 'number, always 6'],
    [getalsoort({ min: -1e9, max: 1e9 }), 'getal', 'number'],
    [getalsoort({ min: 1, max: 1e9 }), 'getal, 1 of meer', 'number, 1 or more'],
    [heelGetal(1, 90), 'heel getal, 1 tot en met 90', 'whole number, 1 up to and including 90'],
    [jaNee, 'true of false', 'true or false'],
    [keuzesoort(['a', 'b']), 'een van: a, b', 'one of: a, b'],
    [keuzessoort(['a', 'b']), 'lijst met woorden uit: a, b', 'list of words from: a, b'],
    [tekstsoort, 'tekst', 'text'],
    [codesoort, 'code: tekst of getal', 'code: text or number'],
    [jaarOfDatum, 'jaar of datum', 'year or date'],
  ])('%o is "%s" of "%s"', (soort, nl, en) => {
    expect(regels(optioneel(soort, 'x', 'x')).map((regel) => regel.soort)).toEqual([{ nl, en }])
  })
})

describe('een veld in woorden', () => {
  it('zegt of het moet, en wanneer', () => {
    const moet = (veld: Veld<unknown>) => regels(veld)[0]?.verplicht
    expect(moet(verplicht(tekstsoort, 'x', 'x'))).toEqual({ nl: 'ja', en: 'yes' })
    expect(moet(optioneel(tekstsoort, 'x', 'x'))).toEqual({ nl: 'nee', en: 'no' })
    expect(moet(optioneel(tekstsoort, 'x', 'x', { verplichtAls: [als('a', 'b')] }))).toEqual({
      nl: 'ja, als a b is',
      en: 'yes, if a is b',
    })
    expect(moet(metStandaard(tekstsoort, '', 'x', 'x', { geldtAls: [gevuld('a')] }))).toEqual({
      nl: 'nee, en telt alleen als a is ingevuld',
      en: 'no, and counts only if a is filled in',
    })
  })
  it('noemt de velden van een lijst en de vragen van een afweging eronder, met hun plaats', () => {
    const leeftijd = verplicht(getalsoort({ min: 0, max: 130 }), 'Leeftijd.', 'Age.')
    expect(
      regels(verplicht(lijstsoort({ leeftijd }), 'Mensen.', 'People.')).map(({ naam, soort }) => [naam, soort.nl]),
    ).toEqual([
      ['veld', 'lijst met in elke rij de velden hieronder'],
      ['veld[].leeftijd', 'getal, 0 tot en met 130'],
    ])
    const vragen = keuzePerDeel([{ naam: 'doel', uitleg: { nl: 'Doel?', en: 'Goal?' } }], ['ja', 'nee'])
    expect(regels(verplicht(vragen, 'Antwoorden.', 'Answers.'))).toEqual([
      {
        naam: 'veld',
        ookGenoemd: [],
        soort: { nl: 'velden met een van: ja, nee', en: 'fields with one of: ja, nee' },
        verplicht: { nl: 'ja', en: 'yes' },
        standaard: null,
        uitleg: { nl: 'Antwoorden.', en: 'Answers.' },
      },
      {
        naam: 'veld.doel',
        ookGenoemd: [],
        soort: { nl: 'een van: ja, nee', en: 'one of: ja, nee' },
        verplicht: { nl: 'nee', en: 'no' },
        standaard: null,
        uitleg: { nl: 'Doel?', en: 'Goal?' },
      },
    ])
  })
})

it('elke soort uitkomst heeft woorden in twee talen', () => {
  for (const { uitkomst } of REKENAARS.values())
    for (const { soort } of uitkomst)
      expect(schrijfUitkomstsoort(soort)).toEqual({
        nl: expect.stringMatching(/\p{L}{2}/u),
        en: expect.stringMatching(/\p{L}{2}/u),
      })
  expect(schrijfUitkomstsoort('bedrag-per-deel')).toEqual({
    nl: 'per deel een bedrag in euro',
    en: 'an amount in euros per part',
  })
})
