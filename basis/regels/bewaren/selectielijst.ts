import { datum } from '@meedoen/kern'
import type { Tabel } from '../parameter.ts'
import type { Duur } from '../termijnen/termijnenwet.ts'
import type { Tekst } from '../uitleg.ts'

/** How a process of Wmo work ended, as far as the selection list has a result for it. */
export type Selectieresultaat =
  | 'voorziening-verstrekt'
  | 'voorziening-geweigerd'
  | 'voorziening-beeindigd'
  | 'voorziening-afgebroken'
  | 'hercontrole-client'
  | 'sanctie-client'
  | 'geschil-afgehandeld'
  | 'geschil-afgebroken'
  | 'verzoek-ingewilligd'
  | 'verzoek-afgewezen'
  | 'overeenkomst-aangegaan'
  | 'overeenkomst-niet-aangegaan'
  | 'betaald'
  | 'advies-verstrekt'
  | 'sociaal-medisch-advies'
  | 'onderzoek-sociaal-domein'

/** One result of the list. `termijn` null: kept for good. `vanaf`: closing of the case, or end of what was agreed. */
export type Selectieregel = {
  readonly nummer: string
  readonly naam: Tekst
  readonly termijn: Duur | null
  readonly vanaf: 'afsluiting' | 'einde-bestaan'
  /** The file holds data on persons of Wmo 2015 art. 5.3.4. */
  readonly wmoGegevens: boolean
}

const jaren = (aantal: number): Duur => ({ aantal, eenheid: 'jaren' })

const rij = (nummer: string, termijn: Duur | null, wmoGegevens: boolean, nl: string, en: string): Selectieregel => ({
  nummer,
  naam: { nl, en },
  termijn,
  vanaf: 'afsluiting',
  wmoGegevens,
})

/** The results of the selection list that Wmo work needs; the numbers are those of the list of 2020. */
export const SELECTIELIJST: Tabel<Readonly<Record<Selectieresultaat, Selectieregel>>> = {
  naam: { nl: 'resultaten van de selectielijst', en: 'results of the selection list' },
  vorm: {
    elk: {
      delen: {
        naam: [null, 'naam'],
        nummer: [{ nl: 'nummer', en: 'number' }, 'tekst'],
        termijn: [{ nl: 'bewaren', en: 'kept' }, 'duur'],
        vanaf: [{ nl: 'vanaf', en: 'from' }, 'tekst'],
      },
    },
  },
  rijen: [
    {
      vanaf: datum('2020-01-01'),
      tot: null,
      waarde: {
        'voorziening-verstrekt': rij('8.1.1', jaren(15), true, 'Wmo-voorziening verstrekt', 'Wmo support granted'),
        'voorziening-geweigerd': rij('8.2', jaren(5), true, 'Voorziening geweigerd', 'Support refused'),
        'voorziening-beeindigd': rij('8.3.1', jaren(15), true, 'Wmo-voorziening beëindigd', 'Wmo support ended'),
        'voorziening-afgebroken': rij(
          '8.4.1',
          { aantal: 42, eenheid: 'dagen' },
          true,
          'Voorziening in het sociaal domein afgebroken',
          'Support in the social domain broken off',
        ),
        'hercontrole-client': rij('12.1.2', jaren(15), true, 'Hercontrole van een cliënt Wmo', 'Check of a Wmo client'),
        'sanctie-client': rij('12.2.6', jaren(15), true, 'Sanctie voor een cliënt Wmo', 'Sanction for a Wmo client'),
        'geschil-afgehandeld': rij(
          '13.1',
          jaren(5),
          true,
          'Bezwaar of klacht afgehandeld',
          'Objection or complaint settled',
        ),
        'geschil-afgebroken': rij(
          '13.2',
          jaren(1),
          true,
          'Bezwaar of klacht afgebroken',
          'Objection or complaint broken off',
        ),
        'verzoek-ingewilligd': rij('6.1', jaren(5), false, 'Verzoek ingewilligd', 'Request granted'),
        'verzoek-afgewezen': rij('6.2', jaren(1), false, 'Verzoek afgewezen', 'Request refused'),
        'overeenkomst-aangegaan': {
          ...rij('16.1', jaren(10), false, 'Overeenkomst aangegaan', 'Agreement made'),
          vanaf: 'einde-bestaan',
        },
        'overeenkomst-niet-aangegaan': rij(
          '16.2',
          jaren(5),
          false,
          'Overeenkomst niet doorgegaan',
          'Agreement not made',
        ),
        betaald: rij('18.1', jaren(7), false, 'Rekening betaald', 'Bill paid'),
        'advies-verstrekt': rij('21.1', jaren(5), false, 'Advies gegeven', 'Advice given'),
        'sociaal-medisch-advies': rij(
          '21.1.3',
          jaren(20),
          true,
          'Sociaal-medisch advies gegeven',
          'Social-medical advice given',
        ),
        'onderzoek-sociaal-domein': rij('20.1.6', null, false, 'Maatschappelijk onderzoek', 'Social research'),
      },
      bron: 'Selectielijst gemeenten en intergemeentelijke organen 2020',
      zekerheid: 'H',
    },
  ],
}
