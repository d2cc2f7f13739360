import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { beoordeelVectoren, rekenRegeling } from './beoordeel.ts'
import { alleenAls, bedragPerDeelUit, bedragUit, gemeentelijstUit, maandUit, weekdagUit } from './uitkomstveld.ts'
import { beschrijfVelden, leesVelden, lijstsoort, metStandaard, optioneel, type Veldtabel, verplicht } from './veld.ts'
import { OngeldigVeld, Velden } from './velden.ts'
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
import { als, alsNiet, gevuld, leeg, schrijfVoorwaarden, voldoet } from './voorwaarde.ts'

/** What a kind makes of a value, or the sentence with which it refuses. */
const lees = (soort: Soort<unknown>, waarde: unknown): unknown => {
  try {
    return soort.lees(waarde, 'veld')
  } catch (fout) {
    if (fout instanceof OngeldigVeld) return `${fout.veld}: ${fout.message}`
    throw fout
  }
}
const DATUM = 'veld: Vul een datum in bij veld, zoals 2026-12-31.'
const DELEN = keuzePerDeel(
  [
    { naam: 'a', uitleg: { nl: 'A', en: 'A' } },
    { naam: 'b', uitleg: { nl: 'B', en: 'B' } },
  ],
  ['ja', 'nee'],
)

