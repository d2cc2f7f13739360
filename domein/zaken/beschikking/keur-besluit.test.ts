import { legProductVast } from '@meedoen/inkoop'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan, NATURA } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, truus, wie } = weg
const { zaak } = await weg.meld(truus)
await weg.totAanvraag(zaak)

const MOTIVERING = 'Daarom past deze hulp bij u.'
const besluit = (voorziening: object, motivering = MOTIVERING) =>
  als(wie.sanne, '2026-09-22', (s) => zaken.stelBeschikkingVast(s, zaak, { voorzieningen: [voorziening], motivering }))

describe('een besluit keuren', () => {
  it('laat niet meer minuten toe dan er in een week gaan', async () => {
    expect(await besluit({ ...NATURA, volume: '10081' })).toMatchObject({
      velden: { 'voorzieningen.0.volume': 'te-groot' },
    })
    // So much help is above what a consulent may sign for; that is another question.
    expect(await besluit({ ...NATURA, volume: '10080' })).toMatchObject({ code: 'geen-mandaat' })
  })

  it('noemt alle fouten in één keer, elk bij zijn veld', async () => {
    const fout = { ...NATURA, volume: '-5', begin: '1-10-2026', eind: '1-9-2026' }
    expect(await besluit(fout, 'Daarom.')).toMatchObject({
      code: 'invoer',
      velden: {
        'voorzieningen.0.volume': 'ten-minste-een',
        'voorzieningen.0.eind': 'eind-voor-begin',
        motivering: 'te-kort',
      },
    })
    expect(await besluit({ ...NATURA, volume: '99999', eind: '1-9-2026' })).toMatchObject({
      velden: { 'voorzieningen.0.volume': 'te-groot', 'voorzieningen.0.eind': 'eind-voor-begin' },
    })
  })

  it('ziet een tikfout in het jaar', async () => {
    expect(await besluit({ ...NATURA, begin: '1-10-2015', eind: '31-12-9999' })).toMatchObject({
      velden: { 'voorzieningen.0.begin': 'dag-ver-weg', 'voorzieningen.0.eind': 'dag-ver-weg' },
    })
    expect(await besluit({ ...NATURA, begin: '1-10-2206', eind: '30-9-2207' })).toMatchObject({
      velden: { 'voorzieningen.0.begin': 'dag-ver-weg' },
    })
    // Help that began before the decision, and a wheelchair for life, are no slips.
    const ruim = await besluit({ ...NATURA, begin: '1-10-2022', eind: '30-9-2065', volume: '99999' })
    expect(ruim).toMatchObject({ velden: { 'voorzieningen.0.volume': 'te-groot' } })
    expect(JSON.stringify(ruim)).not.toContain('dag-ver-weg')
  })

  it('weigert een product dat niet bij de voorziening hoort', async () => {
    expect(await besluit({ ...NATURA, soort: 'rolstoel' })).toMatchObject({
      velden: { 'voorzieningen.0.product': 'product-past-niet' },
    })
  })

  it('zegt bij een leeg veld dat het leeg is', async () => {
    expect(await besluit({ ...NATURA, volume: '' }, '')).toMatchObject({
      velden: { 'voorzieningen.0.volume': 'verplicht', motivering: 'verplicht' },
    })
  })

  it('keurt tijdelijke hulp even streng', async () => {
    const { zaak: spoed } = await weg.meld(truus)
    const voorziening = { ...NATURA, volume: '99999', eind: '1-9-2026' }
    expect(
      await als(wie.sanne, '2026-09-22', (s) =>
        zaken.trefSpoedvoorziening(s, spoed, { voorziening, motivering: 'Nu.' }),
      ),
    ).toMatchObject({
      velden: { 'voorziening.volume': 'te-groot', 'voorziening.eind': 'eind-voor-begin', motivering: 'te-kort' },
    })
  })
})

describe('een mandaat dat vooraf bekend is', () => {
  it('wordt genoemd voor er iets is ingevuld, aan wie het niet heeft', async () => {
    const mandaat = (wieHet: typeof wie.sanne) =>
      als(wieHet, '2026-09-24', async (s) => {
        const gevonden = await zaken.vindZaak(s, zaak)
        if (!gevonden) throw new Error('deze zaak hoort er te zijn')
        return zaken.mandaatbeletsel(s, gevonden, 'trekBeschikkingIn')
      })
    expect(await mandaat(wie.sanne)).toBeNull()
    const zonder = wie.sanne.soort === 'medewerker' ? { ...wie.sanne, mandaten: [] } : wie.sanne
    expect(await mandaat(zonder)).toMatchObject({ code: 'geen-mandaat' })
  })
})

describe('een budget voor de aanbieder', () => {
  const budget = { ...NATURA, product: '01B01', agb: '' }
  const pgb = { besluit: 'pgb', helper: 'instelling', gevraagd: '', bekwaam: 'ja', gemotiveerd: 'ja', kwaliteit: 'ja' }

  it("is een bedrag in euro's, en kan geen pgb zijn", async () => {
    await als(wie.sanne, '2026-09-22', ({ tx }) =>
      legProductVast(tx, {
        code: '01B01',
        categorie: '01',
        voorziening: NATURA.soort,
        naam: { nl: 'Hulp met een budget', en: 'Help on a budget' },
        eenheid: '83',
        frequentie: '6',
        metBudget: true,
      }),
    )
    expect(await besluit({ ...budget, volume: '1,5 uur' })).toMatchObject({
      velden: { 'voorzieningen.0.volume': 'geheel-getal' },
    })
    expect(await besluit({ ...budget, volume: '1.000.000,00' })).toMatchObject({
      velden: { 'voorzieningen.0.volume': 'te-groot' },
    })
    expect(await besluit({ ...budget, ...pgb, volume: '900' })).toMatchObject({
      velden: { 'voorzieningen.0.product': 'pgb-past-niet' },
    })
    expect(await besluit({ ...NATURA, volume: '12,50' })).toMatchObject({
      velden: { 'voorzieningen.0.volume': 'geheel-getal' },
    })
    expect(await besluit({ ...budget, volume: '1.250,50' })).toMatchObject({ ok: true })
    const beslist = await als(wie.sanne, '2026-09-22', (s) => zaken.vindZaak(s, zaak))
    expect(beslist?.voorzieningen).toMatchObject([{ volume: 125_050, eenheid: '83', frequentie: '6' }])
  })
})
