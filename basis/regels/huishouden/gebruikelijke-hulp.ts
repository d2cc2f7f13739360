import { type Datum, datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Tabel } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { stap, type Tekst, type Uitleg, type Zekerheid } from '../uitleg.ts'
import { GEEN_BRON_VOOR_LEEFTIJDEN } from './open-vragen.ts'

/** What may be expected of a housemate in the household. */
export type Huishoudaandeel =
  | 'geen'
  | 'lichte-taken'
  | 'eigen-kamer-en-taken'
  | 'als-eenpersoonshuishouden'
  | 'volledig'

/** From which age (whole years) which share holds, with source. Rows in order of age, the first from 0. */
export type Leeftijdsgroepen = {
  readonly bron: string
  readonly zekerheid: Zekerheid
  readonly groepen: readonly { readonly vanafLeeftijd: number; readonly aandeel: Huishoudaandeel }[]
}

/** The usual ages, without a source that we could find: an outcome with these says so. A council lays down its own. */
export const GANGBARE_LEEFTIJDEN: Leeftijdsgroepen = {
  bron: 'niet gevonden; gangbaar in beleidsregels',
  zekerheid: 'unverified',
  groepen: [
    { vanafLeeftijd: 0, aandeel: 'geen' },
    { vanafLeeftijd: 5, aandeel: 'lichte-taken' },
    { vanafLeeftijd: 13, aandeel: 'eigen-kamer-en-taken' },
    { vanafLeeftijd: 18, aandeel: 'als-eenpersoonshuishouden' },
    { vanafLeeftijd: 23, aandeel: 'volledig' },
  ],
}

/** The usual ages as a table, to show with the rule; a row without a source, so never one to decide by. */
const LEEFTIJDEN_ZONDER_BRON: Tabel<Leeftijdsgroepen['groepen']> = {
  naam: { nl: 'gangbare leeftijden voor gebruikelijke hulp', en: 'usual ages for usual help' },
  vorm: {
    elk: {
      delen: {
        vanafLeeftijd: [{ nl: 'vanaf', en: 'from' }, 'jaren'],
        aandeel: [null, 'tekst'],
      },
    },
  },
  rijen: [
    {
      vanaf: datum('2015-01-01'),
      tot: null,
      waarde: GANGBARE_LEEFTIJDEN.groepen,
      bron: GANGBARE_LEEFTIJDEN.bron,
      zekerheid: GANGBARE_LEEFTIJDEN.zekerheid,
    },
  ],
}

export type Huisgenoot = {
  /** Whole years. */
  readonly leeftijd: number
  /** Only the age group was asked, and `leeftijd` is where it begins. */
  readonly alleenGroep?: boolean
  /** Why this person cannot do it, however old: own limitations, or (nearly) overburdened. */
  readonly belemmering: 'geen' | 'beperking' | 'overbelast'
}

export type GebruikelijkeHulp = {
  /** In the order of the housemates. */
  readonly aandelen: readonly Huishoudaandeel[]
  /** One housemate can do the whole household. */
  readonly volledigMogelijk: boolean
  /** False when the ages have no source: then it is a starting point for the talk and no ground for a decision. */
  readonly zeker: boolean
}

type Invoer = { readonly op: Datum; readonly huisgenoten: readonly Huisgenoot[]; readonly leeftijden: Leeftijdsgroepen }
type Code = 'ongeldige-leeftijd' | 'ongeldige-leeftijdsgroepen'

const ARTIKEL = 'Wmo 2015 art. 1.1.1 en 2.3.5 lid 3'

/** What housemates may be expected to do in the household (gebruikelijke hulp), by age and by what they can bear. */
export const gebruikelijkeHulp = regel<Invoer, GebruikelijkeHulp, Code>({
  regeling: 'gebruikelijke-hulp',
  naam: { nl: 'Gebruikelijke hulp van huisgenoten', en: 'Usual help by housemates' },
  artikel: ARTIKEL,
  parameters: [LEEFTIJDEN_ZONDER_BRON],
  vragen: [GEEN_BRON_VOOR_LEEFTIJDEN],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: bepaalHulp }],
})

