import { type Datum, datumOp, tijdOp } from '@meedoen/kern'
import type { Tijdlijnregel } from '@meedoen/zaken'
import { doorWieOfVanzelf } from '../../vanzelf.ts'
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

/** The history of a case in sentences, newest first. Saving the same row again on the same day is told once. */
export function gebeurtenissen(regels: readonly Tijdlijnregel[], woorden: Woorden): Gebeurtenis[] {
  const alle = regels.map((regel) => alsGebeurtenis(regel, woorden))
  const verteld = new Set<string>()
  return alle.filter(({ datum, zin, tekst, document, door }) => {
    if (tekst !== null || document !== null) return true
    const wat = JSON.stringify([datum, zin, door])
    const eerste = !verteld.has(wat)
    verteld.add(wat)
    return eerste
  })
}

function alsGebeurtenis(regel: Tijdlijnregel, woorden: Woorden): Gebeurtenis {
  const { zin, tekst = null, document = null } = zinVan(regel, woorden)
  return {
    id: String(regel.volgnummer),
    datum: datumOp(regel.op),
    tijd: tijdOp(regel.op).slice(0, 5),
    zin,
    tekst,
    document,
    door: regel.door.naam ?? wieNoem(doorWieOfVanzelf(regel.soort, regel.door.soort), woorden),
    mandaat: regel.mandaat,
  }
}

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
