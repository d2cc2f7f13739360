import { datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, bedragStap, stap } from '../uitleg.ts'
import { GELD_2007 } from './open-vragen.ts'

/** What one municipality spent on household help in the two years. */
export type Groei = { readonly kosten2005: Eurocent; readonly kosten2006: Eurocent }

export type Bijstelling = {
  readonly bijstelling: Eurocent
  /** Growth in percent with one decimal; null when nothing was spent in 2005. */
  readonly groeipercentage: number | null
}

const BRON = 'voortgangsrapportage Wmo 2007, brief DMO/Wmo-2758292; motie 30131 nr. 118'
const VRIJE_GROEI_PERCENTAGE = 10

/**
 * The adjustment that the motie Mosterd asks for: the cost growth from 2005 to 2006 above 10%, and nothing below.
 * What was paid in the end is not certain; the outcome says so.
 */
export const motieMosterd = regel<Groei, Bijstelling, 'ongeldig-bedrag'>({
  regeling: 'motie-mosterd',
  naam: {
    nl: 'Groei van de kosten boven 10 procent (motie Mosterd)',
    en: 'Cost growth above 10 percent (motie Mosterd)',
  },
  artikel: 'Kamerstuk 30131 nr. 118',
  vragen: [GELD_2007],
  peildatum: () => null,
  lezingen: [{ vanaf: datum('2006-10-01'), tot: null, uitgave: 1, reken: stelBij }],
})

function stelBij({ kosten2005, kosten2006 }: Groei): Uitkomst<Bevinding<Bijstelling>, 'ongeldig-bedrag'> {
  if (![kosten2005, kosten2006].every((kosten) => Number.isInteger(kosten) && kosten >= 0))
    return geweigerd('ongeldig-bedrag', 'Vul voor beide jaren kosten in van nul euro of meer.')
  const grens = kosten2005 + Math.round((kosten2005 * VRIJE_GROEI_PERCENTAGE) / 100)
  const bijstelling = Math.max(0, kosten2006 - grens)
  const groeipercentage = kosten2005 === 0 ? null : Math.round((kosten2006 / kosten2005 - 1) * 1000) / 10
  const uitleg = bedragStap(
    `De motie vraagt om ${schrijfEuro(bijstelling)} erbij.`,
    `The motion asks for ${schrijfEuro(bijstelling, 'en')} more.`,
    bijstelling,
    {
      artikel: 'Kamerstuk 30131 nr. 118',
      bron: BRON,
      stappen: [
        bedragStap(
          `In 2005 waren de kosten ${schrijfEuro(kosten2005)}.`,
          `In 2005 the costs were ${schrijfEuro(kosten2005, 'en')}.`,
          kosten2005,
        ),
        aantalStap(
          'De eerste 10 procent groei telt niet.',
          'The first 10 percent of growth does not count.',
          VRIJE_GROEI_PERCENTAGE,
          { bron: BRON, zekerheid: 'H' },
        ),
        bedragStap(`De grens is dus ${schrijfEuro(grens)}.`, `So the limit is ${schrijfEuro(grens, 'en')}.`, grens),
        bedragStap(
          `In 2006 waren de kosten ${schrijfEuro(kosten2006)}.`,
          `In 2006 the costs were ${schrijfEuro(kosten2006, 'en')}.`,
          kosten2006,
        ),
        stap(
          'Niet zeker: wat gemeenten in 2007 hiervoor echt kregen, hebben wij niet gevonden.',
          'Not certain: what municipalities really received for this in 2007 we have not found.',
          { zekerheid: 'unverified' },
        ),
      ],
    },
  )
  return gelukt({ uitkomst: { bijstelling, groeipercentage }, uitleg })
}
