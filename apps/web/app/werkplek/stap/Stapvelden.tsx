import type { ReactNode } from 'react'
import type { Gewonestap } from './gewone-stappen.ts'
import type { Optie } from './laad.server.ts'
import { Bezwaar, BuitenBehandeling, Hervatting, OndertekendVerslag, Opschorting } from './velden/aanvraag.tsx'
import { Aanvulling, Clientondersteuner, Overdracht, Plan, Veiligheid } from './velden/ernaast.tsx'
import { Gesprek, Gesprekplan, Identiteit, PgbUitleg } from './velden/gesprek.tsx'
import { Dubbel, Intrekking, IntrekkingBesluit, Oplossing, Overlijden, Verhuizing } from './velden/uitgangen.tsx'

type Props = { opties: readonly Optie[] }

/** The fields of each short step; a step without a line does not compile. */
const VELDEN: Readonly<Record<Gewonestap, (props: Props) => ReactNode>> = {
  vulMeldingAan: Aanvulling,
  trekMeldingIn: Intrekking,
  dienPlanIn: Plan,
  neemZaak: () => null,
  draagOver: Overdracht,
  zetVeiligheid: Veiligheid,
  koppelClientondersteuner: Clientondersteuner,
  planGesprek: Gesprekplan,
  legGesprekVast: Gesprek,
  stelIdentiteitVast: Identiteit,
  legPgbUitlegVast: PgbUitleg,
  legOndertekendVerslagVast: OndertekendVerslag,
  schortTermijnOp: Opschorting,
  hervatTermijn: Hervatting,
  stelBuitenBehandeling: BuitenBehandeling,
  legBezwaarVast: Bezwaar,
  sluitOpgelost: Oplossing,
  verwerkOverlijden: Overlijden,
  verwerkVerhuizing: Verhuizing,
  verklaarDubbel: Dubbel,
  trekBeschikkingIn: IntrekkingBesluit,
}

export function Stapvelden({ stap, opties }: Props & { stap: Gewonestap }) {
  const Velden = VELDEN[stap]
  return <Velden opties={opties} />
}
