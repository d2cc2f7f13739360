import { randomUUID } from 'node:crypto'
import { AFWIJZINGSGRONDEN } from '@meedoen/brieven'
import { VOORZIENINGCODES } from '@meedoen/catalogus'
import { type Product, tariefOp, vindProduct } from '@meedoen/inkoop'
import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { type BesloteVoorziening, LEGE_VOORZIENING } from '../feiten/feiten.ts'
import { bewaarTekst } from '../feiten/rijen.ts'
import { agbVeld, datumInvoer, keuze, tekstVrij } from '../feiten/velden.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { bepaalPgb, type Pgbuitkomst } from './pgb.ts'
import { type Getypt, volumeIn, volumeInvoer } from './volume.ts'

const leegIsNiets = (v: unknown) => (v === '' || v === undefined ? null : v)

const soort = z.enum(VOORZIENINGCODES, 'kies')
/** Why this, and why so much, apart from the reasons of the decision as a whole. */
const toelichting = tekstVrij(2000)
const hoeveel = {
  product: z.string().min(1, 'kies'),
  volume: volumeInvoer,
  begin: datumInvoer,
  eind: datumInvoer,
}
/** Euros as typed; kept as eurocents. */
const bedrag = z
  .string()
  .regex(/^[0-9.]+(,[0-9]{2})?$/, 'geen-bedrag')
  .transform((t) => Math.round(Number(t.replaceAll('.', '').replace(',', '.')) * 100))

const pgbvraag = {
  helper: keuze(['instelling', 'zelfstandige', 'netwerk']),
  /** What the helper asks: an hour when the product counts time, else a year. */
  gevraagd: z.preprocess(leegIsNiets, bedrag.nullable()),
}

/** One provision as the consulent fills it in: granted in natura, granted as pgb, or refused with a ground. */
export const besluitInvoer = z.discriminatedUnion(
  'besluit',
  [
    z.object({
      besluit: z.literal('natura'),
      soort,
      ...hoeveel,
      agb: z.preprocess(leegIsNiets, agbVeld.nullable()),
      toelichting,
    }),
    z.object({
      besluit: z.literal('pgb'),
      soort,
      ...hoeveel,
      ...pgbvraag,
      bekwaam: z.literal('ja', 'pgb-voorwaarde'),
      gemotiveerd: z.literal('ja', 'pgb-voorwaarde'),
      kwaliteit: z.literal('ja', 'pgb-voorwaarde'),
      toelichting,
    }),
    z.object({ besluit: z.literal('afgewezen'), soort, grond: keuze(AFWIJZINGSGRONDEN), toelichting }),
  ],
  'kies',
)
export type BesluitInvoer = z.infer<typeof besluitInvoer>

type Zaakdeel = Pick<Zaak, 'id' | 'hulpberekening'>

/**
 * One provision that was found right (keur-besluit.ts), checked against contracts and computed by the rules, as it is recorded.
 * The three conditions of a pgb (2.3.6 lid 2) are each ticked: without them the form is refused before it comes here.
 */
export async function naarBesloteVoorziening(
  stap: Stap,
  zaak: Zaakdeel,
  invoer: BesluitInvoer,
): Promise<Uitkomst<BesloteVoorziening>> {
  const basis = {
    ...LEGE_VOORZIENING,
    id: randomUUID(),
    soort: invoer.soort,
    toelichting: await bewaarTekst(stap, zaak.id, 'motivering', invoer.toelichting),
  }
  if (invoer.besluit === 'afgewezen') return gelukt({ ...basis, besluit: 'afgewezen', grond: invoer.grond })
  const product = await vindProduct(stap.tx, invoer.product)
  if (!product) throw new Error('een gekeurd besluit heeft een bekend product')
  const toegekend = { ...basis, besluit: 'toegekend' as const, begin: invoer.begin, eind: invoer.eind }
  const uren = berekendeUren(zaak, invoer.soort)
  if (invoer.besluit === 'pgb') return alsPgb(stap, { ...toegekend, uren }, invoer, product)
  if (invoer.agb) {
    const tarief = await tariefOp(stap.tx, { agb: invoer.agb, product: product.code, dag: invoer.begin })
    if (!tarief.ok) return tarief
  }
  return gelukt({
    ...toegekend,
    ...naarOmvang(product, gekeurdVolume(product, invoer.volume)),
    vorm: 'natura',
    agb: invoer.agb,
    berekening: uren,
  })
}

const naarOmvang = ({ code, eenheid, frequentie }: Product, volume: number) => ({
  product: code,
  volume,
  eenheid,
  frequentie,
})

/** Of a decision that keur-besluit.ts found right. */
function gekeurdVolume(product: Product, getypt: Getypt): number {
  const volume = volumeIn(product, getypt)
  if (typeof volume === 'number') return volume
  throw new Error('een gekeurd besluit zegt hoeveel')
}

const voorafPgb = z.object({ soort, ...hoeveel, ...pgbvraag }).omit({ eind: true })

/** What a pgb would be before it is decided; null while too little is filled in to say. */
export async function berekenPgb(stap: Stap, invoer: unknown): Promise<Uitkomst<Pgbuitkomst> | null> {
  const gelezen = voorafPgb.safeParse(invoer)
  if (!gelezen.success) return null
  const { soort: voorziening, product: code, volume: getypt, helper, gevraagd, begin } = gelezen.data
  const product = await vindProduct(stap.tx, code)
  const volume = product && volumeIn(product, getypt)
  return product && typeof volume === 'number'
    ? bepaalPgb(stap, { voorziening, product, volume, helper, gevraagd, begin })
    : null
}

async function alsPgb(
  stap: Stap,
  toegekend: BesloteVoorziening,
  { soort, helper, gevraagd, volume: getypt, begin }: Extract<BesluitInvoer, { besluit: 'pgb' }>,
  product: Product,
): Promise<Uitkomst<BesloteVoorziening>> {
  const volume = gekeurdVolume(product, getypt)
  const pgb = await bepaalPgb(stap, { voorziening: soort, product, volume, helper, gevraagd, begin })
  if (!pgb.ok) return pgb.code === 'bedrag-ontbreekt' ? { ...pgb, veld: 'gevraagd' } : pgb
  const { perJaar, berekening } = pgb.waarde
  return gelukt({ ...toegekend, ...naarOmvang(product, volume), vorm: 'pgb', pgbBedrag: perJaar, berekening })
}

/** The hours that the onderzoek computed, for the kind of provision that they are about. */
export const berekendeUren = ({ hulpberekening }: Pick<Zaak, 'hulpberekening'>, soort: string) =>
  soort === HUISHOUDELIJKE_HULP ? (hulpberekening?.omvang ?? null) : null

const HUISHOUDELIJKE_HULP = 'hulp-bij-het-huishouden' satisfies (typeof VOORZIENINGCODES)[number]
