import { datum, gelukt } from '@meedoen/kern'
import { eersteDagVan } from '../bijdrage/rekenen.ts'
import { haalRij } from '../parameter.ts'
import { regel } from '../regel.ts'
import { aantalStap, stap, type Uitleg } from '../uitleg.ts'
import { LAAG_MAANDEN } from './grenzen.ts'
import { EERSTE_MAANDEN } from './open-vragen.ts'

export type Regime = 'laag' | 'hoog'

export type Verblijf = {
  readonly jaar: number
  /** Whole months of stay that have passed; stays less than sixty days apart count together (art. 3.12 lid 5). */
  readonly maandenVerblijf: number
  /** Married, and the partner does not stay in an institution (art. 3.12 lid 2). */
  readonly echtgenootThuis: boolean
  /** Supports children with kinderbijslag or studiefinanciering (art. 3.12 lid 1 onder c). */
  readonly kinderenTeOnderhouden: boolean
  /** The college expects a return home within the term (art. 3.12 lid 1 onder d). */
  readonly terugkeerVerwacht: boolean
  /** The stay began within the term after another stay with the high contribution (art. 3.12 lid 4): no new start. */
  readonly kortNaHogeBijdrage: boolean
}

/** Low or high contribution for beschermd wonen (UB Wmo 2015 art. 3.11 and 3.12). */
export const beschermdWonenLaagOfHoog = regel<Verblijf, Regime, 'waarde-onbekend' | 'waarde-onzeker'>({
  regeling: 'beschermd-wonen-laag-of-hoog',
  naam: { nl: 'Beschermd wonen: lage of hoge bijdrage', en: 'Sheltered housing: low or high contribution' },
  artikel: 'UB Wmo 2015 art. 3.11 en 3.12',
  parameters: [LAAG_MAANDEN],
  vragen: [EERSTE_MAANDEN],
  peildatum: ({ jaar }) => eersteDagVan(jaar),
  lezingen: [
    {
      vanaf: datum('2015-01-01'),
      tot: null,
      uitgave: 1,
      reken: (verblijf) => {
        const termijn = haalRij(LAAG_MAANDEN, eersteDagVan(verblijf.jaar))
        if (!termijn.ok) return termijn
        const grond = grondVoorLaag(verblijf, termijn.waarde.waarde)
        const uitkomst: Regime = grond === null ? 'hoog' : 'laag'
        const slot = grond ?? hoogstap(termijn.waarde.waarde)
        const uitleg = stap(
          `U betaalt de ${uitkomst === 'laag' ? 'lage' : 'hoge'} bijdrage.`,
          `You pay the ${uitkomst === 'laag' ? 'low' : 'high'} contribution.`,
          {
            artikel: uitkomst === 'laag' ? 'UB Wmo 2015 art. 3.12' : 'UB Wmo 2015 art. 3.11 lid 1',
            stappen: [
              slot,
              aantalStap(
                'Zo veel maanden duurt het begin.',
                'The start lasts this many months.',
                termijn.waarde.waarde,
                {
                  artikel: 'UB Wmo 2015 art. 3.12 lid 1 onder a',
                  bron: termijn.waarde.bron,
                  zekerheid: termijn.waarde.zekerheid,
                },
              ),
            ],
          },
        )
        return gelukt({ uitkomst, uitleg })
      },
    },
  ],
})

function grondVoorLaag(verblijf: Verblijf, termijn: number): Uitleg | null {
  if (verblijf.echtgenootThuis)
    return stap('Uw partner woont niet in een instelling.', 'Your partner does not live in an institution.', {
      artikel: 'UB Wmo 2015 art. 3.12 lid 2',
    })
  if (verblijf.kinderenTeOnderhouden)
    return stap('U zorgt voor kinderen.', 'You support children.', { artikel: 'UB Wmo 2015 art. 3.12 lid 1 onder c' })
  if (verblijf.terugkeerVerwacht)
    return stap(
      `De gemeente verwacht dat u binnen ${termijn} maanden weer zelf woont.`,
      `The municipality expects you to live on your own again within ${termijn} months.`,
      { artikel: 'UB Wmo 2015 art. 3.12 lid 1 onder d' },
    )
  if (verblijf.maandenVerblijf < termijn && !verblijf.kortNaHogeBijdrage)
    return stap(`U woont er korter dan ${termijn} maanden.`, `You have lived there for less than ${termijn} months.`, {
      artikel: 'UB Wmo 2015 art. 3.12 lid 1 onder a',
    })
  return null
}

const hoogstap = (termijn: number): Uitleg =>
  stap(
    `De eerste ${termijn} maanden zijn voorbij en er is geen andere reden voor de lage bijdrage.`,
    `The first ${termijn} months are over and there is no other ground for the low contribution.`,
    { artikel: 'UB Wmo 2015 art. 3.11 lid 1' },
  )
