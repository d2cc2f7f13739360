import { schrijfEuroInvoer } from '@meedoen/kern'
import { MINIMA } from '../minima.ts'
import type { Lezer } from './lezer.server.ts'
import { jaNee, type Vorm } from './vorm.ts'

export const EIGEN_BIJDRAGE: Vorm<'eigen-bijdrage'> = {
  naarWaarden: (inhoud, taal) => {
    const { bedragPerMaand, minima } = inhoud
    return {
      bedrag: bedragPerMaand === null ? 'wet' : 'eigen',
      bedragPerMaand: bedragPerMaand === null ? '' : schrijfEuroInvoer(bedragPerMaand, taal),
      minima: jaNee(minima !== null),
      ...Object.fromEntries(
        MINIMA.map((soort) => [`minima-${soort}`, minima === null ? '' : schrijfEuroInvoer(minima[soort], taal)]),
      ),
      vervoerEigenBijdrage: jaNee(inhoud.vervoerEigenBijdrage),
      ouderbijdrageWoningaanpassing: jaNee(inhoud.ouderbijdrageWoningaanpassing),
      beginBij: inhoud.beginBij,
    }
  },
  lees: (lezer) => ({
    bedragPerMaand: lezer.keuze('bedrag', ['wet', 'eigen']) === 'eigen' ? lezer.euro('bedragPerMaand') : null,
    minima: lezer.jaNee('minima') ? leesMinima(lezer) : null,
    vervoerEigenBijdrage: lezer.jaNee('vervoerEigenBijdrage'),
    ouderbijdrageWoningaanpassing: lezer.jaNee('ouderbijdrageWoningaanpassing'),
    beginBij: lezer.keuze('beginBij', ['beschikking', 'start-hulp']),
  }),
}

const leesMinima = (lezer: Lezer) => Object.fromEntries(MINIMA.map((soort) => [soort, lezer.euro(`minima-${soort}`)]))
