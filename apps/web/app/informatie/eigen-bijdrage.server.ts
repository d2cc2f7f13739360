import type { Uitleg } from '@meedoen/regels'
import type { Huis } from '../huis.ts'

/** Reasons for not paying that can hold for anybody, in the order in which most people meet them. */
const ALTIJD = ['minderjarige', 'meerpersoonshuishouden-niet-AOW', 'rolstoel', 'bijdrage-bw-of-wlz'] as const

export type Bijdrage = {
  readonly jaar: string
  /** Eurocents per month; null when the amount of this year is not published. */
  readonly bedrag: number | null
  readonly uitleg: Uitleg | null
  readonly niets: readonly string[]
  readonly laagInkomen: boolean
}

/** The own contribution of this year in this municipality, as the rules explain it for somebody who lives alone. */
export async function laadBijdrage(huis: Huis): Promise<Bijdrage> {
  const { kamers, vandaag, taal } = huis
  const { regels } = kamers
  const gekozen = await huis.werk((stap) => kamers.verordening.versieOp(stap.tx, 'eigen-bijdrage', vandaag))
  const verordening = gekozen.ok ? gekozen.waarde.inhoud : regels.GEEN_EIGEN_KEUZES
  const berekend = regels.abonnementstariefMaand({
    maand: vandaag,
    huishouden: { soort: 'eenpersoons', aow: true },
    minderjarig: false,
    voorzieningen: ['dienst'],
    verordening,
  })
  const vrij = verordening.vervoerEigenBijdrage ? [...ALTIJD, 'vervoer-eigen-bijdrage' as const] : ALTIJD
  return {
    jaar: vandaag.slice(0, 4),
    bedrag: berekend.ok ? berekend.waarde.uitkomst.bedrag : null,
    uitleg: berekend.ok ? berekend.waarde.uitleg : null,
    niets: vrij.map((reden) => regels.VRIJSTELLINGEN[reden].tekst[taal]),
    laagInkomen: verordening.minima !== null,
  }
}
