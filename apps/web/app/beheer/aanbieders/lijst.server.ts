import { ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'
import { STANDEN } from './zoek.ts'

const PER_BLAD = 25

/** One page of the providers that were asked for, with how many there are of each kind. */
export async function haalLijst(vraag: Paginavraag) {
  const huis = alsContractbeheerder(vraag)
  const params = new URL(vraag.request.url).searchParams
  const zoek = (params.get('zoek') ?? '').slice(0, 100)
  const stand = STANDEN.find((soort) => soort === params.get('stand')) ?? null
  const { alle, magMensen } = await huis.werk(async (stap) => ({
    alle: ofGeenToegang(await huis.kamers.inkoop.zoekAanbieders(stap, zoek)),
    magMensen: huis.kamers.toegang.mag(stap.wie, 'aanbiedermensen-beheren', { agb: null }).ok,
  }))
  const gekozen = stand === null ? alle : alle.filter((regel) => regel.stand === stand)
  const bladen = Math.max(1, Math.ceil(gekozen.length / PER_BLAD))
  const blad = Math.min(Math.max(Math.trunc(Number(params.get('blad'))) || 1, 1), bladen)
  return {
    zoek,
    stand,
    magMensen,
    blad,
    bladen,
    aantallen: STANDEN.map((soort) => ({ soort, aantal: alle.filter((regel) => regel.stand === soort).length })),
    totaal: alle.length,
    regels: gekozen.slice((blad - 1) * PER_BLAD, blad * PER_BLAD),
  }
}