describe('een soort veld', () => {
  it.each<[string, Soort<unknown>, unknown, unknown]>([
    ['een datum', datumsoort, '1850-01-01', '1850-01-01'],
    ['de laatste datum', datumsoort, '2199-12-31', '2199-12-31'],
    ['een te vroege datum', datumsoort, '1849-12-31', DATUM],
    ['een te late datum', datumsoort, '2200-01-01', DATUM],
    ['een dag die niet bestaat', datumsoort, '2026-02-30', DATUM],
    ['een getal als datum', datumsoort, 20_260_302, DATUM],
    ['een maand', maandsoort(), '2199-12', '2199-12-01'],
    ['de eerste maand', maandsoort('2020-01', '2020-02'), '2020-01', '2020-01-01'],
    ['de laatste maand', maandsoort('2020-01', '2020-02'), '2020-02', '2020-02-01'],
    ['een maand als getal', maandsoort(), 202_603, expect.stringContaining('van 1850-01 tot en met 2199-12')],
    ['maand dertien', maandsoort(), '2026-13', expect.stringContaining('Vul een maand in')],
    ['iets voor de maand', maandsoort(), 'x2026-03', expect.stringContaining('Vul een maand in')],
    ['iets na de maand', maandsoort(), '2026-031', expect.stringContaining('Vul een maand in')],
    ['een te vroege maand', maandsoort('2020-01', '2020-02'), '2019-12', expect.stringContaining('Vul een maand in')],
    ['een te late maand', maandsoort('2020-01', '2020-02'), '2020-03', expect.stringContaining('Vul een maand in')],
    ['een bedrag', bedragsoort(), 21.805, 2181],
    ['het grootste bedrag', bedragsoort({ max: 10 }), 10, 1000],
    [
      'een te groot bedrag',
      bedragsoort({ max: 10 }),
      10.01,
      'veld: Vul bij veld een getal in van -1000000000000000 tot en met 10.',
    ],
    ['een bedrag onder nul', bedragsoort(), -1, -100],
    ['het laagste getal', getalsoort({ min: 2 }), 2, 2],
    [
      'een te laag getal',
      getalsoort({ min: 2 }),
      1.9,
      'veld: Vul bij veld een getal in van 2 tot en met 1000000000000000.',
    ],
    ['een getal als tekst', getalsoort(), '2', 'veld: Vul een getal in bij veld.'],
    ['oneindig', getalsoort(), Number.POSITIVE_INFINITY, 'veld: Vul een getal in bij veld.'],
    ['een heel getal', heelGetal(0, 3), 3, 3],
    ['een half getal', heelGetal(0, 3), 2.5, 'veld: Vul een heel getal in bij veld.'],
    ['ja of nee', jaNee, false, false],
    ['ja als tekst', jaNee, 'true', 'veld: Vul true of false in bij veld.'],
    [
      'een woord met een hoofdletter en een spatie',
      keuzesoort(['veilig-thuis', 'cak']),
      'Veilig Thuis',
      'veilig-thuis',
    ],
    ['een ander woord', keuzesoort(['veilig-thuis', 'cak']), 'svb', 'veld: Kies bij veld uit: veilig-thuis, cak.'],
    ['een getal uit een keuze', keuzesoort([0, 12]), 12, 12],
    ['een getal als tekst uit een keuze', keuzesoort([0, 12]), '12', 'veld: Kies bij veld uit: 0, 12.'],
    ['woorden', keuzessoort(['een', 'twee']), ['Twee', 'een'], ['twee', 'een']],
    [
      'geen lijst met woorden',
      keuzessoort(['een', 'twee']),
      'een',
      'veld: Vul bij veld een lijst in met woorden uit: een, twee.',
    ],
    ['een naam van elk object', keuzessoort(['een']), ['constructor'], 'veld: Kies bij veld uit: een.'],
    ['tekst', tekstsoort, '', ''],
    ['geen tekst', tekstsoort, 3, 'veld: Vul tekst in bij veld.'],
    ['een code als getal', codesoort, 1, '1'],
    ['geen code', codesoort, Number.NaN, 'veld: Vul tekst in bij veld.'],
    ['een jaar', jaarOfDatum, 2015, '2015-12-31'],
    ['een jaar als tekst', jaarOfDatum, '2015', '2015-12-31'],
    ['een datum op z’n Nederlands', jaarOfDatum, '1-7-2026', '2026-07-01'],
    ['geen jaar en geen datum', jaarOfDatum, 'oud', 'veld: Vul bij veld een jaar of een datum in.'],
    ['te veel cijfers', jaarOfDatum, '20155', 'veld: Vul bij veld een jaar of een datum in.'],
    ['antwoorden per deel', DELEN, { a: 'Ja' }, { a: 'ja' }],
    ['een lijst in plaats van delen', DELEN, [], 'veld: Bij veld horen velden: a, b.'],
    ['tekst in plaats van delen', DELEN, 'ja', 'veld: Bij veld horen velden: a, b.'],
    ['een onbekend deel', DELEN, { c: 'ja' }, 'veld: Het veld c kennen wij niet bij veld.'],
    ['een onbekend antwoord bij een deel', DELEN, { b: 'soms' }, 'veld.b: Kies bij veld.b uit: ja, nee.'],
  ])('leest of weigert %s', (_naam, soort, waarde, verwacht) => {
    expect(lees(soort, waarde)).toEqual(verwacht)
  })
  it.each([
    [datumsoort, { soort: 'datum', vanaf: '1850-01-01', tot: '2199-12-31' }],
    [maandsoort('2020-01'), { soort: 'maand', vanaf: '2020-01', tot: '2199-12' }],
    [bedragsoort({ min: 0 }), { soort: 'bedrag', min: 0, max: 1e15 }],
    [getalsoort({ max: 3 }), { soort: 'getal', heel: false, min: -1e15, max: 3 }],
    [heelGetal(1, 2), { soort: 'getal', heel: true, min: 1, max: 2 }],
    [keuzesoort(['a']), { soort: 'keuze', woorden: ['a'] }],
    [keuzessoort(['a']), { soort: 'keuzes', woorden: ['a'] }],
    [jaNee, { soort: 'ja-nee' }],
    [tekstsoort, { soort: 'tekst' }],
    [codesoort, { soort: 'code' }],
    [jaarOfDatum, { soort: 'jaar-of-datum' }],
  ] as const)('vertelt wat het aanneemt: %o', ({ beschrijving }, verwacht) => {
    expect(beschrijving).toEqual(verwacht)
  })
})

