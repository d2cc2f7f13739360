// The simple data types (LDT) of the basisschema 3.2. Lengths count characters.
import { type Dag, getal, keuze, type Tijd, tekst, type Vorm } from './bouwstenen.ts'
import * as codes from './codelijsten.ts'
import { LandCode } from './landen.ts'
import { RetourCode } from './retourcodes.ts'

const nietLeeg: Vorm = {
  regel: 'RS033',
  expressie: /^[^\n\r]*[^ \t\n\r][^\n\r]*$/u,
  uitleg: 'mag niet leeg zijn en moet op één regel staan. Laat het element weg als er niets te vullen is',
}
const iets: Vorm = { regel: 'XSD', expressie: /[\s\S]/u, uitleg: 'mag niet leeg zijn' }
const cijfers = (aantal: number, regel: string): Vorm => ({
  regel,
  expressie: new RegExp(`^[0-9]{${aantal}}$`, 'u'),
  uitleg: `moet uit precies ${aantal} cijfers bestaan`,
})

export const LDT_AanduidingWoonadres = keuze('LDT_AanduidingWoonadres', codes.AanduidingWoonadres)
export const LDT_AdresSoort = keuze('LDT_AdresSoort', codes.AdresSoort)
export const LDT_AgbCode = tekst('LDT_AgbCode', cijfers(8, 'RS036'))
export const LDT_Bedrag = getal('LDT_Bedrag', 99_999_999)
export const LDT_Budget = getal('LDT_Budget', 99_999_999)
export const LDT_BurgerServicenummer = tekst('LDT_BurgerServicenummer', cijfers(9, 'RS037'))
export const LDT_Commentaar = tekst('LDT_Commentaar', {
  regel: 'RS031',
  expressie: /[^ \t\n\r]/u,
  uitleg: 'mag niet leeg zijn. Laat het element weg als er geen commentaar is',
})
export const LDT_Communicatievorm = keuze('LDT_Communicatievorm', codes.Communicatievorm)
export const LDT_Datum: Dag = { basis: 'datum', naam: 'LDT_Datum' }
export const LDT_DatumGebruik = keuze('LDT_DatumGebruik', codes.DatumGebruik)
export const LDT_DebetCredit = keuze('LDT_DebetCredit', codes.DebetCredit)
export const LDT_Eenheid = keuze('LDT_Eenheid', codes.Eenheid)
export const LDT_Emailadres = tekst('LDT_Emailadres', nietLeeg, 80)
export const LDT_Frequentie = keuze('LDT_Frequentie', codes.Frequentie)
export const LDT_Gemeente = tekst('LDT_Gemeente', cijfers(4, 'RS035'))
export const LDT_Geslacht = keuze('LDT_Geslacht', codes.Geslacht)
export const LDT_Huisletter = tekst('LDT_Huisletter', nietLeeg, 1)
export const LDT_Huisnummer = getal('LDT_Huisnummer', 99_999)
export const LDT_HuisnummerToevoeging = tekst('LDT_HuisnummerToevoeging', nietLeeg, 4)
export const LDT_IdentificatieBericht = tekst('LDT_IdentificatieBericht', nietLeeg, 12)
export const LDT_IdentificatieDeclaratie = tekst('LDT_IdentificatieDeclaratie', iets, 12)
export const LDT_JaNee = keuze('LDT_JaNee', codes.JaNee)
export const LDT_JuridischeStatus = keuze('LDT_JuridischeStatus', codes.JuridischeStatus)
export const LDT_LandCode = keuze('LDT_LandCode', LandCode)
export const LDT_Landnummer = tekst('LDT_Landnummer', nietLeeg, 4)
export const LDT_Naam = tekst('LDT_Naam', nietLeeg, 200)
export const LDT_NaamGebruik = keuze('LDT_NaamGebruik', codes.NaamGebruik)
export const LDT_NaamVerwijzer = tekst('LDT_NaamVerwijzer', nietLeeg, 64)
export const LDT_Nummer = getal('LDT_Nummer', 999_999_999)
export const LDT_Organisatienaam = tekst('LDT_Organisatienaam', nietLeeg, 35)
export const LDT_Persoonsid = tekst('LDT_Persoonsid', nietLeeg, 20)
export const LDT_Plaatsnaam = tekst('LDT_Plaatsnaam', nietLeeg, 80)
export const LDT_Postcode = tekst('LDT_Postcode', nietLeeg, 8)
export const LDT_ProductCategorie = keuze('LDT_ProductCategorie', codes.ProductCategorie)
export const LDT_ProductCode = tekst('LDT_ProductCode', nietLeeg, 5)
export const LDT_RedenAfwijzingVerzoek = keuze('LDT_RedenAfwijzingVerzoek', codes.RedenAfwijzingVerzoek)
export const LDT_RedenBeeindiging = keuze('LDT_RedenBeeindiging', codes.RedenBeeindiging)
export const LDT_RedenVerzoek = keuze('LDT_RedenVerzoek', codes.RedenVerzoek)
export const LDT_RedenWijziging = keuze('LDT_RedenWijziging', codes.RedenWijziging)
export const LDT_Referentie = tekst('LDT_Referentie', nietLeeg, 36)
export const LDT_ReferentieNummer = tekst('LDT_ReferentieNummer', iets, 20)
export const LDT_RelatieVolgorde = getal('LDT_RelatieVolgorde', 99)
export const LDT_RetourCode = keuze('LDT_RetourCode', RetourCode)
export const LDT_SoortRelatie = keuze('LDT_SoortRelatie', codes.SoortRelatie)
export const LDT_StatusAanlevering = keuze('LDT_StatusAanlevering', codes.StatusAanlevering)
export const LDT_Straatnaam = tekst('LDT_Straatnaam', nietLeeg, 24)
export const LDT_Taal = tekst('LDT_Taal', nietLeeg, 25)
export const LDT_Telefoonnummer = tekst(
  'LDT_Telefoonnummer',
  { regel: 'RS046', expressie: /^[0-9]+$/u, uitleg: 'moet uit alleen cijfers bestaan, zonder spaties of streepjes' },
  15,
)
export const LDT_Tijd: Tijd = { basis: 'tijd', naam: 'LDT_Tijd' }
export const LDT_TotaalBedrag = getal('LDT_TotaalBedrag', 999_999_999_999)
export const LDT_TypeVerwijzer = keuze('LDT_TypeVerwijzer', codes.TypeVerwijzer)
export const LDT_Versie = tekst('LDT_Versie', {
  regel: 'RS048',
  expressie: /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/u,
  uitleg: 'moet een versienummer van drie getallen zijn, zoals 1.0.0',
})
export const LDT_VerzoekAntwoord = keuze('LDT_VerzoekAntwoord', codes.VerzoekAntwoord)
export const LDT_Volume = getal('LDT_Volume', 99_999_999)
export const LDT_Voorletters = tekst(
  'LDT_Voorletters',
  { regel: 'RS045', expressie: /^[a-zA-ZÀ-ỳ]+$/u, uitleg: 'moet uit alleen letters bestaan, zonder punten of spaties' },
  6,
)
export const LDT_Voorvoegsel = tekst('LDT_Voorvoegsel', nietLeeg, 10)
/** LDT_IdentificatieDeclaratie as the WMO323 restricts it on the spot. */
export const DeclaratieNummer = tekst(
  null,
  {
    regel: 'CS319',
    expressie: /^[a-zA-Z0-9]+$/u,
    uitleg: 'moet uit alleen cijfers en letters zonder accent bestaan, zonder spaties',
  },
  12,
)
export const LDT_WettelijkeVertegenwoordiging = keuze(
  'LDT_WettelijkeVertegenwoordiging',
  codes.WettelijkeVertegenwoordiging,
)
