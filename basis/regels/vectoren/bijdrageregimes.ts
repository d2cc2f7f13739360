import { datum, plusMaanden } from '@meedoen/kern'
import { abonnementstariefHerziening, type Herzienmaand } from '../bijdrage/herziening.ts'
import { GEEN_EIGEN_KEUZES } from '../bijdrage/invoer.ts'
import { abonnementstariefWijziging } from '../bijdrage/wijziging.ts'
import { bijdrageBeschermdWonen } from '../bijdrage-beschermd-wonen/beschermd-wonen.ts'
import type { Regime } from '../bijdrage-beschermd-wonen/laag-of-hoog.ts'
import { staffelHardenberg2018 } from '../bijdrage-lokaal/staffel.ts'
import { eigenBijdrageOpDatum } from '../bijdrage-op-datum/op-datum.ts'
import { GEEN_PERIODEKEUZES, type PeriodeVerordening } from '../bijdrage-vier-weken/invoer.ts'
import { bijdrageVierWeken } from '../bijdrage-vier-weken/vier-weken.ts'
import { bijdrageWetsvoorstel36713, type Scenario } from '../bijdrage-wetsvoorstel/wetsvoorstel.ts'
import { alsEuro, alsMaand, metVelden, type Rekenaar } from './rekenaar.ts'
import { aowVelden, huishoudstand, leesJaar, leesSituatie } from './situatie.ts'
import { OngeldigVeld, type Velden } from './velden.ts'

/** Most months of one correction: 36 back and some ahead; more is a mistake in the fields. */
const MEESTE_MAANDEN = 600

const euroOfNiets = (bedrag: number | null): number | null => (bedrag === null ? null : alsEuro(bedrag))

function periodeVerordening(velden: Velden): PeriodeVerordening {
  const procent = velden.getalOfNiets('verordeningPercentage')
  return {
    ...GEEN_PERIODEKEUZES,
    basis: velden.euroOfNiets('verordeningBedrag'),
    opslag: procent === null ? null : Math.round(procent * 10),
    grensHoger: velden.euroOfNiets('verordeningGrensHoger') ?? 0,
    nihilTot: velden.euroOfNiets('verordeningNihilTot'),
    ouderbijdrageWoningaanpassing: velden.waar('verordeningOuderbijdrage', false),
  }
}

const vierWeken: Rekenaar = (velden) => {
  const jaar = leesJaar(velden)
  const situatie = leesSituatie(velden, datum(`${jaar}-01-01`))
  const berekend = bijdrageVierWeken({
    ...situatie,
    jaar,
    inkomen: velden.euroOfNiets('inkomenPeiljaar'),
    vermogen: velden.euroOfNiets('vermogenPeiljaar') ?? 0,
    kostprijs: velden.euroOfNiets('kostprijsPerPeriode'),
    verordening: periodeVerordening(velden),
  })
  return metVelden(berekend, (uitkomst) => ({
    ...aowVelden(velden, situatie.huishouden),
    bijdrageplichtigInkomen: euroOfNiets(uitkomst.bijdrageplichtigInkomen),
    maximaleBijdragePerPeriode: alsEuro(uitkomst.maximaal),
    voorKorting: alsEuro(uitkomst.voorKorting),
    kortingPercentage: uitkomst.kortingPercentage,
    verschuldigd: alsEuro(uitkomst.verschuldigd),
    perJaarDertienPerioden: alsEuro(uitkomst.perJaar),
    reden: uitkomst.reden,
    zeker: uitkomst.zeker,
  }))
}

const beschermdWonen: Rekenaar = (velden) =>
  metVelden(
    bijdrageBeschermdWonen({
      jaar: leesJaar(velden),
      regime: velden.heeft('regime') ? velden.keuze<Regime>('regime', ['laag', 'hoog']) : null,
      bijdrageplichtigInkomen: velden.euroOfNiets('bijdrageplichtigInkomen'),
      dagen: velden.getalOfNiets('dagen'),
      inkomenOpOfOnderNorm: velden.waar('inkomenOpOfOnderNorm', false),
    }),
    ({ laagMin, laagMax, hoogMax, perMaand, bedrag }) => ({
      laagMin: alsEuro(laagMin),
      laagMax: alsEuro(laagMax),
      hoogMax: alsEuro(hoogMax),
      perMaand: euroOfNiets(perMaand),
      bedrag: euroOfNiets(bedrag),
    }),
  )

