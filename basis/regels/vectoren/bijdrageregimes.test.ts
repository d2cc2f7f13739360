import { describe, expect, it } from 'vitest'
import { rekenRegeling } from './beoordeel.ts'

const reken = (regeling: string, input: object) => {
  const uit = rekenRegeling(regeling, input)
  return uit.ok ? uit.waarde.uitkomst : { code: uit.code, veld: uit.veld }
}
const vierWeken = (input: object) => reken('eigen-bijdrage-vier-weken', input)

describe('voorbeelden van de eigen bijdrage', () => {
  it.each<[string, object, object]>([
    [
      'eigen-bijdrage-vier-weken',
      { jaar: 2016, huishouden: 'meerpersoons', aowLeeftijd: 'een', inkomenPeiljaar: 30000 },
      {
        bijdrageplichtigInkomen: 30000,
        maximaleBijdragePerPeriode: 48.83,
        voorKorting: 48.83,
        kortingPercentage: 0,
        verschuldigd: 48.83,
        perJaarDertienPerioden: 634.85,
        reden: null,
        zeker: true,
      },
    ],
    [
      'eigen-bijdrage-vier-weken',
      { jaar: 2014, geboortedatum: '1948-06-01', peildatum: '2013-06-30', inkomenPeiljaar: null },
      { aowLeeftijd: 'nee', aowLeeftijdBereiktOp: '2013-07-01', maximaleBijdragePerPeriode: 12.73 },
    ],
    [
      'eigen-bijdrage-vier-weken',
      {
        jaar: 2015,
        huishouden: 'meerpersoons',
        geboortedatum: '1945-01-01',
        geboortedatumPartner: '1955-01-01',
        inkomenPeiljaar: 20000,
      },
      { aowLeeftijd: 'een', maximaleBijdragePerPeriode: 27.6 },
    ],
    [
      'eigen-bijdrage-vier-weken',
      { jaar: 2018, aowLeeftijd: 'ja', inkomenPeiljaar: 15000, vermogenPeiljaar: 30000, kostprijsPerPeriode: 15 },
      { bijdrageplichtigInkomen: 14700, maximaleBijdragePerPeriode: 17.6, verschuldigd: 15 },
    ],
    ['eigen-bijdrage-vier-weken', { jaar: 2015, voorzieningen: ['rolstoel'] }, { verschuldigd: 0, reden: 'rolstoel' }],
    ['eigen-bijdrage-vier-weken', { jaar: 2017, verordeningBedrag: 11.73 }, { maximaleBijdragePerPeriode: 11.73 }],
    ['eigen-bijdrage-vier-weken', { jaar: 2017, inkomenPeiljaar: 15000 }, { zeker: false }],
    [
      'eigen-bijdrage-beschermd-wonen',
      { jaar: 2025 },
      { laagMin: 205, laagMax: 1076.6, hoogMax: 2954.4, perMaand: null, bedrag: null },
    ],
    [
      'eigen-bijdrage-beschermd-wonen',
      { jaar: 2026, regime: 'laag', bijdrageplichtigInkomen: 18000, dagen: 10 },
      { perMaand: 212.6, bedrag: 69.9 },
    ],
    ['eigen-bijdrage-beschermd-wonen', { jaar: 2026, regime: 'hoog', bijdrageplichtigInkomen: null }, { perMaand: 0 }],
    [
      'staffel-algemene-voorziening-hardenberg-2018',
      { huishouden: 'meerpersoons', aowLeeftijd: 'een', inkomen: 27600 },
      { perMaand: 108 },
    ],
    [
      'eigen-bijdrage-op-datum',
      { dag: '2018-12-31', aowLeeftijd: 'ja', inkomenPeiljaar: 40000 },
      { regime: 'vast-bedrag-2019', eenheid: 'vier-weken', bedrag: 17.5 },
    ],
    [
      'eigen-bijdrage-op-datum',
      { dag: '2030-01-01', wetsvoorstelVanaf: '2030-01-01', inkomenPeiljaar: 30000 },
      { regime: 'wetsvoorstel-36713', bedrag: 69.43, zeker: false },
    ],
    ['wetsvoorstel-36713-maand', { maand: '2030-01', wetsvoorstelVanaf: '2030-01-01' }, { status: 'wetsvoorstel' }],
    ['abonnementstarief-wijziging', { ingang: '2026-05-14' }, { vanafMaand: '2026-06' }],
    [
      'abonnementstarief-herziening',
      { vanafMaand: '2023-01', totMaand: '2024-02', bedragWas: 19, bedragWordt: 0, besluitVerzonden: '2026-03-10' },
      { vroegsteMaand: '2023-03', aantalHerzien: 12, aantalDefinitief: 2, saldo: -228, terugbetaling: 228 },
    ],
    [
      'abonnementstarief-herziening',
      {
        vanafMaand: '2024-01',
        totMaand: '2024-12',
        bedragWas: 0,
        bedragWordt: 20.6,
        besluitVerzonden: '2025-06-10',
        maandenTerug: 12,
      },
      { vroegsteMaand: '2024-06', aantalHerzien: 7, saldo: 144.2 },
    ],
  ])('%s rekent %o uit', (regeling, input, verwacht) => {
    expect(reken(regeling, input)).toMatchObject(verwacht)
  })
})

