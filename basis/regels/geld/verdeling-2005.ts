import { datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { bedragStap, stap, type Uitleg } from '../uitleg.ts'
import { GELD_2007 } from './open-vragen.ts'

/** What a municipality spent on household help in the base year, net of own contributions. */
export type Basisjaar = { readonly gemeente: string; readonly kosten2005: Eurocent }

export type Aandeel = { readonly gemeente: string; readonly bedrag: Eurocent }

type Invoer = { readonly macrobudget: Eurocent; readonly gemeenten: readonly Basisjaar[] }
type Code = 'ongeldig-bedrag' | 'geen-kosten' | 'gemeente-dubbel'

const BRON = 'voortgangsrapportage Wmo 2007, brief DMO/Wmo-2758292'

/**
 * The macro budget for household help of 2007, divided by what each municipality spent in the base year 2005. The cents that
 * are left after rounding down go to the largest remainders, so that the parts add up to the budget.
 */
export const verdeling2005 = regel<Invoer, readonly Aandeel[], Code>({
  regeling: 'verdeling-basisjaar-2005',
  naam: { nl: 'Verdeling naar de kosten van 2005', en: 'Distribution by the costs of 2005' },
  artikel: 'Gemeentefonds, integratie-uitkering huishoudelijke hulp 2007',
  vragen: [GELD_2007],
  peildatum: () => null,
  lezingen: [{ vanaf: datum('2007-01-01'), tot: null, uitgave: 1, reken: verdeel }],
})

function verdeel({ macrobudget, gemeenten }: Invoer): Uitkomst<Bevinding<readonly Aandeel[]>, Code> {
  if (![macrobudget, ...gemeenten.map((g) => g.kosten2005)].every((n) => Number.isSafeInteger(n) && n >= 0))
    return geweigerd('ongeldig-bedrag', 'Vul bedragen in van nul euro of meer.')
  if (new Set(gemeenten.map(({ gemeente }) => gemeente)).size !== gemeenten.length)
    return geweigerd('gemeente-dubbel', 'Elke gemeente mag een keer in de lijst staan.', 'gemeenten')
  const totaal = gemeenten.reduce((som, { kosten2005 }) => som + kosten2005, 0)
  if (!Number.isSafeInteger(totaal)) return geweigerd('ongeldig-bedrag', 'De kosten zijn samen te hoog.', 'gemeenten')
  if (totaal === 0) return geweigerd('geen-kosten', 'Zonder kosten in 2005 valt er niets te verdelen.', 'gemeenten')
  const uitkomst = delen(macrobudget, gemeenten, totaal)
  return gelukt({ uitkomst, uitleg: legUit(macrobudget, totaal, uitkomst) })
}

/** In BigInt: a budget of billions times costs of billions does not fit in a number. */
function delen(macrobudget: Eurocent, gemeenten: readonly Basisjaar[], totaal: Eurocent): readonly Aandeel[] {
  const stukken = gemeenten.map(({ gemeente, kosten2005 }, plaats) => {
    const teller = BigInt(macrobudget) * BigInt(kosten2005)
    return { gemeente, plaats, bedrag: Number(teller / BigInt(totaal)), rest: teller % BigInt(totaal) }
  })
  const over = macrobudget - stukken.reduce((som, { bedrag }) => som + bedrag, 0)
  const krijgtEenCent = new Set(
    stukken
      .toSorted((a, b) => (a.rest === b.rest ? a.plaats - b.plaats : a.rest > b.rest ? -1 : 1))
      .slice(0, over)
      .map(({ plaats }) => plaats),
  )
  return stukken.map(({ gemeente, plaats, bedrag }) => ({
    gemeente,
    bedrag: bedrag + (krijgtEenCent.has(plaats) ? 1 : 0),
  }))
}

const legUit = (macrobudget: Eurocent, totaal: Eurocent, aandelen: readonly Aandeel[]): Uitleg =>
  bedragStap(
    `Er is ${schrijfEuro(macrobudget)} verdeeld over ${aandelen.length} gemeenten.`,
    `${schrijfEuro(macrobudget, 'en')} is divided over ${aandelen.length} municipalities.`,
    macrobudget,
    {
      bron: BRON,
      stappen: [
        bedragStap(
          `Samen gaven deze gemeenten in 2005 ${schrijfEuro(totaal)} uit.`,
          `Together these municipalities spent ${schrijfEuro(totaal, 'en')} in 2005.`,
          totaal,
          { bron: BRON, zekerheid: 'H' },
        ),
        stap(
          'Elke gemeente krijgt hetzelfde deel als haar deel van de kosten van 2005. Die verdeelsleutel is onze lezing van het basisjaar.',
          'Each municipality gets the same share as its share of the costs of 2005. That key is our reading of the base year.',
          { bron: BRON, zekerheid: 'M' },
        ),
        ...aandelen.map(({ gemeente, bedrag }) =>
          bedragStap(`${gemeente}: ${schrijfEuro(bedrag)}.`, `${gemeente}: ${schrijfEuro(bedrag, 'en')}.`, bedrag),
        ),
      ],
    },
  )
