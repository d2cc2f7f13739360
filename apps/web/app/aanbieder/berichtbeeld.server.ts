import { type Datum, datumOp, tijdOp } from '@meedoen/kern'
import type { Berichtregel } from '@meedoen/levering'

/** One message as lists show it, with plain dates. */
export type Berichtbeeld = Pick<
  Berichtregel,
  'id' | 'richting' | 'soort' | 'stand' | 'identificatie' | 'herkomst' | 'toewijzingen' | 'toelichting'
> & {
  readonly dag: Datum
  readonly tijd: string
  readonly bevindingen: readonly {
    readonly regel: string
    readonly regelnummer: number | null
    readonly tekst: string
  }[]
}

export function naarBerichtbeeld(bericht: Berichtregel): Berichtbeeld {
  const { id, richting, soort, stand, identificatie, herkomst, toewijzingen, toelichting, aangemaakt } = bericht
  return {
    ...{ id, richting, soort, stand, identificatie, herkomst, toewijzingen, toelichting },
    dag: datumOp(aangemaakt),
    tijd: tijdOp(aangemaakt).slice(0, 5),
    bevindingen: bericht.bevindingen.map(({ regel, regelnummer, tekst }) => ({ regel, regelnummer, tekst })),
  }
}
