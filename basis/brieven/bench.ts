import { BRIEFSOORTEN, type Briefsoort, drukBriefAf, stelBriefOp, type Taal, voorbeeldbrief } from './index.ts'

const RONDES = 5

async function druk<S extends Briefsoort>(soort: S, taal: Taal, kenmerk: string): Promise<void> {
  await drukBriefAf(stelBriefOp(voorbeeldbrief(soort, taal, { kenmerk })))
}

/** Composes and prints every kind of letter a few times; the first letter, which loads the compiler, is told apart. */
export async function meetBrieven(): Promise<{ name: string; value: number; unit: string }[]> {
  const koud = performance.now()
  await druk('beschikking', 'nl', 'WMO-2026-0')
  const eerste = performance.now() - koud
  const duren: number[] = []
  for (let ronde = 0; ronde < RONDES; ronde++) {
    for (const soort of BRIEFSOORTEN) {
      const begin = performance.now()
      // Another reference each time, so that no earlier letter can be used again.
      await druk(soort, ronde % 2 === 0 ? 'nl' : 'en', `WMO-2026-${duren.length}`)
      duren.push(performance.now() - begin)
    }
  }
  const totaal = duren.reduce((som, duur) => som + duur, 0)
  const opVolgorde = duren.toSorted((a, b) => a - b)
  return [
    { name: 'brieven: letters per second', value: (1000 * duren.length) / totaal, unit: '1/s' },
    { name: 'brieven: letter, p95', value: opVolgorde[Math.floor(0.95 * duren.length)] ?? 0, unit: 'ms' },
    { name: 'brieven: first letter, with loading', value: eerste, unit: 'ms' },
  ]
}
