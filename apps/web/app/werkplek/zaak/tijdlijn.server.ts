import { type Datum, datumOp, tijdOp } from '@meedoen/kern'
import type { Tijdlijnregel } from '@meedoen/zaken'
import type { Woorden } from './feiten/zin.ts'
import { zinVan } from './feiten/zin-van.server.ts'

export type Gebeurtenis = {
  readonly id: string
  readonly datum: Datum
  readonly tijd: string
  readonly zin: string
  readonly tekst: string | null
  readonly document: string | null
  readonly door: string
  readonly mandaat: string | null
}

/** The history of a case in sentences, newest first. */
export const gebeurtenissen = (regels: readonly Tijdlijnregel[], woorden: Woorden): Gebeurtenis[] =>
  regels.map((regel) => {
    const { zin, tekst = null, document = null } = zinVan(regel, woorden)
    return {
      id: String(regel.volgnummer),
      datum: datumOp(regel.op),
      tijd: tijdOp(regel.op).slice(0, 5),
      zin,
      tekst,
      document,
      door: regel.door.naam ?? wieNoem(regel.door.soort, woorden),
      mandaat: regel.mandaat,
    }
  })

const SOORTEN = [
  'inwoner',
  'onbekende-inwoner',
  'medewerker',
  'aanbieder',
  'leverancier',
  'systeem',
  'anoniem',
] as const

function wieNoem(soort: string, { t }: Woorden): string {
  const bekend = SOORTEN.find((s) => s === soort)
  return bekend ? t(`door.${bekend}`) : soort
}
