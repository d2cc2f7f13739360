import { describe, expect, it } from 'vitest'
import { NORMENKADER_108 } from '../huishouden/normenkader.ts'
import { beoordeelVectoren, REGELINGNAMEN, rekenRegeling } from './beoordeel.ts'

const reken = (regeling: string, input: unknown) => {
  const [gevonden] = beoordeelVectoren([{ id: 'v', regeling, input }])
  if (!gevonden) throw new Error('geen uitkomst')
  return 'uitkomst' in gevonden ? gevonden.uitkomst : gevonden.weigering
}

describe('voorbeelden van buiten', () => {
  it('krijgen een uitkomst, uitleg en versie', () => {
    expect(
      beoordeelVectoren([
        { id: 'a', regeling: 'dwangsom', input: { ontvangstIngebrekestelling: '2026-03-02', dagenInGebreke: 10 } },
      ]),
    ).toEqual([
      {
        id: 'a',
        uitkomst: { bedrag: 230, reden: null },
        uitleg: expect.objectContaining({ waarde: 23_000, soort: 'bedrag' }),
        versie: 'dwangsom/2009-10-01/1',
      },
    ])
  })
  it.each<[string, object, object]>([
    ['termijn-onderzoek', { start: '2026-01-12', weken: 6 }, { laatsteDag: '2026-02-23' }],
    ['termijn-persoonlijk-plan', { melding: '2026-02-02', dagen: 7 }, { laatsteDag: '2026-02-09' }],
    ['termijn-beschikking', { aanvraag: '2026-02-09' }, { laatsteDag: '2026-02-23', weekdag: 'maandag' }],
    [
      'termijn-beschikking',
      { aanvraag: '2026-02-09', verzoekAanvulling: '2026-02-10', aangevuld: '2026-02-18' },
      { laatsteDag: '2026-03-02' },
    ],
    ['termijn-beschikking', { aanvraag: '2026-02-09', verzoekAanvulling: '2026-02-10' }, { laatsteDag: null }],
    ['termijn-bezwaar', { bekendmaking: '2026-03-24' }, { laatsteDag: '2026-05-06', zonderTermijnenwet: '2026-05-05' }],
    ['termijn-bezwaar', { start: '2017-10-16', ingediend: '2017-11-27' }, { laatsteDag: '2017-11-27', tijdig: true }],
    ['termijn-bezwaar', { start: '2026-01-13', ingediend: '2026-03-03', gepost: '2026-02-24' }, { tijdig: true }],
    ['termijn-algemeen', { start: '2026-03-04', weken: 6 }, { weekdag: 'woensdag' }],
    [
      'termijn-algemeen',
      { start: '2026-01-31', maanden: 1 },
      { zonderTermijnenwet: '2026-02-28', laatsteDag: '2026-03-02' },
    ],
    [
      'termijn-beslissing-op-bezwaar',
      { bekendmaking: '2026-01-12', commissie: true, verdaagd: true },
      { beslistermijn: '2026-05-18', naVerdaging: '2026-06-29' },
    ],
    ['abonnementstarief-maand', { maand: '2026-03', huishouden: 'eenpersoons', aowLeeftijd: 'nee' }, { bedrag: 21.8 }],
    [
      'abonnementstarief-maand',
      { maand: '2026-03', huishouden: 'meerpersoons', aowLeeftijd: 'een' },
      { bedrag: 0, reden: 'meerpersoonshuishouden-niet-AOW' },
    ],
    ['abonnementstarief-maand', { maand: '2026-03', leeftijdClient: 17 }, { reden: 'minderjarige' }],
    [
      'abonnementstarief-maand',
      {
        maand: '2026-03',
        leeftijdClient: 8,
        voorzieningen: ['woningaanpassing'],
        verordeningOuderbijdrage: true,
        huishoudenOuders: 'eenpersoons',
      },
      { bedrag: 21.8, verschuldigdDoor: 'ouders' },
    ],
    ['abonnementstarief-maand', { maand: '2026-03', partnerBetaalt: 'Wlz-bijdrage' }, { reden: 'bijdrage-bw-of-wlz' }],
    ['abonnementstarief-maand', { maand: '2026-03', partnerBetaalt: 'nee' }, { bedrag: 21.8 }],
    ['abonnementstarief-maand', { maand: '2026-03', nachtenOpvangAaneengesloten: 2 }, { reden: 'opvang-twee-nachten' }],
    [
      'abonnementstarief-maand',
      { maand: '2026-06', beginGebruik: '2026-01-01', eindGebruik: '2026-05-03' },
      { reden: 'gebruik-gestopt' },
    ],
    ['abonnementstarief-start', { ingang: '2026-03-15' }, { eersteMaand: '2026-04' }],
    [
      'abonnementstarief-terugwerkend',
      { ingang: '2026-01-01', besluitVerzonden: '2026-03-10' },
      { vroegsteMaand: '2026-01', aantalMaandenTerug: 2 },
    ],
    [
      'abonnementstarief-kostprijs',
      { voorziening: 'hulpmiddel', kostprijs: 65.4, ingang: '2026-01-01', verordeningBedrag: 10 },
      { maandenMetBijdrage: 3, totaal: 30, afboekingPerMaand: 21.8 },
    ],
    ['bewaartermijn', { houder: 'Veilig Thuis', laatsteWijziging: '2026-03-01' }, { bewarenTot: '2046-03-01' }],
    ['bewaartermijn', { houder: 'CAK', wetsversie: '2015', vervaardigd: '2015-03-01' }, { bewarenTot: '2030-03-01' }],
    ['bewaartermijn', { houder: 'CAK', wetsversie: 2015, vervaardigd: '2015-03-01' }, { bewarenTot: '2030-03-01' }],
    ['bewaartermijn', { houder: 'SVB', vervaardigd: '2015-03-01' }, { bewarenTot: '2030-03-01' }],
    ['bewaartermijn', { houder: 'SVB', wetsversie: '1-7-2026', laatsteWijziging: '2026-08-01' }, { jaren: 7 }],
    ['pgb-weigering', { kostenNatura: 40, tariefPgb: 45.5 }, { toegekendTot: 40, geweigerdDeel: 5.5 }],
    ['dwangsom', { aanvraagIngediend: false, dagenInGebreke: 30 }, { bedrag: 0, reden: 'geen-aanvraag' }],
    ['termijn-beroep', { bekendmaking: '2026-03-24' }, { laatsteDag: '2026-05-06' }],
    ['termijn-redelijk', { aanvraag: '2026-01-12', weken: 8 }, { laatsteDag: '2026-03-09' }],
    [
      'termijn-klacht',
      { start: '2026-01-12', commissie: true, verdaagd: true },
      { laatsteDag: '2026-03-23', naVerdaging: '2026-04-20' },
    ],
    ['normenkader-schoon-huis', { basis: true }, { urenPerJaar: 108, minutenPerWeek: 125 }],
    ['normenkader-schoon-huis', { basis: true, extraInzetBeperkingen: 'veel' }, { urenPerJaar: 160 }],
    ['normenkader-schoon-huis', { basis: false, extraInzetBeperkingen: 'enig' }, { urenPerJaar: 26 }],
    [
      'iwmo-toewijzing-volume',
      { variant: 'inspanning', eenheid: 'uur', volumePerWeek: 3, begin: '2025-10-07', eind: '2025-12-30' },
      { weken: 13, totaal: 39, perMaand: { '2025-10': 12, '2025-11': 15, '2025-12': 15 } },
    ],
    [
      'iwmo-toewijzing-volume',
      {
        variant: 'inspanningsgericht',
        productcategorie: 1,
        volumePerWeek: 2.5,
        begin: '2026-02-01',
        eind: '2026-02-28',
      },
      { maximumPerMaand: 15, weken: 5, totaal: 12.5 },
    ],
  ])('rekent %s met %o', (regeling, input, verwacht) => {
    expect(reken(regeling, input)).toMatchObject(verwacht)
  })
})

