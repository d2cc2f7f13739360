import { type Datum, leeftijdOp, plusDagen, plusMaanden } from '@meedoen/kern'
import type { Inwoner } from '../bevolking/inwoner.ts'
import type { Toeval } from '../toeval.ts'
import { werkdagNa, werkdagTot } from './dagen.ts'
import type { Hulpvraag } from './hulpvraag.ts'

type Einde = 'ingetrokken' | 'overleden' | 'verhuisd'

/** The course of one case, as dates: what lies after yesterday has not happened yet. */
export type Levensloop = {
  readonly inwoner: Inwoner
  readonly hulpvraag: Hulpvraag
  readonly kanaal: 'web' | 'telefoon' | 'balie'
  /** Logged in and for oneself; otherwise a consulent links the person later. */
  readonly inlog: boolean
  readonly doorAnder: boolean
  readonly spoed: boolean
  readonly meldingOp: Datum
  readonly opgepaktOp: Datum
  readonly planOp: Datum | null
  readonly gesprekOp: Datum
  readonly verslagOp: Datum
  readonly antwoordOp: Datum
  readonly afloop: 'toegekend' | 'pgb' | 'afgewezen' | 'opgelost' | 'geen-antwoord'
  readonly besluitOp: Datum
  readonly verzondenOp: Datum
  readonly toegewezenOp: Datum
  readonly startOp: Datum
  /** Kept only when it came lately: an older one would have been decided on. */
  readonly bezwaarOp: Datum | null
  readonly einde: { readonly soort: Einde; readonly op: Datum } | null
}

export type Loopvraag = {
  readonly toeval: Toeval
  readonly inwoners: readonly Inwoner[]
  /** Kinds of need with how often they come. */
  readonly hulpvragen: readonly (readonly [Hulpvraag, number])[]
  readonly vandaag: Datum
  readonly aantal: number
}

/** How far back the oldest melding lies: about eighteen months. */
const DAGEN_TERUG = 548

/** Invents the cases of a municipality, oldest melding first. Nobody has more than three, and who died or left has one. */
export function maakLevenslopen({ toeval, inwoners, hulpvragen, vandaag, aantal }: Loopvraag): Levensloop[] {
  const eerder = new Map<string, Levensloop[]>()
  const lopen: Levensloop[] = []
  for (let poging = 0; lopen.length < aantal && poging < aantal * 20; poging += 1) {
    const inwoner = toeval.kies(inwoners)
    const andere = eerder.get(inwoner.sleutel) ?? []
    const hulpvraag = toeval.weeg(hulpvragen)
    if (!past(hulpvraag, inwoner, vandaag) || !kanErbij(andere, hulpvraag)) continue
    const loop = maakLoop(toeval, inwoner, hulpvraag, vandaag)
    if (isVertrek(loop) && andere.length > 0) continue
    lopen.push(loop)
    eerder.set(inwoner.sleutel, [...andere, loop])
  }
  return lopen.sort((a, b) => (a.meldingOp < b.meldingOp ? -1 : a.meldingOp > b.meldingOp ? 1 : 0))
}

const isVertrek = ({ einde }: Levensloop): boolean => einde !== null && einde.soort !== 'ingetrokken'

/** Not a fourth time, not the same help twice (OP259), and nothing for who died or left. */
const kanErbij = (andere: readonly Levensloop[], { voorziening }: Hulpvraag): boolean =>
  andere.length < 3 && !andere.some((loop) => isVertrek(loop) || loop.hulpvraag.voorziening === voorziening)

function past({ leeftijd: [van, tot] }: Hulpvraag, { persoon }: Inwoner, vandaag: Datum): boolean {
  const leeftijd = leeftijdOp(persoon.geboortedatum, plusMaanden(vandaag, -18))
  return leeftijd >= van && leeftijd <= tot
}

