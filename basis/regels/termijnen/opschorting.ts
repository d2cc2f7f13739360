import { type Datum, dagenTussen, plusDagen, schrijfDatum } from '@meedoen/kern'
import { stap, type Tekst, type Uitleg } from '../uitleg.ts'

/** Why the clock of a decision stands still (Awb 4:15, 7:10 lid 2). */
export type Opschortingsgrond =
  | 'aanvulling'
  | 'buitenlandse-informatie'
  | 'instemming'
  | 'vertraging-aanvrager'
  | 'overmacht'
  | 'herstel-verzuim'

/** The days on which the clock stands still, both ends included; `laatsteDag` null while it still stands. */
export type Opschorting = {
  readonly grond: Opschortingsgrond
  readonly eersteDag: Datum
  readonly laatsteDag: Datum | null
}

export const OPSCHORTINGSGRONDEN: Record<Opschortingsgrond, { naam: Tekst; artikel: string }> = {
  aanvulling: {
    naam: {
      nl: 'Wij hebben u gevraagd uw aanvraag aan te vullen.',
      en: 'We asked you to complete your application.',
    },
    artikel: 'Awb art. 4:15 lid 1 onder a',
  },
  'buitenlandse-informatie': {
    naam: {
      nl: 'Wij wachten op informatie uit het buitenland.',
      en: 'We are waiting for information from abroad.',
    },
    artikel: 'Awb art. 4:15 lid 1 onder b',
  },
  instemming: {
    naam: {
      nl: 'U vond het schriftelijk goed dat wij later beslissen.',
      en: 'You agreed in writing to a later decision.',
    },
    artikel: 'Awb art. 4:15 lid 2 onder a',
  },
  'vertraging-aanvrager': {
    naam: { nl: 'De vertraging kwam door de aanvrager.', en: 'The delay was on the side of the applicant.' },
    artikel: 'Awb art. 4:15 lid 2 onder b',
  },
  overmacht: {
    naam: {
      nl: 'De gemeente kon door overmacht niet beslissen.',
      en: 'The municipality could not decide: force majeure.',
    },
    artikel: 'Awb art. 4:15 lid 2 onder c',
  },
  'herstel-verzuim': {
    naam: {
      nl: 'Wij hebben u gevraagd uw bezwaarschrift aan te vullen.',
      en: 'We asked you to complete your objection.',
    },
    artikel: 'Awb art. 7:10 lid 2',
  },
}

/**
 * The suspension that follows from an invitation to complete (Awb 4:15 lid 1 onder a, 7:10 lid 2):
 * from the day after the invitation until the day of completion (that day runs again), or through the last day
 * of the given term when it passed unused. Open while that term still runs on `vandaag`.
 * Without a term there is no suspension, so `hersteltermijnTot` (its last day) is required.
 */
export function opschortingVoorAanvulling(invoer: {
  uitgenodigdOp: Datum
  hersteltermijnTot: Datum
  aangevuldOp: Datum | null
  vandaag: Datum
  grond?: 'aanvulling' | 'herstel-verzuim'
}): Opschorting {
  const { uitgenodigdOp, hersteltermijnTot, aangevuldOp, vandaag, grond = 'aanvulling' } = invoer
  const eersteDag = plusDagen(uitgenodigdOp, 1)
  if (aangevuldOp !== null && aangevuldOp <= hersteltermijnTot)
    return { grond, eersteDag, laatsteDag: plusDagen(aangevuldOp, -1) }
  return { grond, eersteDag, laatsteDag: vandaag > hersteltermijnTot ? hersteltermijnTot : null }
}

/** Counted days of standstill in a running term. */
export type Stilstand = { readonly dagen: number; readonly open: boolean; readonly stappen: readonly Uitleg[] }

/**
 * Counts the days on which a term stood still. A day counts once, however many grounds hold.
 * A suspension that begins after the term has ended changes nothing: a term that is over cannot stand still.
 * `begin` is the first day of the term; `laatsteDagMet(n)` its last day when it stood still for n days.
 */
export function telStilstand(
  opschortingen: readonly Opschorting[],
  begin: Datum,
  laatsteDagMet: (dagen: number) => Datum,
): Stilstand {
  let dagen = 0
  let geteldTot = plusDagen(begin, -1)
  const stappen: Uitleg[] = []
  for (const opschorting of opschortingen.toSorted((a, b) => (a.eersteDag < b.eersteDag ? -1 : 1))) {
    if (opschorting.eersteDag > laatsteDagMet(dagen)) continue
    if (opschorting.laatsteDag === null)
      return { dagen, open: true, stappen: [...stappen, opschortingsstap(opschorting, 0)] }
    const van = opschorting.eersteDag > geteldTot ? opschorting.eersteDag : plusDagen(geteldTot, 1)
    const erbij = Math.max(0, dagenTussen(van, opschorting.laatsteDag) + 1)
    if (erbij === 0) continue
    dagen += erbij
    geteldTot = opschorting.laatsteDag
    stappen.push(opschortingsstap(opschorting, erbij))
  }
  return { dagen, open: false, stappen }
}

function opschortingsstap({ grond, eersteDag, laatsteDag }: Opschorting, dagen: number): Uitleg {
  const { naam, artikel } = OPSCHORTINGSGRONDEN[grond]
  if (laatsteDag === null)
    return stap(
      `De termijn staat stil vanaf ${schrijfDatum(eersteDag)}. ${naam.nl}`,
      `The time limit has stood still since ${schrijfDatum(eersteDag, 'en')}. ${naam.en}`,
      { artikel },
    )
  return {
    tekst: {
      nl: `De termijn stond stil van ${schrijfDatum(eersteDag)} tot en met ${schrijfDatum(laatsteDag)}. ${naam.nl}`,
      en: `The time limit stood still from ${schrijfDatum(eersteDag, 'en')} up to and including ${schrijfDatum(laatsteDag, 'en')}. ${naam.en}`,
    },
    waarde: dagen,
    soort: 'aantal',
    artikel,
  }
}
