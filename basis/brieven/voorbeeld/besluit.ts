import { datum } from '@meedoen/kern'
import type { Taal } from '../brief.ts'
import type { AfgewezenVoorziening, Onderbouwing, ToegekendeVoorziening } from '../brieven/beschikking/gegevens.ts'
import type { InhoudPerSoort } from '../soorten.ts'

/** Hours for a clean house, as the norms of a municipality would give them. */
export const voorbeeldUren = (nl: boolean): Onderbouwing => ({
  stappen: nl
    ? [
        'Erbij voor het schoonmaken van het huis: 108 uur per jaar.',
        'Erbij voor enige extra inzet door uw beperkingen: 26 uur per jaar.',
        'Eraf voor wat u zelf of met uw netwerk doet: 23 uur per jaar.',
      ]
    : [
        'Added for cleaning the house: 108 hours a year.',
        'Added for some extra effort through your limitations: 26 hours a year.',
        'Taken off for what you do yourself or with your network: 23 hours a year.',
      ],
  slot: nl
    ? 'Samen is dat 111 uur per jaar. Dat is ongeveer 2 uur en 8 minuten per week (128 minuten).'
    : 'In all that is 111 hours a year. That is about 2 hours and 8 minutes a week (128 minutes).',
  artikel: 'Wmo 2015 art. 2.3.5 lid 3',
})

const huishouden = (nl: boolean): ToegekendeVoorziening => ({
  besluit: 'toegekend',
  naam: nl ? 'hulp bij het huishouden' : 'help with the household',
  zonderLidwoord: nl ? 'hulp bij het huishouden' : 'help with the household',
  product: nl ? 'Schoon en leefbaar huis' : 'Clean and liveable home',
  doel: nl ? 'Een schoon en leefbaar huis' : 'A clean and liveable home',
  omvang: { hoeveelheid: 128, eenheid: 'minuut', per: 'week' },
  periode: { begin: datum('2027-01-04'), eind: datum('2030-01-03') },
  vorm: { soort: 'natura', aanbieder: { naam: 'Thuiszorg De Linde', telefoon: '014 000 00 01' } },
  waarom: nl
    ? [
        'U kunt het zware werk in huis niet zelf doen. Uw dochter en uw buurvrouw doen al veel en kunnen niet meer doen.',
        'Licht werk, zoals afstoffen, doet u zelf. Daarom is 2 uur en 8 minuten per week genoeg.',
      ]
    : [
        'You cannot do the heavy work at home yourself. Your daughter and your neighbour already do a lot and cannot do more.',
        'You do light work, such as dusting, yourself. That is why 2 hours and 8 minutes a week is enough.',
      ],
  uren: { ...voorbeeldUren(nl), afwijkend: null },
  budget: null,
})

const taxi = (nl: boolean): AfgewezenVoorziening => ({
  besluit: 'afgewezen',
  naam: nl ? 'vervoer met de taxi' : 'transport by taxi',
  zonderLidwoord: nl ? 'vervoer met de taxi' : 'transport by taxi',
  grond: 'algemene-voorziening',
  waarom: [
    nl
      ? 'U kunt met de buurtbus reizen. De halte is voor uw deur en de chauffeur helpt bij het instappen.'
      : 'You can travel with the neighbourhood bus. The stop is at your door and the driver helps you get on.',
  ],
  alternatief: nl
    ? 'Bel de buurtbus op 014 000 00 02. Een rit kost € 2,00.'
    : 'Call the neighbourhood bus on 014 000 00 02. A ride costs € 2.00.',
})

/** Invented content for the decisions. */
export const voorbeeldBesluit = (taal: Taal): Pick<InhoudPerSoort, 'beschikking' | 'spoedbesluit'> => {
  const nl = taal === 'nl'
  return {
    beschikking: {
      aanvraagOntvangenOp: datum('2026-12-14'),
      verslagVan: datum('2026-12-08'),
      persoonlijkPlanBetrokken: true,
      voorzieningen: [huishouden(nl), taxi(nl)],
      bijdrage: { soort: 'per-maand', bedrag: 2180, vanaf: datum('2027-02-01'), totKostprijs: false },
      heronderzoekVanaf: datum('2028-01-04'),
      bezwaarUiterlijk: datum('2027-02-01'),
      verordening: [nl ? 'Verordening Wmo Meierdal 2026, artikel 8' : 'Verordening Wmo Meierdal 2026, article 8'],
    },
    spoedbesluit: {
      gemeldOp: datum('2026-11-22'),
      voorziening: {
        ...huishouden(nl),
        omvang: { hoeveelheid: 3, eenheid: 'uur', per: 'week' },
        periode: { begin: datum('2026-11-23'), eind: datum('2027-01-18') },
        waarom: [
          nl
            ? 'U kwam gisteren uit het ziekenhuis en er is niemand die u kan helpen.'
            : 'You came home from hospital yesterday and there is nobody who can help you.',
        ],
      },
      onderzoekUiterlijk: datum('2027-01-04'),
      bijdrage: { soort: 'per-maand', bedrag: 2180, vanaf: datum('2026-12-01'), totKostprijs: false },
      bezwaarUiterlijk: datum('2027-01-04'),
      verordening: [],
    },
  }
}
