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

  it.each([
    ['WMO302', 'WMO301'],
    ['WMO306', 'WMO305'],
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
    expect(Object.values(BERICHTEN).map(({ soort, code, naamruimte }) => [soort, code, naamruimte])).toEqual([
      ['WMO301', '414', 'http://www.istandaarden.nl/iwmo/3_2/wmo301/schema'],
      ['WMO302', '415', 'http://www.istandaarden.nl/iwmo/3_2/wmo302/schema'],
      ['WMO305', '418', 'http://www.istandaarden.nl/iwmo/3_2/wmo305/schema'],
      ['WMO306', '419', 'http://www.istandaarden.nl/iwmo/3_2/wmo306/schema'],
    ])
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
      Eenheid: 7,
      Frequentie: 4,
      Geslacht: 3,
      JuridischeStatus: 7,
      LandCode: 249,
      NaamGebruik: 6,
      ProductCategorie: 18,
      RedenWijziging: 14,
      RetourCode: 59,
      SoortRelatie: 23,
      StatusAanlevering: 4,
      WettelijkeVertegenwoordiging: 5,
    })
  })
  it('geven bij een code de officiele naam', () => {
    expect(CODELIJSTEN.Eenheid.waarden['82']).toBe('Stuks (output)')
    expect(CODELIJSTEN.LandCode.waarden.NL).toBe('NEDERLAND')
  })
})
