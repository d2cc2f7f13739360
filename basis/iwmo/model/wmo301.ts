// WMO301 Toewijzing: the municipality assigns products to a provider, one client per message.
import { heenbericht, retourbericht } from './bericht.ts'
import { klasse, lijst, optioneel } from './bouwstenen.ts'
import * as cdt from './cdt.ts'
import * as ldt from './ldt.ts'

const Contact = klasse(
  'Contact',
  {
    Soort: ldt.LDT_AdresSoort,
    Adres: optioneel(cdt.CDT_Adres),
    Organisatie: optioneel(ldt.LDT_Organisatienaam),
    Telefoon: optioneel(cdt.CDT_Telefoonnummers),
    Emailadres: optioneel(ldt.LDT_Emailadres),
    Periode: optioneel(cdt.CDT_OpenPeriode),
  },
  ['Soort'],
)
const Relatie = klasse(
  'Relatie',
  {
    Nummer: ldt.LDT_Persoonsid,
    Volgorde: optioneel(ldt.LDT_RelatieVolgorde),
    Soort: ldt.LDT_SoortRelatie,
    Geboortedatum: optioneel(cdt.CDT_Geboortedatum),
    Geslacht: optioneel(ldt.LDT_Geslacht),
    Naam: cdt.CDT_VolledigeNaam,
    Contact,
  },
  ['Nummer'],
)
const ToegewezenProduct = klasse(
  'ToegewezenProduct',
  {
    ToewijzingNummer: ldt.LDT_Nummer,
    ReferentieAanbieder: optioneel(ldt.LDT_Referentie),
    Product: optioneel(cdt.CDT_Product),
    Toewijzingsdatum: ldt.LDT_Datum,
    Toewijzingstijd: ldt.LDT_Tijd,
    Ingangsdatum: ldt.LDT_Datum,
    Einddatum: optioneel(ldt.LDT_Datum),
    RedenWijziging: optioneel(ldt.LDT_RedenWijziging),
    Omvang: optioneel(cdt.CDT_Omvang),
    Budget: optioneel(ldt.LDT_Budget),
    Commentaar: optioneel(ldt.LDT_Commentaar),
  },
  ['ToewijzingNummer'],
)
const Client = klasse(
  'Client',
  {
    Bsn: ldt.LDT_BurgerServicenummer,
    Geboortedatum: cdt.CDT_Geboortedatum,
    Geslacht: ldt.LDT_Geslacht,
    Naam: cdt.CDT_VolledigeNaam,
    Communicatie: optioneel(cdt.CDT_Communicatie),
    JuridischeStatus: optioneel(ldt.LDT_JuridischeStatus),
    WettelijkeVertegenwoordiging: optioneel(ldt.LDT_WettelijkeVertegenwoordiging),
    Commentaar: optioneel(ldt.LDT_Commentaar),
    Relaties: optioneel(lijst('Relaties', 'Relatie', Relatie)),
    Contactgegevens: lijst('Contactgegevens', 'Contact', Contact),
    ToegewezenProducten: lijst('ToegewezenProducten', 'ToegewezenProduct', ToegewezenProduct),
  },
  ['Bsn'],
)

export const WMO301 = heenbericht('WMO301', '414', 'gemeente', 'Client', Client)
export const WMO302 = retourbericht('WMO302', '415', WMO301)
