import { type Datum, datum, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { datumStap, stap } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD, OPSCHORTING_AANVULLING, OPSCHORTING_TE_LAAT, UITSTELBERICHT } from './open-vragen.ts'
import { berekenOpschortbaar, beslisstap, type OpschortbareTermijn } from './opschortbaar.ts'
import type { Opschorting } from './opschorting.ts'
import type { Duur } from './termijnenwet.ts'

/** The notice of Awb 4:14 lid 3: no decision in eight weeks, and a day by which it may be expected. */
export type Uitstelbericht = { readonly verstuurdOp: Datum; readonly genoemdeDag: Datum }

type Invoer = {
  readonly ontvangenOp: Datum
  readonly opschortingen: readonly Opschorting[]
  readonly uitstelbericht: Uitstelbericht | null
}

export type RedelijkeTermijn = OpschortbareTermijn & {
  /** The notice came in time and moved the last day; null when there is no notice. */
  readonly uitstelGeldt: boolean | null
}

const ARTIKEL = 'Awb art. 4:13'
const ACHT_WEKEN: Duur = { aantal: 8, eenheid: 'weken' }
const gebeurtenis = { nl: 'De aanvraag kwam binnen', en: 'The application was received' }

/**
 * Last day for a decision for which no act sets a term: a reasonable term, over in any case after 8 weeks (Awb 4:13),
 * unless the municipality told in those weeks by which day the decision comes (4:14 lid 3). A term that an act does set,
 * such as the two weeks of Wmo 2.3.5, is not moved by a notice (4:14 lid 1).
 */
export const termijnRedelijk = regel<Invoer, RedelijkeTermijn, 'genoemde-dag-te-vroeg'>({
  regeling: 'termijn-redelijk',
  naam: { nl: 'Beslissen binnen een redelijke termijn', en: 'Deciding within a reasonable time' },
  artikel: 'Awb art. 4:13 en 4:14',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [UITSTELBERICHT, OPSCHORTING_AANVULLING, OPSCHORTING_TE_LAAT, GELIJKGESTELD],
  peildatum: ({ ontvangenOp }) => ontvangenOp,
  lezingen: [{ vanaf: datum('2009-10-01'), tot: null, uitgave: 1, reken: redelijkeTermijn }],
})

function redelijkeTermijn(invoer: Invoer): Uitkomst<Bevinding<RedelijkeTermijn>, 'genoemde-dag-te-vroeg'> {
  const { ontvangenOp, opschortingen, uitstelbericht } = invoer
  const { uitkomst, uitleg } = berekenOpschortbaar(ontvangenOp, opschortingen, {
    duur: ACHT_WEKEN,
    artikel: ARTIKEL,
    gebeurtenis,
  })
  if (uitstelbericht === null || uitkomst.opgeschort)
    return gelukt({ uitkomst: { ...uitkomst, uitstelGeldt: null }, uitleg })
  if (uitstelbericht.genoemdeDag <= uitkomst.laatsteDag)
    return geweigerd('genoemde-dag-te-vroeg', 'De dag in het bericht ligt binnen de acht weken.', 'genoemdeDag')
  const stappen = uitleg.stappen ?? []
  if (uitstelbericht.verstuurdOp > uitkomst.laatsteDag)
    return gelukt({
      uitkomst: { ...uitkomst, uitstelGeldt: false },
      uitleg: beslisstap(uitkomst.laatsteDag, ARTIKEL, [...stappen, TE_LAAT]),
    })
  const laatsteDag = uitstelbericht.genoemdeDag
  return gelukt({
    uitkomst: { ...uitkomst, laatsteDag, uitstelGeldt: true },
    uitleg: beslisstap(laatsteDag, 'Awb art. 4:14 lid 3', [...stappen, berichtstap(uitstelbericht)]),
  })
}

const berichtstap = ({ verstuurdOp, genoemdeDag }: Uitstelbericht) =>
  datumStap(
    `Op ${schrijfDatum(verstuurdOp)} liet de gemeente weten dat het besluit uiterlijk op ${schrijfDatum(genoemdeDag)} komt.`,
    `On ${schrijfDatum(verstuurdOp, 'en')} the municipality told that the decision comes by ${schrijfDatum(genoemdeDag, 'en')}.`,
    genoemdeDag,
    { artikel: 'Awb art. 4:14 lid 3' },
  )

const TE_LAAT = stap(
  'De gemeente schreef wel dat het later wordt, maar pas toen de acht weken voorbij waren. Dat telt niet.',
  'The municipality did write that it would be later, but only after the eight weeks. That does not count.',
  { artikel: 'Awb art. 4:14 lid 3' },
)
