import { type Datum, datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { stap, type Tekst, type Uitleg } from '../uitleg.ts'
import { EIGEN_VRAGEN } from './open-vragen.ts'
import { PGB_VRAGEN, type PgbVoorwaarde, type PgbVraag } from './pgb-vragen.ts'

/** A frame of assessment: at least one question per condition. Policy of the municipality, so data. */
export type Afwegingskader = { readonly naam: string; readonly vragen: readonly PgbVraag[] }

/** Our own frame, made from the words of lid 2; a municipality may put another in its place. */
export const AFWEGINGSKADER: Afwegingskader = { naam: 'Afwegingskader pgb van Meedoen', vragen: PGB_VRAGEN }

export type Antwoord = 'ja' | 'nee' | 'onbekend'
export type PgbBevinding = 'voldoet' | 'voldoet-niet' | 'nog-vragen'

export type PgbAfweging = {
  readonly voorwaarden: Readonly<Record<PgbVoorwaarde, PgbBevinding>>
  readonly advies: 'past' | 'past-niet' | 'nog-vragen'
  /** Codes of questions without an answer. */
  readonly openVragen: readonly string[]
}

type Invoer = {
  readonly op: Datum
  readonly kader: Afwegingskader
  /** By code of the question; a missing answer is `onbekend`. */
  readonly antwoorden: Readonly<Record<string, Antwoord>>
}
type Code = 'kader-onvolledig' | 'onbekende-vraag'

const VOORWAARDEN: Record<PgbVoorwaarde, { tekst: Tekst; artikel: string }> = {
  bekwaam: {
    tekst: { nl: 'De taken van een pgb goed doen', en: 'Carrying out the tasks of a budget well' },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder a',
  },
  gemotiveerd: {
    tekst: { nl: 'Uitleggen waarom u een pgb wilt', en: 'Explaining why you want a budget' },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder b',
  },
  kwaliteit: {
    tekst: { nl: 'Goede en veilige hulp', en: 'Good and safe support' },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder c',
  },
}

/**
 * Helps to judge whether a pgb fits (Wmo 2015 art. 2.3.6 lid 2). An advice for the talk: one `nee` puts a condition in
 * doubt, a missing answer keeps it open. The college weighs and decides; `pgbOordeel` orders what it found.
 */
export const pgbAfweging = regel<Invoer, PgbAfweging, Code>({
  regeling: 'pgb-afweging',
  naam: { nl: 'Past een pgb bij deze bewoner?', en: 'Does a personal budget suit this resident?' },
  artikel: 'Wmo 2015 art. 2.3.6 lid 2',
  vragen: [EIGEN_VRAGEN],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: weegAf }],
})

function weegAf({ kader, antwoorden }: Invoer): Uitkomst<Bevinding<PgbAfweging>, Code> {
  const codes = new Set(kader.vragen.map(({ code }) => code))
  const vreemd = Object.keys(antwoorden).find((code) => !codes.has(code))
  if (vreemd !== undefined) return geweigerd('onbekende-vraag', `Het kader heeft geen vraag met de code ${vreemd}.`)
  const beantwoord = kader.vragen.map((vraag) => ({ ...vraag, antwoord: antwoorden[vraag.code] ?? 'onbekend' }))
  const van = (voorwaarde: PgbVoorwaarde) => beantwoord.filter((vraag) => vraag.voorwaarde === voorwaarde)
  const delen = { bekwaam: van('bekwaam'), gemotiveerd: van('gemotiveerd'), kwaliteit: van('kwaliteit') }
  if (Object.values(delen).some((vragen) => vragen.length === 0))
    return geweigerd('kader-onvolledig', 'Het afwegingskader heeft bij elke voorwaarde ten minste een vraag.', 'kader')
  const voorwaarden = {
    bekwaam: bevindingVan(delen.bekwaam),
    gemotiveerd: bevindingVan(delen.gemotiveerd),
    kwaliteit: bevindingVan(delen.kwaliteit),
  }
  const openVragen = beantwoord.filter(({ antwoord }) => antwoord === 'onbekend').map(({ code }) => code)
  const uitkomst = { voorwaarden, advies: adviesVan(Object.values(voorwaarden)), openVragen }
  return gelukt({ uitkomst, uitleg: legUit(uitkomst, delen) })
}

type Beantwoord = PgbVraag & { readonly antwoord: Antwoord }

function bevindingVan(vragen: readonly Beantwoord[]): PgbBevinding {
  if (vragen.some(({ antwoord }) => antwoord === 'nee')) return 'voldoet-niet'
  return vragen.every(({ antwoord }) => antwoord === 'ja') ? 'voldoet' : 'nog-vragen'
}

function adviesVan(bevindingen: readonly PgbBevinding[]): PgbAfweging['advies'] {
  if (bevindingen.includes('voldoet-niet')) return 'past-niet'
  return bevindingen.includes('nog-vragen') ? 'nog-vragen' : 'past'
}

const ADVIEZEN: Record<PgbAfweging['advies'], Tekst> = {
  past: { nl: 'Een pgb past.', en: 'A personal budget fits.' },
  'past-niet': {
    nl: 'Een pgb lijkt niet te passen. De gemeente weegt dit af en beslist.',
    en: 'A personal budget does not seem to fit. The municipality weighs this and decides.',
  },
  'nog-vragen': {
    nl: 'Er zijn nog vragen. Daarna is pas te zeggen of een pgb past.',
    en: 'There are still questions. Only then can be said whether a personal budget fits.',
  },
}

const BEVINDINGEN: Record<PgbBevinding, Tekst> = {
  voldoet: { nl: 'dat is in orde', en: 'that is in order' },
  'voldoet-niet': { nl: 'daarover is twijfel', en: 'there is doubt about that' },
  'nog-vragen': { nl: 'dat is nog niet duidelijk', en: 'that is not clear yet' },
}

const ANTWOORDEN: Record<Antwoord, Tekst> = {
  ja: { nl: 'Ja', en: 'Yes' },
  nee: { nl: 'Nee', en: 'No' },
  onbekend: { nl: 'Nog niet besproken', en: 'Not discussed yet' },
}

function legUit(
  { voorwaarden, advies }: PgbAfweging,
  delen: Readonly<Record<PgbVoorwaarde, readonly Beantwoord[]>>,
): Uitleg {
  const deelstap = (voorwaarde: PgbVoorwaarde): Uitleg => {
    const { tekst, artikel } = VOORWAARDEN[voorwaarde]
    const bevinding = BEVINDINGEN[voorwaarden[voorwaarde]]
    return stap(`${tekst.nl}: ${bevinding.nl}.`, `${tekst.en}: ${bevinding.en}.`, {
      artikel,
      stappen: delen[voorwaarde].map(({ vraag, antwoord }) =>
        stap(`${vraag.nl} ${ANTWOORDEN[antwoord].nl}.`, `${vraag.en} ${ANTWOORDEN[antwoord].en}.`, { zekerheid: 'M' }),
      ),
    })
  }
  return stap(ADVIEZEN[advies].nl, ADVIEZEN[advies].en, {
    artikel: 'Wmo 2015 art. 2.3.6 lid 2',
    stappen: [deelstap('bekwaam'), deelstap('gemotiveerd'), deelstap('kwaliteit')],
  })
}
