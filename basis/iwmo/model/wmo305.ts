// WMO305 Start: the provider reports that delivery has begun, one client per message.
import { heenbericht, retourbericht } from './bericht.ts'
import { klasse, lijst, optioneel } from './bouwstenen.ts'
import * as cdt from './cdt.ts'
import { clientvelden } from './client.ts'
import * as ldt from './ldt.ts'

const StartProduct = klasse(
  'StartProduct',
  {
    ToewijzingNummer: optioneel(ldt.LDT_Nummer),
    Product: optioneel(cdt.CDT_Product),
    ToewijzingIngangsdatum: optioneel(ldt.LDT_Datum),
    Begindatum: ldt.LDT_Datum,
    StatusAanlevering: ldt.LDT_StatusAanlevering,
  },
  ['ToewijzingNummer', 'Product', 'Begindatum'],
)
const Client = klasse(
  'Client',
  { ...clientvelden, StartProducten: lijst('StartProducten', 'StartProduct', StartProduct) },
  ['Bsn'],
)

export const WMO305 = heenbericht('WMO305', '418', 'aanbieder', 'Client', Client)
export const WMO306 = retourbericht('WMO306', '419', WMO305)
