import { HUISNORMEN, type Norm, normenVan, normveld, TAAKNORMEN } from '../normen.ts'
import type { Lezer } from './lezer.server.ts'
import type { Vorm } from './vorm.ts'

/** More hours than a year of full-time work is a mistake. */
const MEESTE_UREN = 2000

export const NORMENKADER: Vorm<'normenkader'> = {
  naarWaarden: (kader, taal) => ({
    naam: kader.naam,
    onderbouwing: '',
    ...Object.fromEntries(
      Object.entries(normenVan(kader)).flatMap(([naam, norm]) =>
        norm ? [[normveld(naam), String(norm.urenPerJaar).replace('.', taal === 'nl' ? ',' : '.')]] : [],
      ),
    ),
  }),
  lees: (lezer, vorige) => {
    const normen = normenVan(vorige)
    const { enig, veel, ...huis } = leesAlle(HUISNORMEN, (naam) => leesNorm(lezer, naam, normen[naam]))
    const taken = leesAlle(TAAKNORMEN, (naam) =>
      lezer.rauw(normveld(naam)) === '' ? undefined : leesNorm(lezer, naam, normen[naam]),
    )
    return { naam: lezer.tekst('naam'), ...huis, beperkingen: { enig, veel }, taken }
  },
}

const leesAlle = <Naam extends string, Uit>(namen: readonly Naam[], lees: (naam: Naam) => Uit): Record<string, Uit> =>
  Object.fromEntries(namen.map((naam) => [naam, lees(naam)]))

/** Other hours rest on what the form says they rest on; hours that stay keep their own source. */
function leesNorm(lezer: Lezer, naam: string, vorige: Norm | undefined): Norm {
  const urenPerJaar = lezer.getal(normveld(naam), 'geen-jaaruren', MEESTE_UREN)
  if (vorige?.urenPerJaar === urenPerJaar) return vorige
  if (Number.isNaN(urenPerJaar)) return { urenPerJaar, bron: '', zekerheid: 'H' }
  return { urenPerJaar, bron: lezer.tekst('onderbouwing'), zekerheid: 'H' }
}
