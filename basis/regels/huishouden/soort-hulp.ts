import { type Datum, datum, gelukt } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { stap, type Tekst, type Uitleg, type Zekerheid } from '../uitleg.ts'
import { INDELING_HH } from './open-vragen.ts'

/** HH1: cleaning and the like. HH2: also organising. HH3: taking over a disrupted household. */
export type Hulpsoort = 'HH1' | 'HH2' | 'HH3'

/** Who keeps the overview (regie) of the household; only when the resident does not, disruption is asked for. */
export type Regie = { readonly regie: 'zelf' } | { readonly regie: 'deels' | 'niet'; readonly ontregeld: boolean }

const BRIEF = 'voortgangsrapportage Wmo 2007, brief DMO/Wmo-2758292'

const SOORTEN: Record<Hulpsoort, { tekst: Tekst; bron: string; zekerheid: Zekerheid }> = {
  HH1: {
    tekst: {
      nl: 'U krijgt hulp bij schoonmaken, de was of boodschappen. U regelt zelf wat er gebeurt.',
      en: 'You get help with cleaning, laundry or groceries. You decide yourself what is done.',
    },
    bron: BRIEF,
    zekerheid: 'H',
  },
  HH2: {
    tekst: {
      nl: 'U krijgt hulp bij het werk in huis en ook bij het regelen ervan.',
      en: 'You get help with the work in the house and also with organising it.',
    },
    bron: BRIEF,
    zekerheid: 'H',
  },
  HH3: {
    tekst: {
      nl: 'Iemand neemt het regelen van het huishouden van u over en brengt het weer op orde.',
      en: 'Somebody takes over the organisation of the household and puts it in order again.',
    },
    bron: 'beleid van gemeenten; de wet kent deze indeling niet',
    zekerheid: 'M',
  },
}

/**
 * Which kind of household help fits: a tree of two questions. Who keeps the overview? If not the resident (alone): is the
 * household disrupted? The kinds are no law but the usual division since 2007.
 */
export const soortHuishoudelijkeHulp = regel<Regie & { readonly op: Datum }, Hulpsoort>({
  regeling: 'soort-huishoudelijke-hulp',
  naam: { nl: 'Soort hulp bij het huishouden', en: 'Kind of household help' },
  artikel: 'Wmo 2015 art. 2.3.2 lid 4 en 2.3.5 lid 3',
  vragen: [INDELING_HH],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: (invoer) => gelukt(bepaalSoort(invoer)) }],
})

function bepaalSoort(regie: Regie): Bevinding<Hulpsoort> {
  const soort = regie.regie === 'zelf' ? 'HH1' : regie.ontregeld ? 'HH3' : 'HH2'
  const { tekst, bron, zekerheid } = SOORTEN[soort]
  const uitleg: Uitleg = {
    tekst: { nl: `${tekst.nl} Dit heet ${soort}.`, en: `${tekst.en} This is called ${soort}.` },
    waarde: soort,
    soort: 'tekst',
    bron,
    zekerheid,
    stappen: antwoorden(regie),
  }
  return { uitkomst: soort, uitleg }
}

const REGIE: Record<Regie['regie'], Tekst> = {
  zelf: {
    nl: 'U houdt zelf het overzicht over uw huishouden.',
    en: 'You keep the overview of your household yourself.',
  },
  deels: {
    nl: 'U houdt maar een deel van het overzicht over uw huishouden.',
    en: 'You keep only part of the overview of your household.',
  },
  niet: {
    nl: 'U kunt het overzicht over uw huishouden niet houden.',
    en: 'You cannot keep the overview of your household.',
  },
}

function antwoorden(regie: Regie): readonly Uitleg[] {
  const { nl, en } = REGIE[regie.regie]
  const eerste = stap(nl, en, { artikel: 'Wmo 2015 art. 2.3.2 lid 4 onder a en b' })
  if (regie.regie === 'zelf') return [eerste]
  const tweede = regie.ontregeld
    ? stap('Het huishouden is uit de hand gelopen.', 'The household has got out of hand.', { zekerheid: 'M' })
    : stap('Het huishouden loopt nog.', 'The household still runs.', { zekerheid: 'M' })
  return [eerste, tweede]
}
