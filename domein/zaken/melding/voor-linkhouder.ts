import { type Datum, datumOp, gelukt, type Uitkomst } from '@meedoen/kern'
import { kijk, type Stap } from '@meedoen/toegang'
import { eersteContact, spoedContact } from '../brieven/bevestig-melding.ts'
import type { VastgelegdeTermijn } from '../feiten/feiten.ts'
import { beletsel, type Stapnaam } from '../zaak/mogelijk.ts'
import { vindZaak } from '../zaak/opslaan.ts'
import { ZAAK_ONBEKEND } from '../zaak/stap.ts'
import { mogelijkeStappen, relatiesVanZaak } from '../zaak/toestemming.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { alsLinkhouder, type Linkdoel, maakToegangslink } from './toegangslink.ts'

/** What who holds a link may see of a case: what happens when, and nothing of what was told. */
export type Linkbeeld = {
  readonly zaak: string
  readonly nummer: string
  readonly meldingOp: Datum
  readonly voorWie: Zaak['voorWie']
  readonly spoed: boolean
  readonly clientondersteuning: Zaak['clientondersteuning']
  readonly team: string
  /** Our own target for the first call. */
  readonly eersteContact: Datum
  /** With spoed: within so many hours on a working day. */
  readonly spoedUren: number | null
  readonly plan: VastgelegdeTermijn
  readonly onderzoek: VastgelegdeTermijn
  /** The case is linked to a person, who finds it after log-in. */
  readonly gekoppeld: boolean
  /** A plan can still be handed in. */
  readonly planOpen: boolean
  /** The day on which a plan came in. */
  readonly planOp: Datum | null
  readonly afgesloten: boolean
  readonly mogelijk: readonly Stapnaam[]
}

const HANDELING = { 'na-melding': 'melding-aanvullen', plan: 'plan-inleveren' } as const

/** Opens what a link shows without log-in; the look is recorded. */
export async function toonAanLinkhouder(stap: Stap, token: string, doel: Linkdoel): Promise<Uitkomst<Linkbeeld>> {
  const houder = await alsLinkhouder(stap, token, doel)
  if (!houder.ok) return houder
  const zaak = await vindZaak(stap, houder.waarde.zaak)
  if (!zaak) return ZAAK_ONBEKEND
  // Whose case it is looks as themselves when they are logged in: in their own log it must not be a stranger with a link.
  const kijker = stap.wie.soort === 'inwoner' && stap.wie.persoon === zaak.persoon ? stap : houder.waarde.stap
  const oordeel = await kijk(kijker, HANDELING[doel], { zaak: relatiesVanZaak(zaak) })
  if (!oordeel.ok) return oordeel
  return gelukt({
    zaak: zaak.id,
    nummer: zaak.nummer,
    meldingOp: zaak.meldingOp,
    voorWie: zaak.voorWie,
    spoed: zaak.spoed,
    clientondersteuning: zaak.clientondersteuning,
    team: zaak.team,
    eersteContact: await eersteContact(stap, zaak.meldingOp),
    spoedUren: await spoedContact(stap, zaak),
    plan: zaak.termijnen.plan,
    onderzoek: zaak.termijnen.onderzoek,
    gekoppeld: zaak.persoon !== null,
    planOpen: beletsel(zaak, 'dienPlanIn', stap.vandaag) === null,
    planOp: zaak.plan && datumOp(zaak.plan.op),
    afgesloten: zaak.fase === 'afgesloten',
    mogelijk: mogelijkeStappen(houder.waarde.stap, zaak),
  })
}

/**
 * Gives who just reported a link of its own for the persoonlijk plan, good as long as the onderzoek may last:
 * the seven days are a right of the resident, not a bar (2.3.2 lid 2).
 */
export async function maakPlanlink(stap: Stap, token: string): Promise<Uitkomst<{ code: string }>> {
  const beeld = await toonAanLinkhouder(stap, token, 'na-melding')
  if (!beeld.ok) return beeld
  const { zaak, onderzoek, meldingOp } = beeld.waarde
  return gelukt({ code: await maakToegangslink(stap, zaak, 'plan', onderzoek.datum ?? meldingOp) })
}
