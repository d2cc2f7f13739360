import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { briefAlsTekst } from '../../als-tekst.ts'
import type { Blok, Brief } from '../../brief.ts'
import { stelBriefOp } from '../../stel-op.ts'
import { voorbeeldbrief } from '../../voorbeeldbrief.ts'
import { STAPPEN_VAN_DE_WET, type Verslag } from './gegevens.ts'

const basis = voorbeeldbrief('verslag', 'nl')
const brief = (anders: Partial<Verslag>): Brief => stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, ...anders } })
const tekst = (b: Brief): string => briefAlsTekst(b).replace(/\u00a0/g, ' ')
const keuzes = (blokken: readonly Blok[]): readonly string[] =>
  blokken.flatMap((b) => (b.soort === 'handtekeningvak' ? b.keuzes : []))

describe('het verslag', () => {
  it('zegt in de eerste zin dat er nog niets besloten is', () => {
    expect(tekst({ ...brief({}), blokken: brief({}).blokken.slice(0, 1) })).toContain('Er is nog niets besloten.')
  })
  it('zet wat mogelijk is in de volgorde van de wet, hoe het ook wordt aangeleverd', () => {
    const mogelijkheden = STAPPEN_VAN_DE_WET.toReversed().map((stap) => ({ stap, bevinding: stap }))
    const leefgebieden = [{ naam: 'Wonen', uZei: 'a', wijZagen: 'b', nodig: [], mogelijkheden, afspraak: 'c' }]
    const tabel = brief({ leefgebieden }).blokken.find((b) => b.soort === 'feitentabel')
    expect(tabel?.rijen.map((rij) => rij[1])).toEqual(STAPPEN_VAN_DE_WET)
  })
  it('maakt geen lege tabel', () => {
    const leefgebieden = [{ naam: 'Wonen', uZei: 'a', wijZagen: 'b', nodig: [], mogelijkheden: [], afspraak: 'c' }]
    expect(brief({ leefgebieden }).blokken.some((b) => b.soort === 'feitentabel')).toBe(false)
  })
  it('zet wat nodig is op een eigen regel, en laat weg wat niet is vastgelegd', () => {
    const leeg = { naam: 'Wonen', uZei: '', wijZagen: '', nodig: [], mogelijkheden: [], afspraak: '' }
    const alles = tekst(brief({ leefgebieden: [{ ...leeg, nodig: ['Een schoon huis.', 'Schone kleren.'] }] }))
    expect(alles).toContain('Wonen\n\nWat nodig is: Een schoon huis.\n\nWat nodig is: Schone kleren.\n\n')
    expect(alles).not.toMatch(/U zei: |Wij zagen: |Dit spraken we af: |“”/)
  })
  it('legt niemand een keuze voor een pgb in de mond', () => {
    const pgb = { uitgelegdOp: datum('2026-12-03'), wens: null }
    expect(tekst(brief({ pgb }))).not.toMatch(/weet nog niet|U zei dat u (hulp|een pgb) wilt/)
    expect(tekst(brief({ pgb }))).toContain('Bij uw aanvraag kiest u wat u wilt.')
  })
  it('belooft geen nul als het bedrag nog niet bekend is', () => {
    expect(tekst(brief({ bijdragePerMaand: 'onbekend' }))).toContain('Hoeveel dat is, weten wij nog niet.')
    expect(tekst(brief({ bijdragePerMaand: 'onbekend' }))).not.toContain('geen eigen bijdrage')
    expect(tekst(brief({ bijdragePerMaand: null }))).toContain('geen eigen bijdrage')
  })
  it('noemt het persoonlijk plan, ook als het er niet is', () => {
    expect(tekst(brief({}))).toContain('Op 28 november 2026 kregen we uw persoonlijk plan.')
    expect(tekst(brief({ persoonlijkPlan: null }))).toContain('U heeft geen persoonlijk plan ingeleverd.')
  })
  it('noemt wie erbij was, en zegt niets als dat niet is vastgelegd', () => {
    const gesprek = { op: datum('2026-11-10'), waar: 'bij u thuis' }
    expect(tekst(brief({ gesprekken: [{ ...gesprek, aanwezig: ['u', 'uw dochter'] }] }))).toContain(
      'Aanwezig: u en uw dochter.',
    )
    expect(tekst(brief({ gesprekken: [{ ...gesprek, aanwezig: [] }] }))).not.toContain('Aanwezig')
  })
  it('legt natura en pgb uit met wie de rekening betaalt', () => {
    expect(tekst(brief({}))).toMatch(
      /In natura betekent[\s\S]*Een pgb \(persoonsgebonden budget\) betekent[\s\S]*Sociale Verzekeringsbank/,
    )
  })
  it('zegt het als het identiteitsbewijs nog niet gezien is', () => {
    expect(tekst(brief({ identiteitGezienOp: null }))).toContain('We zagen uw identiteitsbewijs nog niet.')
  })
  it('geeft ruimte om oneens te zijn en om met een handtekening aan te vragen', () => {
    const blad = brief({}).antwoordblad
    expect(keuzes(blad?.blokken ?? [])).toEqual([
      'Ik ben het eens met dit verslag.',
      'Ik ben het niet (helemaal) eens met dit verslag. Hierboven staat wat er niet klopt.',
      'Hiermee vraag ik aan: hulp bij het huishouden.',
      'Hiermee vraag ik (ook) iets anders aan, namelijk:',
    ])
    expect(blad?.blokken.some((b) => b.soort === 'schrijfruimte')).toBe(true)
  })
  it('laat de weg naar een aanvraag open als wij niets nodig vinden', () => {
    const zonder = brief({ teVragen: [] })
    expect(tekst(zonder)).toContain('U mag dat toch doen.')
    expect(keuzes(zonder.antwoordblad?.blokken ?? [])).toHaveLength(3)
  })
})
