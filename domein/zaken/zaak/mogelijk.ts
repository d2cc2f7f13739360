import { type Datum, geweigerd, schrijfDatum, type Weigering } from '@meedoen/kern'
import { buitenBehandelingTermijn } from './termijnen.ts'
import type { Stand, Zaak } from './zaak.ts'

export type Stapnaam =
  // by the resident, or who acts for them
  | 'vulMeldingAan'
  | 'trekMeldingIn'
  | 'dienPlanIn'
  | 'beantwoordVerslag'
  | 'doeAanvraag'
  | 'deelZaak'
  // by the municipality
  | 'koppelPersoon'
  | 'neemZaak'
  | 'draagOver'
  | 'zetVeiligheid'
  | 'koppelClientondersteuner'
  | 'planGesprek'
  | 'legGesprekVast'
  | 'stelIdentiteitVast'
  | 'legPgbUitlegVast'
  | 'legBevindingVast'
  | 'legOnderwerpVast'
  | 'beoordeelBehoefte'
  | 'berekenHulp'
  | 'verzendVerslag'
  | 'legOndertekendVerslagVast'
  | 'trefSpoedvoorziening'
  | 'schortTermijnOp'
  | 'hervatTermijn'
  | 'stelBuitenBehandeling'
  | 'stelBeschikkingVast'
  | 'verzendBeschikking'
  | 'legBezwaarVast'
  | 'wijsToe'
  | 'sluitOpgelost'
  | 'verwerkOverlijden'
  | 'verwerkVerhuizing'
  | 'verklaarDubbel'
  | 'trekBeschikkingIn'

/** The question of toegang that decides who may take the step. */
type Staphandeling =
  | 'melding-aanvullen'
  | 'plan-inleveren'
  | 'inbreng-doen'
  | 'delen-instellen'
  | 'zaak-bijwerken'
  | 'zaak-behandelen'
  | 'zaak-nemen'
  | 'zaak-overdragen'

type Regel = {
  readonly standen: readonly Stand[]
  readonly door: Staphandeling
  /** A further condition that the law or good order sets; the refusal says what to do first. */
  readonly mits?: (zaak: Zaak, vandaag: Datum) => Weigering | null
  /** In another state: what is in the way, where that helps more than that the case is somewhere else. */
  readonly anders?: Readonly<Partial<Record<Stand, Weigering>>>
}

const BESLUIT_LIGT_KLAAR = geweigerd(
  'besluit-ligt-klaar',
  'Er ligt al een besluit klaar. De termijn stilzetten kan alleen als er nog geen besluit is. Verzend het besluit, of pas het aan.',
)
const TERMIJN_STAAT_STIL = geweigerd('termijn-staat-stil', 'De termijn staat stil. Laat eerst de termijn weer lopen.')

const VOOR_VERSLAG: readonly Stand[] = ['nieuw', 'gesprek-plannen', 'gesprek-gepland', 'verslag-maken']
const VOOR_AANVRAAG: readonly Stand[] = [...VOOR_VERSLAG, 'verslag-verzonden']
const IN_AANVRAAG: readonly Stand[] = ['beslissen', 'opgeschort', 'besloten']
const IN_UITVOERING: readonly Stand[] = ['toewijzen', 'wacht-op-start', 'hulp-gestart']
const OPEN: readonly Stand[] = [...VOOR_AANVRAAG, ...IN_AANVRAAG, ...IN_UITVOERING]
/** Findings may also be recorded while deciding on an aanvraag that came without an onderzoek (2.3.2 lid 9). */
const ONDERZOEK: readonly Stand[] = [...VOOR_VERSLAG, 'beslissen', 'opgeschort']
const ALLE: readonly Stand[] = [...OPEN, 'afgesloten']

const persoonBekend = (zaak: Zaak): Weigering | null =>
  zaak.persoon === null
    ? geweigerd('persoon-onbekend', 'Koppel eerst de inwoner aan deze zaak: zoek op BSN en controleer de gegevens.')
    : null

const onderzoekLoopt = (zaak: Zaak): Weigering | null =>
  zaak.aanvraag && zaak.aanvraag.wijze !== 'zonder-onderzoek'
    ? geweigerd('onderzoek-afgerond', 'Het onderzoek is afgerond: het verslag is verstuurd en er is een aanvraag.')
    : persoonBekend(zaak)

/** An aanvraag follows the verslag, or the end of the six weeks without one (2.3.2 lid 9). */
const magAanvragen = (zaak: Zaak, vandaag: Datum): Weigering | null => {
  const { datum } = zaak.termijnen.onderzoek
  if (zaak.stand === 'verslag-verzonden' || (datum !== null && vandaag > datum)) return persoonBekend(zaak)
  return geweigerd(
    'onderzoek-loopt-nog',
    'U kunt nog geen aanvraag doen. Dat kan als u het verslag van het gesprek heeft, of als het onderzoek na zes weken niet klaar is.',
  )
}

