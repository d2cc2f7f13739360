import { type Datum, dagenTussen, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import type * as Regels from '@meedoen/regels'
import type { Uitleg } from '@meedoen/regels'
import type { Gebeurtenis, Termijnantwoorden } from './vragen.ts'

/** What somebody can do, in the order in which it helps; `rekenhulp.termijnen.doe` holds the words. */
export type Mogelijkheid =
  | 'plan'
  | 'aanvraagZonderOnderzoek'
  | 'gegevens'
  | 'bezwaar'
  | 'post'
  | 'tochBezwaar'
  | 'ingebrekestelling'
  | 'dwangsom'
  | 'rechter'
  | 'ombudsman'
  | 'nieuweBrief'
  | 'wachten'

type Uitlegdeel =
  | 'onderzoek'
  | 'plan'
  | 'aanvraag'
  | 'beslissing'
  | 'bezwaar'
  | 'klacht'
  | 'brief'
  | 'dwangsom'
  | 'dwangsomAls'

export type Termijnuitslag = {
  readonly wat: Gebeurtenis
  /** The last day that is still in time; null when the letter came too early and no term runs. */
  readonly laatsteDag: Datum | null
  readonly klok: Regels.Klokstand
  readonly voorbij: boolean
  /** Until when a plan can be handed in, or by when a posted letter must have come. */
  readonly ookDag: Datum | null
  /** Eurocents: the most that a penalty can become, and about what it is on the day of the computation. */
  readonly dwangsom: { readonly hoogste: Eurocent; readonly nu: Eurocent | null } | null
  readonly doe: readonly Mogelijkheid[]
  readonly uitleg: readonly { readonly deel: Uitlegdeel; readonly uitleg: Uitleg }[]
}

type Deel = { readonly deel: Uitlegdeel; readonly uitleg: Uitleg; readonly versie: string }
type Gevonden = Pick<Termijnuitslag, 'laatsteDag'> &
  Partial<Pick<Termijnuitslag, 'ookDag' | 'dwangsom'>> & {
    readonly delen: readonly Deel[]
    readonly doe: (voorbij: boolean) => readonly Mogelijkheid[]
  }
type Vraag = { readonly regels: typeof Regels; readonly op: Datum; readonly antwoorden: Termijnantwoorden }

/** The last day that follows from what happened, how that stands on the day of the computation, and what can be done. */
export function rekenTermijn(
  wat: Gebeurtenis,
  vraag: Vraag,
): Uitkomst<{ readonly uitslag: Termijnuitslag; readonly versies: readonly string[] }> {
  const gevonden = REKENWIJZEN[wat](vraag)
  if (!gevonden.ok) return gevonden
  const { laatsteDag, delen, doe, ookDag = null, dwangsom = null } = gevonden.waarde
  const voorbij = laatsteDag !== null && laatsteDag < vraag.op
  const uitslag: Termijnuitslag = {
    wat,
    laatsteDag,
    klok: vraag.regels.klokstand(laatsteDag, vraag.op),
    voorbij,
    ookDag,
    dwangsom,
    doe: doe(voorbij),
    uitleg: delen.map(({ deel, uitleg }) => ({ deel, uitleg })),
  }
  return gelukt({ uitslag, versies: delen.map(({ versie }) => versie) })
}

const REKENWIJZEN: Record<Gebeurtenis, (vraag: Vraag) => Uitkomst<Gevonden>> = {
  melding: naMelding,
  aanvraag: naAanvraag,
  besluit: naBesluit,
  bezwaar: naBezwaar,
  klacht: naKlacht,
  ingebrekestelling: naIngebrekestelling,
}

function naMelding({ regels, op, antwoorden: { dag: meldingOp } }: Vraag): Uitkomst<Gevonden> {
  const onderzoek = regels.termijnOnderzoek({ meldingOp })
  if (!onderzoek.ok) return onderzoek
  const plan = regels.termijnPersoonlijkPlan({ meldingOp })
  if (!plan.ok) return plan
  const aanvraag = regels.aanvraagMogelijk({ meldingOp, onderzoekAfgerondOp: null, op })
  if (!aanvraag.ok) return aanvraag
  const planTot = plan.waarde.uitkomst.laatsteDag
  return gelukt({
    laatsteDag: onderzoek.waarde.uitkomst.laatsteDag,
    ookDag: planTot,
    delen: [
      { deel: 'onderzoek', ...onderzoek.waarde },
      { deel: 'aanvraag', ...aanvraag.waarde },
      { deel: 'plan', ...plan.waarde },
    ],
    doe: (voorbij) => (voorbij ? ['aanvraagZonderOnderzoek'] : planTot >= op ? ['plan', 'wachten'] : ['wachten']),
  })
}

function naAanvraag(vraag: Vraag): Uitkomst<Gevonden> {
  const termijn = vraag.regels.termijnBeschikking({ ontvangenOp: vraag.antwoorden.dag, opschortingen: [] })
  if (!termijn.ok) return termijn
  const { laatsteDag } = termijn.waarde.uitkomst
  return metDwangsom(vraag, { laatsteDag, deel: { deel: 'beslissing', ...termijn.waarde } })
}

function naBezwaar(vraag: Vraag): Uitkomst<Gevonden> {
  const { dag, commissie, uitstel } = vraag.antwoorden
  const termijn = vraag.regels.termijnBeslissingOpBezwaar({
    bekendgemaaktOp: dag,
    commissie: commissie === 'ja',
    verdaagdMetWeken: uitstel,
    opschortingen: [],
  })
  if (!termijn.ok) return termijn
  const { beslistermijn, naVerdaging } = termijn.waarde.uitkomst
  return metDwangsom(vraag, {
    laatsteDag: naVerdaging ?? beslistermijn,
    deel: { deel: 'beslissing', ...termijn.waarde },
  })
}

/** When the decision is late: what the penalty could become if the letter came on the day of the computation. */
function metDwangsom(
  { regels, op }: Vraag,
  { laatsteDag, deel }: { laatsteDag: Datum | null; deel: Deel },
): Uitkomst<Gevonden> {
  const doe = (voorbij: boolean): readonly Mogelijkheid[] =>
    voorbij ? ['ingebrekestelling', 'dwangsom', 'rechter'] : ['gegevens', 'wachten']
  if (laatsteDag === null || laatsteDag >= op) return gelukt({ laatsteDag, delen: [deel], doe })
  const hoogste = hoogsteDwangsom(regels, op)
  if (!hoogste.ok) return hoogste
  const dwangsom = { hoogste: hoogste.waarde.uitkomst.bedrag, nu: null }
  return gelukt({ laatsteDag, dwangsom, delen: [deel, { deel: 'dwangsomAls', ...hoogste.waarde }], doe })
}

/** The most days that count (Awb 4:17 lid 1). */
const MEESTE_DAGEN = 42

const hoogsteDwangsom = (regels: typeof Regels, ontvangstIngebrekestelling: Datum) =>
  regels.dwangsom({ aanvraagIngediend: true, ontvangstIngebrekestelling, dagenInGebreke: MEESTE_DAGEN })

function naBesluit({ regels, antwoorden: { dag: bekendgemaaktOp } }: Vraag): Uitkomst<Gevonden> {
  const termijn = regels.termijnBezwaar({ bekendgemaaktOp })
  if (!termijn.ok) return termijn
  const { laatsteDag } = termijn.waarde.uitkomst
  const perPost = regels.bezwaarTijdig({ bekendgemaaktOp, ontvangenOp: laatsteDag, gepostOp: laatsteDag })
  return gelukt({
    laatsteDag,
    ookDag: perPost.ok ? perPost.waarde.uitkomst.laatsteDagPost : null,
    delen: [{ deel: 'bezwaar', ...termijn.waarde }],
    doe: (voorbij) => (voorbij ? ['tochBezwaar'] : ['bezwaar', 'post']),
  })
}

function naKlacht({ regels, antwoorden: { dag, commissie, uitstel } }: Vraag): Uitkomst<Gevonden> {
  const termijn = regels.termijnKlacht({ ontvangenOp: dag, commissie: commissie === 'ja', verdaagdMetWeken: uitstel })
  if (!termijn.ok) return termijn
  const { laatsteDag, naVerdaging } = termijn.waarde.uitkomst
  return gelukt({
    laatsteDag: naVerdaging ?? laatsteDag,
    delen: [{ deel: 'klacht', ...termijn.waarde }],
    doe: (voorbij) => (voorbij ? ['ombudsman'] : ['wachten', 'ombudsman']),
  })
}

function naIngebrekestelling({ regels, op, antwoorden: { dag, uiterlijk } }: Vraag): Uitkomst<Gevonden> {
  const brief = regels.ingebrekestelling({ ontvangenOp: dag, beslissenUiterlijk: uiterlijk ?? dag })
  if (!brief.ok) return brief
  const deel: Deel = { deel: 'brief', ...brief.waarde }
  const { tweeWekenOm } = brief.waarde.uitkomst
  if (tweeWekenOm === null) return gelukt({ laatsteDag: null, delen: [deel], doe: () => ['nieuweBrief'] })
  const hoogste = hoogsteDwangsom(regels, dag)
  if (!hoogste.ok) return hoogste
  const totNu = regels.dwangsom({
    aanvraagIngediend: true,
    ontvangstIngebrekestelling: dag,
    dagenInGebreke: Math.max(0, dagenTussen(tweeWekenOm, op)),
  })
  return gelukt({
    laatsteDag: tweeWekenOm,
    dwangsom: {
      hoogste: hoogste.waarde.uitkomst.bedrag,
      nu: totNu.ok && totNu.waarde.uitkomst.bedrag > 0 ? totNu.waarde.uitkomst.bedrag : null,
    },
    delen: [deel, { deel: 'dwangsom', ...hoogste.waarde }],
    doe: (voorbij) => (voorbij ? ['dwangsom', 'rechter'] : ['wachten', 'dwangsom']),
  })
}
