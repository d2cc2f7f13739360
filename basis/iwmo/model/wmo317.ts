// WMO317 Verzoek om wijziging: the provider asks to change what is assigned; one request about one client per message.
import { heenbericht, retourbericht } from './bericht.ts'
import { klasse, lijst, optioneel } from './bouwstenen.ts'
import * as cdt from './cdt.ts'
import * as ldt from './ldt.ts'

/** What the provider would like for a product, changed or new. */
const wens = {
  GewensteIngangsdatum: ldt.LDT_Datum,
  Einddatum: optioneel(ldt.LDT_Datum),
  Omvang: optioneel(cdt.CDT_Omvang),
  Budget: optioneel(ldt.LDT_Budget),
}
const OngewijzigdProduct = klasse('OngewijzigdProduct', { ToewijzingNummer: ldt.LDT_Nummer }, ['ToewijzingNummer'])
const TeWijzigenProduct = klasse('TeWijzigenProduct', { ToewijzingNummer: ldt.LDT_Nummer, ...wens }, [
  'ToewijzingNummer',
])
const NieuwProduct = klasse('NieuwProduct', { Product: optioneel(cdt.CDT_Product), ...wens }, [
  'Product',
  'GewensteIngangsdatum',
])
const Verzoek = klasse(
  'Verzoek',
  {
    ReferentieAanbieder: ldt.LDT_Referentie,
    RedenVerzoek: ldt.LDT_RedenVerzoek,
    OngewijzigdeProducten: optioneel(lijst('OngewijzigdeProducten', 'OngewijzigdProduct', OngewijzigdProduct)),
    TeWijzigenProducten: optioneel(lijst('TeWijzigenProducten', 'TeWijzigenProduct', TeWijzigenProduct)),
    NieuweProducten: optioneel(lijst('NieuweProducten', 'NieuwProduct', NieuwProduct)),
  },
  ['ReferentieAanbieder'],
)
const Client = klasse('Client', { Bsn: ldt.LDT_BurgerServicenummer, Verzoek }, ['Bsn'])

export const WMO317 = heenbericht('WMO317', '480', 'aanbieder', 'Client', Client)
export const WMO318 = retourbericht('WMO318', '481', WMO317)