describe('voorwaarden', () => {
  const velden = new Velden({ huishouden: 'Meer Personen', dag: null, aan: true })
  it('kijken naar een woord zonder op hoofdletters en spaties te letten', () => {
    expect(voldoet(velden, [als('huishouden', 'meer-personen'), als('aan', true)])).toBe(true)
    expect(voldoet(velden, [als('huishouden', 'alleen')])).toBe(false)
    expect(voldoet(velden, [alsNiet('huishouden', 'alleen'), alsNiet('weg', 'alleen')])).toBe(true)
    expect(voldoet(velden, [alsNiet('huishouden', 'meer-personen')])).toBe(false)
  })
  it('noemen een veld met null leeg', () => {
    expect(voldoet(velden, [gevuld('huishouden'), leeg('dag'), leeg('weg')])).toBe(true)
    expect(voldoet(velden, [gevuld('dag')])).toBe(false)
    expect(voldoet(velden, [leeg('huishouden')])).toBe(false)
  })
  it('moeten allemaal gelden, en zonder voorwaarde geldt het altijd', () => {
    expect(voldoet(velden, [gevuld('huishouden'), gevuld('dag')])).toBe(false)
    expect(voldoet(velden, [])).toBe(true)
  })
  it('zijn te lezen in twee talen', () => {
    expect(schrijfVoorwaarden([als('a', 'x'), alsNiet('b', true), gevuld('c'), leeg('d')])).toEqual({
      nl: 'als a x is en b niet true is en c is ingevuld en d leeg is',
      en: 'if a is x and b is not true and c is filled in and d is empty',
    })
  })
})

describe('velden van een tabel', () => {
  type Proef = { naam: string; maat: string | null; aantal: number; ander: string | null }
  const tabel: Veldtabel<Proef> = {
    naam: verplicht(tekstsoort, 'Naam.', 'Name.', { ookGenoemd: ['titel'] }),
    maat: optioneel(tekstsoort, 'Maat.', 'Size.', { verplichtAls: [als('naam', 'jas')] }),
    aantal: metStandaard(getalsoort(), 1, 'Aantal.', 'Number.'),
    ander: optioneel(tekstsoort, 'Ander.', 'Other.', { naam: 'maat2', geldtAls: [gevuld('titel')] }),
  }
  const gelezen = (invoer: object, plaats = '') => {
    try {
      return leesVelden(tabel, new Velden(invoer, plaats))
    } catch (fout) {
      if (fout instanceof OngeldigVeld) return `${fout.veld}: ${fout.message}`
      throw fout
    }
  }
  it('worden gelezen onder hun naam of een andere naam, en hebben anders hun standaard', () => {
    expect(gelezen({ naam: 'a' })).toEqual({ naam: 'a', maat: null, aantal: 1, ander: null })
    expect(gelezen({ titel: 'b', maat: 'L', aantal: 3, maat2: 'M' })).toEqual({
      naam: 'b',
      maat: 'L',
      aantal: 3,
      ander: 'M',
    })
    expect(gelezen({ naam: 'a', titel: 'b' })).toMatchObject({ naam: 'a' })
  })
  it('tellen niet als hun voorwaarde niet geldt', () => {
    expect(gelezen({ naam: 'a', maat2: 3 })).toMatchObject({ ander: null })
    expect(gelezen({ titel: 'a', maat2: 3 })).toBe('maat2: Vul tekst in bij maat2.')
  })
  it('zeggen wanneer een veld toch ingevuld moet zijn, met de plaats erbij', () => {
    expect(gelezen({ naam: 'jas' })).toBe('maat: Vul maat in. Dat moet als naam jas is.')
    expect(gelezen({ naam: 'jas' }, 'kast[0].')).toBe('kast[0].maat: Vul kast[0].maat in. Dat moet als naam jas is.')
    expect(gelezen({}, 'kast[0].')).toBe('kast[0].naam: Vul tekst in bij kast[0].naam.')
  })
  it('vertellen wat er in te vullen is', () => {
    expect(beschrijfVelden(tabel)).toEqual([
      {
        naam: 'naam',
        ookGenoemd: ['titel'],
        soort: { soort: 'tekst' },
        verplicht: true,
        geldtAls: [],
        standaard: null,
        uitleg: { nl: 'Naam.', en: 'Name.' },
      },
      {
        naam: 'maat',
        ookGenoemd: [],
        soort: { soort: 'tekst' },
        verplicht: [{ veld: 'naam', is: 'jas' }],
        geldtAls: [],
        standaard: null,
        uitleg: { nl: 'Maat.', en: 'Size.' },
      },
      {
        naam: 'aantal',
        ookGenoemd: [],
        soort: { soort: 'getal', heel: false, min: -1e15, max: 1e15 },
        verplicht: false,
        geldtAls: [],
        standaard: 1,
        uitleg: { nl: 'Aantal.', en: 'Number.' },
      },
      {
        naam: 'maat2',
        ookGenoemd: [],
        soort: { soort: 'tekst' },
        verplicht: false,
        geldtAls: [{ gevuld: 'titel' }],
        standaard: null,
        uitleg: { nl: 'Ander.', en: 'Other.' },
      },
    ])
  })
  it('kunnen in een lijst staan, en dan is elke rij een object', () => {
    const lijst = lijstsoort(tabel)
    expect(lees(lijst, [{ naam: 'a' }])).toEqual([{ naam: 'a', maat: null, aantal: 1, ander: null }])
    expect(lees(lijst, {})).toBe('veld: Vul een lijst in bij veld.')
    for (const rij of [null, [], 3]) expect(lees(lijst, [rij])).toBe('veld: Bij veld horen in elke rij velden.')
    expect(lees(lijst, [{ naam: 'a' }, {}])).toBe('veld[1].naam: Vul tekst in bij veld[1].naam.')
    expect(lijst.beschrijving).toEqual({ soort: 'lijst', velden: beschrijfVelden(tabel) })
  })
})

