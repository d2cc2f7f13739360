import { datum } from '@meedoen/kern'
import type { Taal } from '../brief.ts'
import type { InhoudPerSoort } from '../soorten.ts'

type Verloopsoort =
  | 'opschorting'
  | 'hervatting'
  | 'buiten-behandeling'
  | 'intrekking-besluit'
  | 'ontvangst-bezwaar'
  | 'hulp-start'
  | 'onderzoek-te-laat'

/** Invented content for the letters around the decision. */
export const voorbeeldVerloop = (taal: Taal): Pick<InhoudPerSoort, Verloopsoort> => {
  const nl = taal === 'nl'
  const offerte = nl ? 'De offerte van de aannemer voor de traplift.' : 'The quote of the builder for the stairlift.'
  const huishouden = nl ? 'hulp bij het huishouden' : 'help with the household'
  return {
    opschorting: {
      aanvraagOntvangenOp: datum('2026-12-14'),
      vanaf: datum('2026-12-18'),
      resterendeDagen: 11,
      reden: { soort: 'aanvulling', gevraagd: [offerte], uiterlijk: datum('2027-01-05') },
    },
    hervatting: { vanaf: datum('2027-01-05'), besluitUiterlijk: datum('2027-01-15'), ontvangen: [offerte] },
    'buiten-behandeling': {
      aanvraagOntvangenOp: datum('2026-12-14'),
      gevraagdOp: datum('2026-12-17'),
      uiterlijkWas: datum('2027-01-05'),
      ontbreekt: [offerte],
      bezwaarUiterlijk: datum('2027-02-19'),
    },
    'intrekking-besluit': {
      aard: 'intrekking',
      voorziening: huishouden,
      besluitVan: datum('2026-12-21'),
      besluitKenmerk: 'WMO-2026-00418-B1',
      grond: 'niet-meer-nodig',
      waarom: [
        nl
          ? 'U woont sinds januari bij uw dochter in. In dat huis wordt het werk samen gedaan.'
          : 'You have lived with your daughter since January. In that home the work is shared.',
      ],
      vanaf: datum('2027-06-01'),
      nieuw: null,
      zienswijze: nl ? 'U zei dat u dit begrijpt.' : 'You said that you understand this.',
      terugvordering: null,
      bezwaarUiterlijk: datum('2027-06-14'),
      verordening: [],
    },
    'ontvangst-bezwaar': {
      ontvangenOp: datum('2027-01-20'),
      besluitVan: datum('2026-12-21'),
      besluitKenmerk: 'WMO-2026-00418-B1',
      commissie: true,
      beslissingUiterlijk: datum('2027-04-26'),
      aanvulling: null,
    },
    'hulp-start': {
      voorziening: huishouden,
      omvang: { hoeveelheid: 125, eenheid: 'minuut', per: 'week' },
      aanbieder: { naam: 'Thuiszorg De Linde', telefoon: '014 000 00 01' },
      beltUiterlijk: datum('2026-12-31'),
      ingang: datum('2027-01-04'),
    },
    'onderzoek-te-laat': {
      gemeldOp: datum('2026-11-22'),
      onderzoekUiterlijkWas: datum('2027-01-04'),
      reden: nl
        ? 'Er waren veel meldingen en te weinig collega’s.'
        : 'There were many requests and too few colleagues.',
      verwachtKlaar: datum('2027-01-15'),
    },
  }
}
