import type { Feit } from '../feiten/feiten.ts'
import { pasBesluitToe } from './stand-na-aanvraag.ts'
import type { Zaak } from './zaak.ts'

/** Folds the facts of one case, oldest first, into its state. */
export function vouwZaak(id: string, nummer: string, feiten: readonly Feit[]): Zaak {
  const [eerste, ...rest] = feiten
  if (eerste?.soort !== 'meldingOntvangen') throw new Error('een zaak begint met meldingOntvangen')
  return rest.reduce(
    (zaak, feit) => ({ ...pasToe(zaak, feit), versie: feit.volgnummer }),
    beginStand(id, nummer, eerste),
  )
}

type Eerste = Extract<Feit, { soort: 'meldingOntvangen' }>

function beginStand(id: string, nummer: string, feit: Eerste): Zaak {
  const g = feit.gegevens
  return {
    id,
    nummer,
    versie: feit.volgnummer,
    fase: 'melding',
    stand: 'nieuw',
    afloop: null,
    afgeslotenOp: null,
    persoon: null,
    kanaal: g.kanaal,
    voorWie: g.voorWie,
    taal: g.taal,
    spoed: g.spoed,
    veiligheid: null,
    team: g.team,
    behandelaar: null,
    betrokkenen: [],
    meldingOp: g.op,
    antwoorden: g.antwoorden,
    leefgebieden: g.leefgebieden,
    clientondersteuning: g.clientondersteuning,
    aanvullingen: [],
    plan: null,
    gesprek: null,
    identiteit: null,
    pgbUitgelegd: false,
    bevindingen: [],
    onderwerpen: [],
    behoeften: [],
    hulpberekening: null,
    verslag: null,
    aanvraag: null,
    opschortingen: [],
    stilTot: null,
    verzuim: null,
    beschikking: null,
    voorzieningen: [],
    bezwaar: null,
    samengevoegdMet: null,
    aanvraagrechtGemeld: false,
    termijnen: {
      plan: g.termijnen.plan,
      onderzoek: g.termijnen.onderzoek,
      spoed: null,
      beslissing: null,
      bezwaar: null,
      beslissingOpBezwaar: null,
    },
  }
}

const vervang = <T>(lijst: readonly T[], zelfde: (t: T) => boolean, nieuw: T): T[] => [
  ...lijst.filter((t) => !zelfde(t)),
  nieuw,
]

/** After an aanvraag without onderzoek the talk still goes on, but the case stays where it is: at the decision. */
const inOnderzoek = (zaak: Zaak, stand: Zaak['stand']) =>
  zaak.fase === 'aanvraag' ? {} : { fase: 'onderzoek' as const, stand }

/** A document beside what was written, or the other way round, adds to the plan; the same again replaces it. */
function metPlan(
  eerder: Zaak['plan'],
  { tekst, document }: Pick<NonNullable<Zaak['plan']>, 'tekst' | 'document'>,
  op: Date,
): Zaak['plan'] {
  const geschreven = tekst ?? eerder?.tekst ?? null
  return {
    vorm: geschreven ? 'geschreven' : 'document',
    tekst: geschreven,
    document: document ?? eerder?.document ?? null,
    op,
  }
}

function pasToe(zaak: Zaak, feit: Feit): Zaak {
  switch (feit.soort) {
    case 'meldingOntvangen':
      throw new Error('een zaak heeft één melding')
    case 'meldingAangevuld':
      return { ...zaak, aanvullingen: [...zaak.aanvullingen, { tekst: feit.gegevens.tekst, op: feit.op }] }
    case 'persoonGekoppeld':
      return { ...zaak, persoon: feit.gegevens.persoon }
    case 'behandelaarGezet':
      return {
        ...zaak,
        behandelaar: feit.gegevens.behandelaar,
        team: feit.gegevens.team,
        ...(zaak.stand === 'nieuw' && feit.gegevens.behandelaar ? { stand: 'gesprek-plannen' as const } : {}),
      }
    case 'betrokkeneToegevoegd':
      return {
        ...zaak,
        betrokkenen: vervang(zaak.betrokkenen, (b) => b.persoon === feit.gegevens.persoon, feit.gegevens),
      }
    case 'veiligheidGezet':
      return { ...zaak, veiligheid: feit.gegevens.aan ? { tekst: feit.gegevens.tekst } : null }
    case 'planIngediend':
      return { ...zaak, plan: metPlan(zaak.plan, feit.gegevens, feit.op) }
    case 'gesprekGepland':
      return { ...zaak, ...inOnderzoek(zaak, 'gesprek-gepland'), gesprek: { ...feit.gegevens, gevoerdOp: null } }
    case 'gesprekGevoerd':
      return {
        ...zaak,
        ...inOnderzoek(zaak, 'verslag-maken'),
        gesprek: zaak.gesprek && { ...zaak.gesprek, gevoerdOp: feit.gegevens.op },
      }
    case 'identiteitVastgesteld':
      return { ...zaak, identiteit: feit.gegevens.bewijs }
    case 'pgbUitgelegd':
      return { ...zaak, pgbUitgelegd: true }
    case 'bevindingVastgelegd':
      return {
        ...zaak,
        bevindingen: vervang(zaak.bevindingen, (b) => b.leefgebied === feit.gegevens.leefgebied, feit.gegevens),
      }
    case 'onderwerpVastgelegd':
      return {
        ...zaak,
        onderwerpen: vervang(zaak.onderwerpen, (o) => o.onderwerp === feit.gegevens.onderwerp, feit.gegevens),
      }
    case 'behoefteBeoordeeld': {
      const { behoefte, ...rest } = feit.gegevens
      return { ...zaak, behoeften: vervang(zaak.behoeften, (b) => b.id === behoefte, { id: behoefte, ...rest }) }
    }
    case 'behoefteVervallen':
      return { ...zaak, behoeften: zaak.behoeften.filter((b) => b.id !== feit.gegevens.behoefte) }
    case 'hulpBerekend':
      return { ...zaak, hulpberekening: feit.gegevens }
    case 'verslagVerzonden':
      return { ...zaak, stand: 'verslag-verzonden', verslag: { ...feit.gegevens, antwoord: null, tekst: null } }
    case 'verslagBeantwoord':
      return {
        ...zaak,
        verslag: zaak.verslag && { ...zaak.verslag, antwoord: feit.gegevens.antwoord, tekst: feit.gegevens.tekst },
      }
    default:
      return pasBesluitToe(zaak, feit)
  }
}