function maakLoop(toeval: Toeval, inwoner: Inwoner, hulpvraag: Hulpvraag, vandaag: Datum): Levensloop {
  const dag = plusDagen(vandaag, -toeval.geheel(1, DAGEN_TERUG))
  const kanaal = toeval.weeg([
    ['web', 55],
    ['telefoon', 38],
    ['balie', 7],
  ] as const)
  const meldingOp = kanaal === 'web' && toeval.kans(0.3) ? dag : werkdagTot(dag)
  const spoed = toeval.kans(0.05)
  const doorAnder = toeval.kans(0.25)
  const onderzoek = maakOnderzoek(toeval, meldingOp, spoed)
  const loop = {
    inwoner,
    hulpvraag,
    kanaal,
    spoed,
    doorAnder,
    inlog: kanaal === 'web' && !doorAnder && toeval.kans(0.7),
    meldingOp,
    ...onderzoek,
    ...maakBesluit(toeval, onderzoek.antwoordOp, hulpvraag),
  }
  return { ...loop, einde: maakEinde(toeval, loop, vandaag) }
}

/** Most are taken up in some days and talked to within three weeks; some lie too long, as happens everywhere. */
function maakOnderzoek(toeval: Toeval, meldingOp: Datum, spoed: boolean) {
  const opgepaktOp = werkdagNa(
    meldingOp,
    spoed
      ? 0
      : toeval.weeg([
          [toeval.geheel(0, 4), 94],
          [toeval.geheel(12, 25), 6],
        ]),
  )
  const gesprekOp = werkdagNa(
    opgepaktOp,
    spoed
      ? 1
      : toeval.weeg([
          [toeval.geheel(5, 19), 88],
          [toeval.geheel(32, 64), 13],
        ]),
  )
  const verslagOp = werkdagNa(
    gesprekOp,
    toeval.weeg([
      [toeval.geheel(1, 9), 93],
      [toeval.geheel(14, 25), 7],
    ]),
  )
  const planOp = toeval.kans(0.16) ? plusDagen(meldingOp, toeval.geheel(2, 7)) : null
  return {
    opgepaktOp,
    gesprekOp,
    verslagOp,
    planOp: planOp !== null && planOp < gesprekOp ? planOp : null,
    antwoordOp: plusDagen(verslagOp, toeval.geheel(2, 12)),
  }
}

function maakBesluit(toeval: Toeval, antwoordOp: Datum, hulpvraag: Hulpvraag) {
  const afloop = toeval.weeg([
    ['toegekend', 68],
    ['pgb', hulpvraag.voorziening === 'begeleiding-individueel' ? 12 : 0],
    ['afgewezen', 9],
    ['opgelost', 15],
    ['geen-antwoord', 2],
  ] as const)
  const besluitOp = werkdagNa(
    antwoordOp,
    toeval.weeg([
      [toeval.geheel(2, 10), 93],
      [toeval.geheel(15, 26), 7],
    ]),
  )
  const verzondenOp = werkdagNa(besluitOp, toeval.geheel(0, 1))
  const toegewezenOp = werkdagNa(verzondenOp, toeval.geheel(0, 6))
  return {
    afloop,
    besluitOp,
    verzondenOp,
    toegewezenOp,
    startOp: werkdagNa(toegewezenOp, toeval.geheel(5, 38)),
    bezwaarOp: toeval.kans(afloop === 'afgewezen' ? 0.5 : 0.03) ? werkdagNa(verzondenOp, toeval.geheel(6, 48)) : null,
  }
}

type Loop = Omit<Levensloop, 'einde'>

function maakEinde(toeval: Toeval, loop: Loop, vandaag: Datum): Levensloop['einde'] {
  const soort = toeval.weeg<Einde | null>([
    [null, 86],
    ['ingetrokken', 5],
    ['overleden', 5],
    ['verhuisd', 4],
  ])
  if (soort === null) return null
  // Withdrawn is withdrawn before the talk; a death or a move is heard of by who works on the case.
  const dag =
    soort === 'ingetrokken'
      ? eerste(werkdagNa(loop.meldingOp, toeval.geheel(2, 12)), loop.gesprekOp)
      : werkdagNa(loop.opgepaktOp, toeval.geheel(2, 200))
  return dag > loop.meldingOp && dag < vandaag && !(dag > afgeslotenOp(loop)) ? { soort, op: dag } : null
}

const eerste = (een: Datum, ander: Datum): Datum => (een < ander ? een : ander)

/** When the case closes by itself; after that nothing ends it any more. */
function afgeslotenOp({ afloop, verslagOp, verzondenOp }: Loop): Datum | '9' {
  if (afloop === 'opgelost') return verslagOp
  return afloop === 'afgewezen' ? verzondenOp : '9'
}
