// WMO307 Stop: the provider reports that delivery has ended, one client per message.
import { heenbericht, retourbericht } from './bericht.ts'
import { klasse, lijst, optioneel } from './bouwstenen.ts'
import * as cdt from './cdt.ts'
import { clientvelden } from './client.ts'
import * as ldt from './ldt.ts'

const StopProduct = klasse(
  'StopProduct',
  {
    ToewijzingNummer: optioneel(ldt.LDT_Nummer),
    Product: optioneel(cdt.CDT_Product),
    ToewijzingIngangsdatum: optioneel(ldt.LDT_Datum),
    Begindatum: ldt.LDT_Datum,
    RedenBeeindiging: ldt.LDT_RedenBeeindiging,
    Einddatum: ldt.LDT_Datum,
    StatusAanlevering: ldt.LDT_StatusAanlevering,
  },
  ['ToewijzingNummer', 'Product', 'Begindatum', 'RedenBeeindiging', 'Einddatum'],
)
const Client = klasse(
  'Client',
  { ...clientvelden, StopProducten: lijst('StopProducten', 'StopProduct', StopProduct) },
  ['Bsn'],
)

export const WMO307 = heenbericht('WMO307', '420', 'aanbieder', 'Client', Client)
export const WMO308 = retourbericht('WMO308', '421', WMO307)
