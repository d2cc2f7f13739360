import { alphahulp } from '../huishouden/alphahulp.ts'
import { GANGBARE_LEEFTIJDEN, gebruikelijkeHulp, type Leeftijdsgroepen } from '../huishouden/gebruikelijke-hulp.ts'
import { huishoudelijkeHulp } from '../huishouden/huishoudelijke-hulp.ts'
import { leesNormenkader } from '../huishouden/lees-normenkader.ts'
import { NORMENKADER_108, type Normenkader } from '../huishouden/normenkader.ts'
import { type Huissituatie, normenkaderSchoonHuis } from '../huishouden/schoon-huis.ts'
import { soortHuishoudelijkeHulp } from '../huishouden/soort-hulp.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import { getalUit, jaNeeUit, woordenUit, woordUit } from './uitkomstveld.ts'
import { lijstsoort, metStandaard, optioneel, verplicht } from './veld.ts'
import { OngeldigVeld } from './velden.ts'
import type { Soort } from './veldsoort.ts'
import { datumsoort, getalsoort, heelGetal, jaNee, keuzesoort, keuzessoort, tekstsoort } from './veldsoort.ts'
import { alsNiet, gevuld } from './voorwaarde.ts'

const OP = metStandaard(
  datumsoort,
  '2026-01-01',
  'De dag waarop de hulp wordt bekeken.',
  'The day on which the support is looked at.',
)

const kadersoort: Soort<Normenkader> = {
  beschrijving: {
    soort: 'object',
    vorm: {
      nl: 'een normenkader, zoals in het voorbeeld van 108 uur',
      en: 'a norm frame, as the example of 108 hours',
    },
    voorbeeld: NORMENKADER_108,
  },
  lees(waarde, naam) {
    const kader = leesNormenkader(waarde)
    if (kader.ok) return kader.waarde
    throw new OngeldigVeld(naam, kader.tekst)
  },
}

const HUISVELDEN = {
  basis: metStandaard(jaNee, true, 'De hulp neemt het schoonmaken over.', 'The help takes over the cleaning.'),
  eigenMogelijkheden: metStandaard(
    jaNee,
    false,
    'De bewoner of het netwerk doet een deel.',
    'The resident or the network does a part.',
  ),
  extraInzetBeperkingen: metStandaard(
    keuzesoort(['geen', 'enig', 'veel']),
    'geen',
    'Hoeveel extra werk er is door de beperkingen van de bewoner.',
    'How much extra work there is through the limitations of the resident.',
  ),
  groterHuishouden: metStandaard(
    jaNee,
    false,
    'Er wonen meer mensen dan waar de norm van uitgaat.',
    'More people live there than the norm assumes.',
  ),
  extraKamersInGebruik: metStandaard(
    getalsoort(),
    0,
    'Hoeveel extra kamers er in gebruik zijn. Een heel getal, 0 of meer.',
    'How many extra rooms are in use. A whole number, 0 or more.',
  ),
  extraKamersNietInGebruik: metStandaard(
    getalsoort(),
    0,
    'Hoeveel extra kamers er niet in gebruik zijn. Een heel getal, 0 of meer.',
    'How many extra rooms are not in use. A whole number, 0 or more.',
  ),
  kader: optioneel(
    kadersoort,
    'De normen van de gemeente. Leeg: het voorbeeld van 108 uur.',
    'The norms of the municipality. Empty: the example of 108 hours.',
  ),
}

type Huisvelden = Omit<Huissituatie, 'overname' | 'beperkingen'> & {
  basis: boolean
  extraInzetBeperkingen: Huissituatie['beperkingen']
}

const huissituatie = (velden: Huisvelden): Huissituatie => ({
  overname: velden.basis,
  eigenMogelijkheden: velden.eigenMogelijkheden,
  beperkingen: velden.extraInzetBeperkingen,
  groterHuishouden: velden.groterHuishouden,
  extraKamersInGebruik: velden.extraKamersInGebruik,
  extraKamersNietInGebruik: velden.extraKamersNietInGebruik,
})