describe('een normenkader van de gemeente zelf', () => {
  const eigen = { ...NORMENKADER_108, schoonHuis: { urenPerJaar: 90, bron: 'beleidsregel', zekerheid: 'H' } }
  it('gaat voor het voorbeeld', () => {
    expect(reken('normenkader-schoon-huis', { basis: true, kader: eigen })).toMatchObject({ urenPerJaar: 90 })
  })
  it('wordt geweigerd als het niet klopt of geen bron heeft', () => {
    expect(reken('normenkader-schoon-huis', { kader: { ...eigen, naam: 3 } })).toMatchObject({
      code: 'ongeldige-invoer',
    })
    const zonderBron = { ...eigen, schoonHuis: { ...eigen.schoonHuis, zekerheid: 'unverified' } }
    expect(reken('normenkader-schoon-huis', { kader: zonderBron })).toMatchObject({ code: 'norm-zonder-bron' })
  })
})

describe('invoer die niet klopt', () => {
  it.each<[string, unknown, string]>([
    ['strijkplank', {}, 'regeling-onbekend'],
    ['toString', {}, 'regeling-onbekend'],
    ['dwangsom', null, 'ongeldige-invoer'],
    ['dwangsom', [], 'ongeldige-invoer'],
    ['dwangsom', { ontvangstIngebrekestelling: '2026-03-02', dagenInGebreke: 'tien' }, 'ongeldige-invoer'],
    ['termijn-onderzoek', { start: '2026-02-30' }, 'ongeldige-invoer'],
    ['termijn-onderzoek', {}, 'ongeldige-invoer'],
    ['termijn-onderzoek', { start: '2026-01-12', weken: 8 }, 'ongeldige-invoer'],
    ['termijn-onderzoek', { start: '2012-01-12' }, 'buiten-geldigheid'],
    ['termijn-algemeen', { start: '2026-01-12' }, 'ongeldige-invoer'],
    ['abonnementstarief-maand', { maand: '2026-13' }, 'ongeldige-invoer'],
    ['abonnementstarief-maand', { maand: '2026-03', voorzieningen: ['strijkplank'] }, 'ongeldige-invoer'],
    ['abonnementstarief-maand', { maand: '2026-03', voorzieningen: 'rolstoel' }, 'ongeldige-invoer'],
    [
      'abonnementstarief-maand',
      { maand: '2026-03', huishouden: 'meerpersoons', aowLeeftijd: 'ja' },
      'ongeldige-invoer',
    ],
    ['abonnementstarief-maand', { maand: '2027-03' }, 'bedrag-nog-onbekend'],
    [
      'abonnementstarief-kostprijs',
      {
        voorziening: 'hulpmiddel',
        kostprijs: 65,
        ingang: '2026-01-01',
        huishouden: 'meerpersoons',
        aowLeeftijd: 'een',
      },
      'ongeldige-invoer',
    ],
    [
      'abonnementstarief-kostprijs',
      { voorziening: 'begeleiding', kostprijs: 65, ingang: '2026-01-01' },
      'geen-kostprijsgrens',
    ],
    ['bewaartermijn', { houder: 'de buurman', laatsteWijziging: '2026-03-01' }, 'ongeldige-invoer'],
    ['bewaartermijn', { houder: 'college', laatsteWijziging: '2026-03-01', wetsversie: 'oud' }, 'ongeldige-invoer'],
    ['pgb-weigering', { kostenNatura: 40, tariefPgb: 45, bekwaam: 'ja' }, 'ongeldige-invoer'],
    ['normenkader-schoon-huis', { basis: true, extraInzetBeperkingen: 'heel veel' }, 'ongeldige-invoer'],
    ['normenkader-schoon-huis', { basis: true, extraKamersInGebruik: -1 }, 'ongeldig-aantal-kamers'],
    [
      'iwmo-toewijzing-volume',
      { variant: 'taakgericht', volumePerWeek: 3, begin: '2025-10-07', eind: '2025-12-30' },
      'ongeldige-invoer',
    ],
    ['iwmo-toewijzing-volume', { variant: 'output', volumePerWeek: 3, begin: '2025-10-07' }, 'ongeldige-invoer'],
  ])('geeft bij %s met %o een weigering', (regeling, input, code) => {
    expect(reken(regeling, input)).toMatchObject({ code })
  })
  it('noemt het veld dat niet klopt', () => {
    expect(rekenRegeling('termijn-onderzoek', { start: 'morgen' })).toMatchObject({ veld: 'start' })
  })
  it('geeft een weigering bij iets dat geen lijst of geen voorbeeld is', () => {
    expect(beoordeelVectoren({})).toMatchObject([{ id: '', weigering: { code: 'geen-lijst' } }])
    expect(beoordeelVectoren([3, { id: 'b' }])).toMatchObject([
      { id: '', weigering: { code: 'ongeldige-vector' } },
      { id: 'b', weigering: { code: 'ongeldige-vector' } },
    ])
  })
  it('noemt elke regeling die het kent een keer', () => {
    expect(new Set(REGELINGNAMEN).size).toBe(REGELINGNAMEN.length)
    expect(REGELINGNAMEN).toEqual(expect.arrayContaining(['termijn-bezwaar', 'dwangsom', 'iwmo-toewijzing-volume']))
  })
})
