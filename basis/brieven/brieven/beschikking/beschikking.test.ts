import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { briefAlsTekst, tekstAlsTekst } from '../../als-tekst.ts'
import type { Brief } from '../../brief.ts'
import { stelBriefOp } from '../../stel-op.ts'
import { voorbeeldbrief } from '../../voorbeeldbrief.ts'
import {
  AFWIJZINGSGRONDEN,
  type AfgewezenVoorziening,
  type Beschikking,
  REDENEN_GEEN_BIJDRAGE,
  type ToegekendeVoorziening,
} from './gegevens.ts'
import { afgewezen, toegekend, uitkomstVan, wetsartikelen } from './uitkomst.ts'

const basis = voorbeeldbrief('beschikking', 'nl')
const [hulp] = toegekend(basis.inhoud.voorzieningen)
const [taxi] = afgewezen(basis.inhoud.voorzieningen)
if (!hulp || !taxi) throw new Error('het voorbeeld hoort een ja en een nee te hebben')

const brief = (anders: Partial<Beschikking>, taal: 'nl' | 'en' = 'nl'): Brief => {
  const voorbeeld = voorbeeldbrief('beschikking', taal)
  return stelBriefOp({ ...voorbeeld, inhoud: { ...voorbeeld.inhoud, ...anders } })
}
const eersteZin = (b: Brief): string => {
  const eerste = b.blokken[0]
  return eerste?.soort === 'alinea' ? tekstAlsTekst(eerste.tekst) : ''
}
const tekst = (b: Brief): string => briefAlsTekst(b).replace(/\u00a0/g, ' ')
const pgb: ToegekendeVoorziening = {
  ...hulp,
  omvang: null,
  vorm: { soort: 'pgb', bedrag: 41_250, per: 'maand', voorwaarden: ['Uw hulp heeft een VOG.'] },
}

describe('de eerste zin van de beschikking', () => {
  it('zegt ja als alles is toegekend', () => {
    expect(eersteZin(brief({ voorzieningen: [hulp] }))).toBe('Ja, u krijgt hulp bij het huishouden.')
    expect(eersteZin(brief({ voorzieningen: [hulp] }, 'en'))).toMatch(/^Yes, you get /)
  })
  it('zegt nee als niets is toegekend', () => {
    expect(eersteZin(brief({ voorzieningen: [taxi] }))).toBe('Nee, u krijgt geen vervoer met de taxi.')
    expect(eersteZin(brief({ voorzieningen: [taxi] }, 'en'))).toMatch(/^No, you do not get /)
  })
  it('zegt ja en nee als een deel is toegekend', () => {
    expect(eersteZin(brief({ voorzieningen: [hulp, taxi] }))).toBe(
      'Ja, maar niet alles. U krijgt hulp bij het huishouden. U krijgt geen vervoer met de taxi.',
    )
    expect(eersteZin(brief({ voorzieningen: [hulp, taxi] }, 'en'))).toMatch(/^Yes, but not everything\. /)
  })
  it('verzwijgt niet dat het anders is dan gevraagd', () => {
    const andersDanGevraagd = { over: 'pgb', gevraagd: 'een pgb', waarom: 'De hulp is dan niet veilig.' } as const
    const anders = { ...hulp, andersDanGevraagd }
    expect(uitkomstVan([anders])).toBe('deels')
    expect(eersteZin(brief({ voorzieningen: [anders] }))).toContain('U krijgt niet precies wat u vroeg.')
    expect(tekst(brief({ voorzieningen: [anders] }))).toContain('U vroeg om een pgb. De hulp is dan niet veilig.')
    expect(wetsartikelen([anders])).toContain('2.3.6')
    expect(wetsartikelen([hulp])).not.toContain('2.3.6')
  })
  it('zegt bij spoed dat de hulp er direct is, en tijdelijk', () => {
    expect(eersteZin(stelBriefOp(voorbeeldbrief('spoedbesluit', 'nl')))).toBe(
      'Ja, u krijgt direct tijdelijk hulp bij het huishouden.',
    )
  })
})

