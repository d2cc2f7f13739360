// WMO315 Verzoek om toewijzing: the provider asks for products that are not assigned yet, one client per message.
import { heenbericht, retourbericht } from './bericht.ts'
import { klasse, lijst, optioneel } from './bouwstenen.ts'
import * as cdt from './cdt.ts'
import { clientvelden } from './client.ts'
import * as ldt from './ldt.ts'

const AangevraagdProduct = klasse(
  'AangevraagdProduct',
  {
    ReferentieAanbieder: ldt.LDT_Referentie,
    BeschikkingNummer: optioneel(ldt.LDT_Nummer),
    Product: optioneel(cdt.CDT_Product),
    BeschikkingIngangsdatum: optioneel(ldt.LDT_Datum),
    ToewijzingIngangsdatum: ldt.LDT_Datum,
    ToewijzingEinddatum: optioneel(ldt.LDT_Datum),
    Omvang: optioneel(cdt.CDT_Omvang),
    Budget: optioneel(ldt.LDT_Budget),
    Verwijzer: cdt.CDT_Verwijzer,
    Raamcontract: optioneel(ldt.LDT_JaNee),
    Commentaar: optioneel(ldt.LDT_Commentaar),
  },
  ['ReferentieAanbieder'],
)
const Client = klasse(
  'Client',
  {
    ...clientvelden,
    Commentaar: optioneel(ldt.LDT_Commentaar),
    AangevraagdeProducten: lijst('AangevraagdeProducten', 'AangevraagdProduct', AangevraagdProduct),
  },
  ['Bsn'],
)

export const WMO315 = heenbericht('WMO315', '444', 'aanbieder', 'Client', Client)
export const WMO316 = retourbericht('WMO316', '445', WMO315)