const gesprekGeweest = (zaak: Zaak): Weigering | null => {
  if (!zaak.gesprek?.gevoerdOp) return geweigerd('gesprek-niet-gevoerd', 'Leg eerst vast dat het gesprek is gevoerd.')
  if (!zaak.identiteit)
    return geweigerd(
      'identiteit-niet-vastgesteld',
      'Leg eerst vast met welk bewijs de identiteit is vastgesteld (Wmo art. 2.3.4).',
    )
  if (!zaak.pgbUitgelegd)
    return geweigerd('pgb-niet-uitgelegd', 'Leg eerst vast dat het pgb is uitgelegd (Wmo art. 2.3.2 lid 6).')
  return zaak.behoeften.length === 0 && zaak.bevindingen.length === 0
    ? geweigerd('verslag-leeg', 'Er staat nog niets in het verslag. Vul eerst in wat u samen heeft besproken.')
    : null
}

const gesprekGepland = (zaak: Zaak): Weigering | null =>
  zaak.gesprek ? null : geweigerd('geen-gesprek-gepland', 'Plan eerst het gesprek.')

const verslagOnbeantwoord = (zaak: Zaak): Weigering | null =>
  zaak.verslag?.antwoord ? geweigerd('verslag-al-beantwoord', 'Op dit verslag is al geantwoord.') : null

/** Not treating an aanvraag is for who did not complete it in time, and only for four weeks (Awb 4:5 lid 4). */
const onvolledigGebleven = ({ verzuim }: Zaak, vandaag: Datum): Weigering | null => {
  if (verzuim === null || vandaag <= verzuim.uiterlijk)
    return geweigerd(
      'geen-verzuim',
      'Dit kan pas als u om gegevens heeft gevraagd en de inwoner die niet op tijd heeft gegeven (Awb art. 4:5).',
    )
  const { datum } = buitenBehandelingTermijn(verzuim.uiterlijk)
  return datum !== null && vandaag > datum
    ? geweigerd('buiten-behandeling-te-laat', `Dit kon tot en met ${schrijfDatum(datum)}. Neem nu een besluit.`)
    : null
}

const besluitVerzonden = (zaak: Zaak): Weigering | null =>
  zaak.beschikking?.verzondenOp
    ? null
    : geweigerd('geen-besluit-verzonden', 'Er is nog geen beschikking verzonden. Bezwaar kan pas daarna.')

const nogGeenBezwaar = (zaak: Zaak): Weigering | null =>
  besluitVerzonden(zaak) ??
  (zaak.bezwaar ? geweigerd('bezwaar-al-vastgelegd', 'De ontvangst van dit bezwaar staat al in de zaak.') : null)

const nogGeenSpoedhulp = (zaak: Zaak): Weigering | null =>
  persoonBekend(zaak) ??
  (zaak.voorzieningen.some((v) => v.tijdelijk)
    ? geweigerd('spoed-al-geregeld', 'Er is al een tijdelijke voorziening voor deze melding.')
    : null)

/** Temporary help hangs on the melding for which it was given: it would be left without a decision. */
const geenSpoedhulp = (zaak: Zaak): Weigering | null =>
  zaak.voorzieningen.some((v) => v.tijdelijk && v.stand !== 'beeindigd')
    ? geweigerd(
        'spoedhulp-loopt',
        'Bij deze zaak hoort tijdelijke hulp. Handel deze zaak zelf af; anders stopt die hulp.',
      )
    : null

const nietAlGekoppeld = (zaak: Zaak): Weigering | null =>
  zaak.persoon === null ? null : geweigerd('al-gekoppeld', 'Deze zaak hoort al bij een inwoner.')

/**
 * The one table of what is permitted: in which state of the case, by whom, on which condition.
 * The steps enforce it, the screens show their buttons from it, the tests walk through it.
 */
