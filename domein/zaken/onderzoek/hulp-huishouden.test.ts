import { legProductVast, legTariefVast } from '@meedoen/inkoop'
import { datum, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan, NATURA, PGB } from '../proef/weg.ts'

const weg = await legWegAan()
const HUIS = {
  regie: 'zelf',
  schoonHuis: 'overnemen',
  eigenMogelijkheden: 'nee',
  beperkingen: 'enig',
  groterHuishouden: 'nee',
  kamersInGebruik: '',
  kamersNietInGebruik: '1',
}
const bereken = (id: string, antwoorden: object, wie = weg.wie.sanne) =>
  weg.als(wie, '2026-09-10', (s) => zaken.berekenHulp(s, id, antwoorden))

/** A case in which the talk was held. */
async function naGesprek(): Promise<string> {
  const { zaak } = await weg.meld(weg.truus)
  await weg.lukt(weg.wie.sanne, '2026-09-03', (s) => zaken.neemZaak(s, zaak))
  await weg.lukt(weg.wie.sanne, '2026-09-03', (s) =>
    zaken.planGesprek(s, zaak, { datum: '10-9-2026', tijd: '10:00', plaats: 'thuis' }),
  )
  await weg.lukt(weg.wie.sanne, '2026-09-10', (s) => zaken.legGesprekVast(s, zaak, { op: '10-9-2026' }))
  return zaak
}

describe('hulp bij het huishouden berekenen', () => {
  it('telt de normen van de gemeente op en bewaart uitkomst, uitleg en versie', async () => {
    const id = await naGesprek()
    expect(await bereken(id, HUIS)).toMatchObject({ ok: true })
    const { hulpberekening } = await weg.zaakVan(id, '2026-09-10')
    // 108 for the house, 26 for limitations, 4 for a room that is not used.
    expect(hulpberekening?.omvang).toMatchObject({
      uitkomst: { urenPerJaar: 138, minutenPerWeek: 159 },
      versie: expect.stringContaining('huishoudelijke-hulp/'),
      verordening: { onderwerp: 'normenkader', ingang: '2024-01-01', volgnummer: 1 },
    })
    expect(JSON.stringify(hulpberekening?.omvang.uitleg)).toContain('onderzoek Proefstad')
    expect(hulpberekening?.soort.uitkomst).toBe('HH1')
  })
  it('staat een alphahulp toe bij eenvoudige hulp, en nooit als iemand het overzicht niet houdt', async () => {
    const id = await naGesprek()
    await bereken(id, HUIS)
    expect((await weg.zaakVan(id, '2026-09-10')).hulpberekening?.alphahulp.uitkomst).toMatchObject({ toegestaan: true })
    await bereken(id, { ...HUIS, regie: 'deels', ontregeld: 'nee' })
    expect((await weg.zaakVan(id, '2026-09-10')).hulpberekening).toMatchObject({
      soort: { uitkomst: 'HH2' },
      alphahulp: { uitkomst: { toegestaan: false, bezwaren: ['geen-HH1', 'ook-HH2'] } },
    })
  })
  it('vraagt alleen wat na een eerder antwoord telt', async () => {
    const id = await naGesprek()
    expect(await bereken(id, { regie: 'niet', schoonHuis: 'overnemen' })).toMatchObject({
      ok: false,
      velden: { ontregeld: 'kies', eigenMogelijkheden: 'kies', beperkingen: 'kies', groterHuishouden: 'kies' },
    })
    expect(await bereken(id, { regie: 'zelf', schoonHuis: 'niet', taken: 'was' })).toMatchObject({ ok: true })
    expect((await weg.zaakVan(id, '2026-09-10')).hulpberekening?.omvang.uitkomst).toMatchObject({ urenPerJaar: 31 })
  })
  it('weigert werk waarvoor de gemeente geen norm heeft', async () => {
    expect(await bereken(await naGesprek(), { ...HUIS, taken: ['maaltijden'] })).toMatchObject({
      ok: false,
      code: 'norm-ontbreekt',
      veld: 'taken',
    })
  })
  it('weigert een aantal kamers dat geen heel getal is', async () => {
    expect(await bereken(await naGesprek(), { ...HUIS, kamersInGebruik: '1,5' })).toMatchObject({
      ok: false,
      velden: { kamersInGebruik: 'geheel-getal' },
    })
  })
  it('kan niet door wie de zaak niet behandelt', async () => {
    expect(await bereken(await naGesprek(), HUIS, weg.wie.youssef)).toMatchObject({ ok: false })
  })
})

