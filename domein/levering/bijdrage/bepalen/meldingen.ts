import type { Datum } from '@meedoen/kern'
import type { Melding, Meldinggegevens, Meldingsoort, Meldperiode } from './gemeld.ts'
import { eersteMaand, maandNa } from './maanden.ts'
import { gewenstePeriodes, type Hulpperiode } from './periodes.ts'
import type { Kader, Persoonbron } from './persoonbron.ts'

/** What the CAK must be told so that it knows what holds now, and what it then knows. */
export type Gemeld = { readonly meldingen: readonly Melding[]; readonly gemeld: readonly Meldperiode[] }

/**
 * Compares what holds with what was reported. A start that was reported stays under its number when its day moves; one that is no
 * longer there is taken back. `geefNummer` gives the next start number.
 */
export function bepaalMeldingen(
  bron: Persoonbron,
  vorige: readonly Meldperiode[],
  kader: Kader,
  geefNummer: () => number,
): Gemeld {
  const gewenst = gewenstePeriodes(bron, kader)
  const meldingen: Melding[] = []
  const gemeld: Meldperiode[] = []
  const over = new Set(vorige)
  for (const wens of gewenst) {
    const oud = [...over].find((periode) => overlapt(periode, wens))
    if (oud) over.delete(oud)
    // Over before the first month that may still be asked, and never told: nothing to tell now.
    else if (wens.eind !== null && wens.eind < kader.vroegsteNieuw) continue
    const periode = oud ?? begin(wens, kader, geefNummer())
    if (!oud)
      meldingen.push(
        melding('start', periode.startnummer, {
          betreft: 'start',
          datum: periode.start,
          vanafMaand: eersteMaand(periode.start),
          na: periode,
        }),
      )
    gemeld.push(werkBij(periode, wens, bron, kader, meldingen))
  }
  for (const oud of over) {
    // What lies further back than may be corrected stays as it is.
    if (oud.stop !== null && oud.stop < kader.vroegste) gemeld.push(oud)
    else meldingen.push(vervallen(oud, kader))
  }
  return { meldingen, gemeld: gemeld.toSorted((a, b) => (a.start < b.start ? -1 : 1)) }
}

const overlapt = (periode: Meldperiode, wens: Hulpperiode): boolean => {
  const vanaf = eerder(periode.start, periode.werkelijk)
  return (wens.eind === null || vanaf <= wens.eind) && (periode.stop === null || wens.begin <= periode.stop)
}

/** A first report goes back at most twelve months (UB 3.5 lid 4; iEb OP241). */
const begin = (
  { begin: werkelijk, kostprijs }: Hulpperiode,
  { vroegsteNieuw }: Kader,
  startnummer: number,
): Meldperiode => ({
  startnummer,
  werkelijk,
  start: laatste(werkelijk, vroegsteNieuw),
  stop: null,
  kostprijs,
  vrij: [],
})

/** The start, the end and the cost price of a period, each with its record when it is another than was told. */
function werkBij(
  oud: Meldperiode,
  wens: Hulpperiode,
  bron: Persoonbron,
  kader: Kader,
  meldingen: Melding[],
): Meldperiode {
  let nu = oud
  const meld = (soort: Meldingsoort, na: Meldperiode, gegevens: Deel): void => {
    meldingen.push(melding(soort, oud.startnummer, { ...gegevens, voor: nu, na }))
    nu = na
  }
  if (wens.begin !== oud.werkelijk) {
    const na = { ...nu, werkelijk: wens.begin, start: laatste(wens.begin, kader.vroegste) }
    const eerste = laatste(kader.vroegste, eersteMaand(eerder(na.start, nu.start)))
    if (na.start !== nu.start)
      meld('correctie', na, { betreft: 'start', datum: na.start, was: nu.start, vanafMaand: eerste })
    nu = na
  }
  if (wens.eind !== nu.stop && !beideVoorbij(wens.eind, nu.stop, kader)) {
    const soort = nu.stop === null ? 'stop' : 'correctie'
    const reden = wens.eind !== null && wens.eind === bron.einde?.op ? bron.einde.reden : 'einde-hulp'
    meld(
      soort,
      { ...nu, stop: wens.eind },
      {
        betreft: 'stop',
        datum: wens.eind,
        was: nu.stop,
        reden: wens.eind === null ? null : reden,
        vanafMaand: laatste(kader.vroegste, maandNa(eersteStop(wens.eind, nu.stop))),
      },
    )
  }
  if (wens.kostprijs !== nu.kostprijs) {
    const vanafMaand = laatste(kader.vroegste, eersteMaand(nu.start))
    meld(
      'wijziging',
      { ...nu, kostprijs: wens.kostprijs },
      { betreft: 'kostprijs', kostprijs: wens.kostprijs, vanafMaand },
    )
  }
  return nu
}

const beideVoorbij = (a: Datum | null, b: Datum | null, { vroegste }: Kader): boolean =>
  a !== null && b !== null && a < vroegste && b < vroegste

function vervallen(oud: Meldperiode, { vroegste }: Kader): Melding {
  const vanafMaand = laatste(vroegste, eersteMaand(oud.start))
  return melding('correctie', oud.startnummer, { betreft: 'start', datum: null, was: oud.start, vanafMaand, voor: oud })
}

type Deel = Partial<Meldinggegevens> & Pick<Meldinggegevens, 'betreft'>

export const melding = (soort: Meldingsoort, startnummer: number, deel: Deel): Melding => ({
  soort,
  startnummer,
  gegevens: {
    datum: null,
    was: null,
    vanafMaand: null,
    reden: null,
    kostprijs: deel.na?.kostprijs ?? null,
    vrijstellingen: [],
    voor: null,
    na: null,
    ...deel,
  },
})

const laatste = (a: Datum, b: Datum): Datum => (a > b ? a : b)
const eerder = (a: Datum, b: Datum): Datum => (a < b ? a : b)
const eersteStop = (a: Datum | null, b: Datum | null): Datum => {
  const eerste = a === null || (b !== null && b < a) ? b : a
  if (eerste === null) throw new Error('een stop zonder dag is geen stop')
  return eerste
}
