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
/** The numbers of the code lists that a type and everything below it refers to. */
function lijstenIn(type: Type): string[] {
  if (type.basis === 'keuze') return [type.lijst.nummer]
  if (type.basis === 'lijst') return lijstenIn(type.item)
  return type.basis === 'klasse' ? Object.values(type.velden).flatMap((veld) => lijstenIn(veldtype(veld).type)) : []
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
  it.each([
    ['AanduidingWoonadres', 'NUM061', 'AB BY TO WW'],
    ['AdresSoort', 'COD757', '01 02 03 04'],
    ['Communicatievorm', 'COD747', '1 2 3'],
    ['DatumGebruik', 'COD170', '1 2 3'],
    ['DebetCredit', 'COD043', 'C D'],
    ['Eenheid', 'WJ756', '01 04 14 16 82 83 84'],
    ['Frequentie', 'WMO757', '1 2 4 6'],
    ['Geslacht', 'COD046', '0 1 2'],
    ['JaNee', 'COD260', '1 2'],
    ['JuridischeStatus', 'WJ232', '01 02 03 04 05 11 12'],
    ['NaamGebruik', 'COD700', '1 2 3 4 5 6'],
    ['ProductCategorie', 'WMO020', '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18'],
    ['RedenAfwijzingVerzoek', 'WJ759', '1 2 3 4 5 6 7 8 9'],
    ['RedenBeeindiging', 'WMO588', '02 19 20 21 22 23 31 36 37 38 39'],
    ['RedenVerzoek', 'WJ758', '1 2'],
    ['RedenWijziging', 'WMO002', '01 02 03 04 05 06 07 08 09 10 11 12 13 14'],
    [
      'RetourCode',
      'WJ001',
      '0001 0200 0233 0611 8001 8017 8021 8187 8214 8848 9019 9056 9063 9069 9071 9074 9307 9308 9319 9321 9322 9326 9332 9333 9338 9339 9340 9341 9346 9347 9349 9350 9351 9355 9357 9359 9360 9361 9365 9366 9367 9369 9373 9374 9375 9379 9384 9385 9387 9388 9389 9390 9411 9412 9413 9414 9415 S300 S329',
    ],
    ['SoortRelatie', 'COD472', '03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25'],
    ['StatusAanlevering', 'COD467', '1 2 3 9'],
    ['TypeVerwijzer', 'COD327', '01 02 03 04 05 06 08'],
    ['VerzoekAntwoord', 'WJ760', '1 2'],
    ['WettelijkeVertegenwoordiging', 'WJ003', '06 07 08 09 10'],
  ] as const)('hebben de codes van de standaard: %s', (naam, nummer, codes) => {
    expect(CODELIJSTEN[naam].nummer).toBe(nummer)
    expect(Object.keys(CODELIJSTEN[naam].waarden).sort().join(' ')).toBe(codes)
  })
  it('hebben 249 landen, elk met twee hoofdletters', () => {
    const landen = Object.keys(CODELIJSTEN.LandCode.waarden)
    expect(landen).toHaveLength(249)
    expect(landen.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
  })
  it('zijn er voor elk element met een code', () => {
    const inBerichten = Object.values(BERICHTEN).flatMap(({ wortel }) => lijstenIn(wortel))
    expect(new Set(inBerichten)).toEqual(new Set(Object.values(CODELIJSTEN).map(({ nummer }) => nummer)))
  })
  it('geven bij een code de officiele naam', () => {
    expect(CODELIJSTEN.Eenheid.waarden['82']).toBe('Stuks (output)')
    expect(CODELIJSTEN.LandCode.waarden.NL).toBe('NEDERLAND')
  })
})
