// Level 2 rules about a request for products (315), a request for change (317), and the answer on those (319).
import { schrijfDatum } from '@meedoen/kern'
import type { Wmo315, Wmo317, Wmo319 } from '../model/berichten.ts'
import {
  type AangevraagdProduct,
  aangevraagdeProducten,
  aanvraagregel,
  beoordeelElk,
  binnenregel,
  nieuweProducten,
  VERZOEK,
} from './delen.ts'
import type { Overtreding } from './regel.ts'

export const CD043 = aanvraagregel(
  'CD043',
  'BeschikkingIngangsdatum is gevuld als er een beschikkingnummer is, en anders leeg.',
  '/BeschikkingIngangsdatum',
  ({ BeschikkingNummer, BeschikkingIngangsdatum }) => {
    if ((BeschikkingNummer === undefined) === (BeschikkingIngangsdatum === undefined)) return null
    return BeschikkingNummer === undefined
      ? 'Er is geen beschikkingnummer. Vul dat in, of laat de ingangsdatum van de beschikking weg.'
      : 'Er is een beschikkingnummer. Vul ook de ingangsdatum van de beschikking in.'
  },
)

/** Huisarts, jeugdarts, gecertificeerde instelling, medisch specialist: those who may have an AGB code of their own. */
const MET_ZORGVERLENERCODE = ['02', '03', '04', '05']
const kanCodeHebben = ({ Verwijzer }: AangevraagdProduct): boolean => MET_ZORGVERLENERCODE.includes(Verwijzer.Type)

export const CD066 = aanvraagregel(
  'CD066',
  'De naam van een verwijzer met een zorgverlenercode is leeg.',
  '/Verwijzer/Naam',
  (product) =>
    kanCodeHebben(product) && product.Verwijzer.ZorgverlenerCode !== undefined && product.Verwijzer.Naam !== undefined
      ? 'De verwijzer heeft een zorgverlenercode. Laat de naam dan weg.'
      : null,
)

export const CD067 = aanvraagregel(
  'CD067',
  'De naam van een arts, instelling of specialist zonder zorgverlenercode is gevuld.',
  '/Verwijzer/Naam',
  (product) =>
    kanCodeHebben(product) && product.Verwijzer.ZorgverlenerCode === undefined && product.Verwijzer.Naam === undefined
      ? 'Er is geen zorgverlenercode en geen naam van de verwijzer. Vul een van beide in.'
      : null,
)

export const CD068 = aanvraagregel(
  'CD068',
  'Alleen een arts, instelling of specialist heeft een zorgverlenercode.',
  '/Verwijzer/ZorgverlenerCode',
  (product) =>
    !kanCodeHebben(product) && product.Verwijzer.ZorgverlenerCode !== undefined
      ? `Een verwijzer van type ${product.Verwijzer.Type} heeft geen zorgverlenercode. Laat de code weg.`
      : null,
)

/** Each reference after the first of its kind; a request is answered by its reference. */
function vindDubbeleReferenties(bericht: Wmo315): Overtreding[] {
  const gezien = new Set<string>()
  return beoordeelElk(aangevraagdeProducten(bericht), '/ReferentieAanbieder', ({ ReferentieAanbieder }) => {
    if (gezien.has(ReferentieAanbieder))
      return 'Een ander aangevraagd product in dit bericht heeft dezelfde referentie. Geef elk product een eigen referentie.'
    gezien.add(ReferentieAanbieder)
    return null
  })
}
export const TR383 = binnenregel('TR383', 'Elk aangevraagd product heeft een eigen referentie.', {
  WMO315: vindDubbeleReferenties,
})

export const TR352 = binnenregel('TR352', 'Een verzoek om wijziging noemt minstens een product dat al is toegewezen.', {
  WMO317: ({ Client: { Verzoek } }) =>
    Verzoek.OngewijzigdeProducten !== undefined || Verzoek.TeWijzigenProducten !== undefined
      ? []
      : [
          {
            pad: VERZOEK,
            tekst:
              'Er staat geen toegewezen product in. Noem alle actuele toewijzingen, of stuur een verzoek om toewijzing.',
          },
        ],
})

export const TR353 = binnenregel('TR353', 'Een verzoek om wijziging wijzigt iets of vraagt iets nieuws.', {
  WMO317: ({ Client: { Verzoek } }) =>
    Verzoek.TeWijzigenProducten !== undefined || Verzoek.NieuweProducten !== undefined
      ? []
      : [{ pad: VERZOEK, tekst: 'Er verandert niets. Noem een product dat anders moet, of een nieuw product.' }],
})

/** Of a product that changes, TR357 says when it may begin. */
const beginnenLater = (bericht: Wmo317): Overtreding[] => {
  const { Dagtekening } = bericht.Header.BerichtIdentificatie
  return beoordeelElk(nieuweProducten(bericht), '/GewensteIngangsdatum', ({ GewensteIngangsdatum }) =>
    GewensteIngangsdatum > Dagtekening
      ? null
      : `Een nieuw product begint na de dagtekening (${schrijfDatum(Dagtekening)}). Vul een latere ingangsdatum in.`,
  )
}
export const TR380 = binnenregel('TR380', 'Een nieuw product in een verzoek om wijziging begint na de dagtekening.', {
  WMO317: beginnenLater,
})

const afwijzing = ({ Antwoord }: Wmo319, verzoekAntwoord: '1' | '2', gevuld: boolean, tekst: string): Overtreding[] =>
  Antwoord.VerzoekAntwoord === verzoekAntwoord && (Antwoord.RedenAfwijzingVerzoek !== undefined) !== gevuld
    ? [{ pad: '/Bericht/Antwoord/RedenAfwijzingVerzoek', tekst }]
    : []
export const CD085 = binnenregel('CD085', 'Bij een afgewezen verzoek staat de reden.', {
  WMO319: (bericht) => afwijzing(bericht, '1', true, 'Het verzoek is afgewezen. Vul de reden van de afwijzing in.'),
})
export const CD086 = binnenregel('CD086', 'Bij een verzoek in onderzoek staat geen reden van afwijzing.', {
  WMO319: (bericht) =>
    afwijzing(bericht, '2', false, 'Het verzoek is nog in onderzoek. Laat de reden van de afwijzing weg.'),
})
