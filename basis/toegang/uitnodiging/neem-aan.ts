import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import { legInzageVast } from '../inzage/leg-inzage-vast.ts'
import type { Stap } from '../stap.ts'
import {
  type Aanbiedermedewerker,
  registreerAanbiedermedewerker,
  vindAanbiedermedewerkerOpSub,
  wieVan,
} from '../wie/aanbiedermedewerkers.ts'
import type { WieAanbieder } from '../wie/wie.ts'
import type { Inlog } from '../wie/zoek-wie.ts'
import { ONBEKEND, type Uitnodigingrij, vindUitnodiging } from './lees.ts'
import { standVan } from './uitnodiging.ts'

export type AannameWeigering =
  | 'uitnodiging-onbekend'
  | 'uitnodiging-gebruikt'
  | 'uitnodiging-verlopen'
  | 'uitnodiging-ingetrokken'
  | 'geen-aanbiederinlog'
  | 'toegang-gesloten'
  | 'inlog-andere-aanbieder'
  | 'agb-past-niet'
  | 'sub-bezet'
  | BeleidWeigering

/** Who came in; `nieuw` false for who had access already, whose invitation stays for whom it was meant. */
export type Aangenomen = { readonly wie: WieAanbieder; readonly nieuw: boolean }

/**
 * Binds this log-in to the provider that invited, and uses the code up. A log-in that belongs to another provider, or whose
 * access was closed, gets no further by an invitation.
 */
export async function neemUitnodigingAan(
  stap: Stap,
  inlog: Pick<Inlog, 'publiek' | 'sub' | 'agb'>,
  code: string,
): Promise<Uitkomst<Aangenomen, AannameWeigering>> {
  if (inlog.publiek !== 'aanbieder') return GEEN_AANBIEDER
  const rij = await vindUitnodiging(stap, { code })
  if (!rij) return ONBEKEND
  if (inlog.agb !== undefined && inlog.agb !== rij.agb) return AGB_PAST_NIET
  const bekend = await vindAanbiedermedewerkerOpSub(stap.tx, inlog.sub)
  if (bekend) return alBekend(bekend, rij)
  const stand = standVan(rij, stap.nu)
  if (stand !== 'open') return NIET_OPEN[stand]
  const oordeel = mag({ soort: 'anoniem' }, 'uitnodiging-aannemen', { stand })
  if (!oordeel.ok) return oordeel
  const id = await laatToe(stap, inlog.sub, rij)
  if (!id.ok) return id
  const wie = wieVan({ ...rij, id: id.waarde, beheertMensen: rij.beheert_mensen })
  const reden = `uitnodiging ${rij.id} voor ${rij.agb} aangenomen`
  const inzage = { wie, handeling: 'uitnodiging-aannemen', doel: oordeel.waarde.grond, reden } as const
  await legInzageVast(stap.tx, stap.inzagesleutel, inzage, stap.nu)
  return gelukt({ wie, nieuw: true })
}

function alBekend(bekend: Aanbiedermedewerker, { agb }: Uitnodigingrij): Uitkomst<Aangenomen, AannameWeigering> {
  if (bekend.agb !== agb) return ANDERE_AANBIEDER
  return bekend.actief ? gelukt({ wie: wieVan(bekend), nieuw: false }) : GESLOTEN
}

async function laatToe({ tx, nu }: Stap, sub: string, rij: Uitnodigingrij): Promise<Uitkomst<string, 'sub-bezet'>> {
  const { naam, agb, beheert_mensen: beheertMensen } = rij
  const id = await registreerAanbiedermedewerker(tx, { sub, naam, agb, beheertMensen })
  if (!id.ok) return id
  await tx.db
    .updateTable('toegang.uitnodiging')
    .set({ gebruikt_op: nu, medewerker: id.waarde })
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', rij.id)
    .execute()
  return id
}

const NIET_OPEN = {
  gebruikt: geweigerd(
    'uitnodiging-gebruikt',
    'Deze uitnodiging is al gebruikt, met een andere inlog. Vraag wie u uitnodigde om een nieuwe.',
  ),
  verlopen: geweigerd('uitnodiging-verlopen', 'Deze uitnodiging is verlopen. Vraag wie u uitnodigde om een nieuwe.'),
  ingetrokken: geweigerd(
    'uitnodiging-ingetrokken',
    'Deze uitnodiging is ingetrokken. Denkt u dat dat niet klopt? Vraag het na bij wie u uitnodigde.',
  ),
} as const
const GEEN_AANBIEDER = geweigerd(
  'geen-aanbiederinlog',
  'Deze uitnodiging is voor iemand die bij een aanbieder werkt. Log in voor uw organisatie.',
)
const GESLOTEN = geweigerd(
  'toegang-gesloten',
  'Uw toegang is gesloten. Een uitnodiging opent die niet weer. De gemeente kan dat wel.',
)
const ANDERE_AANBIEDER = geweigerd(
  'inlog-andere-aanbieder',
  'Met deze inlog werkt u hier al voor een andere organisatie. Log in met de inlog van de organisatie die u uitnodigde.',
)
const AGB_PAST_NIET = geweigerd(
  'agb-past-niet',
  'U logde in voor een andere organisatie dan die u uitnodigde. Kies bij het inloggen de goede organisatie.',
)
