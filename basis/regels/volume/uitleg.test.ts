import { datum as d, plusDagen, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import { iwmoToewijzingVolume, type Weektoewijzing } from './toewijzing-volume.ts'
import { laatsteZondag, productperioden } from './weken.ts'

const tijd: Weektoewijzing = {
  variant: 'inspanning',
  productcategorie: '02',
  volumePerWeek: 3,
  begin: d('2025-10-07'),
  eind: d('2025-11-30'),
}
const uitleg = (anders: Partial<Weektoewijzing>) => vastGelukt(iwmoToewijzingVolume({ ...tijd, ...anders })).uitleg

describe('de uitleg van het volume', () => {
  it('noemt de weken, het volume, de telwijze en elke maand', () => {
    expect(omtrek(uitleg({}))).toEqual([
      'iWmo 3.2 IV077 en TR322 = 24',
      '. iWmo 3.2 IV077 = 8',
      '. - = 3',
      '. iWmo 3.2 IV077',
      '. iWmo 3.2 IV077 en TR321 = 12',
      '. iWmo 3.2 IV077 en TR321 = 15',
    ])
  })
  it.each<[Partial<Weektoewijzing>, string, string, string]>([
    [{}, 'IV077', 'afgesproken als tijd', 'agreed as time'],
    [{ productcategorie: '01' }, 'IV077', 'zes keer de week', 'six times the week'],
    [{ variant: 'output' }, 'IV076', 'tellen de zondagen', 'the Sundays count'],
    [{ variant: 'output', productcategorie: '01' }, 'IV076', 'tellen de zondagen', 'the Sundays count'],
    [{ productcategorie: null }, 'IV077', 'afgesproken als tijd', 'agreed as time'],
  ])('noemt bij %o de telwijze van %s', (anders, regel, nl, en) => {
    expect(uitleg(anders).stappen?.[2]).toMatchObject({
      artikel: `iWmo 3.2 ${regel}`,
      tekst: { nl: expect.stringContaining(nl), en: expect.stringContaining(en) },
    })
  })
})

describe('een toewijzing op de grens', () => {
  const vraag = (anders: Partial<Weektoewijzing>) => iwmoToewijzingVolume({ ...tijd, ...anders })
  it('mag een dag duren, en een mensenleven, maar geen dag langer', () => {
    expect(vastGelukt(vraag({ eind: tijd.begin })).uitkomst).toMatchObject({ weken: 1, totaal: 3 })
    expect(vraag({ eind: plusDagen(tijd.begin, 120 * 366) }).ok).toBe(true)
    expect(vraag({ eind: plusDagen(tijd.begin, 120 * 366 + 1) })).toMatchObject({
      code: 'periode-te-lang',
      veld: 'eind',
    })
  })
  it('noemt het veld dat niet klopt', () => {
    expect(vraag({ eind: d('2025-10-06') })).toMatchObject({ veld: 'eind' })
    expect(vraag({ volumePerWeek: -1 })).toMatchObject({ code: 'ongeldig-volume', veld: 'volumePerWeek' })
  })
  it('noemt als hoogste maand de maand met het meeste', () => {
    expect(vastGelukt(vraag({})).uitkomst).toMatchObject({ maximumPerMaand: 15 })
    const kort = { begin: d('2025-11-10'), eind: d('2025-12-02') }
    expect(vastGelukt(vraag(kort)).uitkomst).toMatchObject({ maximumPerMaand: 9 })
  })
})

describe('maanden van een toewijzing', () => {
  it('beginnen en eindigen met de toewijzing, en lopen daartussen de hele maand', () => {
    expect(productperioden(d('2025-10-07'), d('2025-12-01'))).toEqual([
      { maand: '2025-10-01', begin: '2025-10-07', eind: '2025-10-31' },
      { maand: '2025-11-01', begin: '2025-11-01', eind: '2025-11-30' },
      { maand: '2025-12-01', begin: '2025-12-01', eind: '2025-12-01' },
    ])
  })
  it('kennen hun laatste zondag', () => {
    expect([laatsteZondag(d('2025-11-30')), laatsteZondag(d('2025-12-01')), laatsteZondag(d('2025-12-06'))]).toEqual([
      '2025-11-30',
      '2025-11-30',
      '2025-11-30',
    ])
  })
})
