import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { briefAlsTekst } from './als-tekst.ts'
import type { Blok, Brief } from './brief.ts'
import { INTREKKINGSGRONDEN } from './brieven/intrekking-besluit/gegevens.ts'
import type { Briefsoort } from './soorten.ts'
import { stelBriefOp } from './stel-op.ts'
import { BRIEFSOORTEN, voorbeeldbrief } from './voorbeeldbrief.ts'

const tekst = (brief: Brief): string => briefAlsTekst(brief).replace(/\u00a0/g, ' ')
const voorbeeld = (soort: Briefsoort, taal: 'nl' | 'en'): Brief => stelBriefOp(voorbeeldbrief(soort, taal))
const vorm = (blokken: readonly Blok[]): readonly string[] =>
  blokken.map((blok) => (blok.soort === 'lijst' ? `lijst ${blok.punten.length}` : blok.soort))

describe.each(BRIEFSOORTEN)('brief %s', (soort) => {
  it.each(['nl', 'en'] as const)('is in het %s een hele brief', (taal) => {
    const brief = voorbeeld(soort, taal)
    const alles = tekst(brief)
    expect(brief.taal).toBe(taal)
    expect(brief.titel).not.toBe('')
    expect(brief.blokken[0]).toMatchObject({ soort: 'alinea', stijl: 'kernzin' })
    expect(alles).not.toMatch(/undefined|\[object|null|NaN/)
    expect(alles).toContain('WMO-2026-00418')
  })
  it.each(['nl', 'en'] as const)('noemt in het %s een mens om te bellen', (taal) => {
    const slot = tekst(voorbeeld(soort, taal)).replace(/^[\s\S]*?\n\n(Beste|Dear) /, '')
    expect(slot).toMatch(/(Bel|Call) Samira el Idrissi (op|on) 14 0000/)
  })
  it('zegt in het Nederlands en in het Engels evenveel, in dezelfde volgorde', () => {
    const nl = voorbeeld(soort, 'nl')
    const en = voorbeeld(soort, 'en')
    expect(vorm(en.blokken)).toEqual(vorm(nl.blokken))
    expect(vorm(en.antwoordblad?.blokken ?? [])).toEqual(vorm(nl.antwoordblad?.blokken ?? []))
    expect(en.artikelen?.match(/[\d.:]+/g)).toEqual(nl.artikelen?.match(/[\d.:]+/g))
  })
})

describe('termijnen staan in de brief', () => {
  it.each<[Briefsoort, readonly string[]]>([
    ['ontvangst-melding', ['30 november 2026', '4 januari 2027', '27 november 2026']],
    ['ontvangst-melding-namens', ['30 november 2026', '4 januari 2027']],
    ['beschikking', ['1 februari 2027', '3 januari 2030', 'februari 2027']],
    ['spoedbesluit', ['4 januari 2027', '18 januari 2027']],
    ['opschorting', ['18 december 2026', '5 januari 2027', '11 dagen']],
    ['hervatting', ['15 januari 2027']],
    ['buiten-behandeling', ['19 februari 2027']],
    ['intrekking-besluit', ['1 juni 2027', '14 juni 2027']],
    ['ontvangst-bezwaar', ['26 april 2027']],
    ['hulp-start', ['31 december 2026', '4 januari 2027']],
    ['onderzoek-te-laat', ['4 januari 2027', '15 januari 2027']],
    ['samenvoeging', ['4 januari 2027']],
  ])('%s', (soort, data) => {
    for (const dag of data) expect(tekst(voorbeeld(soort, 'nl'))).toContain(dag)
  })
})

describe('wat er altijd in hoort', () => {
  it.each<Briefsoort>(['beschikking', 'spoedbesluit', 'intrekking-besluit', 'buiten-behandeling', 'verhuizing'])(
    'een besluit (%s) zegt hoe iemand bezwaar maakt',
    (soort) => {
      const alles = tekst(voorbeeld(soort, 'nl'))
      expect(alles).toContain('Bent u het er niet mee eens?')
      expect(alles).toContain(
        'Stuur een brief aan: college van burgemeester en wethouders van Meierdal, Juridische zaken, Postbus 101, 5000 AA Meierdal.',
      )
      expect(alles).not.toMatch(/\/bezwaar|Op internet: /)
    },
  )
  it.each<Briefsoort>(['ontvangst-melding', 'uitnodiging-gesprek', 'verslag', 'beschikking', 'onderzoek-te-laat'])(
    '%s wijst op de gratis cliëntondersteuner',
    (soort) => {
      expect(tekst(voorbeeld(soort, 'nl'))).toContain('Bel Naast U Meierdal op 0800 0000')
    },
  )
  it('de uitnodiging vraagt een identiteitsbewijs en laat iemand meekomen', () => {
    const alles = tekst(voorbeeld('uitnodiging-gesprek', 'nl'))
    expect(alles).toMatch(/paspoort, identiteitskaart/)
    expect(alles).toContain('U mag iemand meenemen')
  })
  it('de brief na een overlijden noemt geen termijn en vraagt niets', () => {
    const brief = voorbeeld('overlijden', 'nl')
    expect(tekst(brief)).not.toMatch(/uiterlijk|binnen \d|bezwaar|handtekening/)
    expect(brief.antwoordblad).toBeNull()
  })
  it.each([
    ['nl', 'Aan de nabestaanden van', 'Beste familie,', 'Wat wij regelen'],
    ['en', 'To the relatives of', 'Dear family,', 'What we arrange'],
  ] as const)(
    'de brief na een overlijden is in het %s voor de nabestaanden, zonder lege kop',
    (taal, adres, aanhef, kop) => {
      const basis = voorbeeldbrief('overlijden', taal)
      const niets = { hulp: [], hulpmiddelen: [], hadPgb: false, betaaldeBijdrage: false }
      const brief = stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, ...niets } })
      expect(brief.adres[0]).toContain(adres)
      expect(brief.aanhef).toBe(aanhef)
      expect(tekst(brief)).not.toContain(kop)
      expect(tekst(stelBriefOp(basis))).toContain(kop)
    },
  )
  it('zegt bij een verhuizing vanaf welke dag iemand in de andere gemeente woont', () => {
    expect(tekst(voorbeeld('verhuizing', 'nl'))).toContain('Vanaf 1 maart 2027 woont u in de gemeente Oosterveen.')
  })
  it('wie te laat onderzocht is, krijgt een aanvraagformulier mee', () => {
    expect(voorbeeld('onderzoek-te-laat', 'nl').antwoordblad?.titel).toContain('Aanvraag')
  })
})

