import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { type Alphahulpvraag, alphahulp } from './alphahulp.ts'
import { type Hulpsoort, type Regie, soortHuishoudelijkeHulp } from './soort-hulp.ts'

const op = d('2026-03-02')

describe('soort hulp bij het huishouden', () => {
  it.each<[Regie, Hulpsoort]>([
    [{ regie: 'zelf' }, 'HH1'],
    [{ regie: 'deels', ontregeld: false }, 'HH2'],
    [{ regie: 'niet', ontregeld: false }, 'HH2'],
    [{ regie: 'deels', ontregeld: true }, 'HH3'],
    [{ regie: 'niet', ontregeld: true }, 'HH3'],
  ])('is bij %o %s', (regie, verwacht) => {
    const { uitkomst, uitleg } = vastGelukt(soortHuishoudelijkeHulp({ op, ...regie }))
    expect(uitkomst).toBe(verwacht)
    expect(uitleg.waarde).toBe(verwacht)
    expect(uitleg.stappen).toHaveLength(regie.regie === 'zelf' ? 1 : 2)
  })
  it('zegt bij HH3 dat de wet deze indeling niet kent', () => {
    const { uitleg } = vastGelukt(soortHuishoudelijkeHulp({ op, regie: 'niet', ontregeld: true }))
    expect(uitleg).toMatchObject({ zekerheid: 'M', bron: expect.stringContaining('de wet kent') })
  })
  it('wordt niet bepaald voor een onderzoek van voor de Wmo 2015', () => {
    expect(soortHuishoudelijkeHulp({ op: d('2014-12-31'), regie: 'zelf' })).toMatchObject({ code: 'buiten-geldigheid' })
  })
})

describe('alphahulp', () => {
  const eenvoudig: Alphahulpvraag = { op, indicaties: ['HH1'], arbeidsovereenkomst: true }
  const oordeel = (anders: Partial<Alphahulpvraag>) => vastGelukt(alphahulp({ ...eenvoudig, ...anders })).uitkomst

  it('mag bij eenvoudige hulp met een arbeidsovereenkomst', () => {
    expect(oordeel({})).toEqual({ toegestaan: true, bezwaren: [] })
  })
  it('mag nooit als er ook HH2 is, ook niet naast HH1', () => {
    expect(oordeel({ indicaties: ['HH1', 'HH2'] })).toEqual({ toegestaan: false, bezwaren: ['ook-HH2'] })
    expect(oordeel({ indicaties: ['HH2'] }).toegestaan).toBe(false)
  })
  it('mag niet bij een ontregeld huishouden', () => {
    expect(oordeel({ indicaties: ['HH1', 'HH3'] }).bezwaren).toEqual(['ook-HH3'])
  })
  it('mag niet zonder indicatie en niet zonder arbeidsovereenkomst', () => {
    expect(oordeel({ indicaties: [], arbeidsovereenkomst: false }).bezwaren).toEqual([
      'geen-HH1',
      'geen-arbeidsovereenkomst',
    ])
  })
  it('noemt elke reden in de uitleg', () => {
    const { uitleg } = vastGelukt(alphahulp({ ...eenvoudig, indicaties: ['HH1', 'HH2'] }))
    expect(uitleg.tekst.nl).toBe('Een alphahulp mag deze hulp niet geven.')
    expect(uitleg.stappen?.[0]?.tekst.nl).toContain('regelen van het huishouden')
  })
})
