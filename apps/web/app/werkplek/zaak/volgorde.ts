import type { Weigering } from '@meedoen/kern'
import type { Stapnaam, Zaak } from '@meedoen/zaken'

/** Steps of the resident that nobody does for them at the desk. */
type VanInwoner = 'beantwoordVerslag' | 'doeAanvraag' | 'deelZaak'
/** These are one page, with what belongs to it: the onderzoek. */
type InOnderzoek = 'legBevindingVast' | 'legOnderwerpVast' | 'beoordeelBehoefte' | 'berekenHulp'
/** A step as the desk shows it: with a button and a page of its own. */
export type Schermstap = Exclude<Stapnaam, VanInwoner | InOnderzoek> | 'onderzoek'

const UITGANGEN = [
  'sluitOpgelost',
  'trekMeldingIn',
  'verklaarDubbel',
  'stelBuitenBehandeling',
  'verwerkOverlijden',
  'verwerkVerhuizing',
  'trekBeschikkingIn',
] as const satisfies readonly Schermstap[]

/** What can be done at any moment beside the road, in this order. */
const ERNAAST = [
  'neemZaak',
  'draagOver',
  'vulMeldingAan',
  'dienPlanIn',
  'zetVeiligheid',
  'koppelClientondersteuner',
  'trefSpoedvoorziening',
  'schortTermijnOp',
  'legBezwaarVast',
] as const satisfies readonly Schermstap[]

type Kort = Pick<
  Zaak,
  'stand' | 'behandelaar' | 'spoed' | 'gesprek' | 'identiteit' | 'pgbUitgelegd' | 'bevindingen' | 'behoeften'
>
/** Who looks, when, and for which steps they hold no mandate. */
export type Kijker = {
  readonly id: string
  readonly nu: Date
  readonly zonderMandaat: (stap: Stapnaam) => Weigering | null
}

const gevoerd = (zaak: Kort): boolean => Boolean(zaak.gesprek?.gevoerdOp)

/** The road, most urgent first: when a step is the one to take now, provided that it is possible. */
const WEG: readonly (readonly [Schermstap, (zaak: Kort, kijker: Kijker) => boolean])[] = [
  ['koppelPersoon', () => true],
  ['neemZaak', (zaak) => zaak.behandelaar === null],
  ['trefSpoedvoorziening', (zaak) => zaak.spoed],
  ['hervatTermijn', () => true],
  ['verzendBeschikking', () => true],
  ['stelBeschikkingVast', (zaak) => zaak.stand === 'beslissen'],
  ['wijsToe', () => true],
  ['planGesprek', (zaak) => zaak.gesprek === null && zaak.stand !== 'beslissen'],
  ['legGesprekVast', (zaak, { nu }) => zaak.gesprek !== null && !gevoerd(zaak) && new Date(zaak.gesprek.op) <= nu],
  ['stelIdentiteitVast', (zaak) => gevoerd(zaak) && zaak.identiteit === null],
  ['legPgbUitlegVast', (zaak) => gevoerd(zaak) && !zaak.pgbUitgelegd],
  ['onderzoek', (zaak) => gevoerd(zaak) && zaak.bevindingen.length + zaak.behoeften.length === 0],
  ['verzendVerslag', (zaak) => zaak.stand === 'verslag-maken'],
  ['legOndertekendVerslagVast', () => true],
]

/** Steps of the road that stay useful when they are not the one to take now. */
const OOK = [
  'onderzoek',
  'planGesprek',
  'legGesprekVast',
  'stelIdentiteitVast',
  'legPgbUitlegVast',
  'verzendVerslag',
  'stelBeschikkingVast',
] as const satisfies readonly Schermstap[]

export type Werk = {
  /** What to do now; null when the case waits for somebody else. */
  readonly eerst: Schermstap | null
  readonly ook: readonly Schermstap[]
  readonly ernaast: readonly Schermstap[]
  readonly uitgangen: readonly Schermstap[]
  /** What the case is ready for, but this employee may not sign, and why. */
  readonly zonderMandaat: readonly { readonly stap: Schermstap; readonly waarom: Weigering }[]
}

/** Puts what is possible in the order in which a consulent needs it. */
export function rangschik(zaak: Kort, mogelijk: readonly Stapnaam[], kijker: Kijker): Werk {
  const zonderMandaat = mogelijk.flatMap((stap) => {
    const waarom = kijker.zonderMandaat(stap)
    return waarom ? alsSchermstap(stap).map((schermstap) => ({ stap: schermstap, waarom })) : []
  })
  const mag = mogelijk.filter((stap) => !zonderMandaat.some((ander) => ander.stap === stap))
  const kan = new Set<Schermstap>(mag.flatMap(alsSchermstap))
  const eerst = WEG.find(([stap, nu]) => kan.has(stap) && nu(zaak, kijker))?.[0] ?? null
  const gedaan = new Set<Schermstap>([
    ...(zaak.identiteit === null ? [] : (['stelIdentiteitVast'] as const)),
    ...(zaak.pgbUitgelegd ? (['legPgbUitlegVast'] as const) : []),
    ...(gevoerd(zaak) ? (['legGesprekVast'] as const) : []),
    ...(zaak.behandelaar === kijker.id ? (['neemZaak'] as const) : []),
  ])
  const over = (stappen: readonly Schermstap[]) =>
    stappen.filter((stap) => stap !== eerst && kan.has(stap) && !gedaan.has(stap))
  return {
    eerst,
    ook: over(OOK),
    ernaast: over(ERNAAST),
    uitgangen: over(UITGANGEN),
    zonderMandaat,
  }
}

function alsSchermstap(stap: Stapnaam): Schermstap[] {
  switch (stap) {
    case 'beantwoordVerslag':
    case 'doeAanvraag':
    case 'deelZaak':
      return []
    case 'legBevindingVast':
    case 'legOnderwerpVast':
    case 'beoordeelBehoefte':
    case 'berekenHulp':
      return ['onderzoek']
    default:
      return [stap]
  }
}

const EIGEN_PAGINA: Readonly<Partial<Record<Schermstap, string>>> = {
  onderzoek: 'onderzoek',
  verzendVerslag: 'verslag',
  koppelPersoon: 'koppelen',
  trefSpoedvoorziening: 'spoed',
  stelBeschikkingVast: 'beschikking',
  verzendBeschikking: 'beschikking/verzenden',
  wijsToe: 'toewijzen',
}

/** Where a step is taken. */
export const adresVanStap = (zaak: string, stap: Schermstap): string =>
  `/werkplek/zaak/${zaak}/${EIGEN_PAGINA[stap] ?? `stap/${stap}`}`