describe('persoonlijk plan zonder inloggen', () => {
  const basis = voorbeeldbrief('ontvangst-melding', 'nl')
  it('geeft de eenmalige code en het papier', () => {
    const alles = tekst(stelBriefOp(basis))
    expect(alles).toContain('meierdal.example/plan en vul deze code in: KTFM-7Q2P-W9XD')
    expect(alles).toContain('Op papier')
  })
  it('noemt geen code als die er niet is', () => {
    const alles = tekst(stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, planlink: null } }))
    expect(alles).not.toContain('code')
    expect(alles).toContain('Op papier')
  })
  it('zegt wie belt, en op welke dag uiterlijk', () => {
    const belt = { naam: 'team Noord', uiterlijk: datum('2026-12-02') }
    const alles = tekst(stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, belt } }))
    expect(alles).toContain('1. Team Noord belt u uiterlijk op 2 december 2026 om een gesprek af te spreken.')
  })
  it('zegt dat het team belt zolang niemand de zaak heeft', () => {
    const alles = tekst(stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, belt: null } }))
    expect(alles).toContain('Een medewerker van ons team belt u')
  })
})

describe('het hoofd van de brief', () => {
  it('legt een vertegenwoordiger uit wie met u bedoeld wordt, na de eerste zin', () => {
    const brief = stelBriefOp(voorbeeldbrief('beschikking', 'nl', { vertegenwoordigt: 'meneer Yilmaz' }))
    expect(brief.blokken[0]).toMatchObject({ stijl: 'kernzin' })
    expect(tekst({ ...brief, blokken: brief.blokken.slice(1, 2) })).toContain(
      'Waar “u” staat, bedoelen wij meneer Yilmaz.',
    )
  })
  it('noemt wie geen aanspreking heeft bij de naam', () => {
    const ontvanger = { naam: 'J. de Boer', adresregels: ['Dorp 1', '5000 AC MEIERDAL'] }
    expect(stelBriefOp(voorbeeldbrief('opgelost', 'nl', { ontvanger })).aanhef).toBe('Beste J. de Boer,')
  })
  it('noemt een nummer maar een keer, en een team met een hoofdletter waar een zin of een naam begint', () => {
    const team = { naam: 'team Centrum', telefoon: '14 0000' }
    const brief = stelBriefOp(voorbeeldbrief('opgelost', 'nl', { contact: team }))
    expect(tekst(brief)).toContain('Bel team Centrum op 14 0000, maandag tot en met vrijdag')
    expect(tekst(brief)).not.toContain('bel de gemeente')
    expect(brief.slot.ondertekening).toEqual(['Team Centrum'])
    expect(brief.kenmerken).toContainEqual(['Contact', 'Team Centrum'])
    const eigen = voorbeeldbrief('opgelost', 'nl', { contact: { naam: 'Bo', telefoon: '14 0000 12' } })
    expect(tekst(stelBriefOp(eigen))).toContain('Bel Bo op 14 0000 12. Of bel de gemeente op 14 0000, maandag')
  })
  it('zet eigen tekst en bijlagen van de gemeente voor en na de groet', () => {
    const alles = tekst(
      stelBriefOp(voorbeeldbrief('opgelost', 'nl', { eigenTekst: ['Tot ziens.'], bijlagen: ['Folder'] })),
    )
    expect(alles).toMatch(/Tot ziens\.\n\nMet vriendelijke groet,[\s\S]*Bij deze brief\n- Folder/)
  })
  it('laat tekenen wie mandaat heeft', () => {
    const ondertekenaar = { naam: 'Bo Vermeer', functie: 'teamleider' }
    expect(stelBriefOp(voorbeeldbrief('beschikking', 'nl', { ondertekenaar })).slot.ondertekening).toEqual([
      'Bo Vermeer',
      'teamleider',
    ])
  })
})

