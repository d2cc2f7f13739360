import { datum, type Eurocent } from '../basis/kern/index.ts'
import {
  ABONNEMENTSTARIEF,
  abonnementstariefMaand,
  type BijdrageInvoer,
  bepaalMaandbijdrage,
  GEEN_EIGEN_KEUZES,
  haalRij,
} from '../basis/regels/index.ts'
import { percentiel, schrijf } from './meting.ts'

const CLIENTEN = 1_300_000
const MET_UITLEG = 50_000
const RONDES = 5
const MAAND = datum('2026-03-01')

/** One month for every client of a country, without words and with; beside a plain loop of the same formula. */
export async function meetRegels(): Promise<void> {
  const tarief = haalRij(ABONNEMENTSTARIEF, MAAND)
  if (!tarief.ok) throw new Error(tarief.tekst)
  const wettelijk = tarief.waarde.waarde
  const clienten = Array.from({ length: CLIENTEN }, (_, n) => client(n))
  const deel = clienten.slice(0, MET_UITLEG)
  const kaal = meet(() => metDeHand(clienten, wettelijk))
  const regels = meet(() => metDeRegel(clienten, wettelijk))
  const uitgelegd = meet(() => metUitleg(deel))
  if (kaal.som !== regels.som || uitgelegd.som !== metDeHand(deel, wettelijk))
    throw new Error('de regel en de losse lus komen niet op hetzelfde bedrag uit')
  const reference = 'plain loop of the same formula'
  schrijf({ name: `regels: plain loop, ${CLIENTEN} clients, one month`, value: kaal.ms, unit: 'ms' })
  schrijf({
    name: `regels: contribution without explanation, ${CLIENTEN} clients, one month`,
    value: regels.ms,
    unit: 'ms',
    ratio: regels.ms / kaal.ms,
    reference,
  })
  const perSeconde = (1000 * MET_UITLEG) / uitgelegd.ms
  schrijf({
    name: 'regels: contributions with explanation per second',
    value: perSeconde,
    unit: '1/s',
    ratio: (1000 * CLIENTEN) / kaal.ms / perSeconde,
    reference,
  })
}

/** The median of some rounds after one that is not counted, with the sum so that the work cannot be left out. */
function meet(werk: () => Eurocent): { ms: number; som: Eurocent } {
  let som = werk()
  const duren: number[] = []
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const begin = performance.now()
    som = werk()
    duren.push(performance.now() - begin)
  }
  return { ms: percentiel(duren, 0.5), som }
}

const VERORDENINGEN = [
  GEEN_EIGEN_KEUZES,
  { ...GEEN_EIGEN_KEUZES, bedragPerMaand: 1500 },
  {
    ...GEEN_EIGEN_KEUZES,
    vervoerEigenBijdrage: true,
    minima: { ongehuwdOnderAow: 2_000_000, ongehuwdAow: 2_200_000, gehuwdAow: 3_000_000 },
  },
] as const
const VOORZIENINGEN = [['dienst'], ['dienst', 'rolstoel'], ['rolstoel'], ['vervoer'], ['hulpmiddel', 'dienst']] as const
const HUISHOUDENS = [
  { soort: 'eenpersoons', aow: true },
  { soort: 'eenpersoons', aow: false },
  { soort: 'meerpersoons', metAow: 2 },
  { soort: 'meerpersoons', metAow: 1 },
] as const

/** An invented client; the same number always gives the same one, spread by steps without a common divisor. */
function client(n: number): BijdrageInvoer {
  const kies = <Ding>(dingen: readonly Ding[], stap: number, anders: Ding): Ding =>
    dingen[Math.floor(n / stap) % dingen.length] ?? anders
  return {
    maand: MAAND,
    huishouden: kies(HUISHOUDENS, 1, HUISHOUDENS[0]),
    minderjarig: n % 53 === 0,
    voorzieningen: kies<BijdrageInvoer['voorzieningen']>(VOORZIENINGEN, 7, VOORZIENINGEN[0]),
    verordening: kies<BijdrageInvoer['verordening']>(VERORDENINGEN, 11, GEEN_EIGEN_KEUZES),
    bwOfWlzBijdrage: n % 97 === 0,
    nachtenOpvangAaneengesloten: n % 89 === 0 ? 2 : 0,
    bijdrageplichtigInkomen: (n % 41) * 100_000,
  }
}

function metDeRegel(clienten: readonly BijdrageInvoer[], wettelijk: Eurocent): Eurocent {
  let som = 0
  for (const een of clienten) som += bepaalMaandbijdrage(een, wettelijk).bedrag
  return som
}

function metUitleg(clienten: readonly BijdrageInvoer[]): Eurocent {
  let som = 0
  for (const een of clienten) {
    const berekend = abonnementstariefMaand(een)
    if (!berekend.ok) throw new Error(berekend.tekst)
    som += berekend.waarde.uitkomst.bedrag
  }
  return som
}

/** The formula as somebody would write it once, for this population only. */
function metDeHand(clienten: readonly BijdrageInvoer[], wettelijk: Eurocent): Eurocent {
  let som = 0
  for (const een of clienten) {
    if (een.minderjarig || een.bwOfWlzBijdrage || (een.nachtenOpvangAaneengesloten ?? 0) >= 2) continue
    const { huishouden, verordening } = een
    const samen = huishouden.soort === 'meerpersoons'
    if (samen && huishouden.metAow < 2) continue
    let telt = false
    for (const soort of een.voorzieningen)
      if (soort !== 'rolstoel' && (soort !== 'vervoer' || !verordening.vervoerEigenBijdrage)) telt = true
    if (!telt) continue
    const { minima } = verordening
    if (minima !== null && typeof een.bijdrageplichtigInkomen === 'number') {
      const alleen = !samen && huishouden.aow ? minima.ongehuwdAow : minima.ongehuwdOnderAow
      if (een.bijdrageplichtigInkomen <= (samen ? minima.gehuwdAow : alleen)) continue
    }
    som += Math.min(wettelijk, verordening.bedragPerMaand ?? wettelijk)
  }
  return som
}