describe('het besluit over hulp die is berekend', () => {
  async function totBesluit(volume: string, toelichting = '', besluit: object = NATURA, huis: object = HUIS) {
    const { zaak } = await weg.meld(weg.truus)
    await weg.lukt(weg.wie.sanne, '2026-09-02', (s) => zaken.neemZaak(s, zaak))
    await weg.lukt(weg.wie.sanne, '2026-09-02', (s) => zaken.berekenHulp(s, zaak, huis))
    await weg.totAanvraag(zaak)
    const voorzieningen = [{ ...besluit, volume, toelichting }]
    const uitkomst = await weg.als(weg.wie.sanne, '2026-09-22', (s) =>
      zaken.stelBeschikkingVast(s, zaak, { voorzieningen, motivering: 'Daarom past deze hulp bij u.' }),
    )
    return { zaak, uitkomst }
  }
  /** The letter as the resident opens it. */
  async function besluitbrief(zaak: string): Promise<string> {
    const { documenten } = await weg.lukt(weg.truus, '2026-09-24', (s) => zaken.toonZaak(s, zaak))
    const brief = documenten.find((d) => d.soort === 'beschikking')
    return JSON.stringify(await weg.lukt(weg.truus, '2026-09-24', (s) => zaken.openDocument(s, brief?.id ?? '')))
  }
  it('bewaart de berekening bij de voorziening', async () => {
    const { zaak, uitkomst } = await totBesluit('159')
    expect(uitkomst).toMatchObject({ ok: true })
    const [voorziening] = (await weg.zaakVan(zaak)).voorzieningen
    expect(voorziening?.berekening).toMatchObject({
      regeling: 'huishoudelijke-hulp',
      uitkomst: { minutenPerWeek: 159 },
      invoer: { schoonHuis: { beperkingen: 'enig' } },
    })
  })
  it('is geen hulp van een alphahulp als ook HH2 nodig is, en wel als eenvoudige hulp genoeg is', async () => {
    await weg.als(weg.wie.sanne, '2026-09-01', async ({ tx }) => {
      const product = { code: '01A09', categorie: '01', voorziening: 'hulp-bij-het-huishouden', alphahulp: true }
      const naam = { nl: 'Alphahulp', en: 'Help you employ' }
      await legProductVast(tx, { ...product, naam, eenheid: '01', frequentie: '2' })
      const tarief = { contract: 'C1', product: '01A09', begin: datum('2026-01-01'), eind: null }
      vastGelukt(await legTariefVast(tx, { ...tarief, bedrag: 38, wachttijdWeken: 0 }))
    })
    const alpha = { ...NATURA, product: '01A09' }
    const reden = 'Meer is niet nodig.'
    const zwaar = await totBesluit('120', reden, alpha, { ...HUIS, regie: 'deels', ontregeld: 'nee' })
    expect(zwaar.uitkomst).toMatchObject({ velden: { 'voorzieningen.0.product': 'alphahulp-past-niet' } })
    expect((await totBesluit('120', reden, alpha)).uitkomst).toMatchObject({ ok: true })
  })
  it('mag anders zijn, maar alleen met een reden', async () => {
    expect((await totBesluit('120')).uitkomst).toMatchObject({
      ok: false,
      velden: { 'voorzieningen.0.toelichting': 'wijkt-af' },
    })
    const { zaak, uitkomst } = await totBesluit('120', 'Uw dochter doet de badkamer.')
    expect(uitkomst).toMatchObject({ ok: true })
    const toelichting = (await weg.zaakVan(zaak)).voorzieningen[0]?.toelichting
    expect(toelichting).toEqual(expect.any(String))
  })
  it('zegt in de brief dat het anders is dan de normen, ook bij een pgb', async () => {
    const reden = 'Uw dochter doet de badkamer.'
    for (const besluit of [NATURA, PGB]) {
      const { zaak, uitkomst } = await totBesluit('120', reden, besluit)
      expect(uitkomst).toMatchObject({ ok: true })
      await weg.lukt(weg.wie.sanne, '2026-09-23', (s) => zaken.verzendBeschikking(s, zaak))
      const [voorziening] = (await weg.zaakVan(zaak)).voorzieningen
      expect(voorziening && zaken.wijktAfVanNorm(voorziening)).toBe(true)
      expect(voorziening && zaken.urenberekening(voorziening)).toMatchObject({ uitkomst: { minutenPerWeek: 159 } })
      const brief = await besluitbrief(zaak)
      expect(brief).toContain('2 uur en 39 minuten per week (159 minuten)')
      expect(brief).toContain('Dit besluit is anders: wij gaan uit van 2 uur per week.')
    }
  })
  it('staat met de stappen in de brief, en de inwoner ziet waarom', async () => {
    const { zaak } = await totBesluit('159')
    await weg.lukt(weg.wie.sanne, '2026-09-23', (s) => zaken.verzendBeschikking(s, zaak))
    const beeld = await weg.lukt(weg.truus, '2026-09-24', (s) => zaken.toonZaak(s, zaak))
    expect(beeld.zaak.voorzieningen[0]?.berekening).not.toBeNull()
    expect(beeld.zaak.hulpberekening).toBeNull()
    const brief = await besluitbrief(zaak)
    expect(brief).not.toContain('Dit besluit is anders')
    expect(brief).toContain('Erbij voor het schoonmaken van het huis: 108 uur per jaar.')
  })
})
