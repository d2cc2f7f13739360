import { describe, expect, it } from 'vitest'
import type { Blok, Brief } from './brief.ts'
import { STAPPEN_VAN_DE_WET } from './brieven/verslag/gegevens.ts'
import { drukBriefAf } from './druk-af.ts'
import { leesPdfStructuur, type PdfStructuur, type Tag } from './pdf-structuur.ts'
import { stelBriefOp } from './stel-op.ts'
import { BRIEFSOORTEN, voorbeeldbrief } from './voorbeeldbrief.ts'

const lees = async (brief: Brief): Promise<PdfStructuur> => leesPdfStructuur(await drukBriefAf(brief))

/** Every tag, in the order of reading. */
const loop = (tags: readonly Tag[]): readonly Tag[] => tags.flatMap((tag) => [tag, ...loop(tag.kinderen)])
const INHOUD = new Set(['H1', 'H2', 'H3', 'P', 'L', 'Table'])
/** Roles and titles of headings, paragraphs, lists and tables, without going into lists and tables. */
const rollen = (tags: readonly Tag[]): readonly string[] =>
  tags.flatMap((tag) => {
    if (!INHOUD.has(tag.rol)) return rollen(tag.kinderen)
    return [tag.titel === null ? tag.rol : `${tag.rol} ${tag.titel}`]
  })

const rollenVan = (blok: Blok): readonly string[] => {
  switch (blok.soort) {
    case 'alinea':
    case 'schrijfruimte':
      return ['P']
    case 'kop':
      return [`H${blok.niveau} ${blok.tekst}`]
    case 'lijst':
      return ['L']
    case 'feitentabel':
      return ['Table']
    case 'kader':
      return [`H2 ${blok.titel}`, ...verwacht(blok.blokken)]
    case 'handtekeningvak':
      return [`H3 ${blok.titel}`, 'P', ...blok.keuzes.map(() => 'P'), ...blok.velden.map(() => 'P')]
  }
}
const verwacht = (blokken: readonly Blok[]): readonly string[] => blokken.flatMap(rollenVan)

describe.each(BRIEFSOORTEN)('de PDF van %s', (soort) => {
  it.each(['nl', 'en'] as const)('is in het %s toegankelijk: PDF/UA, titel, taal en labels', async (taal) => {
    const brief = stelBriefOp(voorbeeldbrief(soort, taal))
    const pdf = await lees(brief)
    expect(pdf).toMatchObject({
      getagd: true,
      toontTitel: true,
      uaDeel: '1',
      titel: brief.titel,
      taal: taal === 'nl' ? 'nl-NL' : 'en-GB',
    })
    const rol = rollen(pdf.boom)
    const vanafTitel = rol.slice(rol.indexOf(`H1 ${brief.titel}`) + 2)
    expect(vanafTitel.slice(0, verwacht(brief.blokken).length)).toEqual(verwacht(brief.blokken))
  })
})

describe('labels', () => {
  it('leest het antwoordblad na de ondertekening, met elk vak apart', async () => {
    const brief = stelBriefOp(voorbeeldbrief('verslag', 'nl'))
    const rol = rollen((await lees(brief)).boom)
    const blad = brief.antwoordblad
    expect(rol.slice(rol.lastIndexOf(`H2 ${blad?.titel}`) + 1)).toEqual(verwacht(blad?.blokken ?? []))
  })
  it('geeft een tabel kopcellen en een lijst punten', async () => {
    const tags = loop((await lees(stelBriefOp(voorbeeldbrief('beschikking', 'nl')))).boom)
    const tabel = tags.find((tag) => tag.rol === 'Table')
    expect(loop(tabel?.kinderen ?? []).filter((tag) => tag.rol === 'TH')).toHaveLength(2)
    expect(loop(tabel?.kinderen ?? []).filter((tag) => tag.rol === 'TR')).toHaveLength(7)
    const lijst = tags.find((tag) => tag.rol === 'L')
    expect(lijst?.kinderen.map((tag) => tag.rol)).toEqual(['LI', 'LI', 'LI'])
  })
  it('zegt wat er op het logo van de gemeente staat', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    const { gemeente } = voorbeeldbrief('opgelost', 'nl').hoofd
    const brief = stelBriefOp(
      voorbeeldbrief('opgelost', 'nl', { gemeente: { ...gemeente, logo: { svg, tekst: 'Meierdal' } } }),
    )
    expect(loop((await lees(brief)).boom).some((tag) => tag.rol === 'Figure')).toBe(true)
  })
})

