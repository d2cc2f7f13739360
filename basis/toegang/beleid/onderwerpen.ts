import type { AgbCode } from '@meedoen/kern'
import type { Besluit } from '../mandaat.ts'
import type { Noodinzage } from '../nood/noodinzage.ts'
import type { Uitnodigingstand } from '../uitnodiging/uitnodiging.ts'

/** Parts of a case that a resident can share. */
export const ONDERDELEN = ['voortgang', 'brieven', 'verslag', 'plan', 'bijdrage'] as const
export type Onderdeel = (typeof ONDERDELEN)[number]
/** Beside the shareable parts: `toewijzing` (what the provider delivers) and `dossier` (working notes, warnings, findings). */
export type Zicht = Onderdeel | 'toewijzing' | 'dossier'

/** What a case tells about who has to do with it; the room that owns the case hands it over as data. */
export type ZaakRelaties = {
  readonly id: string
  /** Null until a melding is linked to somebody. */
  readonly persoon: string | null
  readonly behandelaar: string | null
  readonly team: string
  readonly betrokkenen: readonly {
    readonly persoon: string
    readonly rol: 'mantelzorger' | 'vertegenwoordiger' | 'clientondersteuner'
    /** What the resident shared with them. */
    readonly onderdelen: readonly string[]
  }[]
  /** Providers with an assignment in this case. */
  readonly toegewezenAan: readonly AgbCode[]
}

type OpZaak = { readonly zaak: ZaakRelaties }
/** `nood` is what `vindNoodinzage` answered for this employee and this person. */
type OpZaakMetNood = OpZaak & { readonly nood?: Noodinzage | null }
type OpPersoon = { readonly persoon: { readonly id: string }; readonly zaken: readonly ZaakRelaties[] }
type Niets = Readonly<Record<never, never>>

/** Everything that somebody can want, with what must be told to decide on it. */
export type Onderwerpen = {
  'melding-doen': Niets
  /** For somebody else, or by telephone for who calls. */
  'melding-doen-namens': Niets
  /** Only that there is a case and which team has it: a hit in a search. */
  'zaak-bestaan': OpZaak
  'zaak-inzien': OpZaakMetNood
  /** Add to or withdraw the melding just made. */
  'melding-aanvullen': OpZaak
  'plan-inleveren': OpZaak
  /** Every other step of the resident: answer the verslag, do the aanvraag, … */
  'inbreng-doen': OpZaak
  /** Decide who else sees what. */
  'delen-instellen': OpZaak
  /** What any colleague with sight of the case may do: link a person, record a death or a bezwaar. */
  'zaak-bijwerken': OpZaak
  'zaak-behandelen': OpZaak
  'zaak-nemen': OpZaak
  'zaak-overdragen': OpZaak
  besluiten: OpZaak & { readonly besluiten: readonly [Besluit, ...Besluit[]] }
  'document-lezen': OpZaakMetNood & { readonly onderdeel: Zicht; readonly inwonerZiet: boolean }
  'persoon-inzien': OpPersoon & { readonly nood?: Noodinzage | null }
  zoeken: Niets
  /** `team` null is the list of unassigned cases. */
  'werklijst-inzien': { readonly team: string | null }
  /** `agb` null is the list of all providers. */
  'toewijzingen-inzien': { readonly agb: AgbCode | null }
  'toewijzing-inzien': OpZaakMetNood & { readonly agb: AgbCode }
  'toewijzing-behandelen': OpZaak
  'bericht-inzien': { readonly agb: AgbCode }
  'bericht-indienen': { readonly agb: AgbCode }
  /** What providers declared and what was paid; `agb` null is that of all providers. */
  'declaraties-inzien': { readonly agb: AgbCode | null }
  /** Approve what was granted, and make the payment of it. */
  betalen: Niets
  /** The monthly delivery to the CAK (Wmo 2.1.4b). */
  'bijdrage-aanleveren': Niets
  /** What is expected of one person, and what the CAK was told of them. */
  'bijdrage-inzien': { readonly persoon: { readonly id: string } }
  /** The list of budgets; which rows somebody gets is that of their cases. */
  'pgbs-inzien': Niets
  'pgb-inzien': OpZaakMetNood
  /** Plan, agreements and declarations: by the holder, who acts for them, or who helps them with it. */
  'pgb-besteden': OpZaak
  /** Judge a plan, an agreement or evidence. */
  'pgb-beoordelen': OpZaak
  /** Book what the SVB paid, draw a sample, propose a settlement. */
  'pgb-uitvoeren': Niets
  'beleid-inzien': Niets
  beheer: Niets
  /** Invite people of a provider, see who has access there, and close it; `agb` null is that of all providers. */
  'aanbiedermensen-beheren': { readonly agb: AgbCode | null }
  /** Come in by an invitation. */
  'uitnodiging-aannemen': { readonly stand: Uitnodigingstand }
  /** Keep providers, contracts, products and tariffs. */
  'contracten-beheren': Niets
  /** What a provider delivers and how long people wait for it: to see, and to tell how it is now. */
  'aanbod-bijwerken': { readonly agb: AgbCode }
  noodinzage: { readonly persoon: { readonly id: string } }
  /** What was opened by break-glass, by members of that team. */
  'noodinzagen-inzien': { readonly team: string }
  /** Who looked in somebody's file. */
  'inzagelog-lezen': OpPersoon
  'ketens-controleren': Niets
}

export type Handeling = keyof Onderwerpen

/** Why something was permitted; kept in the access log as the purpose of the look. */
export type Grond =
  | 'zelf'
  | 'melder'
  | 'link'
  | 'vertegenwoordiger'
  | 'gedeeld'
  | 'clientondersteuner'
  | 'behandelaar'
  | 'eigen-team'
  | 'onverdeeld'
  | 'nog-geen-zaak'
  | 'teamleider'
  | 'mandaat'
  | 'noodinzage'
  | 'uitvoering'
  | 'eigen-toewijzing'
  | 'beleid'
  | 'beheer'
  | 'werk'
  | 'systeem'

export type Grondslag = {
  readonly grond: Grond
  /** Which parts may be seen; empty where there is nothing to see. */
  readonly ziet: readonly Zicht[]
  /** What the employee wrote when opening by break-glass. */
  readonly reden: string | null
  /** To be recorded with a decision. */
  readonly mandaat: string | null
}

export type BeleidWeigering =
  | 'niet-voor-u'
  | 'niet-gedeeld'
  | 'ander-team'
  | 'alleen-cijfers'
  | 'geen-inhoud'
  | 'geen-rol'
  | 'niet-uw-team'
  | 'niet-uw-zaak'
  | 'geen-mandaat'
