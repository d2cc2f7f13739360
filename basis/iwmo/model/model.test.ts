import { describe, expect, it } from 'vitest'
import { BERICHTEN } from './berichten.ts'
import { type Type, veldtype } from './bouwstenen.ts'
import { CODELIJSTEN } from './lijsten.ts'

/** A class as one line: elements in order, `?` optional, `+` once or more, `*` the logical key. */
function regels(type: Type): string[] {
  if (type.basis === 'lijst') return regels(type.item)
  if (type.basis !== 'klasse') return []
  const velden = Object.entries(type.velden).map(([naam, veld]) => ({ naam, ...veldtype(veld) }))
  const eigen = velden.map(({ naam, type: van, verplicht }) => {
    const item = van.basis === 'lijst' ? `(${van.element}+)` : ''
    return `${naam}${type.sleutel.includes(naam) ? '*' : ''}${item}${verplicht ? '' : '?'}`
  })
  return [`${type.naam}: ${eigen.join(' ')}`, ...velden.flatMap(({ type: van }) => regels(van))]
}
const klassen = (soort: keyof typeof BERICHTEN): string[] => [
  ...new Set(regels(BERICHTEN[soort].wortel).filter((regel) => !regel.startsWith('CDT_'))),
]

describe('de beschrijvingen', () => {
  it('beschrijven WMO301', () => {
    expect(klassen('WMO301')).toEqual([
      'Root: Header Client',
      'Header: BerichtCode BerichtVersie BerichtSubversie Afzender Ontvanger BerichtIdentificatie XsdVersie',
      'Client: Bsn* Geboortedatum Geslacht Naam Communicatie? JuridischeStatus? WettelijkeVertegenwoordiging? Commentaar? Relaties(Relatie+)? Contactgegevens(Contact+) ToegewezenProducten(ToegewezenProduct+)',
      'Relatie: Nummer* Volgorde? Soort Geboortedatum? Geslacht? Naam Contact',
      'Contact: Soort* Adres? Organisatie? Telefoon? Emailadres? Periode?',
      'ToegewezenProduct: ToewijzingNummer* ReferentieAanbieder? Product? Toewijzingsdatum Toewijzingstijd Ingangsdatum Einddatum? RedenWijziging? Omvang? Budget? Commentaar?',
    ])
  })

  it('beschrijven WMO305', () => {
    expect(klassen('WMO305').slice(2)).toEqual([
      'Client: Bsn* Geboortedatum Geslacht Naam StartProducten(StartProduct+)',
      'StartProduct: ToewijzingNummer*? Product*? ToewijzingIngangsdatum? Begindatum* StatusAanlevering',
    ])
  })

  it('beschrijven WMO307', () => {
    expect(klassen('WMO307').slice(2)).toEqual([
      'Client: Bsn* Geboortedatum Geslacht Naam StopProducten(StopProduct+)',
      'StopProduct: ToewijzingNummer*? Product*? ToewijzingIngangsdatum? Begindatum* RedenBeeindiging* Einddatum* StatusAanlevering',
    ])
  })

  it('beschrijven WMO315', () => {
    expect(klassen('WMO315').slice(2)).toEqual([
      'Client: Bsn* Geboortedatum Geslacht Naam Commentaar? AangevraagdeProducten(AangevraagdProduct+)',
      'AangevraagdProduct: ReferentieAanbieder* BeschikkingNummer? Product? BeschikkingIngangsdatum? ToewijzingIngangsdatum ToewijzingEinddatum? Omvang? Budget? Verwijzer Raamcontract? Commentaar?',
    ])
  })

  it('beschrijven WMO317', () => {
    expect(klassen('WMO317').slice(2)).toEqual([
      'Client: Bsn* Verzoek',
      'Verzoek: ReferentieAanbieder* RedenVerzoek OngewijzigdeProducten(OngewijzigdProduct+)? TeWijzigenProducten(TeWijzigenProduct+)? NieuweProducten(NieuwProduct+)?',
      'OngewijzigdProduct: ToewijzingNummer*',
      'TeWijzigenProduct: ToewijzingNummer* GewensteIngangsdatum Einddatum? Omvang? Budget?',
      'NieuwProduct: Product*? GewensteIngangsdatum* Einddatum? Omvang? Budget?',
    ])
  })

  it('beschrijven WMO319, dat geen client noemt', () => {
    expect(klassen('WMO319')[0]).toBe('Root: Header Antwoord')
    expect(klassen('WMO319').slice(2)).toEqual([
      'Antwoord: ReferentieAanbieder* VerzoekAntwoord* RedenAfwijzingVerzoek?',
    ])
  })

  it('beschrijven WMO323, met veel clienten', () => {
    expect(klassen('WMO323')[0]).toBe('Root: Header Declaratie')
    expect(klassen('WMO323').slice(2)).toEqual([
      'Declaratie: DeclaratieNummer* DeclaratiePeriode DeclaratieDagtekening TotaalIngediendBedrag Clienten(Client+)',
      'Client: Bsn* Prestaties(Prestatie+)',
      'Prestatie: ProductReferentie* ToewijzingNummer ProductCategorie ProductCode ProductPeriode GeleverdVolume Eenheid ProductTarief? IngediendBedrag',
    ])
  })

  it('beschrijven WMO325, met een eigen header', () => {
    const codes = 'RetourCodes(RetourCode+)'
    expect(klassen('WMO325')).toEqual([
      'Root: Header DeclaratieAntwoord?',
      `Header: BerichtCode BerichtVersie BerichtSubversie Afzender Ontvanger BerichtIdentificatie XsdVersie DeclaratieIdentificatie XsltVersie? XsdVersieDeclaratie ${codes}`,
      `DeclaratieAntwoord: DeclaratieNummer* TotaalIngediendBedrag TotaalToegekendBedrag Clienten(Client+)? ${codes}`,
      ...klassen('WMO323')
        .slice(3)
        .map((regel) => `${regel} ${codes}`),
    ])
  })

  it.each([
    ['WMO302', 'WMO301'],
    ['WMO306', 'WMO305'],
    ['WMO308', 'WMO307'],
    ['WMO316', 'WMO315'],
    ['WMO318', 'WMO317'],
    ['WMO320', 'WMO319'],
  ] as const)('leiden %s af van %s', (retour, heen) => {
    const codes = 'RetourCodes(RetourCode+)'
    const kop = `IdentificatieRetour DagtekeningRetour XsltVersie? XsdVersieRetour ${codes}?`
    expect(klassen(retour)).toEqual(
      klassen(heen).map((regel) => {
        if (regel.startsWith('Root')) return `${regel}?`
        return regel.startsWith('Header') ? `${regel} ${kop}` : `${regel} ${codes}`
      }),
    )
  })

  it('geven elk bericht zijn code en naamruimte', () => {
    const naamruimten = Object.values(BERICHTEN).map(({ naamruimte }) => naamruimte)
    expect(Object.values(BERICHTEN).map(({ soort, code }) => [soort, code])).toEqual([
      ['WMO301', '414'],
      ['WMO302', '415'],
      ['WMO305', '418'],
      ['WMO306', '419'],
      ['WMO307', '420'],
      ['WMO308', '421'],
      ['WMO315', '444'],
      ['WMO316', '445'],
      ['WMO317', '480'],
      ['WMO318', '481'],
      ['WMO319', '482'],
      ['WMO320', '483'],
      ['WMO323', '484'],
      ['WMO325', '485'],
    ])
    expect(new Set(naamruimten).size).toBe(14)
    expect(naamruimten[0]).toBe('http://www.istandaarden.nl/iwmo/3_2/wmo301/schema')
    expect(naamruimten[13]).toBe('http://www.istandaarden.nl/iwmo/3_2/wmo325/schema')
  })

  it.each([
    ['WMO301', 'LDT_Gemeente', 'LDT_AgbCode'],
    ['WMO305', 'LDT_AgbCode', 'LDT_Gemeente'],
    ['WMO307', 'LDT_AgbCode', 'LDT_Gemeente'],
    ['WMO315', 'LDT_AgbCode', 'LDT_Gemeente'],
    ['WMO317', 'LDT_AgbCode', 'LDT_Gemeente'],
    ['WMO319', 'LDT_Gemeente', 'LDT_AgbCode'],
    ['WMO323', 'LDT_AgbCode', 'LDT_Gemeente'],
    ['WMO325', 'LDT_Gemeente', 'LDT_AgbCode'],
  ] as const)('geven %s de goede afzender en ontvanger', (soort, afzender, ontvanger) => {
    const { Afzender, Ontvanger } = BERICHTEN[soort].wortel.velden.Header.velden
    expect([Afzender.naam, Ontvanger.naam]).toEqual([afzender, ontvanger])
  })
})

