import { randomUUID } from 'node:crypto'
import { AFWIJZINGSGRONDEN } from '@meedoen/brieven'
import { VOORZIENINGCODES } from '@meedoen/catalogus'
import { tariefOp, vindProduct } from '@meedoen/inkoop'
import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import type { BesloteVoorziening } from '../feiten/feiten.ts'
import { agbVeld, datumInvoer, keuze } from '../feiten/velden.ts'

const leegIsNiets = (v: unknown) => (v === '' || v === undefined ? null : v)

/** One provision as the consulent fills it in: granted in natura, granted as pgb, or refused with a ground. */
export const besluitInvoer = z.discriminatedUnion(
  'besluit',
  [
    z.object({
      besluit: z.literal('natura'),
      soort: z.enum(VOORZIENINGCODES, 'kies'),
      product: z.string().min(1, 'kies'),
      agb: z.preprocess(leegIsNiets, agbVeld.nullable()),
      volume: z.coerce
        .number('geheel-getal')
        .int('geheel-getal')
        .min(0, 'ten-minste-een')
        .min(1, 'verplicht')
        .max(99_999_999, 'te-groot'),
      begin: datumInvoer,
      eind: datumInvoer,
    }),
    z.object({
      besluit: z.literal('pgb'),
      soort: z.enum(VOORZIENINGCODES, 'kies'),
      /** Euros a year, as typed; kept as eurocents. */
      bedrag: z
        .string()
        .regex(/^[0-9.]+(,[0-9]{2})?$/, 'geen-bedrag')
        .transform((t) => Math.round(Number(t.replaceAll('.', '').replace(',', '.')) * 100)),
      begin: datumInvoer,
      eind: datumInvoer,
      bekwaam: z.literal('ja', 'pgb-voorwaarde'),
      gemotiveerd: z.literal('ja', 'pgb-voorwaarde'),
      kwaliteit: z.literal('ja', 'pgb-voorwaarde'),
    }),
    z.object({
      besluit: z.literal('afgewezen'),
      soort: z.enum(VOORZIENINGCODES, 'kies'),
      grond: keuze(AFWIJZINGSGRONDEN),
    }),
  ],
  'kies',
)
export type BesluitInvoer = z.infer<typeof besluitInvoer>

const LEEG = {
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
}

/** One provision that was found right (keur-besluit.ts), checked against contracts, as it is recorded. */
export async function naarBesloteVoorziening(stap: Stap, invoer: BesluitInvoer): Promise<Uitkomst<BesloteVoorziening>> {
  const basis = { id: randomUUID(), soort: invoer.soort, ...LEEG }
  if (invoer.besluit === 'afgewezen') return gelukt({ ...basis, besluit: 'afgewezen', grond: invoer.grond })
  const periode = { begin: invoer.begin, eind: invoer.eind }
  // The three conditions of 2.3.6 lid 2 are each ticked: without them the form is refused before it comes here.
  if (invoer.besluit === 'pgb')
    return gelukt({ ...basis, ...periode, besluit: 'toegekend', vorm: 'pgb', pgbBedrag: invoer.bedrag })
  const product = await vindProduct(stap.tx, invoer.product)
  if (!product) throw new Error('een gekeurd besluit heeft een bekend product')
  if (invoer.agb) {
    const tarief = await tariefOp(stap.tx, { agb: invoer.agb, product: product.code, dag: invoer.begin })
    if (!tarief.ok) return tarief
  }
  const { code, eenheid, frequentie } = product
  return gelukt({
    ...basis,
    ...periode,
    besluit: 'toegekend',
    vorm: 'natura',
    product: code,
    agb: invoer.agb,
    volume: invoer.volume,
    eenheid,
    frequentie,
  })
}