function bepaalHulp({ huisgenoten, leeftijden }: Invoer): Uitkomst<Bevinding<GebruikelijkeHulp>, Code> {
  if (!zijnGeldig(leeftijden))
    return geweigerd('ongeldige-leeftijdsgroepen', 'De leeftijdsgroepen beginnen bij 0 en lopen op.', 'leeftijden')
  if (huisgenoten.some(({ leeftijd }) => !Number.isInteger(leeftijd) || leeftijd < 0 || leeftijd > 130))
    return geweigerd('ongeldige-leeftijd', 'Vul een leeftijd in hele jaren in, van 0 tot en met 130.', 'leeftijd')
  const aandelen = huisgenoten.map((huisgenoot) => aandeelVan(huisgenoot, leeftijden))
  const uitkomst = {
    aandelen,
    volledigMogelijk: aandelen.includes('volledig'),
    zeker: leeftijden.zekerheid !== 'unverified',
  }
  return gelukt({ uitkomst, uitleg: legUit(huisgenoten, leeftijden, uitkomst) })
}

const zijnGeldig = ({ groepen }: Leeftijdsgroepen): boolean =>
  groepen[0]?.vanafLeeftijd === 0 &&
  groepen.every(({ vanafLeeftijd }, i) => i === 0 || vanafLeeftijd > (groepen[i - 1]?.vanafLeeftijd ?? 0))

function aandeelVan({ leeftijd, belemmering }: Huisgenoot, { groepen }: Leeftijdsgroepen): Huishoudaandeel {
  if (belemmering !== 'geen') return 'geen'
  return groepen.findLast(({ vanafLeeftijd }) => vanafLeeftijd <= leeftijd)?.aandeel ?? 'geen'
}

const AANDELEN: Record<Huishoudaandeel, Tekst> = {
  geen: { nl: 'hoeft niets te doen', en: 'need not do anything' },
  'lichte-taken': { nl: 'kan lichte taken doen', en: 'can do light tasks' },
  'eigen-kamer-en-taken': { nl: 'kan de eigen kamer en een paar taken doen', en: 'can do the own room and some tasks' },
  'als-eenpersoonshuishouden': {
    nl: 'kan zoveel doen als iemand die alleen woont',
    en: 'can do as much as somebody who lives alone',
  },
  volledig: { nl: 'kan het hele huishouden doen', en: 'can do the whole household' },
}

const BELEMMERINGEN: Record<Huisgenoot['belemmering'], Tekst> = {
  geen: { nl: '', en: '' },
  beperking: { nl: ', want kan het zelf niet', en: ', because of own limitations' },
  overbelast: { nl: ', want is al te zwaar belast', en: ', being overburdened already' },
}

/** "54 jaar", "13 tot en met 17 jaar" or "23 jaar of ouder". */
function leeftijdInWoorden({ leeftijd, alleenGroep }: Huisgenoot, groepen: Leeftijdsgroepen['groepen']): Tekst {
  if (!alleenGroep) return { nl: `${leeftijd} jaar`, en: `${leeftijd}` }
  const volgende = groepen.find(({ vanafLeeftijd }) => vanafLeeftijd > leeftijd)
  if (!volgende) return { nl: `${leeftijd} jaar of ouder`, en: `${leeftijd} or older` }
  const laatste = volgende.vanafLeeftijd - 1
  return { nl: `${leeftijd} tot en met ${laatste} jaar`, en: `${leeftijd} to ${laatste}` }
}

function legUit(
  huisgenoten: readonly Huisgenoot[],
  { bron, zekerheid, groepen }: Leeftijdsgroepen,
  { aandelen, volledigMogelijk, zeker }: GebruikelijkeHulp,
): Uitleg {
  const stappen = huisgenoten.map((huisgenoot, i) => {
    const { belemmering } = huisgenoot
    const aandeel = AANDELEN[aandelen[i] ?? 'geen']
    const waarom = BELEMMERINGEN[belemmering]
    const leeftijd = leeftijdInWoorden(huisgenoot, groepen)
    return stap(
      `Een huisgenoot van ${leeftijd.nl} ${aandeel.nl}${waarom.nl}.`,
      `A housemate aged ${leeftijd.en} ${aandeel.en}${waarom.en}.`,
      belemmering === 'geen' ? { artikel: ARTIKEL, bron, zekerheid } : { artikel: ARTIKEL },
    )
  })
  const slot = volledigMogelijk
    ? { nl: 'Een huisgenoot kan het huishouden doen.', en: 'A housemate can do the household.' }
    : { nl: 'Geen huisgenoot kan het hele huishouden doen.', en: 'No housemate can do the whole household.' }
  return stap(slot.nl, slot.en, { artikel: ARTIKEL, stappen: zeker ? stappen : [...stappen, ONZEKER] })
}

const ONZEKER = stap(
  'Niet zeker: voor deze leeftijden hebben wij geen bron. Gebruik dit voor het gesprek en niet als reden in een besluit.',
  'Not certain: we have no source for these ages. Use this for the talk and not as a ground in a decision.',
  { zekerheid: 'unverified' },
)
