import { datum, vastGelukt } from '@meedoen/kern'
import * as regels from '@meedoen/regels'
import { describe, expect, it } from 'vitest'
import { foutenVan } from '../lees.ts'
import { rekenBijdrage } from './reken.ts'
import { bijdragevragen, type Hulpkeuze } from './vragen.ts'

const OP = datum('2026-11-29')
const HULPEN: readonly Hulpkeuze[] = [
  { code: 'huis', soort: 'dienst', kostprijs: false },
  { code: 'scootmobiel', soort: 'hulpmiddel', kostprijs: true },
  { code: 'traplift', soort: 'woningaanpassing', kostprijs: true },
  { code: 'rolstoel', soort: 'rolstoel', kostprijs: false },
]
const VOLWASSENE = { wie: 'volwassene', wonen: 'alleen-aow', hulp: 'huis', begin: '15-9-2026', inkomen: 'onbekend' }
const MINIMA = { ongehuwdOnderAow: 1_980_000, ongehuwdAow: 2_190_000, gehuwdAow: 2_960_000 }
const MET_MINIMA = { ...regels.GEEN_EIGEN_KEUZES, minima: MINIMA }

const vragen = bijdragevragen(HULPEN, OP, true)
const fouten = (anders: Record<string, unknown>) => {
  const gelezen = vragen.safeParse({ ...VOLWASSENE, ...anders })
  return gelezen.success ? {} : foutenVan(gelezen.error)
}
const reken = (anders: Record<string, unknown> = {}, verordening = regels.GEEN_EIGEN_KEUZES) =>
  vastGelukt(
    rekenBijdrage(
      { regels, op: OP, hulpen: HULPEN, verordeningOp: () => verordening },
      vragen.parse({ ...VOLWASSENE, ...anders }),
    ),
  ).uitslag

describe('de vragen over de eigen bijdrage', () => {
  it('zijn allemaal nodig, behalve de prijs en het vinkje', () => {
    const gelezen = vragen.safeParse({})
    expect(gelezen.success ? {} : foutenVan(gelezen.error)).toEqual({
      wie: 'kies',
      wonen: 'kies',
      hulp: 'kies',
      begin: 'verplicht',
      inkomen: 'kies',
    })
    expect(fouten({})).toEqual({})
  })

  it('vragen alleen naar het inkomen waar de gemeente een grens heeft', () => {
    const { inkomen: _weg, ...zonder } = VOLWASSENE
    expect(bijdragevragen(HULPEN, OP, false).safeParse(zonder).success).toBe(true)
  })

  it('nemen een prijs alleen bij één hulpmiddel of aanpassing', () => {
    expect(fouten({ prijs: '500' })).toEqual({ prijs: 'prijs-zonder-hulpmiddel' })
    expect(fouten({ prijs: '500', hulp: ['scootmobiel', 'traplift'] })).toEqual({ prijs: 'prijs-voor-meer' })
    expect(fouten({ prijs: '500', hulp: ['huis', 'traplift'] })).toEqual({})
  })

  it('gaan over een begin van hoogstens een jaar terug of een jaar vooruit', () => {
    expect(fouten({ begin: '29-11-2025' })).toEqual({})
    expect(fouten({ begin: '28-11-2025' })).toEqual({ begin: 'te-vroeg' })
    expect(fouten({ begin: '29-11-2027' })).toEqual({})
    expect(fouten({ begin: '30-11-2027' })).toEqual({ begin: 'te-laat' })
  })
})

