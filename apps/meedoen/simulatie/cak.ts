import { z } from 'zod'

const regel = z.object({
  soort: z.enum(['start', 'stop', 'wijziging', 'correctie']),
  bsn: z.string(),
  startnummer: z.int(),
  betreft: z.enum(['start', 'stop', 'kostprijs', 'vrijstelling']),
  datum: z.string().nullable(),
})

/** One period of support as it was told: first day and last day, both inclusive. */
export type Bijdrageperiode = { readonly bsn: string; readonly start: string; readonly stop: string | null }

/** A CAK that knows nothing but the files it got (`meedoen-ieb-1`, docs/bijdrage.md). */
export type Cak = { ontvang(bestand: Uint8Array): void; perioden(): Bijdrageperiode[] }

export function openCak(): Cak {
  const perioden = new Map<number, { bsn: string; start: string | null; stop: string | null }>()
  return {
    ontvang(bestand) {
      const [, ...regels] = Buffer.from(bestand).toString('utf8').trimEnd().split('\n')
      for (const tekst of regels) {
        const { bsn, startnummer, betreft, datum } = regel.parse(JSON.parse(tekst))
        const periode = perioden.get(startnummer) ?? { bsn, start: null, stop: null }
        if (betreft === 'start') perioden.set(startnummer, { ...periode, start: datum })
        if (betreft === 'stop') perioden.set(startnummer, { ...periode, stop: datum })
      }
    },
    perioden: () =>
      [...perioden.values()].flatMap(({ bsn, start, stop }) => (start === null ? [] : [{ bsn, start, stop }])),
  }
}
