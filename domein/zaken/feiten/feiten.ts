import { z } from 'zod'
import { vastgelegdeBerekening } from './berekening.ts'
import { agbVeld, datumVeld } from './velden.ts'

const id = z.uuid()

function feit<Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) {
  return z.object({ soort: z.literal(soort), gegevens: z.object(velden) })
}

/** An outcome of basis/regels as it was on the day of the step: never recalculated silently. */
const uitkomstVanRegel = z.object({ datum: datumVeld.nullable(), uitleg: z.unknown(), versie: z.string() })
export type VastgelegdeTermijn = z.infer<typeof uitkomstVanRegel>

/** One rung of the ladder of the law (2.3.2 lid 4, 2.3.5 lid 3): does it solve this need? */
const trede = z.object({ trede: z.string(), antwoord: z.enum(['ja', 'deels', 'nee']), tekst: id.nullable() })

const besluitVelden = z.object({
  id,
  soort: z.string(),
  besluit: z.enum(['toegekend', 'afgewezen']),
  grond: z.string().nullable(),
  vorm: z.enum(['natura', 'pgb']).nullable(),
  product: z.string().nullable(),
  agb: agbVeld.nullable(),
  volume: z.int().nullable(),
  eenheid: z.string().nullable(),
  frequentie: z.string().nullable(),
  pgbBedrag: z.int().nullable(),
  begin: datumVeld.nullable(),
  eind: datumVeld.nullable(),
  /** Why this and why so much, where that is told apart from the decision as a whole. */
  toelichting: id.nullable().default(null),
  /** How the hours in natura or the pgb came about; null when they were not computed. */
  berekening: vastgelegdeBerekening.nullable().default(null),
  /** With a pgb also how many hours the norms gave. */
  uren: vastgelegdeBerekening.nullable().default(null),
})
/** One decided provision: granted with form, product, volume and period, or refused with a ground. */
export type BesloteVoorziening = z.infer<typeof besluitVelden>

/** A provision of which nothing was decided yet but its kind: what a decision does not fill stays like this. */
export const LEGE_VOORZIENING = {
  grond: null,
  vorm: null,
  product: null,
  agb: null,
  volume: null,
  eenheid: null,
  frequentie: null,
  pgbBedrag: null,
  begin: null,
  eind: null,
  toelichting: null,
  berekening: null,
  uren: null,
} satisfies Partial<BesloteVoorziening>

/** Awb 4:15; the kinds that a decision on an aanvraag knows. */
const opschortingsgrond = z.enum([
  'aanvulling',
  'buitenlandse-informatie',
  'instemming',
  'vertraging-aanvrager',
  'overmacht',
])

const bijdrageVelden = z.object({ bedrag: z.int().nullable(), uitleg: z.unknown(), versie: z.string() })

const hulpVelden = z.object({
  op: datumVeld,
  soort: vastgelegdeBerekening,
  omvang: vastgelegdeBerekening,
  alphahulp: vastgelegdeBerekening,
})
/** What the rules made of the household: which kind of help, how much, and whether an alphahulp may give it. */
export type Hulpberekening = z.infer<typeof hulpVelden>

