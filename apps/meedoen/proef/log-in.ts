import type { Klant } from './klant.ts'

/** Logs in by the demo issuer, as a browser would, and gives the address where it ends. */
export async function logIn(klant: Klant, publiek: string, sub: string, oorsprong = ''): Promise<string> {
  const kaarten = await klant.volg(`${oorsprong}/inloggen/${publiek}`)
  const gekozen = await klant.stuur(kaarten.adres, { velden: { sub } })
  const terug = await klant.volg(new URL(gekozen.koppen.location ?? '/geen-doorverwijzing', kaarten.adres).href)
  return terug.adres
}
