import {
  type Datum,
  datum,
  type Eurocent,
  gelukt,
  geweigerd,
  schrijfDatum,
  schrijfEuro,
  type Uitkomst,
} from '@meedoen/kern'
import { type Parameter, type Tabel, vindRij } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, bedragStap, datumStap, stap, type Tekst, type Uitleg } from '../uitleg.ts'
import { EERSTE_DAG } from './open-vragen.ts'

const DAGEN_PER_TREDE = 14
const MAXIMUM_DAGEN = 42

/** Eurocents per day for days 1-14, 15-28 and 29-42, by the day on which the ingebrekestelling was received. */
export const DWANGSOM: Tabel<readonly [Eurocent, Eurocent, Eurocent]> = {
  naam: { nl: 'dwangsom per dag', en: 'penalty per day' },
  vorm: {
    elk: 'bedrag',
    namen: [
      { nl: 'dag 1 tot en met 14', en: 'day 1 to 14' },
      { nl: 'dag 15 tot en met 28', en: 'day 15 to 28' },
      { nl: 'dag 29 tot en met 42', en: 'day 29 to 42' },
    ],
  },
  rijen: [
    {
      vanaf: datum('2009-10-01'),
      tot: datum('2018-12-31'),
      waarde: [2000, 3000, 4000],
      bron: 'Awb art. 4:17 lid 2, tekst 2009-2018',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2019-01-01'),
      tot: null,
      waarde: [2300, 3500, 4500],
      bron: 'Stcrt. 2018, 65542; Awb art. 4:17 lid 2, tekst 1-1-2026',
      zekerheid: 'H',
    },
  ],
}

/** Why no penalty is due. `geen-aanvraag`: a late onderzoek alone gives none. */
export type GeenDwangsom =
  | 'geen-aanvraag'
  | 'geen-ingebrekestelling'
  | 'onredelijk-laat'
  | 'geen-belanghebbende'
  | 'kennelijk-ongegrond'

export type Dwangsominvoer = {
  /** There is an aanvraag (or bezwaar) on which the decision is late. */
  readonly aanvraagIngediend: boolean
  readonly ontvangstIngebrekestelling: Datum | null
  /** Days in default after the two weeks that follow the ingebrekestelling; whole, 0 or more. */
  readonly dagenInGebreke: number
  readonly uitzondering?: 'onredelijk-laat' | 'geen-belanghebbende' | 'kennelijk-ongegrond'
}

export type Dwangsom = { readonly bedrag: Eurocent; readonly reden: GeenDwangsom | null }

const GRONDEN: Record<GeenDwangsom, { tekst: Tekst; artikel: string; zekerheid: 'H' | 'M' }> = {
  'geen-aanvraag': {
    tekst: {
      nl: 'Er is nog geen aanvraag. Een laat onderzoek geeft alleen geen dwangsom. U kunt nu wel een aanvraag doen.',
      en: 'There is no application yet. A late inquiry alone gives no penalty. But you may apply now.',
    },
    artikel: 'Wmo 2015 art. 2.3.2 lid 9',
    zekerheid: 'M',
  },
  'geen-ingebrekestelling': {
    tekst: {
      nl: 'De gemeente heeft nog geen brief gekregen waarin staat dat zij te laat is.',
      en: 'The municipality has not received a letter yet saying that it is late.',
    },
    artikel: 'Awb art. 4:17 lid 3',
    zekerheid: 'H',
  },
  'onredelijk-laat': {
    tekst: { nl: 'Die brief kwam veel te laat.', en: 'That letter came unreasonably late.' },
    artikel: 'Awb art. 4:17',
    zekerheid: 'H',
  },
  'geen-belanghebbende': {
    tekst: { nl: 'Het besluit gaat niet over de aanvrager.', en: 'The decision does not concern the applicant.' },
    artikel: 'Awb art. 4:17',
    zekerheid: 'H',
  },
  'kennelijk-ongegrond': {
    tekst: {
      nl: 'Het is meteen duidelijk dat de aanvraag niet kan slagen.',
      en: 'It is clear at once that the application cannot succeed.',
    },
    artikel: 'Awb art. 4:17',
    zekerheid: 'H',
  },
}

/**
 * The penalty for a late decision (Awb 4:17; for a bezwaar by 7:14): at most 42 days.
 * Counts days, not dates: on which day the first one falls is not certain in our sources.
 */
