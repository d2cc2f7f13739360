// What the lines of a declaration take up while they are judged, one after the other.
import type { BekendeToewijzing } from '../bekend.ts'
import type { Prestatie } from '../declaratiedelen.ts'
import { inKleinsteEenheid, pastEenheid } from './omvang.ts'

/** `volume` in the smallest unit of the toewijzing (minutes for hours), `bedrag` in cents. */
type Opgenomen = { readonly volume: number; readonly bedrag: number }

export type Stand = {
  /** Whether an earlier line of this message has this ReferentieNummer. */
  readonly isGezien: (referentienummer: string) => boolean
  /** Whether an accepted credit of this message takes this debit back. */
  readonly isGecrediteerd: (referentienummer: string) => boolean
  /** Granted before and accepted in this message, credit taken off. */
  readonly verbruikt: (toewijzing: BekendeToewijzing) => Opgenomen
}

/** What was granted before this message; units that do not fit the toewijzing have only their money counted. */
function eerderVerbruikt({ omvang, gedeclareerd = [] }: BekendeToewijzing): Opgenomen {
  return gedeclareerd.reduce<Opgenomen>(
    (som, { eenheid, volume, bedrag }) => ({
      volume: som.volume + (past(omvang, eenheid) ? inKleinsteEenheid(volume, eenheid) : 0),
      bedrag: som.bedrag + bedrag,
    }),
    { volume: 0, bedrag: 0 },
  )
}
const past = (omvang: BekendeToewijzing['omvang'], eenheid: string): boolean =>
  omvang !== undefined && pastEenheid(omvang.eenheid, eenheid)

/** Keeps the stand of one declaration; `gezien` for every line, `aanvaard` for those without a finding. */
export function nieuweStand(): Stand & {
  readonly gezien: (prestatie: Prestatie) => void
  readonly aanvaard: (prestatie: Prestatie, toewijzing: BekendeToewijzing | undefined) => void
} {
  const nummers = new Set<string>()
  const teruggenomen = new Set<string>()
  const perToewijzing = new Map<number, Opgenomen>()
  const verbruikt = (toewijzing: BekendeToewijzing): Opgenomen =>
    perToewijzing.get(toewijzing.toewijzingNummer) ?? eerderVerbruikt(toewijzing)
  return {
    isGezien: (nummer) => nummers.has(nummer),
    isGecrediteerd: (nummer) => teruggenomen.has(nummer),
    verbruikt,
    gezien: ({ ProductReferentie }) => nummers.add(ProductReferentie.ReferentieNummer),
    aanvaard: ({ ProductReferentie, GeleverdVolume, Eenheid, IngediendBedrag }, toewijzing) => {
      const teken = IngediendBedrag.DebetCredit === 'C' ? -1 : 1
      if (teken < 0 && ProductReferentie.VorigReferentieNummer !== undefined)
        teruggenomen.add(ProductReferentie.VorigReferentieNummer)
      if (toewijzing === undefined) return
      const eerder = verbruikt(toewijzing)
      const volume = past(toewijzing.omvang, Eenheid) ? inKleinsteEenheid(GeleverdVolume, Eenheid) : 0
      perToewijzing.set(toewijzing.toewijzingNummer, {
        volume: eerder.volume + teken * volume,
        bedrag: eerder.bedrag + teken * IngediendBedrag.Bedrag,
      })
    },
  }
}
