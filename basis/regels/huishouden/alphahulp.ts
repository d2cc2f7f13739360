import { type Datum, datum, gelukt } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { stap, type Tekst } from '../uitleg.ts'
import { INDELING_HH } from './open-vragen.ts'
import type { Hulpsoort } from './soort-hulp.ts'

export type Alphahulpvraag = {
  readonly op: Datum
  /** Every kind of household help that is indicated for this resident. */
  readonly indicaties: readonly Hulpsoort[]
  /** Resident and help have a contract of employment with each other. */
  readonly arbeidsovereenkomst: boolean
}

/** Why an alphahulp does not fit. */
export type AlphahulpBezwaar = 'geen-HH1' | 'ook-HH2' | 'ook-HH3' | 'geen-arbeidsovereenkomst'

export type AlphahulpOordeel = { readonly toegestaan: boolean; readonly bezwaren: readonly AlphahulpBezwaar[] }

const BRON = 'voortgangsrapportage Wmo 2007, brief DMO/Wmo-2758292'

const TEKSTEN: Record<AlphahulpBezwaar, Tekst> = {
  'geen-HH1': {
    nl: 'Een alphahulp doet eenvoudig werk in huis (HH1). Daar heeft u geen indicatie voor.',
    en: 'An alphahulp does simple work in the house (HH1). You have no indication for that.',
  },
  'ook-HH2': {
    nl: 'U heeft ook hulp nodig bij het regelen van het huishouden (HH2). Dan past een alphahulp niet.',
    en: 'You also need help with organising the household (HH2). Then an alphahulp does not fit.',
  },
  'ook-HH3': {
    nl: 'Iemand moet het huishouden van u overnemen (HH3). Dan past een alphahulp niet.',
    en: 'Somebody has to take over the household (HH3). Then an alphahulp does not fit.',
  },
  'geen-arbeidsovereenkomst': {
    nl: 'Een alphahulp werkt voor uzelf: u sluit samen een arbeidsovereenkomst. Die is er niet.',
    en: 'An alphahulp works for you: the two of you make a contract of employment. There is none.',
  },
}

/** HH2 or HH3 beside HH1 always stands in the way, whatever the resident prefers. */
const stelVast = ({ indicaties, arbeidsovereenkomst }: Alphahulpvraag): readonly AlphahulpBezwaar[] => [
  ...(indicaties.includes('HH1') ? [] : ['geen-HH1' as const]),
  ...(indicaties.includes('HH2') ? ['ook-HH2' as const] : []),
  ...(indicaties.includes('HH3') ? ['ook-HH3' as const] : []),
  ...(arbeidsovereenkomst ? [] : ['geen-arbeidsovereenkomst' as const]),
]

/**
 * Whether an alphahulp fits: simple help (HH1) by somebody whom the resident employs; never where HH2 is also indicated.
 * Said of the Wmo 2007; that it still holds so is our reading. HH3, which is more than HH2, follows it.
 */
export const alphahulp = regel<Alphahulpvraag, AlphahulpOordeel>({
  regeling: 'alphahulp',
  naam: { nl: 'Mag een alphahulp de hulp geven?', en: 'May an alphahulp give the support?' },
  artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder c',
  vragen: [INDELING_HH],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2007-01-01'), tot: null, uitgave: 1, reken: (invoer) => gelukt(oordeel(invoer)) }],
})

function oordeel(vraag: Alphahulpvraag): Bevinding<AlphahulpOordeel> {
  const bezwaren = stelVast(vraag)
  const toegestaan = bezwaren.length === 0
  const nl = toegestaan ? 'Een alphahulp mag deze hulp geven.' : 'Een alphahulp mag deze hulp niet geven.'
  const en = toegestaan ? 'An alphahulp may give this support.' : 'An alphahulp may not give this support.'
  const redenen = bezwaren.map((bezwaar) => stap(TEKSTEN[bezwaar].nl, TEKSTEN[bezwaar].en, { bron: BRON }))
  const goed = stap(
    'U heeft alleen eenvoudige hulp nodig (HH1) en u bent zelf de werkgever.',
    'You need simple help only (HH1) and you are the employer yourself.',
    { bron: BRON },
  )
  return {
    uitkomst: { toegestaan, bezwaren },
    uitleg: stap(nl, en, { bron: BRON, zekerheid: 'M', stappen: toegestaan ? [goed] : redenen }),
  }
}
