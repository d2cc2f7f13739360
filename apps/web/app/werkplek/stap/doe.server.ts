import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Bestand } from '@meedoen/zaken'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis, Kamers } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import type { Gewonestap } from './gewone-stappen.ts'

type Doen = (
  zaken: Kamers['zaken'],
  stap: Stap,
  zaak: string,
  invoer: Inzending['waarden'],
  bestand: Bestand | null,
) => Promise<Uitkomst<unknown>>

/** Which step of the room does what the form asks. */
const DOEN: Readonly<Record<Gewonestap, Doen>> = {
  vulMeldingAan: (zaken, ...rest) => zaken.vulMeldingAan(...zonderBestand(rest)),
  trekMeldingIn: (zaken, ...rest) => zaken.trekMeldingIn(...zonderBestand(rest)),
  dienPlanIn: (zaken, stap, zaak, invoer, bestand) => zaken.dienPlanIn(stap, zaak, 'papier', invoer, bestand),
  neemZaak: (zaken, stap, zaak) => zaken.neemZaak(stap, zaak),
  draagOver: (zaken, ...rest) => zaken.draagOver(...zonderBestand(rest)),
  zetVeiligheid: (zaken, ...rest) => zaken.zetVeiligheid(...zonderBestand(rest)),
  koppelClientondersteuner: (zaken, ...rest) => zaken.koppelClientondersteuner(...zonderBestand(rest)),
  planGesprek: (zaken, ...rest) => zaken.planGesprek(...zonderBestand(rest)),
  legGesprekVast: (zaken, ...rest) => zaken.legGesprekVast(...zonderBestand(rest)),
  stelIdentiteitVast: (zaken, ...rest) => zaken.stelIdentiteitVast(...zonderBestand(rest)),
  legPgbUitlegVast: (zaken, stap, zaak) => zaken.legPgbUitlegVast(stap, zaak),
  legOndertekendVerslagVast: (zaken, ...rest) => zaken.legOndertekendVerslagVast(...rest),
  schortTermijnOp: (zaken, ...rest) => zaken.schortTermijnOp(...zonderBestand(rest)),
  hervatTermijn: (zaken, ...rest) => zaken.hervatTermijn(...zonderBestand(rest)),
  stelBuitenBehandeling: (zaken, ...rest) => zaken.stelBuitenBehandeling(...zonderBestand(rest)),
  legBezwaarVast: (zaken, ...rest) => zaken.legBezwaarVast(...rest),
  sluitOpgelost: (zaken, ...rest) => zaken.sluitOpgelost(...zonderBestand(rest)),
  verwerkOverlijden: (zaken, ...rest) => zaken.verwerkOverlijden(...zonderBestand(rest)),
  verwerkVerhuizing: (zaken, ...rest) => zaken.verwerkVerhuizing(...zonderBestand(rest)),
  verklaarDubbel: (zaken, ...rest) => zaken.verklaarDubbel(...zonderBestand(rest)),
  trekBeschikkingIn: (zaken, ...rest) => zaken.trekBeschikkingIn(...zonderBestand(rest)),
}

const zonderBestand = ([stap, zaak, invoer]: [Stap, string, Inzending['waarden'], Bestand | null]) =>
  [stap, zaak, invoer] as const

/** Takes the step with what was filled in; a file is checked before the transaction begins. */
export async function doeStap(
  huis: Huis,
  zaak: string,
  naam: Gewonestap,
  inzending: Inzending,
): Promise<Uitkomst<unknown>> {
  const [upload] = inzending.bestanden.bestand ?? []
  const gelezen = upload ? await huis.leesBestand('bestand', upload) : null
  if (gelezen && !gelezen.ok) return gelezen
  const bestand = gelezen?.waarde ?? null
  return doeEenmaal(huis, inzending, (stap) => DOEN[naam](huis.kamers.zaken, stap, zaak, inzending.waarden, bestand))
}