const OMVANG = {
  urenPerJaar: getalUit('De uren per jaar.', 'The hours a year.'),
  minutenPerWeek: getalUit('De minuten per week, ongeveer.', 'The minutes a week, about.'),
}

const schoonHuis = rekenaar({
  doel: {
    nl: 'Hoeveel uren hulp nodig zijn voor een schoon huis.',
    en: 'How many hours of help a clean house needs.',
  },
  invoer: { op: OP, ...HUISVELDEN },
  uitkomst: OMVANG,
  voorbeeld: { basis: true, extraInzetBeperkingen: 'enig', extraKamersInGebruik: 1 },
  reken: ({ op, kader, ...rest }) =>
    normenkaderSchoonHuis({ op, kader: kader ?? NORMENKADER_108, situatie: huissituatie(rest) }),
})

const alleUren = rekenaar({
  doel: {
    nl: 'Hoeveel uren hulp bij het huishouden nodig zijn, met alle taken.',
    en: 'How many hours of household help are needed, with all tasks.',
  },
  invoer: {
    op: OP,
    schoonHuis: metStandaard(jaNee, true, 'Het huis zelf moet schoon.', 'The house itself must be cleaned.'),
    ...HUISVELDEN,
    taken: metStandaard(
      keuzessoort(['was', 'boodschappen', 'maaltijden', 'kinderen', 'organisatie', 'advies']),
      [],
      'Andere taken die de hulp overneemt. Het kader moet er een norm voor hebben.',
      'Other tasks that the help takes over. The frame must have a norm for them.',
    ),
    gebruikelijkeHulpMinuten: metStandaard(
      getalsoort({ min: 0, max: 10_080 }),
      0,
      'Hoeveel minuten per week de huisgenoten doen.',
      'How many minutes a week the housemates do.',
    ),
  },
  uitkomst: OMVANG,
  voorbeeld: { basis: true, extraInzetBeperkingen: 'enig', gebruikelijkeHulpMinuten: 30 },
  reken: ({ op, schoonHuis, kader, taken, gebruikelijkeHulpMinuten, ...rest }) =>
    huishoudelijkeHulp({
      op,
      kader: kader ?? NORMENKADER_108,
      schoonHuis: schoonHuis ? huissituatie(rest) : null,
      taken,
      gebruikelijkeHulpMinuten,
    }),
})

const soort = rekenaar({
  doel: {
    nl: 'Welke soort hulp bij het huishouden past.',
    en: 'Which kind of household help fits.',
  },
  invoer: {
    op: OP,
    regie: verplicht(
      keuzesoort(['zelf', 'deels', 'niet']),
      'Of de bewoner zelf het overzicht over het huishouden heeft.',
      'Whether the resident keeps the overview of the household.',
    ),
    ontregeld: optioneel(jaNee, 'Het huishouden is ontregeld.', 'The household is disrupted.', {
      geldtAls: [alsNiet('regie', 'zelf')],
      verplichtAls: [alsNiet('regie', 'zelf')],
    }),
  },
  uitkomst: { soort: woordUit('HH1, HH2 of HH3.', 'HH1, HH2 or HH3.') },
  voorbeeld: { regie: 'deels', ontregeld: false },
  reken: ({ op, regie, ontregeld }) =>
    met(
      soortHuishoudelijkeHulp(regie === 'zelf' ? { op, regie } : { op, regie, ontregeld: ontregeld === true }),
      (gevonden) => ({ soort: gevonden }),
    ),
})

const AANDELEN = ['geen', 'lichte-taken', 'eigen-kamer-en-taken', 'als-eenpersoonshuishouden', 'volledig'] as const

function leeftijdsgroepen(groepen: Leeftijdsgroepen['groepen'] | null, bron: string | null): Leeftijdsgroepen {
  return groepen === null || bron === null ? GANGBARE_LEEFTIJDEN : { groepen, bron, zekerheid: 'M' }
}

