// WMO323 Declaratie: the provider declares a month of delivery, many clients per message; WMO325 answers it.
import { antwoordbericht, heenbericht } from './bericht.ts'
import { klasse, lijst, optioneel } from './bouwstenen.ts'
import * as cdt from './cdt.ts'
import * as ldt from './ldt.ts'
import { RetourCodes, retourVan } from './retour.ts'

const Prestatie = klasse(
  'Prestatie',
  {
    ProductReferentie: cdt.CDT_Referentie,
    ToewijzingNummer: ldt.LDT_Nummer,
    ProductCategorie: ldt.LDT_ProductCategorie,
    ProductCode: ldt.LDT_ProductCode,
    ProductPeriode: cdt.CDT_GeslotenPeriode,
    GeleverdVolume: ldt.LDT_Volume,
    Eenheid: ldt.LDT_Eenheid,
    ProductTarief: optioneel(ldt.LDT_Bedrag),
    IngediendBedrag: cdt.CDT_BedragMetDC,
  },
  ['ProductReferentie'],
)
const Client = klasse(
  'Client',
  { Bsn: ldt.LDT_BurgerServicenummer, Prestaties: lijst('Prestaties', 'Prestatie', Prestatie) },
  ['Bsn'],
)
const Clienten = lijst('Clienten', 'Client', Client)
const Declaratie = klasse(
  'Declaratie',
  {
    DeclaratieNummer: ldt.DeclaratieNummer,
    DeclaratiePeriode: cdt.CDT_GeslotenPeriode,
    DeclaratieDagtekening: ldt.LDT_Datum,
    TotaalIngediendBedrag: cdt.CDT_TotaalBedragMetDC,
    Clienten,
  },
  ['DeclaratieNummer'],
)
const DeclaratieAntwoord = klasse(
  'DeclaratieAntwoord',
  {
    DeclaratieNummer: ldt.LDT_IdentificatieDeclaratie,
    TotaalIngediendBedrag: cdt.CDT_TotaalBedragMetDC,
    TotaalToegekendBedrag: cdt.CDT_TotaalBedragMetDC,
    Clienten: optioneel(retourVan(Clienten)),
    RetourCodes,
  },
  ['DeclaratieNummer'],
)

export const WMO323 = heenbericht('WMO323', '484', 'aanbieder', 'Declaratie', Declaratie)
export const WMO325 = antwoordbericht('WMO325', '485', 'gemeente', 'DeclaratieAntwoord', DeclaratieAntwoord)
