import type { Aanbieder } from '@meedoen/inkoop'
import { agbCode } from '@meedoen/kern'
import type { Democontract } from '../gemeente.ts'

/** AGB codes that begin with 99 are not given out. */
export const DE_LINDE: Aanbieder = {
  agb: agbCode('99000001'),
  naam: 'Thuiszorg De Linde',
  telefoon: '0500 42 10 10',
  email: 'planning@delinde.example',
  website: 'https://delinde.example/',
  omschrijving: {
    nl: 'Een vaste hulp die u kent, in heel Lindewaard. Wij bellen u binnen twee dagen om kennis te maken.',
    en: 'A regular helper whom you know, all over Lindewaard. We call you within two days to get acquainted.',
  },
}

export const SAMEN_THUIS: Aanbieder = {
  agb: agbCode('99000002'),
  naam: 'Samen Thuis',
  telefoon: '0500 42 20 20',
  email: 'info@samenthuis.example',
  website: 'https://samenthuis.example/',
  omschrijving: {
    nl: 'Hulp en begeleiding, ook als u psychische klachten heeft of veel tegelijk op u afkomt. Medewerkers spreken samen twaalf talen.',
    en: 'Help and support, also when you have mental health problems or much comes at you at once. Our staff speak twelve languages between them.',
  },
}

export const DE_WILGENHOF: Aanbieder = {
  agb: agbCode('99000003'),
  naam: 'De Wilgenhof',
  telefoon: '0500 42 30 30',
  email: 'welkom@dewilgenhof.example',
  website: 'https://dewilgenhof.example/',
  omschrijving: {
    nl: 'Dagbesteding en logeren aan de rand van het dorp, ook voor mensen met dementie. Onze bussen rijden ook als regiotaxi.',
    en: 'Day activities and short stays at the edge of the village, also for people with dementia. Our buses also drive as regional taxis.',
  },
}

export const DE_KORENBLOEM: Aanbieder = {
  agb: agbCode('99000004'),
  naam: 'Zorgboerderij De Korenbloem',
  telefoon: '0500 42 40 40',
  email: 'boer@dekorenbloem.example',
  website: 'https://dekorenbloem.example/',
  omschrijving: {
    nl: 'Meewerken op de boerderij: dieren voeren, in de moestuin, koken voor elkaar. Kleine groepen van acht mensen.',
    en: 'Joining in on the farm: feeding animals, working in the vegetable garden, cooking for each other. Small groups of eight.',
  },
}

export const WAARDZICHT: Aanbieder = {
  agb: agbCode('99000005'),
  naam: 'Hulpmiddelen Waardzicht',
  telefoon: '0500 42 50 50',
  email: 'service@waardzicht.example',
  website: 'https://waardzicht.example/',
  omschrijving: {
    nl: 'Rolstoelen, scootmobielen, trapliften en hulpmiddelen voor de badkamer. Een adviseur meet bij u thuis; storing melden kan dag en nacht.',
    en: 'Wheelchairs, mobility scooters, stairlifts and aids for the bathroom. An adviser measures at your home; faults can be reported day and night.',
  },
}

export const LINDEWAARDSE_CONTRACTEN: readonly Democontract[] = [
  {
    nummer: 'LW-HH-01',
    aanbieder: DE_LINDE,
    beganJarenGeleden: 3,
    tarieven: [
      {
        product: '01A04',
        bedrag: 62,
        wachttijdWeken: 4,
        minuten: 60_000,
        gemeld: { dagenGeleden: 9, weken: 2, vrij: 12 },
      },
      { product: '01A05', bedrag: 69, wachttijdWeken: 3, gemeld: { dagenGeleden: 9, weken: 3, vrij: null } },
      { product: '02A16', bedrag: 112, wachttijdWeken: 2 },
      { product: '02B01', bedrag: 1, wachttijdWeken: 2 },
    ],
  },
  {
    nummer: 'LW-HH-02',
    aanbieder: SAMEN_THUIS,
    beganJarenGeleden: 3,
    tarieven: [
      { product: '01A04', bedrag: 63, wachttijdWeken: 5, gemeld: { dagenGeleden: 40, weken: 5, vrij: 0 } },
      { product: '01A09', bedrag: 38, wachttijdWeken: 1 },
      { product: '02A16', bedrag: 114, wachttijdWeken: 4 },
      { product: '02B01', bedrag: 1, wachttijdWeken: 3 },
      { product: '02A19', bedrag: 148, wachttijdWeken: 6, plaatsen: 25 },
    ],
  },
  {
    nummer: 'LW-DB-01',
    aanbieder: DE_WILGENHOF,
    beganJarenGeleden: 3,
    tarieven: [
      {
        product: '07A03',
        bedrag: 4650,
        wachttijdWeken: 3,
        plaatsen: 120,
        gemeld: { dagenGeleden: 4, weken: 3, vrij: 5 },
      },
      { product: '07A04', bedrag: 6120, wachttijdWeken: 4 },
      { product: '08A03', bedrag: 1380, wachttijdWeken: 1 },
      { product: '08A04', bedrag: 2360, wachttijdWeken: 1 },
      { product: '04A04', bedrag: 21900, wachttijdWeken: 6 },
    ],
  },
  {
    nummer: 'LW-DB-02',
    aanbieder: DE_KORENBLOEM,
    beganJarenGeleden: 1,
    tarieven: [
      { product: '07A03', bedrag: 4590, wachttijdWeken: 1, plaatsen: 32 },
      { product: '07T01', bedrag: 1_250_000, wachttijdWeken: 0 },
    ],
    stoptOverDagen: 120,
  },
  {
    nummer: 'LW-HM-01',
    aanbieder: WAARDZICHT,
    beganJarenGeleden: 3,
    tarieven: [
      { product: '11X02', bedrag: 88000, wachttijdWeken: 2 },
      { product: '11X12', bedrag: 652000, wachttijdWeken: 6 },
      { product: '13X21', bedrag: 214000, wachttijdWeken: 4 },
      { product: '13X31', bedrag: 186000, wachttijdWeken: 5 },
      { product: '12X07', bedrag: 274000, wachttijdWeken: 3 },
      { product: '14A00', bedrag: 39500, wachttijdWeken: 1 },
    ],
  },
  {
    // Ended: on days since then De Korenbloem has no contract for short stays, and the program has to say so.
    nummer: 'LW-KV-00',
    aanbieder: DE_KORENBLOEM,
    beganJarenGeleden: 3,
    eindigdeJarenGeleden: 1,
    tarieven: [{ product: '04A04', bedrag: 19800, wachttijdWeken: 2 }],
  },
]
