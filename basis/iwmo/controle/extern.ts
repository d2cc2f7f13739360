// Level 4: the message against sources outside the messages.
import { bevat, type Datum, schrijfDatum } from '@meedoen/kern'
import type { Wmo301, Wmo305 } from '../model/berichten.ts'
import type { Bekend } from './bekend.ts'
import { type Deel, HEADER, startProducten, toegewezenProducten } from './delen.ts'
import type { Overtreding, Regel } from './regel.ts'

function isNietInToekomst({ Header }: Wmo301 | Wmo305, { vandaag }: Bekend): Overtreding[] {
  const { Dagtekening } = Header.BerichtIdentificatie
  if (Dagtekening <= vandaag) return []
  const tekst = `De dagtekening (${schrijfDatum(Dagtekening)}) ligt in de toekomst. Vul de dag van verzenden in.`
  return [{ pad: `${HEADER}/BerichtIdentificatie/Dagtekening`, tekst }]
}
export const TR135: Regel<[Bekend]> = {
  code: 'TR135',
  niveau: 4,
  retourcode: '8848',
  titel: 'De dagtekening ligt niet in de toekomst.',
  controles: { WMO301: isNietInToekomst, WMO305: isNietInToekomst },
}

/** The code must exist on the day of the message, or on the first day of a toewijzing in it (after a herindeling). */
function bestaatGemeente(code: string, element: string, dagen: readonly Datum[], { gemeenten }: Bekend): Overtreding[] {
  if (
    gemeenten?.some((gemeente) => gemeente.code === code && dagen.some((dag) => bevat(gemeente.periode, dag))) ??
    true
  )
    return []
  const tekst = `Gemeentecode ${code} staat niet in de lijst van het CBS. Kijk of de code klopt, ook na een herindeling.`
  return [{ pad: `${HEADER}/${element}`, tekst }]
}
export const TR378: Regel<[Bekend]> = {
  code: 'TR378',
  niveau: 4,
  retourcode: 'S300',
  titel: 'De gemeentecode staat in de lijst van het CBS die op die dag gold.',
  controles: {
    WMO301: (bericht, bekend) => {
      const { Afzender, BerichtIdentificatie } = bericht.Header
      const ingangen = toegewezenProducten(bericht).map(({ inhoud }) => inhoud.Ingangsdatum)
      return bestaatGemeente(Afzender, 'Afzender', [BerichtIdentificatie.Dagtekening, ...ingangen], bekend)
    },
    WMO305: (bericht, bekend) => {
      const { Ontvanger, BerichtIdentificatie } = bericht.Header
      const ingangen = startProducten(bericht).flatMap(({ inhoud }) => inhoud.ToewijzingIngangsdatum ?? [])
      return bestaatGemeente(Ontvanger, 'Ontvanger', [BerichtIdentificatie.Dagtekening, ...ingangen], bekend)
    },
  },
}

type MetProduct = { readonly Product?: { readonly Categorie: string; readonly Code?: string } }

const pastCode = (delen: readonly Deel<MetProduct>[], { producten }: Bekend): Overtreding[] =>
  delen.flatMap(({ inhoud: { Product }, pad }) => {
    if (producten === undefined || Product?.Code === undefined) return []
    const past = producten.some(({ categorie, code }) => categorie === Product.Categorie && code === Product.Code)
    const tekst = `Productcode ${Product.Code} hoort niet bij categorie ${Product.Categorie}. Kijk in de afgesproken lijst van producten.`
    return past ? [] : [{ pad: `${pad}/Product/Code`, tekst }]
  })
export const TR381: Regel<[Bekend]> = {
  code: 'TR381',
  niveau: 4,
  retourcode: 'S329',
  titel: 'De productcode hoort volgens de afgesproken lijst bij de categorie.',
  controles: {
    WMO301: (bericht, bekend) => pastCode(toegewezenProducten(bericht), bekend),
    WMO305: (bericht, bekend) => pastCode(startProducten(bericht), bekend),
  },
}
