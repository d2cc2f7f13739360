import { bsn, type Datum, datum, gemeentecode } from '@meedoen/kern'
import type { Inwoner } from '../bevolking/inwoner.ts'
import { metNaam } from '../bevolking/met-naam.ts'
import type { Aanbiedermedewerker, Demogemeente } from '../gemeente.ts'
import type { DemoPersona } from '../persona.ts'
import { PRODUCTEN } from '../producten.ts'
import { maakStaf, subVan } from '../staf.ts'
import { DE_LINDE_OEVER, OEVERSTROOMSE_CONTRACTEN, WATERKANT } from './aanbieders.ts'
import { OEVERSTROOMS_AANBOD } from './aanbod.ts'
import { OEVERSTROOMSE_VERORDENING } from './verordening.ts'

const WILLEM = bsn('999950009')

const oeverstromersMetNaam = (vandaag: Datum): readonly Inwoner[] => [
  metNaam(
    {
      sleutel: 'willem',
      bsn: WILLEM,
      voornamen: 'Willem',
      voorletters: 'W',
      voorvoegsel: 'van',
      achternaam: 'Rossum',
      geslacht: '1',
      leeftijd: 80,
      woontSinds: datum('1985-04-01'),
      adres: { straat: 'Veerdam', huisnummer: 21, postcode: '9998BA', plaats: 'Oeverstroom' },
      wijk: 'Dorp',
      rest: { telefoon: '0500 511221' },
    },
    vandaag,
  ),
]

const medewerkers = maakStaf(
  [
    ['Judith Klaver', 'consulent', 'Oeverstroom'],
    ['Sunil Biharie', 'consulent', 'Oeverstroom'],
    ['Frank Wassenaar', 'teamleider', 'Oeverstroom'],
    ['Tineke Prins', 'beheerder', 'Oeverstroom'],
  ],
  'oeverstroom.example',
  '0500 5000',
)

const bij = ({ agb }: { agb: Aanbiedermedewerker['agb'] }, naam: string): Aanbiedermedewerker => ({
  sub: subVan(naam),
  naam,
  agb,
})

const personas: readonly DemoPersona[] = [
  {
    sub: 'willem-van-rossum',
    publiek: 'inwoner',
    naam: 'dhr. W. van Rossum',
    rol: { nl: 'inwoner', en: 'resident' },
    zin: { nl: '80 jaar, woont alleen aan de Veerdam.', en: '80, lives alone on the Veerdam.' },
    bsn: WILLEM,
  },
  {
    sub: 'judith-klaver',
    publiek: 'medewerker',
    naam: 'Judith Klaver',
    rol: { nl: 'consulent', en: 'case worker' },
    zin: {
      nl: 'Werkt in Oeverstroom en ziet niets van Lindewaard.',
      en: 'Works in Oeverstroom and sees nothing of Lindewaard.',
    },
  },
  {
    sub: 'frank-wassenaar',
    publiek: 'medewerker',
    naam: 'Frank Wassenaar',
    rol: { nl: 'teamleider', en: 'team leader' },
    zin: { nl: 'Verdeelt het werk in Oeverstroom.', en: 'Divides the work in Oeverstroom.' },
  },
  {
    sub: 'carla-steenbergen',
    publiek: 'aanbieder',
    naam: 'Carla Steenbergen',
    rol: { nl: 'aanbieder, Thuiszorg De Linde', en: 'provider, Thuiszorg De Linde' },
    zin: {
      nl: 'Dezelfde aanbieder als in Lindewaard, maar hier met de toewijzingen van Oeverstroom.',
      en: 'The same provider as in Lindewaard, but here with the assignments of Oeverstroom.',
    },
    agb: DE_LINDE_OEVER.agb,
  },
]

/** The second municipality of the demo, smaller: it is there to prove that they do not see each other. */
export const OEVERSTROOM: Demogemeente = {
  code: gemeentecode('9002'),
  naam: 'Oeverstroom',
  hostnaam: 'oeverstroom.localhost',
  wijken: [
    {
      naam: 'Dorp',
      plaats: 'Oeverstroom',
      postcode: '9998B',
      straten: ['Veerdam', 'Oeverstraat', 'Steenfabriek', 'Uiterwaard', 'Kolkweg', 'Pontplein'],
    },
  ],
  aantalInwoners: 60,
  aantalZaken: 40,
  bsnVanaf: 50_000,
  inwonersMetNaam: oeverstromersMetNaam,
  verordening: OEVERSTROOMSE_VERORDENING,
  producten: PRODUCTEN,
  contracten: OEVERSTROOMSE_CONTRACTEN,
  aanbod: OEVERSTROOMS_AANBOD,
  medewerkers,
  vertel: async () => undefined,
  aanbiedermedewerkers: [bij(DE_LINDE_OEVER, 'Carla Steenbergen'), bij(WATERKANT, 'Ruud Terpstra')],
  personas,
}
