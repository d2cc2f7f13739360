import type { Aanbieder } from '@meedoen/inkoop'
import { agbCode } from '@meedoen/kern'
import type { Democontract } from '../gemeente.ts'

/** The same provider as in Lindewaard, under a contract of its own: each municipality sees only its own assignments. */
export const DE_LINDE_OEVER: Aanbieder = {
  agb: agbCode('99000001'),
  naam: 'Thuiszorg De Linde',
  telefoon: '0500 42 10 10',
  email: 'planning@delinde.example',
  website: 'https://delinde.example/',
  omschrijving: {
    nl: 'Hulp en begeleiding aan huis, met een vaste medewerker.',
    en: 'Help and support at home, with a regular worker.',
  },
}

export const WATERKANT: Aanbieder = {
  agb: agbCode('99000011'),
  naam: 'De Waterkant Zorg en Wonen',
  telefoon: '0500 52 10 10',
  email: 'welkom@dewaterkant.example',
  website: 'https://dewaterkant.example/',
  omschrijving: {
    nl: 'Dagbesteding, logeren, vervoer en hulpmiddelen in Oeverstroom.',
    en: 'Day activities, short stays, transport and aids in Oeverstroom.',
  },
}

export const OEVERSTROOMSE_CONTRACTEN: readonly Democontract[] = [
  {
    nummer: 'OS-01',
    aanbieder: DE_LINDE_OEVER,
    beganJarenGeleden: 3,
    tarieven: [
      { product: '01A04', bedrag: 61, wachttijdWeken: 3 },
      { product: '01A05', bedrag: 68, wachttijdWeken: 4 },
      { product: '02A16', bedrag: 110, wachttijdWeken: 3 },
    ],
  },
  {
    nummer: 'OS-02',
    aanbieder: WATERKANT,
    beganJarenGeleden: 3,
    tarieven: [
      { product: '04A04', bedrag: 20800, wachttijdWeken: 4 },
      {
        product: '07A03',
        bedrag: 4480,
        wachttijdWeken: 2,
        plaatsen: 30,
        gemeld: { dagenGeleden: 12, weken: 2, vrij: 3 },
      },
      { product: '08A03', bedrag: 1290, wachttijdWeken: 2 },
      { product: '11X02', bedrag: 86000, wachttijdWeken: 2 },
      { product: '13X21', bedrag: 209000, wachttijdWeken: 5 },
    ],
  },
]
