import { describe, expect, it } from 'vitest'
import { REKENAARS, rekenRegeling } from './beoordeel.ts'

/** Choices that a field makes, seen in the outcome: another name, an empty field, two fields that belong together. */
const reken = (regeling: string, invoer: object) => {
  const uit = rekenRegeling(regeling, invoer)
  return uit.ok ? uit.waarde.uitkomst : { code: uit.code, veld: uit.veld }
}
const zonder = (regeling: string, ...namen: string[]) =>
  Object.fromEntries(Object.entries(REKENAARS.get(regeling)?.voorbeeld ?? {}).filter(([naam]) => !namen.includes(naam)))

describe('een veld met twee namen', () => {
  it.each([
    ['termijn-persoonlijk-plan', 'melding', 'start'],
    ['termijn-onderzoek', 'start', 'melding'],
    ['termijn-spoed', 'melding', 'start'],
    ['aanvraag-mogelijk', 'melding', 'start'],
    ['termijn-beschikking', 'start', 'aanvraag'],
    ['termijn-redelijk', 'start', 'aanvraag'],
    ['termijn-bezwaar', 'start', 'bekendmaking'],
    ['bezwaar-tijdig', 'start', 'bekendmaking'],
    ['termijn-beslissing-op-bezwaar', 'bekendmaking', 'start'],
    ['termijn-beroep', 'start', 'bekendmaking'],
    ['termijn-klacht', 'start', 'ontvangst'],
    ['termijn-klacht-niet-behandelen', 'start', 'ontvangst'],
  ])('geeft bij %s met %s en met %s hetzelfde', (regeling, een, ander) => {
    const rest = zonder(regeling, een)
    const gerekend = reken(regeling, { ...rest, [een]: '2026-01-12' })
    expect(gerekend).not.toHaveProperty('code')
    expect(reken(regeling, { ...rest, [ander]: '2026-01-12' })).toEqual(gerekend)
  })
})

describe('een bericht dat het besluit later komt', () => {
  const redelijk = (anders: object) => reken('termijn-redelijk', { start: '2026-01-12', ...anders })
  it('telt alleen met allebei de dagen, en anders vragen wij naar de andere', () => {
    expect(redelijk({})).toMatchObject({ laatsteDag: '2026-03-09' })
    expect(redelijk({ uitstelVerstuurd: '2026-03-02', uitstelTot: '2026-04-06' })).toMatchObject({
      laatsteDag: '2026-04-06',
    })
    expect(redelijk({ uitstelVerstuurd: '2026-03-02' })).toEqual({ code: 'ongeldige-invoer', veld: 'uitstelTot' })
    expect(redelijk({ uitstelTot: '2026-04-06' })).toEqual({ code: 'ongeldige-invoer', veld: 'uitstelVerstuurd' })
  })
})

describe('hulp bij het huishouden', () => {
  it.each([
    [{ regie: 'zelf' }, 'HH1'],
    [{ regie: 'zelf', ontregeld: true }, 'HH1'],
    [{ regie: 'deels', ontregeld: false }, 'HH2'],
    [{ regie: 'niet', ontregeld: true }, 'HH3'],
  ])('is bij %o %s', (invoer, soort) => {
    expect(reken('soort-huishoudelijke-hulp', invoer)).toMatchObject({ soort })
  })
  it('vraagt alleen naar een ontregeld huishouden als de bewoner het overzicht niet zelf houdt', () => {
    expect(reken('soort-huishoudelijke-hulp', { regie: 'deels' })).toEqual({
      code: 'ongeldige-invoer',
      veld: 'ontregeld',
    })
  })
  it('rekent met de leeftijden van de gemeente als die er zijn, met hun bron', () => {
    const huisgenoten = [{ leeftijd: 22 }]
    const groepen = [
      { vanafLeeftijd: 0, aandeel: 'geen' },
      { vanafLeeftijd: 21, aandeel: 'volledig' },
    ]
    const eigen = { huisgenoten, leeftijdsgroepen: groepen, leeftijdenBron: 'beleidsregel Lindewaard' }
    expect(reken('gebruikelijke-hulp', { huisgenoten })).toMatchObject({ volledigMogelijk: false, zeker: false })
    expect(reken('gebruikelijke-hulp', eigen)).toMatchObject({ volledigMogelijk: true, zeker: true })
    expect(reken('gebruikelijke-hulp', { huisgenoten, leeftijdsgroepen: groepen })).toEqual({
      code: 'ongeldige-invoer',
      veld: 'leeftijdenBron',
    })
  })
  it('neemt het huis over als er niets is ingevuld', () => {
    expect(reken('normenkader-schoon-huis', {})).toMatchObject({ urenPerJaar: 108 })
    expect(reken('huishoudelijke-hulp', {})).toMatchObject({ urenPerJaar: 108 })
    expect(reken('huishoudelijke-hulp', { schoonHuis: false })).toMatchObject({ urenPerJaar: 0 })
    expect(reken('huishoudelijke-hulp', { gebruikelijkeHulpMinuten: 10_081 })).toMatchObject({
      veld: 'gebruikelijkeHulpMinuten',
    })
  })
})