describe('een tabel die niet meer past', () => {
  it('gaat verder op de volgende bladzijde, zodat er geen halve bladzijde leeg blijft', async () => {
    const voorbeeld = voorbeeldbrief('verslag', 'nl')
    const bevinding =
      'Dit helpt voor een deel. Uw dochter komt elke zondag, doet de was en kookt voor twee dagen. Meer kan zij niet doen.'
    const gebied = {
      naam: 'Huishouden',
      uZei: '',
      wijZagen: '',
      nodig: ['Een schoon en leefbaar huis'],
      mogelijkheden: STAPPEN_VAN_DE_WET.map((stap) => ({ stap, bevinding })),
      afspraak: '',
    }
    const inhoud = { ...voorbeeld.inhoud, leefgebieden: [gebied, gebied, gebied, gebied] }
    expect((await lees(stelBriefOp({ ...voorbeeld, inhoud }))).bladzijden).toBe(6)
  })
})

describe('tekst van buiten', () => {
  const aanval = '#set page(#[x]) *_$ `raw` <b> = kop \\ "//'
  it('blijft letterlijk, ook als het op opmaak lijkt', async () => {
    const voorbeeld = voorbeeldbrief('ontvangst-melding-namens', 'nl')
    const brief = (inwoner: string): Brief => stelBriefOp({ ...voorbeeld, inhoud: { ...voorbeeld.inhoud, inwoner } })
    const pdf = await lees(brief(aanval))
    expect(pdf.titel).toBe(`Wij hebben uw melding voor ${aanval} ontvangen`)
    expect(rollen(pdf.boom)).toContain(`H1 Wij hebben uw melding voor ${aanval} ontvangen`)
    const vorm = (p: PdfStructuur) => loop(p.boom).map((tag) => tag.rol)
    expect(vorm(pdf)).toEqual(vorm(await lees(brief('mevrouw De Wit'))))
  })
  it.each(['\u0007bel', 'a\u2028b', '\ue000\u{f0000}', 'Żółć Ğüneş İ', '李明', '\\u0007', 'zwart\u0301'])(
    'drukt een naam als %j altijd af',
    async (naam) => {
      const ontvanger = { naam, adresregels: ['Dorp 1', '5000 AC MEIERDAL'] }
      expect((await lees(stelBriefOp(voorbeeldbrief('opgelost', 'nl', { ontvanger })))).uaDeel).toBe('1')
    },
  )
  it('geeft bij een fout geen woord van de brief prijs', async () => {
    const brief = stelBriefOp(voorbeeldbrief('opgelost', 'nl'))
    const stuk = { ...brief, titel: 'Geheim van De Wit', afzender: { ...brief.afzender, kleur: 'geen kleur' } }
    const fout = await drukBriefAf(stuk).then(
      () => null,
      (reden: unknown) => reden,
    )
    expect(fout).toBeInstanceOf(Error)
    expect(String(fout)).not.toMatch(/Wit|kleur/)
  })
})

it('maakt grotere letters voor wie daarom vroeg', async () => {
  const ontvanger = voorbeeldbrief('beschikking', 'nl').hoofd.ontvanger
  const groot = stelBriefOp(voorbeeldbrief('beschikking', 'nl', { ontvanger: { ...ontvanger, groteLetter: true } }))
  const gewoon = stelBriefOp(voorbeeldbrief('beschikking', 'nl'))
  expect((await lees(groot)).bladzijden).toBeGreaterThan((await lees(gewoon)).bladzijden)
})
