import { type Eurocent, gelukt, geweigerd, type Uitkomst, type Weigering } from '@meedoen/kern'
import { mag, type Stap, wieId } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { z } from 'zod'
import type { Declaratie } from '../declareren/declaratie.ts'
import { kan } from '../declareren/mogelijk.ts'
import { haalVoorWijziging, legVast } from '../declareren/opslaan.ts'

/** What this person's agreement does to a declaration: all that is needed, or the first of two. */
export type Akkoord = 'goedkeuren' | 'eerste-akkoord'

/** How many were approved, and how many now wait for a second person. */
export const goedgekeurdVeld = z.object({ goedgekeurd: z.int().min(0), wacht: z.int().min(0) })
export type Goedgekeurd = z.infer<typeof goedgekeurdVeld>

/**
 * Approves what was granted, on the mandate to pay (Awb 10:3): all of these declarations, or none. From the amount of
 * `vierOgenVanaf` on, a second person must agree.
 */
export async function keurGoed(stap: Stap, ids: readonly string[]): Promise<Uitkomst<Goedgekeurd>> {
  const oordeel = mag(stap.wie, 'betalen', {})
  if (!oordeel.ok) return oordeel
  const mandaat = oordeel.waarde.mandaat ?? ''
  const gevraagd = [...new Set(ids)]
  if (gevraagd.length === 0) return geweigerd('niets-gekozen', 'Kies eerst een of meer declaraties.')
  const declaraties = await haalVoorWijziging(stap, gevraagd)
  if (declaraties.length !== gevraagd.length) return DECLARATIE_ONBEKEND
  const grens = await vierOgenVanaf(stap)
  const besluiten: [Declaratie, Akkoord][] = []
  for (const declaratie of declaraties) {
    const akkoord = beslisAkkoord(declaratie, wieId(stap.wie), grens)
    if (!akkoord.ok) return akkoord
    besluiten.push([declaratie, akkoord.waarde])
  }
  for (const [declaratie, akkoord] of besluiten) await legVast(stap, declaratie, naarFeit(akkoord, mandaat))
  const wacht = besluiten.filter(([, akkoord]) => akkoord === 'eerste-akkoord').length
  return gelukt({ goedgekeurd: besluiten.length - wacht, wacht })
}

const naarFeit = (akkoord: Akkoord, mandaat: string) =>
  akkoord === 'goedkeuren'
    ? ({ soort: 'declaratieGoedgekeurd', gegevens: { mandaat } } as const)
    : ({ soort: 'eersteAkkoordGegeven', gegevens: { mandaat } } as const)

export const DECLARATIE_ONBEKEND: Weigering<'declaratie-onbekend'> = geweigerd(
  'declaratie-onbekend',
  'Deze declaratie bestaat niet, of u mag haar niet zien.',
)

/** The amount, in eurocents, from which two people approve; null: one always suffices. */
export async function vierOgenVanaf({ tx, vandaag }: Stap): Promise<Eurocent | null> {
  const regeling = await versieOp(tx, 'mandaatregeling', vandaag)
  return regeling.ok ? regeling.waarde.inhoud.vierOgenVanaf : null
}

/** What the agreement of this person does to this declaration. Pure. A credit counts for what it is: it too moves money. */
export function beslisAkkoord(
  declaratie: Pick<Declaratie, 'stand' | 'toegekend' | 'eersteDoor' | 'nummer'>,
  wie: string,
  grens: Eurocent | null,
): Uitkomst<Akkoord> {
  const { nummer, toegekend, stand, eersteDoor } = declaratie
  if (!kan(declaratie, 'akkoord-geven')) return geweigerd('al-goedgekeurd', `Declaratie ${nummer} is al goedgekeurd.`)
  if (toegekend === 0)
    return geweigerd('niets-te-betalen', `Van declaratie ${nummer} is niets toegekend. Er is niets goed te keuren.`)
  if (stand === 'eerste-akkoord')
    return eersteDoor === wie
      ? geweigerd('zelfde-persoon', `U keurde declaratie ${nummer} al goed. Een collega met mandaat moet dat ook doen.`)
      : gelukt('goedkeuren')
  return gelukt(grens !== null && Math.abs(toegekend) >= grens ? 'eerste-akkoord' : 'goedkeuren')
}
