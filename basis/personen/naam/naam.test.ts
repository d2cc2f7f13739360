import { describe, expect, it } from 'vitest'
import {
  aanhef,
  aanspreking,
  type Naam,
  schrijfAchternaam,
  schrijfNaam,
  schrijfNaamMetTitel,
  schrijfSorteernaam,
  schrijfVolledigeNaam,
} from './naam.ts'

const johanna: Naam = {
  voornamen: 'Johanna Theodora',
  voorletters: 'JTh',
  voorvoegsel: 'de',
  achternaam: 'Vries',
  partner: { voorvoegsel: 'van den', achternaam: 'Berg' },
  naamgebruik: '1',
  geslacht: '2',
}

describe('een naam schrijven', () => {
  it('volgt het naamgebruik dat iemand koos', () => {
    expect(schrijfAchternaam(johanna)).toBe('de Vries')
    expect(schrijfAchternaam({ ...johanna, naamgebruik: '2' })).toBe('van den Berg')
    expect(schrijfAchternaam({ ...johanna, naamgebruik: '3' })).toBe('van den Berg-de Vries')
    expect(schrijfAchternaam({ ...johanna, naamgebruik: '4' })).toBe('de Vries-van den Berg')
  })

  it('valt terug op de eigen naam als er geen partnernaam is', () => {
    expect(schrijfAchternaam({ ...johanna, partner: null, naamgebruik: '3' })).toBe('de Vries')
  })

  it('zet punten tussen de voorletters en houdt Th bij elkaar', () => {
    expect(schrijfNaam(johanna)).toBe('J.Th. de Vries')
    expect(schrijfNaam({ ...johanna, voorletters: 'J. P.' })).toBe('J.P. de Vries')
  })

  it('schrijft iemand met één naam zonder losse punt of spatie', () => {
    const soekarno: Naam = { ...johanna, voornamen: '', voorletters: '', voorvoegsel: null, achternaam: 'Soewarno' }
    expect(schrijfNaam(soekarno)).toBe('Soewarno')
    expect(schrijfVolledigeNaam(soekarno)).toBe('Soewarno')
    expect(schrijfSorteernaam(soekarno)).toBe('Soewarno')
  })

  it('noemt mw. of dhr. alleen als het geslacht bekend is', () => {
    expect(schrijfNaamMetTitel(johanna)).toBe('mw. J.Th. de Vries')
    expect(schrijfNaamMetTitel({ ...johanna, geslacht: '1' })).toBe('dhr. J.Th. de Vries')
    expect(schrijfNaamMetTitel({ ...johanna, geslacht: '0' })).toBe('J.Th. de Vries')
  })

  it('geeft het voorvoegsel vooraan een hoofdletter, behalve na een apostrof', () => {
    expect(aanspreking({ ...johanna, naamgebruik: '4' })).toBe('mevrouw De Vries-van den Berg')
    expect(aanspreking({ ...johanna, geslacht: '1', voorvoegsel: "'t", achternaam: 'Hart' })).toBe("meneer 't Hart")
  })

  it('opent een brief neutraal als het geslacht onbekend is', () => {
    expect(aanhef(johanna)).toBe('Geachte mevrouw De Vries')
    expect(aanhef({ ...johanna, geslacht: '1' })).toBe('Geachte heer De Vries')
    expect(aanhef({ ...johanna, geslacht: '0' })).toBe('Geachte J.Th. de Vries')
    expect(aanhef(johanna, 'en')).toBe('Dear Ms De Vries')
    expect(aanspreking({ ...johanna, geslacht: '0' })).toBe('J.Th. de Vries')
    expect(aanspreking(johanna, 'en')).toBe('Ms De Vries')
  })

  it('zet het voorvoegsel achteraan in een lijst op achternaam', () => {
    expect(schrijfSorteernaam(johanna)).toBe('Vries, J.Th. de')
    expect(schrijfSorteernaam({ ...johanna, naamgebruik: '3' })).toBe('Berg-de Vries, J.Th. van den')
  })
})
