// Level 3: the message against messages received before.
import { schrijfDatum } from '@meedoen/kern'
import type { Wmo301, Wmo305 } from '../model/berichten.ts'
import type { Bekend, BekendeStart } from './bekend.ts'
import { type Deel, HEADER, type StartProduct, startProducten } from './delen.ts'
import type { Overtreding, Regel, Retourcode } from './regel.ts'

const isUniek = ({ Header }: Wmo301 | Wmo305, { identificaties }: Bekend): Overtreding[] => {
  const { Identificatie } = Header.BerichtIdentificatie
  if (!identificaties.includes(Identificatie)) return []
  const tekst = `Er is al een bericht met identificatie ${Identificatie} ontvangen. Geef dit bericht een nieuwe identificatie.`
  return [{ pad: `${HEADER}/BerichtIdentificatie/Identificatie`, tekst }]
}
export const TR056: Regel<[Bekend]> = {
  code: 'TR056',
  niveau: 3,
  retourcode: '9056',
  titel: 'De identificatie is per soort bericht uniek voor de afzender.',
  controles: { WMO301: isUniek, WMO305: isUniek },
}

/** With a ToewijzingNummer that is the key, else the product (IV096). */
const isZelfdeLevering = (start: StartProduct, bekend: BekendeStart): boolean =>
  start.ToewijzingNummer === undefined
    ? bekend.toewijzingNummer === undefined &&
      bekend.product?.categorie === start.Product?.Categorie &&
      bekend.product?.code === start.Product?.Code
    : bekend.toewijzingNummer === start.ToewijzingNummer

const startsVan = ({ Client }: Wmo305, { starts }: Bekend): BekendeStart[] =>
  starts.filter(({ bsn }) => bsn === Client.Bsn)

const metSleutel = (starts: readonly BekendeStart[], start: StartProduct): BekendeStart | undefined =>
  starts.find((bekend) => isZelfdeLevering(start, bekend) && bekend.begindatum === start.Begindatum)

type Startoordeel = (start: StartProduct, bericht: Wmo305, bekend: Bekend) => string | null

/** A rule about starts with one StatusAanlevering; on removal (3) only TR063 and TR071 look. */
const startregel = (
  code: string,
  retourcode: Retourcode,
  titel: string,
  status: '1' | '3',
  oordeel: Startoordeel,
): Regel<[Bekend]> => ({
  code,
  niveau: 3,
  retourcode,
  titel,
  controles: {
    WMO305: (bericht, bekend) =>
      startProducten(bericht).flatMap(({ inhoud, pad }) => {
        const tekst = inhoud.StatusAanlevering === status ? oordeel(inhoud, bericht, bekend) : null
        return tekst === null ? [] : [{ pad, tekst }]
      }),
  },
})

export const TR019 = startregel(
  'TR019',
  '9019',
  'Een start hoort bij een toewijzing.',
  '1',
  ({ ToewijzingNummer }, { Client }, { toewijzingen, taakgericht }) => {
    if (ToewijzingNummer === undefined)
      return taakgericht
        ? null
        : 'Deze start heeft geen toewijzingsnummer. Vul het nummer uit het toewijzingsbericht in.'
    const gevonden = toewijzingen.some(
      ({ bsn, toewijzingNummer }) => bsn === Client.Bsn && toewijzingNummer === ToewijzingNummer,
    )
    return gevonden
      ? null
      : `Toewijzing ${ToewijzingNummer} is bij de gemeente niet bekend voor deze client en aanbieder. Kijk in het toewijzingsbericht welk nummer het is.`
  },
)

export const TR063 = startregel(
  'TR063',
  '9063',
  'Alleen een start die eerder ontvangen is, kan verwijderd worden.',
  '3',
  (start, bericht, bekend) =>
    metSleutel(startsVan(bericht, bekend), start) === undefined
      ? `Er is geen start op ${schrijfDatum(start.Begindatum)} om te verwijderen. Kijk of toewijzingsnummer en begindatum dezelfde zijn als toen.`
      : null,
)

export const TR071 = startregel(
  'TR071',
  '9071',
  'Een start waarop een stop gevolgd is, kan niet verwijderd worden.',
  '3',
  (start, bericht, bekend) =>
    metSleutel(startsVan(bericht, bekend), start)?.stand === 'gestopt'
      ? 'Deze start kan niet meer weg, want de levering is al gestopt. Verwijder eerst het stopbericht.'
      : null,
)

export const TR074 = startregel(
  'TR074',
  '9074',
  'Een eerste aanlevering is niet eerder gedaan.',
  '1',
  (start, bericht, bekend) =>
    metSleutel(startsVan(bericht, bekend), start) === undefined
      ? null
      : `De start op ${schrijfDatum(start.Begindatum)} is al eerder ontvangen. Hij hoeft niet nog eens.`,
)

/** Goes through the starts in order: a removal in this message makes room, a start in this message takes it. */
function vindDubbeleStarts(producten: readonly Deel<StartProduct>[], bekend: readonly BekendeStart[]): Overtreding[] {
  const verwijderd = producten.filter(({ inhoud }) => inhoud.StatusAanlevering === '3')
  const actueel = bekend.filter(
    (start) => start.stand === 'actueel' && !verwijderd.some(({ inhoud }) => metSleutel([start], inhoud) !== undefined),
  )
  return producten.flatMap(({ inhoud, pad }) => {
    if (inhoud.StatusAanlevering !== '1') return []
    const lopend = actueel.find((start) => isZelfdeLevering(inhoud, start))
    actueel.push(alsBekend(inhoud))
    if (lopend === undefined) return []
    const tekst = `De levering die op ${schrijfDatum(lopend.begindatum)} startte, loopt nog. Stuur eerst een stopbericht, of verwijder die start.`
    return [{ pad, tekst }]
  })
}

const alsBekend = ({ ToewijzingNummer, Product, Begindatum }: StartProduct): BekendeStart => ({
  bsn: '',
  ...(ToewijzingNummer === undefined ? {} : { toewijzingNummer: ToewijzingNummer }),
  ...(Product === undefined
    ? {}
    : { product: { categorie: Product.Categorie, ...(Product.Code === undefined ? {} : { code: Product.Code }) } }),
  begindatum: Begindatum,
  stand: 'actueel',
})

export const TR326: Regel<[Bekend]> = {
  code: 'TR326',
  niveau: 3,
  retourcode: '9326',
  titel: 'Bij een toewijzing is maar een start tegelijk actueel.',
  controles: { WMO305: (bericht, bekend) => vindDubbeleStarts(startProducten(bericht), startsVan(bericht, bekend)) },
}
