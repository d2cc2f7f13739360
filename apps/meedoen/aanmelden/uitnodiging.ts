import type { Weigering } from '@meedoen/kern'
import type { FastifyRequest } from 'fastify'
import type { Bereikbaar } from '../aansluiting.ts'
import { Afgewezen } from '../server/fouten.ts'
import type { Huisraad } from '../server/huisraad.ts'
import { haalGemeente } from '../server/vraag.ts'
import type { Identiteit } from './identiteit.ts'
import { UITNODIGING_EN } from './teksten.ts'

/** Lets somebody in by the invitation with which their log-in began; answers where they land. Throws `Afgewezen`, with whom to call. */
export async function komBinnen(
  { aansluiting, omstandigheid }: Huisraad,
  vraag: FastifyRequest,
  identiteit: Identiteit,
  code: string,
): Promise<string> {
  const { code: gemeente } = haalGemeente(vraag)
  const uitkomst = await aansluiting.neemUitnodigingAan(omstandigheid(), gemeente, identiteit, code)
  if (!uitkomst.ok) throw geweigerd(uitkomst, await aansluiting.bereikbaar(omstandigheid(), gemeente))
  return `/aanbieder?welkom=${uitkomst.waarde.nieuw ? 'nieuw' : 'al'}`
}

function geweigerd({ code, tekst }: Weigering, bellen: Bereikbaar | null): Afgewezen {
  const nl = `${tekst} ${bellen ? `Komt u er niet uit? Bel ons: ${bellen.telefoon}, ${bellen.uren.nl}.` : ''}`
  const en = `${UITNODIGING_EN[code] ?? tekst} ${bellen ? `Need help? Call us: ${bellen.telefoon}, ${bellen.uren.en}.` : ''}`
  const titel = { nl: 'Uw uitnodiging werkt zo niet', en: 'Your invitation does not work like this' }
  return new Afgewezen(403, code, titel, { nl, en })
}