describe('wat iemand krijgt', () => {
  it('noemt product, hoeveelheid, tijd en aanbieder', () => {
    const alles = tekst(brief({ voorzieningen: [hulp] }))
    expect(alles).toContain('Hoeveel: 2 uur en 8 minuten per week')
    expect(alles).toContain('Wanneer: Van 4 januari 2027 tot en met 3 januari 2030')
    expect(alles).toContain('Wie helpt u: Thuiszorg De Linde, telefoon 014 000 00 01')
  })
  it('zegt het als er geen einddatum of nog geen aanbieder is', () => {
    const open: ToegekendeVoorziening = {
      ...hulp,
      periode: { begin: datum('2027-01-04'), eind: null },
      vorm: { soort: 'natura', aanbieder: null },
    }
    const alles = tekst(brief({ voorzieningen: [open] }))
    expect(alles).toContain('Vanaf 4 januari 2027, zonder einddatum')
    expect(alles).toContain('U kiest nog een aanbieder')
  })
  it('legt een pgb uit met budget en voorwaarden', () => {
    const alles = tekst(brief({ voorzieningen: [pgb] }))
    expect(alles).toContain('Budget: € 412,50 per maand')
    expect(alles).toContain('Sociale Verzekeringsbank')
    expect(alles).toContain('Uw hulp heeft een VOG.')
  })
  it('zegt bij een pgb geen aantal, wel wat goede hulp is en hoe u het geld verantwoordt', () => {
    const alles = tekst(brief({ voorzieningen: [pgb] }))
    expect(alles).not.toContain('Hoeveel: ')
    expect(alles).toContain('Kies hulp die veilig is, die goed werkt en die bij u past.')
    expect(alles).toMatch(/stuurt de SVB een declaratie[\s\S]*Bewaar uw overeenkomst en uw rekeningen/)
    expect(tekst(brief({ voorzieningen: [hulp] }))).not.toMatch(/SVB|declaratie/)
  })
  it('legt uit waar het aantal vandaan komt, en zegt het als dit besluit van de normen afwijkt', () => {
    const slot = 'Samen is dat 168 uur per jaar.'
    const uren = { stappen: ['Erbij voor de was: 31 uur per jaar.'], slot, artikel: null, afwijkend: null }
    const volgensNorm = tekst(brief({ voorzieningen: [{ ...hulp, uren }] }))
    expect(volgensNorm).toContain('Hoe komen wij aan dit aantal?')
    expect(volgensNorm).not.toContain('Dit besluit is anders')
    const afwijkend = { hoeveelheid: 120, eenheid: 'minuut', per: 'week' } as const
    const anders = tekst(brief({ voorzieningen: [{ ...hulp, uren: { ...uren, afwijkend } }] }))
    expect(anders).not.toContain('Hoe komen wij aan dit aantal?')
    expect(anders).toMatch(/volgens de normen\?[\s\S]*168 uur per jaar[\s\S]*anders: wij gaan uit van 2 uur per week/)
    expect(tekst(brief({ voorzieningen: [{ ...hulp, uren: { ...uren, afwijkend } }] }, 'en'))).toContain(
      'This decision is different: we start from 2 hours a week.',
    )
  })
  it.each([
    [datum('2026-12-08'), true, 'uw aanvraag, het verslag van 8 december 2026 en uw persoonlijk plan.'],
    [datum('2026-12-08'), false, 'uw aanvraag en het verslag van 8 december 2026.'],
    [null, false, 'keken wij naar uw aanvraag.'],
  ])('somt op waar wij naar keken: verslag %s, plan %s', (verslagVan, persoonlijkPlanBetrokken, zin) => {
    expect(tekst(brief({ verslagVan, persoonlijkPlanBetrokken }))).toContain(zin)
  })
  it.each(AFWIJZINGSGRONDEN)('geeft bij een nee de grond %s in gewone woorden en het artikel', (grond) => {
    const nee: AfgewezenVoorziening = { ...taxi, grond }
    expect(tekst(brief({ voorzieningen: [nee] }))).toMatch(/Nee, dit krijgt u niet\nReden: .{20,}\./)
    expect(wetsartikelen([nee]).length).toBeGreaterThan(0)
  })
  it('zet eigen bijdrage, inlichtingen en heronderzoek alleen bij een ja', () => {
    const nee = tekst(brief({ voorzieningen: [taxi] }))
    expect(nee).not.toMatch(/Wat betaalt u zelf|Verandert er iets|nog past/)
    expect(tekst(brief({}))).toMatch(/Wat betaalt u zelf[\s\S]*Verandert er iets[\s\S]*nog past/)
  })
})

describe('de verwachte eigen bijdrage', () => {
  it('is een verwachting, en het CAK stuurt de rekening', () => {
    const alles = tekst(brief({}))
    expect(alles).toContain('Wij verwachten dat u € 21,80 per maand betaalt, vanaf februari 2027.')
    expect(alles).toContain('Het CAK stelt het bedrag vast en stuurt u de rekening.')
  })
  it('noemt de kostprijs alleen bij een hulpmiddel of woningaanpassing', () => {
    const bijdrage = { soort: 'per-maand', bedrag: 2180, vanaf: datum('2027-02-01'), totKostprijs: true } as const
    expect(tekst(brief({ bijdrage }))).toContain('nooit meer dan wat het hulpmiddel')
    expect(tekst(brief({}))).not.toContain('nooit meer dan')
  })
  it.each(REDENEN_GEEN_BIJDRAGE)('zegt waarom er geen is: %s', (reden) => {
    expect(tekst(brief({ bijdrage: { soort: 'geen', reden } }))).toMatch(/geen eigen bijdrage betaalt, want .{15,}\./)
  })
  it('zegt eerlijk dat het bedrag van een volgend jaar nog niet bekend is, en wat het nu is', () => {
    const letter = tekst(brief({ bijdrage: { soort: 'nog-onbekend', vanaf: datum('2027-01-01'), nu: 2180 } }))
    expect(letter).toMatch(/nog niet bekend.*Op dit moment is het €\s21,80 per maand/s)
    expect(letter).not.toContain('inkomen en vermogen')
  })
  it('verwijst bij beschermd wonen naar het CAK', () => {
    expect(tekst(brief({ bijdrage: { soort: 'naar-inkomen' } }))).toContain('hangt af van uw inkomen en vermogen')
  })
})

describe('het steunt op de wet', () => {
  it('noemt de artikelen klein aan het eind, elk een keer, op nummer', () => {
    expect(wetsartikelen([pgb, taxi])).toEqual(['2.1.4a', '2.3.5', '2.3.6', '2.3.8', '2.3.9', '2.6.2'])
    expect(brief({}).artikelen).toContain('Verordening Wmo Meierdal 2026, artikel 8')
  })
  it('noemt bij de Wlz lid 6', () => {
    expect(wetsartikelen([{ ...taxi, grond: 'andere-wet' }])).toContain('2.3.5 lid 6')
  })
  it('noemt de laatste dag voor bezwaar ook bovenaan', () => {
    expect(tekst({ ...brief({}), blokken: brief({}).blokken.slice(0, 3) })).toContain(
      'bezwaar maken tot en met 1 februari 2027',
    )
  })
})