describe('voorbeelden die niet kunnen', () => {
  it.each<[string, object, string, string | undefined]>([
    ['eigen-bijdrage-vier-weken', { jaar: 2012, inkomenPeiljaar: 20000 }, 'waarde-onbekend', 'jaar'],
    ['eigen-bijdrage-vier-weken', { jaar: 2020 }, 'buiten-geldigheid', undefined],
    ['eigen-bijdrage-vier-weken', { jaar: '2015' }, 'ongeldige-invoer', 'jaar'],
    ['eigen-bijdrage-vier-weken', { jaar: 2015.5 }, 'ongeldige-invoer', 'jaar'],
    ['eigen-bijdrage-vier-weken', { jaar: 2015, inkomenPeiljaar: 'veel' }, 'ongeldige-invoer', 'inkomenPeiljaar'],
    ['eigen-bijdrage-vier-weken', { jaar: 2015, vermogenPeiljaar: -5 }, 'ongeldig-bedrag', 'vermogen'],
    ['eigen-bijdrage-vier-weken', { jaar: 2015, huishouden: 'meerpersoons' }, 'ongeldige-invoer', 'aowLeeftijd'],
    [
      'eigen-bijdrage-vier-weken',
      { jaar: 2015, huishouden: 'meerpersoons', geboortedatum: '1950-01-01' },
      'ongeldige-invoer',
      'geboortedatumPartner',
    ],
    ['eigen-bijdrage-beschermd-wonen', { jaar: 2023 }, 'waarde-onbekend', undefined],
    ['eigen-bijdrage-beschermd-wonen', { jaar: 2026, regime: 'midden' }, 'ongeldige-invoer', 'regime'],
    ['staffel-algemene-voorziening-hardenberg-2018', {}, 'ongeldige-invoer', 'inkomen'],
    ['eigen-bijdrage-op-datum', { dag: '1999-01-01' }, 'buiten-geldigheid', undefined],
    ['wetsvoorstel-36713-maand', { maand: '2030-01' }, 'geen-scenario', 'scenario'],
    [
      'abonnementstarief-herziening',
      { vanafMaand: '0001-01', totMaand: '9999-12', bedragWas: 0, bedragWordt: 0, besluitVerzonden: '2026-03-10' },
      'ongeldige-invoer',
      'vanafMaand',
    ],
    [
      'abonnementstarief-herziening',
      { vanafMaand: '2020-01', totMaand: '9999-12', bedragWas: 0, bedragWordt: 0, besluitVerzonden: '2026-03-10' },
      'ongeldige-invoer',
      'totMaand',
    ],
    [
      'abonnementstarief-herziening',
      {
        vanafMaand: '2026-01',
        totMaand: '2026-02',
        bedragWas: 0,
        bedragWordt: 0,
        besluitVerzonden: '2026-03-10',
        maandenTerug: 24,
      },
      'ongeldige-invoer',
      'maandenTerug',
    ],
  ])('%s weigert %o', (regeling, input, code, veld) => {
    expect(reken(regeling, input)).toEqual({ code, veld })
  })
  it('een heel groot inkomen geeft een weigering en geen verkeerd bedrag', () => {
    expect(vierWeken({ jaar: 2015, inkomenPeiljaar: 1e15 })).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(vierWeken({ jaar: 2015, inkomenPeiljaar: 1e9 })).toMatchObject({ bijdrageplichtigInkomen: 1e9 })
  })
})
