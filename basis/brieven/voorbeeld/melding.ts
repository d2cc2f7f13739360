import { datum } from '@meedoen/kern'
import type { Taal } from '../brief.ts'
import type { InhoudPerSoort } from '../soorten.ts'
import { voorbeeldUren } from './besluit.ts'

type Meldingsoort = 'ontvangst-melding' | 'ontvangst-melding-namens' | 'uitnodiging-gesprek' | 'verslag'

const planlink = {
  adres: 'https://meierdal.example/plan',
  code: 'KTFM-7Q2P-W9XD',
  geldigTot: datum('2026-11-30'),
}

const leefgebieden = (nl: boolean): InhoudPerSoort['verslag']['leefgebieden'] => [
  {
    naam: nl ? 'Huishouden' : 'Household',
    uZei: nl
      ? 'Stofzuigen en dweilen gaat niet meer. Na tien minuten doet mijn rug te veel pijn.'
      : 'I can no longer vacuum and mop. After ten minutes my back hurts too much.',
    wijZagen: nl
      ? 'U kunt kort staan en licht werk zittend doen. Zwaar werk in huis lukt niet.'
      : 'You can stand for a short time and do light work sitting down. Heavy work at home does not work.',
    nodig: [nl ? 'Een schoon en leefbaar huis.' : 'A clean and liveable home.'],
    mogelijkheden: [
      {
        stap: 'maatwerkvoorziening',
        bevinding: nl
          ? 'Hulp bij het zware werk, elke week. Dit kan op geen andere manier.'
          : 'Help with the heavy work, every week. There is no other way.',
      },
      { stap: 'eigen-kracht', bevinding: nl ? 'U stoft zelf af en doet de afwas.' : 'You dust and do the dishes.' },
      {
        stap: 'sociaal-netwerk',
        bevinding: nl ? 'Uw buurvrouw zet de vuilnis buiten.' : 'Your neighbour puts out the rubbish.',
      },
      {
        stap: 'algemene-voorziening',
        bevinding: nl ? 'De boodschappendienst brengt op dinsdag.' : 'The shopping service delivers on Tuesdays.',
      },
    ],
    afspraak: nl ? 'U vraagt hulp bij het huishouden aan.' : 'You apply for help with the household.',
  },
  {
    naam: nl ? 'Mensen om u heen' : 'People around you',
    uZei: nl ? 'Sinds mijn man er niet meer is, zijn de dagen lang.' : 'Since my husband died, the days are long.',
    wijZagen: nl ? 'U houdt van zingen en kaarten.' : 'You love singing and playing cards.',
    nodig: [nl ? 'Vaker mensen zien.' : 'Seeing people more often.'],
    mogelijkheden: [
      {
        stap: 'algemene-voorziening',
        bevinding: nl ? 'Het koor in De Linde, elke woensdag.' : 'The choir in De Linde, every Wednesday.',
      },
    ],
    afspraak: nl ? 'Een vrijwilliger gaat de eerste keer mee.' : 'A volunteer comes along the first time.',
  },
]

/** Invented content for the letters before the aanvraag. */
export const voorbeeldMelding = (taal: Taal): Pick<InhoudPerSoort, Meldingsoort> => {
  const nl = taal === 'nl'
  return {
    'ontvangst-melding': {
      gemeldOp: datum('2026-11-22'),
      vraag: nl
        ? 'Het huishouden lukt niet meer alleen. Mijn dochter helpt, maar zij woont ver weg.'
        : 'I can no longer manage the household alone. My daughter helps, but she lives far away.',
      planUiterlijk: datum('2026-11-30'),
      planlink,
      onderzoekUiterlijk: datum('2027-01-04'),
      belt: { naam: 'Samira el Idrissi', uiterlijk: datum('2026-11-27') },
      clientondersteunerGevraagd: false,
    },
    'ontvangst-melding-namens': {
      gemeldOp: datum('2026-11-22'),
      inwoner: nl ? 'mevrouw De Wit' : 'Ms De Wit',
      wijBellen: 'inwoner',
      planUiterlijk: datum('2026-11-30'),
      planlink,
      onderzoekUiterlijk: datum('2027-01-04'),
    },
    'uitnodiging-gesprek': {
      dag: datum('2026-12-03'),
      tijd: '10:30',
      duurMinuten: 60,
      plaats: { soort: 'thuis' },
      gesprekspartner: nl ? 'Samira el Idrissi, consulent Wmo' : 'Samira el Idrissi, Wmo consultant',
      planUiterlijk: datum('2026-11-30'),
    },
    verslag: {
      gemeldOp: datum('2026-11-22'),
      gesprekken: [
        {
          op: datum('2026-12-03'),
          waar: nl ? 'bij u thuis' : 'at your home',
          aanwezig: nl ? ['u', 'uw dochter', 'Samira el Idrissi'] : ['you', 'your daughter', 'Samira el Idrissi'],
        },
      ],
      identiteitGezienOp: datum('2026-12-03'),
      persoonlijkPlan: {
        ontvangenOp: datum('2026-11-28'),
        watWeErmeeDeden: nl
          ? 'U schreef dat u graag op donderdag hulp wilt. Dat staat bij de afspraken.'
          : 'You wrote that you would like help on Thursdays. This is in the agreements.',
      },
      leefgebieden: leefgebieden(nl),
      mantelzorger: nl
        ? 'Uw dochter komt elke zondag en doet uw geldzaken. Zij houdt dat vol, maar meer kan niet. Wij vertelden haar over het steunpunt voor mantelzorgers.'
        : 'Your daughter comes every Sunday and does your paperwork. She can keep this up, but cannot do more. We told her about the support centre for carers.',
      pgb: { uitgelegdOp: datum('2026-12-03'), wens: 'natura' },
      bijdragePerMaand: 2180,
      hulpBijHuishouden: voorbeeldUren(nl),
      teVragen: [nl ? 'hulp bij het huishouden' : 'help with the household'],
      graagTerugUiterlijk: datum('2026-12-18'),
    },
  }
}
