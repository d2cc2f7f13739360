import type { AanbodItem } from '@meedoen/loket'

export const OEVERSTROOMS_AANBOD: readonly AanbodItem[] = [
  {
    id: 'oeverhulp',
    soort: 'vrijwilligers',
    naam: { nl: 'Oeverhulp', en: 'Oeverhulp volunteers' },
    omschrijving: {
      nl: 'Vrijwilligers uit het dorp doen boodschappen, een klusje of een wandeling met u. Een telefoontje is genoeg.',
      en: 'Volunteers from the village do shopping, an odd job or take a walk with you. One call is enough.',
    },
    zoekwoorden: ['boodschappen', 'klus', 'eenzaam', 'wandelen', 'tuin', 'shopping', 'lonely'],
    leefgebieden: ['huishouden', 'sociale-relaties'],
    waar: 'Bij u thuis, in heel Oeverstroom',
    telefoon: '0500 51 10 10',
    website: null,
    kosten: { nl: 'Gratis', en: 'Free' },
  },
  {
    id: 'veerhuis',
    soort: 'initiatief',
    naam: { nl: 'Open tafel in Het Veerhuis', en: 'Open table at Het Veerhuis' },
    omschrijving: {
      nl: 'Elke woensdag eten dorpsgenoten samen aan de rivier. Wie slecht loopt, wordt opgehaald.',
      en: 'Every Wednesday villagers eat together by the river. Who cannot walk well is collected.',
    },
    zoekwoorden: ['eten', 'samen', 'eenzaam', 'koken', 'food', 'together'],
    leefgebieden: ['sociale-relaties', 'daginvulling'],
    waar: 'Het Veerhuis, Veerdam 3',
    telefoon: '0500 51 10 24',
    website: 'https://veerhuis.example/',
    kosten: { nl: '€ 5 per keer', en: '€5 each time' },
  },
  {
    id: 'naast-u',
    soort: 'algemene-voorziening',
    naam: { nl: 'Onafhankelijke cliëntondersteuning', en: 'Independent client support' },
    omschrijving: {
      nl: 'Iemand die met u meedenkt en meegaat naar het gesprek. Niet van de gemeente, en voor u gratis.',
      en: 'Somebody who thinks along and comes with you to the talk. Not from the municipality, and free for you.',
    },
    zoekwoorden: ['gesprek', 'uitleg', 'brief', 'meegaan', 'support', 'letter'],
    leefgebieden: ['geld'],
    waar: 'Bij u thuis of aan de telefoon',
    telefoon: '0500 41 40 12',
    website: 'https://naastu.example/',
    kosten: { nl: 'Gratis', en: 'Free' },
  },
  {
    id: 'mantelzorgsalon',
    soort: 'algemene-voorziening',
    naam: { nl: 'Mantelzorgsalon', en: "Carers' salon" },
    omschrijving: {
      nl: 'Even op adem komen, samen met anderen die voor iemand zorgen. Wij regelen die ochtend iemand bij u thuis.',
      en: 'A moment to breathe, with others who care for somebody. That morning we arrange somebody at your home.',
    },
    zoekwoorden: ['mantelzorg', 'moe', 'rust', 'oppas', 'carer', 'tired'],
    leefgebieden: ['mantelzorg'],
    waar: 'Dorpshuis De Kolk, eerste maandag van de maand',
    telefoon: '0500 51 10 38',
    website: null,
    kosten: { nl: 'Gratis', en: 'Free' },
  },
]
