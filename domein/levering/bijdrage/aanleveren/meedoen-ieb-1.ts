import type { Aanleverformaat } from './aanleverformaat.ts'

/**
 * Our own format, JSON lines (docs/bijdrage.md). Not the iEb message: the descriptions of WMO405 and WMO406 (iEb 4.0) are not public
 * to us. The ideas are those of iEb 1.0: one start per person with a number, and later records that name it.
 */
export const MEEDOEN_IEB_1: Aanleverformaat = {
  naam: 'meedoen-ieb-1',
  officieel: false,
  mediatype: 'application/jsonl',
  extensie: 'jsonl',
  kop: (kop) =>
    alsRegel({ formaat: 'meedoen-ieb-1', officieelIebBericht: false, ...kop, maand: kop.maand.slice(0, 7) }),
  regel({ volgnummer, bsn, soort, startnummer, gegevens }) {
    const { betreft, datum, was, vanafMaand, reden, kostprijs, vrijstellingen } = gegevens
    return alsRegel({
      volgnummer,
      soort,
      bsn,
      startnummer,
      betreft,
      datum,
      was,
      vanafMaand: vanafMaand?.slice(0, 7) ?? null,
      reden,
      kostprijs,
      vrijstellingen: vrijstellingen.map((v) => ({ vanafMaand: v.vanaf.slice(0, 7), reden: v.reden })),
    })
  },
}

const alsRegel = (waarde: unknown): string => `${JSON.stringify(waarde)}\n`