const gebruikelijk = rekenaar({
  doel: {
    nl: 'Wat huisgenoten in het huishouden kunnen doen.',
    en: 'What housemates can do in the household.',
  },
  invoer: {
    op: OP,
    huisgenoten: verplicht(
      lijstsoort({
        leeftijd: verplicht(heelGetal(0, 130), 'De leeftijd in hele jaren.', 'The age in whole years.'),
        belemmering: metStandaard(
          keuzesoort(['geen', 'beperking', 'overbelast']),
          'geen',
          'Waarom de huisgenoot het niet kan doen.',
          'Why the housemate cannot do it.',
        ),
      }),
      'De mensen die ook in het huis wonen.',
      'The people who also live in the house.',
    ),
    leeftijdsgroepen: optioneel(
      lijstsoort({
        vanafLeeftijd: verplicht(heelGetal(0, 130), 'Vanaf deze leeftijd.', 'From this age.'),
        aandeel: verplicht(keuzesoort(AANDELEN), 'Wat dan mag worden verwacht.', 'What may be expected then.'),
      }),
      'De leeftijden van de gemeente, oplopend vanaf 0. Leeg: de gangbare, zonder bron.',
      'The ages of the municipality, rising from 0. Empty: the usual ones, without a source.',
    ),
    leeftijdenBron: optioneel(tekstsoort, 'Waar die leeftijden staan.', 'Where those ages stand.', {
      verplichtAls: [gevuld('leeftijdsgroepen')],
    }),
  },
  uitkomst: {
    aandelen: woordenUit(
      'Wat van elke huisgenoot mag worden verwacht, in volgorde.',
      'What may be expected of each housemate, in order.',
    ),
    volledigMogelijk: jaNeeUit(
      'Eén huisgenoot kan het hele huishouden doen.',
      'One housemate can do the whole household.',
    ),
    zeker: jaNeeUit(
      'De uitkomst is zeker. Dat is niet zo als de leeftijden geen bron hebben: neem er dan geen besluit mee.',
      'The outcome is certain. It is not when the ages have no source: then take no decision with it.',
    ),
  },
  voorbeeld: { huisgenoten: [{ leeftijd: 54, belemmering: 'overbelast' }, { leeftijd: 16 }] },
  reken: ({ op, huisgenoten, leeftijdsgroepen: groepen, leeftijdenBron }) =>
    gebruikelijkeHulp({ op, huisgenoten, leeftijden: leeftijdsgroepen(groepen, leeftijdenBron) }),
})

const alpha = rekenaar({
  doel: {
    nl: 'Of een alphahulp de hulp mag geven: iemand die u zelf in dienst heeft.',
    en: 'Whether an alphahulp may give the help: somebody whom you employ.',
  },
  invoer: {
    op: OP,
    indicaties: verplicht(
      keuzessoort(['HH1', 'HH2', 'HH3']),
      'Welke soorten hulp de bewoner nodig heeft.',
      'Which kinds of help the resident needs.',
    ),
    arbeidsovereenkomst: verplicht(
      jaNee,
      'De bewoner en de hulp hebben samen een arbeidsovereenkomst.',
      'The resident and the help have a contract of employment.',
    ),
  },
  uitkomst: {
    toegestaan: jaNeeUit('Een alphahulp mag deze hulp geven.', 'An alphahulp may give this support.'),
    bezwaren: woordenUit('Waarom niet.', 'Why not.'),
  },
  voorbeeld: { indicaties: ['HH1', 'HH2'], arbeidsovereenkomst: true },
  reken: (invoer) => alphahulp(invoer),
})

/** Household help. */
export const HUISHOUDREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'soort-huishoudelijke-hulp': soort,
  'gebruikelijke-hulp': gebruikelijk,
  'normenkader-schoon-huis': schoonHuis,
  'huishoudelijke-hulp': alleUren,
  alphahulp: alpha,
}