describe('de uitkomst van de eigen bijdrage', () => {
  it('is het bedrag van nu, de eerste maand en wat het dit jaar kost', () => {
    expect(reken()).toMatchObject({
      maand: '2026-11-01',
      eersteMaand: '2026-10-01',
      bedrag: 2180,
      reden: null,
      ditJaar: { totaal: 3 * 2180, maanden: 3 },
    })
  })

  it('begint in dezelfde maand als de hulp op de eerste dag begint', () => {
    expect(reken({ begin: '1-9-2026' })).toMatchObject({ eersteMaand: '2026-09-01', ditJaar: { maanden: 4 } })
  })

  it('is wat de verordening vraagt, als dat minder is', () => {
    expect(reken({}, { ...regels.GEEN_EIGEN_KEUZES, bedragPerMaand: 1500 }).bedrag).toBe(1500)
  })

  it('is eerlijk over een jaar waarvan het bedrag nog niet bekend is, en zegt wat het nu is', () => {
    const uitslag = reken({ begin: '15-12-2026' })
    expect(uitslag).toMatchObject({ maand: '2027-01-01', bedrag: null, ditJaar: null, nu: { bedrag: 2180 } })
    expect(uitslag.uitleg.map(({ deel }) => deel)).toEqual(['start'])
  })

  it.each([
    [{ wie: 'kind' }, 'kinderen'],
    [{ wonen: 'samen-een-aow' }, 'AOW-leeftijd nog niet'],
    [{ hulp: 'rolstoel' }, 'rolstoel'],
    [{ wlz: 'ja' }, 'Wlz'],
    [{ inkomen: 'laag' }, 'inkomen'],
  ])('is niets, met de reden: %j', (anders, woord) => {
    const uitslag = reken(anders, MET_MINIMA)
    expect(uitslag).toMatchObject({ bedrag: 0, ditJaar: null, voorstel: null })
    expect(uitslag.reden?.nl).toContain(woord)
  })

  it('telt een hoger inkomen niet als laag', () => {
    expect(reken({ inkomen: 'hoger' }, MET_MINIMA).bedrag).toBe(2180)
  })

  it('houdt op als de prijs van het enige hulpmiddel betaald is', () => {
    expect(reken({ hulp: 'scootmobiel', prijs: '50' })).toMatchObject({
      bedrag: 2180,
      kostprijs: { maanden: 2, laatste: '2026-11-01' },
      ditJaar: { totaal: 2 * 2180, maanden: 2 },
    })
    expect(reken({ hulp: 'scootmobiel', prijs: '50', begin: '15-6-2026' })).toMatchObject({
      bedrag: 0,
      betaald: 'afbetaald',
    })
    expect(reken({ hulp: 'scootmobiel', prijs: '20' })).toMatchObject({
      bedrag: 0,
      betaald: 'te-goedkoop',
      ditJaar: null,
    })
  })

  it('spreekt zichzelf niet tegen: is er niets te betalen, dan noemt de uitleg geen bedrag per maand', () => {
    const delen = (anders: Record<string, unknown>) => {
      const { uitleg, voorstel } = reken(anders)
      return { delen: uitleg.map(({ deel }) => deel), voorstel }
    }
    expect(delen({ hulp: 'scootmobiel', prijs: '20' })).toEqual({ delen: ['kostprijs'], voorstel: null })
    expect(delen({ hulp: 'scootmobiel', prijs: '50', begin: '15-6-2026' })).toEqual({
      delen: ['start', 'kostprijs'],
      voorstel: null,
    })
    expect(delen({ hulp: 'scootmobiel', prijs: '5000' }).delen).toEqual(['maand', 'start', 'kostprijs'])
  })

  it('gaat door voor andere hulp als de prijs van het hulpmiddel betaald is', () => {
    expect(reken({ hulp: ['scootmobiel', 'huis'], prijs: '20' })).toMatchObject({
      bedrag: 2180,
      ditJaar: { maanden: 3 },
    })
  })

  it('toont het wetsvoorstel alleen als iets onzekers dat geen wet is', () => {
    expect(reken().voorstel).toMatchObject({ zekerheid: 'L' })
    expect(reken().uitleg.every(({ uitleg }) => uitleg.artikel?.includes('Wmo 2015'))).toBe(true)
  })
})