/** Every fact of a case and what it holds: ids, codes, dates and outcomes; free text and names live in rows of their own. */
export const feitSchema = z.discriminatedUnion('soort', [
  feit('meldingOntvangen', {
    op: datumVeld,
    kanaal: z.enum(['web', 'telefoon', 'balie', 'leverancier']),
    voorWie: z.enum(['mijzelf', 'ander']),
    spoed: z.boolean(),
    leefgebieden: z.array(z.string()),
    clientondersteuning: z.enum(['ja', 'nee', 'heeft-al', 'weet-niet']),
    taal: z.enum(['nl', 'en']),
    team: z.string(),
    /** Row in zaken.tekst with the answers as JSON (names, telephone numbers, the story). */
    antwoorden: id,
    termijnen: z.object({ plan: uitkomstVanRegel, onderzoek: uitkomstVanRegel }),
  }),
  feit('meldingAangevuld', { tekst: id }),
  feit('persoonGekoppeld', { persoon: id, wijze: z.enum(['inlog', 'bsn-gecontroleerd']) }),
  feit('behandelaarGezet', { behandelaar: id.nullable(), team: z.string(), reden: id.nullable() }),
  feit('betrokkeneToegevoegd', {
    persoon: id,
    rol: z.enum(['mantelzorger', 'vertegenwoordiger', 'clientondersteuner']),
    onderdelen: z.array(z.string()),
  }),
  feit('veiligheidGezet', { aan: z.boolean(), tekst: id.nullable() }),
  feit('planIngediend', {
    vorm: z.enum(['geschreven', 'document']),
    tekst: id.nullable(),
    document: id.nullable(),
    via: z.enum(['mijn', 'link', 'papier']),
  }),
  feit('gesprekGepland', { op: z.iso.datetime(), plaats: z.enum(['thuis', 'gemeente', 'telefoon']) }),
  feit('gesprekGevoerd', { op: datumVeld }),
  feit('identiteitVastgesteld', { bewijs: z.enum(['paspoort', 'identiteitskaart', 'rijbewijs', 'verblijfsdocument']) }),
  feit('pgbUitgelegd', {}),
  feit('bevindingVastgelegd', {
    leefgebied: z.string(),
    inwoner: id.nullable(),
    gezien: id.nullable(),
    afspraak: id.nullable(),
  }),
  feit('onderwerpVastgelegd', { onderwerp: z.string(), tekst: id }),
  feit('behoefteBeoordeeld', {
    behoefte: id,
    leefgebied: z.string(),
    omschrijving: id,
    treden: z.array(trede),
    voorziening: z.string().nullable(),
  }),
  feit('behoefteVervallen', { behoefte: id }),
  /** Household help by the norms of the municipality, each outcome with its explanation and version. */
  feit('hulpBerekend', hulpVelden.shape),
  feit('verslagVerzonden', { document: id, op: datumVeld }),
  feit('verslagBeantwoord', {
    antwoord: z.enum(['akkoord', 'niet-akkoord']),
    tekst: id.nullable(),
    wijze: z.enum(['mijn', 'ondertekend']),
  }),
  feit('spoedvoorzieningGetroffen', {
    voorziening: besluitVelden,
    op: datumVeld,
    document: id,
    motivering: id,
    mandaat: z.string(),
    termijn: uitkomstVanRegel,
  }),
  feit('aanvraagIngediend', {
    op: datumVeld,
    wijze: z.enum(['mijn', 'ondertekend-verslag', 'zonder-onderzoek']),
    termijn: uitkomstVanRegel,
  }),
  feit('termijnOpgeschort', {
    grond: opschortingsgrond,
    eersteDag: datumVeld,
    uiterlijk: datumVeld.nullable(),
    tekst: id,
    document: id,
    termijn: uitkomstVanRegel,
  }),
  /** `verlopen`: the time that was given went by unused, so the clock runs again by itself (Awb 4:15 lid 1 a). */
  feit('termijnHervat', { laatsteDag: datumVeld, verlopen: z.boolean(), termijn: uitkomstVanRegel }),
  feit('aanvraagBuitenBehandelingGesteld', {
    op: datumVeld,
    tekst: id,
    document: id,
    mandaat: z.string(),
    termijn: uitkomstVanRegel,
    bezwaartermijn: uitkomstVanRegel,
  }),
  feit('beschikkingVastgesteld', {
    beschikking: id,
    voorzieningen: z.array(besluitVelden),
    motivering: id,
    bijdrage: bijdrageVelden,
    mandaat: z.string(),
  }),
  feit('beschikkingVerzonden', { beschikking: id, op: datumVeld, document: id, bezwaartermijn: uitkomstVanRegel }),
  feit('bezwaarOntvangen', {
    op: datumVeld,
    tijdig: z.boolean(),
    tekst: id.nullable(),
    document: id,
    termijn: uitkomstVanRegel,
  }),
  feit('toewijzingGedaan', { voorziening: id, toewijzing: id, agb: agbVeld }),
  feit('toewijzingIngetrokken', { voorziening: id, toewijzing: id }),
  feit('toewijzingTeruggelegd', { voorziening: id, toewijzing: id, codes: z.array(z.string()) }),
  feit('hulpGestart', { voorziening: id, toewijzing: id, op: datumVeld }),
  /** The provider took back the report of a start (iWmo IV008); `op` is the day that was reported. */
  feit('hulpstartVervallen', { voorziening: id, toewijzing: id, op: datumVeld }),
  /** The provider reported that help stopped after `op` (iWmo 307), for a time or for good. */
  feit('hulpGestopt', { voorziening: id, toewijzing: id, op: datumVeld, tijdelijk: z.boolean() }),
  /** The provider took back the report of a stop, or help began again. */
  feit('hulpstopVervallen', { voorziening: id, toewijzing: id, op: datumVeld }),
  feit('briefVerzonden', { brief: z.string(), document: id }),
  feit('meldingIngetrokken', { op: datumVeld, tekst: id.nullable(), document: id }),
  feit('opgelostZonderAanvraag', { op: datumVeld, tekst: id, document: id }),
  /** `document` is null in a case that closed along with the one for which the letter went. */
  feit('overlijdenVerwerkt', { overledenOp: datumVeld, document: id.nullable() }),
  feit('verhuizingVerwerkt', { vertrokkenOp: datumVeld, naarGemeente: z.string(), document: id.nullable() }),
  feit('dubbelVerklaard', { met: id, document: id }),
  feit('beschikkingIngetrokken', {
    grond: z.enum(['a', 'b', 'c', 'd', 'e']),
    per: datumVeld,
    op: datumVeld,
    tekst: id,
    document: id,
    mandaat: z.string(),
    bezwaartermijn: uitkomstVanRegel,
  }),
])

/** A fact that a step has decided on but that is not yet recorded. */
export type NieuwFeit = z.infer<typeof feitSchema>
export type Feitsoort = NieuwFeit['soort']

/** What is recorded: the fact itself, when, by whom, under which mandate. */
export type Feit = NieuwFeit & {
  readonly volgnummer: number
  readonly op: Date
  readonly door: { readonly soort: string; readonly id: string }
  readonly mandaat: string | null
}

/** Reads a stored row; a row that does not fit its kind is a defect and throws. */
export function leesFeit(rij: {
  soort: string
  gegevens: unknown
  volgnummer: number
  op: Date
  door_soort: string
  door_id: string
  mandaat: string | null
}): Feit {
  const { soort, gegevens, volgnummer, op, mandaat } = rij
  return {
    ...feitSchema.parse({ soort, gegevens }),
    volgnummer,
    op,
    mandaat,
    door: { soort: rij.door_soort, id: rij.door_id },
  }
}