export const MOGELIJK: Readonly<Record<Stapnaam, Regel>> = {
  vulMeldingAan: { standen: VOOR_AANVRAAG, door: 'melding-aanvullen' },
  trekMeldingIn: { standen: [...VOOR_AANVRAAG, 'beslissen', 'opgeschort'], door: 'melding-aanvullen' },
  dienPlanIn: { standen: VOOR_VERSLAG, door: 'plan-inleveren' },
  beantwoordVerslag: { standen: ['verslag-verzonden'], door: 'inbreng-doen', mits: verslagOnbeantwoord },
  doeAanvraag: { standen: VOOR_AANVRAAG, door: 'inbreng-doen', mits: magAanvragen },
  deelZaak: { standen: ALLE, door: 'delen-instellen', mits: persoonBekend },
  koppelPersoon: { standen: VOOR_AANVRAAG, door: 'zaak-bijwerken', mits: nietAlGekoppeld },
  neemZaak: { standen: OPEN, door: 'zaak-nemen' },
  draagOver: { standen: OPEN, door: 'zaak-overdragen' },
  zetVeiligheid: { standen: OPEN, door: 'zaak-behandelen' },
  koppelClientondersteuner: { standen: OPEN, door: 'zaak-behandelen', mits: persoonBekend },
  planGesprek: { standen: ONDERZOEK, door: 'zaak-behandelen', mits: onderzoekLoopt },
  legGesprekVast: { standen: ONDERZOEK, door: 'zaak-behandelen', mits: gesprekGepland },
  stelIdentiteitVast: {
    standen: [...VOOR_AANVRAAG, 'beslissen', 'opgeschort'],
    door: 'zaak-behandelen',
    mits: persoonBekend,
  },
  legPgbUitlegVast: { standen: [...VOOR_AANVRAAG, 'beslissen', 'opgeschort'], door: 'zaak-behandelen' },
  legBevindingVast: { standen: ONDERZOEK, door: 'zaak-behandelen', mits: onderzoekLoopt },
  legOnderwerpVast: { standen: ONDERZOEK, door: 'zaak-behandelen', mits: onderzoekLoopt },
  beoordeelBehoefte: { standen: ONDERZOEK, door: 'zaak-behandelen', mits: onderzoekLoopt },
  berekenHulp: { standen: ONDERZOEK, door: 'zaak-behandelen', mits: onderzoekLoopt },
  verzendVerslag: {
    standen: ['verslag-maken', 'verslag-verzonden'],
    door: 'zaak-behandelen',
    mits: (z) => persoonBekend(z) ?? gesprekGeweest(z),
  },
  legOndertekendVerslagVast: { standen: ['verslag-verzonden'], door: 'zaak-behandelen' },
  trefSpoedvoorziening: { standen: VOOR_AANVRAAG, door: 'zaak-behandelen', mits: nogGeenSpoedhulp },
  schortTermijnOp: {
    standen: ['beslissen'],
    door: 'zaak-behandelen',
    anders: {
      opgeschort: geweigerd('staat-al-stil', 'De termijn staat al stil.'),
      besloten: BESLUIT_LIGT_KLAAR,
    },
  },
  hervatTermijn: { standen: ['opgeschort'], door: 'zaak-behandelen' },
  stelBuitenBehandeling: { standen: ['opgeschort', 'beslissen'], door: 'zaak-behandelen', mits: onvolledigGebleven },
  /** Until it was sent a decision counts for nobody (Awb 3:40), so it can still be mended. */
  stelBeschikkingVast: {
    standen: ['beslissen', 'besloten'],
    door: 'zaak-behandelen',
    anders: { opgeschort: TERMIJN_STAAT_STIL },
  },
  verzendBeschikking: { standen: ['besloten'], door: 'zaak-behandelen' },
  legBezwaarVast: { standen: ALLE, door: 'zaak-bijwerken', mits: nogGeenBezwaar },
  wijsToe: {
    standen: [...VOOR_AANVRAAG, ...IN_AANVRAAG, ...IN_UITVOERING],
    door: 'zaak-behandelen',
    mits: (z) =>
      toeTeWijzen(z).length > 0
        ? null
        : geweigerd('niets-toe-te-wijzen', 'Er is geen voorziening in natura die op een aanbieder wacht.'),
  },
  sluitOpgelost: { standen: VOOR_AANVRAAG, door: 'zaak-behandelen', mits: persoonBekend },
  verwerkOverlijden: { standen: OPEN, door: 'zaak-bijwerken', mits: persoonBekend },
  verwerkVerhuizing: { standen: OPEN, door: 'zaak-bijwerken', mits: persoonBekend },
  verklaarDubbel: { standen: VOOR_AANVRAAG, door: 'zaak-bijwerken', mits: (z) => persoonBekend(z) ?? geenSpoedhulp(z) },
  trekBeschikkingIn: { standen: IN_UITVOERING, door: 'zaak-behandelen', mits: besluitVerzonden },
}

/** Provisions in natura that were sent to the resident and still wait for a provider. */
export const toeTeWijzen = (zaak: Zaak) =>
  zaak.voorzieningen.filter(
    (v) => v.besluit === 'toegekend' && v.vorm === 'natura' && (v.stand === 'verzonden' || v.stand === 'teruggelegd'),
  )

const nietInDezeStand = ({ stand }: Zaak): Weigering =>
  geweigerd(
    'niet-in-deze-stand',
    stand === 'afgesloten'
      ? 'Deze stap kan niet meer: de zaak is afgesloten.'
      : 'Deze stap kan niet op dit punt van de zaak. Kijk in de zaak wat nu wel kan.',
  )

/** Why this step cannot be taken in this state, or null when it can. Who takes it is the next question. */
export function beletsel(zaak: Zaak, naam: Stapnaam, vandaag: Datum): Weigering | null {
  const regel = MOGELIJK[naam]
  if (!regel.standen.includes(zaak.stand)) return regel.anders?.[zaak.stand] ?? nietInDezeStand(zaak)
  return regel.mits?.(zaak, vandaag) ?? null
}

export const isStapnaam = (naam: string): naam is Stapnaam => Object.hasOwn(MOGELIJK, naam)
