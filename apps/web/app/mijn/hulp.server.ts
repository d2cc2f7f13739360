import type { Datum, Eurocent } from '@meedoen/kern'
import type { Toewijzing } from '@meedoen/levering'
import type { Voorziening } from '@meedoen/zaken'
import type { Geopend } from './beeld.server.ts'

/** One provision that was decided on, as far as this viewer may see it. */
export type Hulp = {
  readonly id: string
  readonly naam: string
  readonly besluit: 'toegekend' | 'afgewezen'
  readonly tijdelijk: boolean
  readonly vorm: 'natura' | 'pgb' | null
  readonly stand: Voorziening['stand']
  readonly omvang: string | null
  /** Budget per year, for a pgb. */
  readonly pgbBedrag: Eurocent | null
  /** How much the provider says it gives now, when that is not what was assigned. */
  readonly inzet: { readonly omvang: string; readonly vanaf: Datum } | null
  readonly begin: Datum | null
  readonly eind: Datum | null
  readonly gestartOp: Datum | null
  readonly gestoptOp: Datum | null
  /** How the hours came about by the norms; null when they were not computed. */
  readonly uren: unknown
  /** Other hours were granted than the norms gave. */
  readonly wijktAf: boolean
  /** How the budget of a pgb came about. */
  readonly budget: unknown
  /** Null when none was chosen yet, and for a pgb. */
  readonly aanbieder: { readonly naam: string; readonly telefoon: string } | null
}

/** What was granted or refused, and who gives it: for who may read the letters, which tell the same. */
export async function haalHulp({ huis, stap, beeld }: Geopend): Promise<Hulp[]> {
  const { ziet } = beeld.grondslag
  if (!ziet.includes('brieven')) return []
  const hulp: Hulp[] = []
  const toewijzingen = await huis.kamers.levering.toewijzingenInZaak(stap, beeld.zaak.id)
  for (const v of beeld.zaak.voorzieningen) {
    const aanbieder = v.agb ? await huis.kamers.inkoop.vindAanbieder(stap.tx, v.agb) : null
    hulp.push({
      id: v.id,
      naam: huis.kamers.catalogus.haalVoorziening(v.soort).naam[huis.taal],
      besluit: v.besluit,
      tijdelijk: v.tijdelijk,
      vorm: v.vorm,
      stand: v.stand,
      omvang: omvang(huis, v),
      pgbBedrag: v.pgbBedrag,
      inzet: inzetVan(
        huis,
        toewijzingen.findLast((t) => t.voorziening === v.id),
      ),
      begin: v.begin,
      eind: v.eind,
      gestartOp: v.gestartOp,
      gestoptOp: v.gestoptOp,
      uren: huis.kamers.zaken.urenberekening(v)?.uitleg ?? null,
      wijktAf: huis.kamers.zaken.wijktAfVanNorm(v),
      budget: v.vorm === 'pgb' ? (v.berekening?.uitleg ?? null) : null,
      aanbieder: aanbieder ? { naam: aanbieder.naam, telefoon: aanbieder.telefoon } : null,
    })
  }
  return hulp
}

function inzetVan({ kamers, taal }: Geopend['huis'], toewijzing: Toewijzing | undefined): Hulp['inzet'] {
  if (!toewijzing?.inzet) return null
  const { vanaf, volume } = toewijzing.inzet
  return { vanaf, omvang: kamers.brieven.schrijfOmvang(kamers.zaken.omvangVan({ ...toewijzing, volume }), taal) }
}

function omvang({ kamers, taal }: Geopend['huis'], v: Voorziening): string | null {
  if (v.besluit !== 'toegekend' || v.vorm !== 'natura' || v.volume === null) return null
  return kamers.brieven.schrijfOmvang(kamers.zaken.omvangVan(v), taal)
}