describe('beschermd wonen', () => {
  it('heeft zonder bijzonderheden na het begin de hoge bijdrage', () => {
    const verblijf = { jaar: 2026, maandenVerblijf: 6 }
    expect(reken('beschermd-wonen-laag-of-hoog', verblijf)).toMatchObject({ regime: 'hoog' })
    for (const reden of ['echtgenootThuis', 'kinderenTeOnderhouden', 'terugkeerVerwacht'])
      expect(reken('beschermd-wonen-laag-of-hoog', { ...verblijf, [reden]: true })).toMatchObject({ regime: 'laag' })
  })
  it('heeft aan het begin de lage bijdrage, tenzij kort na een verblijf met de hoge', () => {
    const verblijf = { jaar: 2026, maandenVerblijf: 1 }
    expect(reken('beschermd-wonen-laag-of-hoog', verblijf)).toMatchObject({ regime: 'laag' })
    expect(reken('beschermd-wonen-laag-of-hoog', { ...verblijf, kortNaHogeBijdrage: true })).toMatchObject({
      regime: 'hoog',
    })
  })
  it('telt voor de hoge bijdrage in euro’s wat niet ingevuld is als nul', () => {
    expect(reken('beschermd-wonen-inkomen-hoog', { jaar: 2026, inkomen: 30_000 })).toMatchObject({
      bijdrageplichtigInkomen: 30_000,
    })
  })
})

describe('de eigen bijdrage', () => {
  const vierWeken = (anders: object) =>
    reken('eigen-bijdrage-vier-weken', { jaar: 2018, aowLeeftijd: 'ja', inkomenPeiljaar: 30_000, ...anders })
  it('volgt het percentage, de grens en de ouderbijdrage van de verordening', () => {
    expect(vierWeken({})).toMatchObject({ maximaleBijdragePerPeriode: 138.04 })
    expect(vierWeken({ verordeningPercentage: 10 })).toMatchObject({ maximaleBijdragePerPeriode: 113.95 })
    expect(vierWeken({ verordeningGrensHoger: 1000 })).toMatchObject({ maximaleBijdragePerPeriode: 128.43 })
    const kind = { leeftijdClient: 12, voorzieningen: ['woningaanpassing'] }
    expect(vierWeken(kind)).toMatchObject({ reden: 'minderjarige' })
    expect(vierWeken({ ...kind, verordeningOuderbijdrage: true })).toMatchObject({ reden: null })
  })
  it('laat ouders die samenwonen alleen betalen als beiden de AOW-leeftijd hebben', () => {
    const kind = {
      maand: '2026-03',
      leeftijdClient: 12,
      voorzieningen: ['woningaanpassing'],
      verordeningOuderbijdrage: true,
    }
    const maand = (anders: object) => reken('abonnementstarief-maand', { ...kind, ...anders })
    expect(maand({})).toMatchObject({ code: 'ouders-onbekend' })
    expect(maand({ huishoudenOuders: 'eenpersoons' })).toMatchObject({ verschuldigdDoor: 'ouders' })
    expect(maand({ huishoudenOuders: 'meerpersoons', aowLeeftijdOuders: 'beiden' })).toMatchObject({ bedrag: 21.8 })
    expect(maand({ huishoudenOuders: 'meerpersoons', aowLeeftijdOuders: 'een' })).toMatchObject({ bedrag: 0 })
    expect(maand({ huishoudenOuders: 'meerpersoons' })).toMatchObject({ veld: 'aowLeeftijdOuders' })
    expect(maand({ verordeningOuderbijdrage: false })).toMatchObject({ reden: 'minderjarige' })
  })
  it.each([
    [{ leeftijdClient: 131 }, 'leeftijdClient'],
    [{ nachtenOpvangAaneengesloten: 401 }, 'nachtenOpvangAaneengesloten'],
    [{ verordeningPercentage: 101 }, 'verordeningPercentage'],
    [{ verordeningPercentage: -1 }, 'verordeningPercentage'],
  ])('weigert %o', (anders, veld) => {
    expect(vierWeken(anders)).toEqual({ code: 'ongeldige-invoer', veld })
  })
  it('kijkt bij een gegeven AOW-leeftijd niet naar de geboortedatum', () => {
    expect(vierWeken({ geboortedatum: '1990-01-01' })).toMatchObject({ maximaleBijdragePerPeriode: 138.04 })
  })
})

describe('bewaren en pgb', () => {
  it('leest de oude tekst bij gegevens die alleen gemaakt zijn, en anders de nieuwste', () => {
    expect(reken('bewaartermijn', { houder: 'cak', vervaardigd: '2015-03-01' })).toMatchObject({ jaren: 15 })
    expect(
      reken('bewaartermijn', { houder: 'cak', vervaardigd: '2015-03-01', laatsteWijziging: '2026-03-01' }),
    ).toMatchObject({ jaren: 7, bewarenTot: '2033-03-01' })
    expect(reken('bewaartermijn', { houder: 'cak' })).toMatchObject({ code: 'ongeldige-invoer' })
  })
  it('betaalt de eigen kring alleen als de verordening dat toestaat', () => {
    const vraag = { ...zonder('pgb-bedrag', 'helper', 'gevraagdPerUur', 'verordeningNetwerkMag'), helper: 'netwerk' }
    expect(reken('pgb-bedrag', vraag)).not.toHaveProperty('code')
    expect(reken('pgb-bedrag', { ...vraag, verordeningNetwerkMag: false })).toMatchObject({
      code: 'netwerk-niet-toegestaan',
    })
  })
  it('noemt de eerste reden om een pgb te weigeren', () => {
    expect(reken('pgb-weigering', { kostenNatura: 40, tariefPgb: 45 })).toMatchObject({ reden: 'hoger-dan-natura' })
    expect(reken('pgb-weigering', { kostenNatura: 40, tariefPgb: 40 })).toMatchObject({ reden: null })
    expect(reken('pgb-weigering', { kostenNatura: 40, tariefPgb: 40, bekwaam: false })).toMatchObject({
      reden: 'niet-bekwaam',
    })
  })
})