export const dwangsom = regel<Dwangsominvoer, Dwangsom, 'ongeldig-aantal-dagen'>({
  regeling: 'dwangsom',
  naam: { nl: 'Dwangsom bij te laat beslissen', en: 'Penalty for a late decision' },
  artikel: 'Awb art. 4:17',
  parameters: [DWANGSOM],
  vragen: [EERSTE_DAG],
  peildatum: ({ ontvangstIngebrekestelling }) => ontvangstIngebrekestelling,
  lezingen: [{ vanaf: datum('2009-10-01'), tot: null, uitgave: 1, reken: bepaalDwangsom }],
})

function bepaalDwangsom(invoer: Dwangsominvoer): Uitkomst<Bevinding<Dwangsom>, 'ongeldig-aantal-dagen'> {
  const { dagenInGebreke, ontvangstIngebrekestelling: ontvangen } = invoer
  if (!Number.isInteger(dagenInGebreke) || dagenInGebreke < 0)
    return geweigerd('ongeldig-aantal-dagen', 'Vul een heel aantal dagen in van 0 of meer.', 'dagenInGebreke')
  const rij = ontvangen === null ? undefined : vindRij(DWANGSOM, ontvangen)
  const reden = waaromNiet(invoer)
  if (reden !== null || ontvangen === null || rij === undefined)
    return gelukt(geenDwangsom(reden ?? 'geen-ingebrekestelling'))
  const bedrag = som(rij.waarde, dagenInGebreke)
  return gelukt({ uitkomst: { bedrag, reden: null }, uitleg: legUit(ontvangen, dagenInGebreke, rij, bedrag) })
}

function waaromNiet(invoer: Dwangsominvoer): GeenDwangsom | null {
  if (!invoer.aanvraagIngediend) return 'geen-aanvraag'
  if (invoer.ontvangstIngebrekestelling === null) return 'geen-ingebrekestelling'
  return invoer.uitzondering ?? null
}

const dagenInTrede = (dagen: number, trede: number): number =>
  Math.max(0, Math.min(dagen - trede * DAGEN_PER_TREDE, DAGEN_PER_TREDE))

const som = (treden: readonly Eurocent[], dagen: number): Eurocent =>
  treden.reduce((totaal, perDag, trede) => totaal + perDag * dagenInTrede(dagen, trede), 0)

function geenDwangsom(reden: GeenDwangsom): Bevinding<Dwangsom> {
  const { tekst, artikel, zekerheid } = GRONDEN[reden]
  const uitleg = bedragStap('Er is geen dwangsom.', 'There is no penalty.', 0, {
    artikel: 'Awb art. 4:17',
    stappen: [stap(tekst.nl, tekst.en, { artikel, zekerheid })],
  })
  return { uitkomst: { bedrag: 0, reden }, uitleg }
}

function legUit(ontvangen: Datum, dagen: number, rij: Parameter<readonly Eurocent[]>, bedrag: Eurocent): Uitleg {
  const treden = rij.waarde.flatMap((perDag, trede) => {
    const aantal = dagenInTrede(dagen, trede)
    if (aantal === 0) return []
    const nl = `${aantal} dagen van ${schrijfEuro(perDag)} per dag.`
    const en = `${aantal} days at ${schrijfEuro(perDag, 'en')} a day.`
    const rest = { artikel: 'Awb art. 4:17 lid 2', bron: rij.bron, zekerheid: rij.zekerheid }
    return [bedragStap(nl, en, aantal * perDag, rest)]
  })
  const telling =
    dagen > MAXIMUM_DAGEN
      ? `De gemeente is ${dagen} dagen te laat. Daarvan tellen er ${MAXIMUM_DAGEN}.`
      : `De gemeente is ${dagen} dagen te laat.`
  const count =
    dagen > MAXIMUM_DAGEN
      ? `The municipality is ${dagen} days late. Of those ${MAXIMUM_DAGEN} count.`
      : `The municipality is ${dagen} days late.`
  return bedragStap(`De dwangsom is ${schrijfEuro(bedrag)}.`, `The penalty is ${schrijfEuro(bedrag, 'en')}.`, bedrag, {
    artikel: 'Awb art. 4:17',
    stappen: [
      datumStap(
        `De gemeente kreeg de brief over te laat beslissen op ${schrijfDatum(ontvangen)}. Daarna had zij nog twee weken.`,
        `The municipality received the letter about its late decision on ${schrijfDatum(ontvangen, 'en')}. It then had two more weeks.`,
        ontvangen,
        { artikel: 'Awb art. 4:17 lid 3' },
      ),
      aantalStap(telling, count, Math.min(dagen, MAXIMUM_DAGEN), { artikel: 'Awb art. 4:17 lid 1' }),
      ...treden,
    ],
  })
}