describe('intrekking of herziening van een besluit', () => {
  const basis = voorbeeldbrief('intrekking-besluit', 'nl')
  it.each(INTREKKINGSGRONDEN)('geeft grond %s in gewone woorden', (grond) => {
    const tabel = stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, grond } }).blokken.find(
      (b) => b.soort === 'feitentabel',
    )
    expect(tabel?.rijen.at(-1)?.[1]).toMatch(/\.$/)
  })
  it('zegt bij een herziening wat er dan komt', () => {
    const inhoud = { ...basis.inhoud, aard: 'herziening', nieuw: '1 uur hulp per week' } as const
    expect(tekst(stelBriefOp({ ...basis, inhoud }))).toContain('U krijgt dan: 1 uur hulp per week.')
  })
  it('vraagt alleen geld terug als dat besloten is, en noemt dan artikel 2.4.1', () => {
    expect(tekst(stelBriefOp(basis))).not.toMatch(/terugbetalen|2\.4\.1/)
    const terug = tekst(stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, terugvordering: 125_000 } }))
    expect(terug).toMatch(/€ 1\.250,00 terugbetalen/)
    expect(terug).toContain('2.4.1')
  })
})

describe('opschorting', () => {
  const basis = voorbeeldbrief('opschorting', 'nl')
  it('waarschuwt alleen bij een aanvulling dat de aanvraag kan blijven liggen', () => {
    expect(tekst(stelBriefOp(basis))).toContain('dat wij uw aanvraag niet behandelen')
    const reden = { soort: 'overmacht', uitleg: 'Het stadhuis is dicht door water.' } as const
    const overmacht = tekst(stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, reden } }))
    expect(overmacht).toContain('Het stadhuis is dicht door water.')
    expect(overmacht).not.toContain('niet behandelen')
  })
  it('noemt bij instemming tot wanneer', () => {
    const reden = { soort: 'instemming', tot: datum('2027-02-01'), uitleg: 'Wij wachten op uw arts.' } as const
    expect(tekst(stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, reden } }))).toContain('tot en met 1 februari 2027')
  })
})