describe('velden van een uitkomst', () => {
  it('schrijven centen als euro’s, een maand kort en een weekdag in woorden', () => {
    const { schrijf: bedrag } = bedragUit('Bedrag.', 'Amount.')
    expect([bedrag(2180), bedrag(null)]).toEqual([21.8, null])
    const { schrijf: maand } = maandUit('Maand.', 'Month.')
    expect([maand(datum('2026-03-01')), maand(null)]).toEqual(['2026-03', null])
    const { schrijf: dag } = weekdagUit('Dag.', 'Day.')
    expect([dag(datum('2026-03-02')), dag(datum('2026-03-08')), dag(null)]).toEqual(['maandag', 'zondag', null])
    expect(bedragPerDeelUit('Delen.', 'Parts.').schrijf({ a: 150 })).toEqual({ a: 1.5 })
    expect(gemeentelijstUit('Lijst.', 'List.').schrijf([{ gemeente: 'Lindewaard', bedrag: 150 }])).toEqual([
      { gemeente: 'Lindewaard', bedrag: 1.5 },
    ])
  })
  it('vertellen onder welke voorwaarde zij er zijn', () => {
    const altijd = bedragUit('Bedrag.', 'Amount.')
    expect(altijd).toMatchObject({ soort: 'bedrag', uitleg: { nl: 'Bedrag.', en: 'Amount.' }, alleenAls: [] })
    const soms = alleenAls(altijd, gevuld('dag'), leeg('maand'))
    expect(soms).toMatchObject({ soort: 'bedrag', alleenAls: [{ gevuld: 'dag' }, { leeg: 'maand' }] })
    expect([soms.schrijf(undefined), soms.schrijf(100)]).toEqual([null, 1])
  })
})

describe('een lijst met voorbeelden', () => {
  it('geeft bij elk voorbeeld dat geen voorbeeld is dezelfde weigering', () => {
    const zonderRegeling = { id: 'c', input: {} }
    const zonderInput = { id: 'e', regeling: 'dwangsom' }
    const kapot = [null, 'tekst', { id: 3 }, zonderRegeling, { id: 'd', regeling: 3, input: {} }, zonderInput]
    expect(beoordeelVectoren(kapot)).toEqual(
      ['', '', '', 'c', 'd', 'e'].map((id) => ({
        id,
        weigering: { code: 'ongeldige-vector', tekst: 'Een voorbeeld heeft een id, een regeling en een input.' },
      })),
    )
  })
  it('noemt bij een onbekende regeling waaruit te kiezen is', () => {
    expect(rekenRegeling('strijkplank', {})).toMatchObject({
      tekst: expect.stringMatching(/strijkplank.*termijn-bezwaar, .*dwangsom/),
    })
  })
})