const hardenberg: Rekenaar = (velden) =>
  metVelden(
    staffelHardenberg2018({
      huishouden: huishoudstand(velden, 'huishouden', 'aowLeeftijd'),
      inkomen: velden.euro('inkomen'),
    }),
    ({ perMaand }) => ({ perMaand: alsEuro(perMaand) }),
  )

function scenario(velden: Velden): Scenario | null {
  const vanaf = velden.datumOfNiets('wetsvoorstelVanaf')
  return vanaf === null ? null : { vanaf }
}

const opDatum: Rekenaar = (velden) => {
  const dag = velden.datum('dag')
  const berekend = eigenBijdrageOpDatum({
    ...leesSituatie(velden, dag),
    dag,
    inkomen: velden.euroOfNiets('inkomenPeiljaar'),
    vermogen: velden.euroOfNiets('vermogenPeiljaar') ?? 0,
    kostprijs: velden.euroOfNiets('kostprijsPerPeriode'),
    verordening: { ...GEEN_EIGEN_KEUZES, bedragPerMaand: velden.euroOfNiets('verordeningBedrag') },
    periodeVerordening: periodeVerordening(velden),
    scenario: scenario(velden),
  })
  return metVelden(berekend, ({ bedrag, ...rest }) => ({ ...rest, bedrag: alsEuro(bedrag) }))
}

const wetsvoorstel: Rekenaar = (velden) => {
  const maand = velden.maand('maand')
  const berekend = bijdrageWetsvoorstel36713({
    maand,
    huishouden: leesSituatie(velden, maand).huishouden,
    inkomen: velden.euroOfNiets('inkomen'),
    vermogen: velden.euroOfNiets('vermogen') ?? 0,
    kostprijs: velden.euroOfNiets('kostprijs'),
    scenario: scenario(velden),
  })
  return metVelden(berekend, ({ bedrag, status, zeker }) => ({ bedrag: alsEuro(bedrag), status, zeker }))
}

/** One change that held from `vanafMaand` up to and including `totMaand`. */
function herzienmaanden(velden: Velden): readonly Herzienmaand[] {
  const laatste = velden.maand('totMaand')
  const was = velden.euro('bedragWas')
  const wordt = velden.euro('bedragWordt')
  const maanden: Herzienmaand[] = []
  for (let maand = velden.maand('vanafMaand'); maand <= laatste; maand = plusMaanden(maand, 1)) {
    if (maanden.length >= MEESTE_MAANDEN) throw new OngeldigVeld('totMaand', 'Dat zijn te veel maanden.')
    maanden.push({ maand, was, wordt })
  }
  return maanden
}

function verkortTot(velden: Velden): 0 | 1 | 12 | null {
  const terug = velden.getalOfNiets('maandenTerug') ?? 36
  if (terug === 36) return null
  if (terug === 12 || terug === 1 || terug === 0) return terug
  throw new OngeldigVeld('maandenTerug', 'Kies bij maandenTerug uit: 36, 12, 1, 0.')
}

const herziening: Rekenaar = (velden) =>
  metVelden(
    abonnementstariefHerziening({
      maanden: herzienmaanden(velden),
      besluitVerzonden: velden.datum('besluitVerzonden'),
      verkortTot: verkortTot(velden),
      langerTerug: velden.waar('langerTerug', false),
    }),
    ({ vroegsteMaand, aantalHerzien, aantalDefinitief, saldo, nabetaling, terugbetaling }) => ({
      vroegsteMaand: alsMaand(vroegsteMaand),
      aantalHerzien,
      aantalDefinitief,
      saldo: alsEuro(saldo),
      nabetaling: alsEuro(nabetaling),
      terugbetaling: alsEuro(terugbetaling),
    }),
  )

/** The regimes beside the abonnementstarief, and what changes an outcome afterwards. */
export const BIJDRAGEREGIMES: Readonly<Record<string, Rekenaar>> = {
  'eigen-bijdrage-vier-weken': vierWeken,
  'eigen-bijdrage-beschermd-wonen': beschermdWonen,
  'staffel-algemene-voorziening-hardenberg-2018': hardenberg,
  'eigen-bijdrage-op-datum': opDatum,
  'abonnementstarief-wijziging': (velden) =>
    metVelden(abonnementstariefWijziging({ ingang: velden.datum('ingang') }), ({ vanafMaand }) => ({
      vanafMaand: alsMaand(vanafMaand),
    })),
  'abonnementstarief-herziening': herziening,
  'wetsvoorstel-36713-maand': wetsvoorstel,
}
