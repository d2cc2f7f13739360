import { mag } from '../beleid/mag.ts'
import type { Handeling, Onderwerpen } from '../beleid/onderwerpen.ts'
import type { Oordeel } from '../beleid/regel.ts'
import type { Stap } from '../stap.ts'
import { legInzageVast } from './leg-inzage-vast.ts'

/** Asks whether this person may look, and records the look when they may: the two never come apart. */
export async function kijk<H extends Handeling>(stap: Stap, handeling: H, onderwerp: Onderwerpen[H]): Promise<Oordeel> {
  const oordeel = mag(stap.wie, handeling, onderwerp)
  if (!oordeel.ok) return oordeel
  const { grond, reden } = oordeel.waarde
  const spoor = { wie: stap.wie, ...spoorVan(onderwerp), handeling, doel: grond, reden }
  await legInzageVast(stap.tx, stap.inzagesleutel, spoor, stap.nu)
  return oordeel
}

/** Whom and which case a look is about. */
function spoorVan(onderwerp: Onderwerpen[Handeling]): { persoon: string | null; zaak: string | null } {
  if ('zaak' in onderwerp) return { persoon: onderwerp.zaak.persoon, zaak: onderwerp.zaak.id }
  return { persoon: 'persoon' in onderwerp ? onderwerp.persoon.id : null, zaak: null }
}
