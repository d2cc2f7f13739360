/** How a simulated provider works: delays in working days (from, up to and including), chances from 0 to 1. */
export type Temperament = {
  /** Until it answers an assignment, reports a start, reports a stop. */
  readonly antwoord: Spreiding
  readonly startmelding: Spreiding
  readonly stopmelding: Spreiding
  /** After the month is over, until it declares. */
  readonly declaratie: Spreiding
  /** Lets a month lie and declares it with the next. */
  readonly slaatOver: number
  /** Sends a new assignment back with a code of the standard. */
  readonly wijstAf: number
  /** Never reports a start; help is given and paid all the same (OP364). */
  readonly zwijgt: number
  /** Asks for more or less help (WMO317), per client and month. */
  readonly vraagt: number
  /** Stops for a time, or for good, per client and month. */
  readonly onderbreekt: number
  readonly stopt: number
  readonly fouten: Foutkansen
}

export type Spreiding = readonly [van: number, tot: number]

/** Per line of a declaration, and per declaration. */
type Foutkansen = {
  /** A cent off the price of the contract: refused. */
  readonly tarief: number
  /** A zero too many: refused. */
  readonly nul: number
  /** Another product than was assigned: refused. */
  readonly product: number
  /** Less than was given: granted, and credited and sent right the month after. */
  readonly vergissing: number
  /** A refused line that it does not send again. */
  readonly laatZitten: number
  /** The same file twice. */
  readonly dubbel: number
  /** Half a file. */
  readonly afgebroken: number
  /** A total that is not the sum of the lines: the declaration counts as not sent. */
  readonly totaal: number
}

const FOUTLOOS: Foutkansen = {
  ...{ tarief: 0, nul: 0, product: 0, vergissing: 0, laatZitten: 0, dubbel: 0, afgebroken: 0, totaal: 0 },
}

const STIPT: Temperament = {
  antwoord: [0, 1],
  startmelding: [0, 3],
  stopmelding: [0, 3],
  declaratie: [1, 6],
  slaatOver: 0,
  wijstAf: 0,
  zwijgt: 0,
  vraagt: 0.03,
  onderbreekt: 0.01,
  stopt: 0.006,
  fouten: FOUTLOOS,
}

/** The tempers of the simulated providers. */
export const TEMPERAMENTEN = {
  stipt: STIPT,
  laat: {
    ...STIPT,
    antwoord: [2, 9],
    startmelding: [8, 35],
    stopmelding: [6, 25],
    declaratie: [12, 30],
    slaatOver: 0.2,
  },
  slordig: {
    ...STIPT,
    antwoord: [0, 4],
    startmelding: [1, 12],
    declaratie: [2, 15],
    fouten: {
      ...{ tarief: 0.03, nul: 0.03, product: 0.02, vergissing: 0.05, laatZitten: 0.15 },
      ...{ dubbel: 0.15, afgebroken: 0.15, totaal: 0.1 },
    },
  },
  kieskeurig: { ...STIPT, wijstAf: 0.12 },
  vragend: { ...STIPT, vraagt: 0.4, onderbreekt: 0.03 },
  zwijgzaam: { ...STIPT, zwijgt: 0.5, fouten: { ...FOUTLOOS, vergissing: 0.02 } },
} as const satisfies Record<string, Temperament>

export type Temperamentnaam = keyof typeof TEMPERAMENTEN