describe('de codelijsten', () => {
  it('hebben het aantal codes van de standaard', () => {
    expect(
      Object.fromEntries(Object.entries(CODELIJSTEN).map(([naam, { waarden }]) => [naam, Object.keys(waarden).length])),
    ).toEqual({
      AanduidingWoonadres: 4,
      AdresSoort: 4,
      Communicatievorm: 3,
      DatumGebruik: 3,
      DebetCredit: 2,
      Eenheid: 7,
      Frequentie: 4,
      Geslacht: 3,
      JaNee: 2,
      JuridischeStatus: 7,
      LandCode: 249,
      NaamGebruik: 6,
      ProductCategorie: 18,
      RedenAfwijzingVerzoek: 9,
      RedenBeeindiging: 11,
      RedenVerzoek: 2,
      RedenWijziging: 14,
      RetourCode: 59,
      SoortRelatie: 23,
      StatusAanlevering: 4,
      TypeVerwijzer: 7,
      VerzoekAntwoord: 2,
      WettelijkeVertegenwoordiging: 5,
    })
  })
  it('geven bij een code de officiele naam', () => {
    expect(CODELIJSTEN.Eenheid.waarden['82']).toBe('Stuks (output)')
    expect(CODELIJSTEN.LandCode.waarden.NL).toBe('NEDERLAND')
  })
})
