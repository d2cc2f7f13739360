// Level 2 rules about the prestaties of a declaration (323) and of its answer (325).
import { schrijfDatum } from '@meedoen/kern'
import { inBeide, noemPlaats, type Plaats, type Prestatie, type Prestatiecontrole } from './declaratiedelen.ts'
import { binnenregel } from './delen.ts'

const EURO = '83'

export const CD060 = binnenregel(
  'CD060',
  'Een credit-prestatie noemt de prestatie die zij terugneemt, een debet-prestatie niet.',
  inBeide('/ProductReferentie/VorigReferentieNummer', ({ ProductReferentie, IngediendBedrag }) => {
    const isCredit = IngediendBedrag.DebetCredit === 'C'
    if (isCredit === (ProductReferentie.VorigReferentieNummer !== undefined)) return null
    return isCredit
      ? 'Dit is een credit-prestatie. Vul het referentienummer in van de debet-prestatie die teruggenomen wordt.'
      : 'Dit is een debet-prestatie. Laat VorigReferentieNummer weg.'
  }),
)

const tariefPast = ({ Eenheid, ProductTarief }: Prestatie): string | null => {
  if ((Eenheid === EURO) === (ProductTarief === undefined)) return null
  return Eenheid === EURO
    ? 'Er wordt in euro’s gedeclareerd. Laat ProductTarief dan weg.'
    : `Er wordt in eenheid ${Eenheid} gedeclareerd. Vul het tarief per eenheid in.`
}
export const CD087 = binnenregel('CD087', 'ProductTarief is gevuld, behalve bij declareren in euro’s.', {
  WMO323: () => [{ kind: '/ProductTarief', oordeel: tariefPast }],
})

const binnenEenMaand = ({ ProductPeriode: { Begindatum, Einddatum } }: Prestatie): string | null =>
  Einddatum.startsWith(Begindatum.slice(0, 7))
    ? null
    : `De periode loopt van ${schrijfDatum(Begindatum)} tot en met ${schrijfDatum(Einddatum)}. Maak van elke kalendermaand een eigen prestatie.`
export const CS337 = binnenregel('CS337', 'De productperiode valt in een kalendermaand.', {
  WMO323: () => [{ kind: '/ProductPeriode', oordeel: binnenEenMaand }],
})

const bedragIsVolume = ({ Eenheid, GeleverdVolume, IngediendBedrag }: Prestatie): string | null =>
  Eenheid === EURO && IngediendBedrag.Bedrag !== GeleverdVolume
    ? `Bij eenheid 83 zijn bedrag (${IngediendBedrag.Bedrag}) en volume (${GeleverdVolume}) beide hetzelfde aantal eurocenten. Maak ze gelijk.`
    : null
export const CS339 = binnenregel('CS339', 'Bij declareren in euro’s is het bedrag gelijk aan het volume.', {
  WMO323: () => [{ kind: '/IngediendBedrag', oordeel: bedragIsVolume }],
})

const VORIG = '/ProductReferentie/VorigReferentieNummer'

function eenmaalGecrediteerd(): Prestatiecontrole[] {
  const gezien = new Map<string, string>()
  const oordeel: Prestatiecontrole['oordeel'] = ({ ProductReferentie: { VorigReferentieNummer } }, plaats) => {
    if (VorigReferentieNummer === undefined) return null
    const eerder = gezien.get(VorigReferentieNummer)
    if (eerder !== undefined) return `Ook ${eerder} neemt deze prestatie terug. Crediteer haar een keer.`
    gezien.set(VorigReferentieNummer, noemPlaats(plaats))
    return null
  }
  return [{ kind: VORIG, oordeel }]
}
export const TR315 = binnenregel('TR315', 'Een prestatie wordt in een bericht maar een keer teruggenomen.', {
  WMO323: eenmaalGecrediteerd,
})

type Credit = Plaats & { readonly vorig: string }

function nietInHetzelfdeBericht(): Prestatiecontrole[] {
  const credits: Credit[] = []
  const nummers: string[] = []
  const onthoud: Prestatiecontrole['oordeel'] = ({ ProductReferentie }, { client, nummer }) => {
    nummers.push(ProductReferentie.ReferentieNummer)
    const vorig = ProductReferentie.VorigReferentieNummer
    if (vorig !== undefined) credits.push({ client, nummer, vorig })
    return null
  }
  const slot: Prestatiecontrole['slot'] = (padVan) => {
    // Most declarations take little back: looking for that is quicker than remembering every number in a set.
    const gezocht = new Set(credits.map(({ vorig }) => vorig))
    const eigen = gezocht.size === 0 ? gezocht : new Set(nummers.filter((nummer) => gezocht.has(nummer)))
    const tekst =
      'De prestatie die teruggenomen wordt, staat in dit bericht zelf. Haal beide weg, of crediteer pas na het antwoord.'
    return credits
      .filter(({ vorig }) => eigen.has(vorig))
      .map((credit) => ({ pad: `${padVan(credit)}${VORIG}`, tekst }))
  }
  return [{ kind: VORIG, oordeel: onthoud, slot }]
}
export const TR316 = binnenregel('TR316', 'Een prestatie wordt niet teruggenomen in het bericht waarin zij staat.', {
  WMO323: nietInHetzelfdeBericht,
})

type Debet = Plaats &
  Pick<Prestatie, 'ToewijzingNummer' | 'ProductCategorie' | 'ProductCode'> &
  Prestatie['ProductPeriode']

const debetVan = (prestatie: Prestatie, { client, nummer }: Plaats): Debet => ({
  client,
  nummer,
  ToewijzingNummer: prestatie.ToewijzingNummer,
  ProductCategorie: prestatie.ProductCategorie,
  ProductCode: prestatie.ProductCode,
  Begindatum: prestatie.ProductPeriode.Begindatum,
  Einddatum: prestatie.ProductPeriode.Einddatum,
})
const debetsleutel = (debet: Debet): string =>
  `${debet.ToewijzingNummer} ${debet.Begindatum} ${debet.Einddatum} ${debet.ProductCategorie} ${debet.ProductCode}`

/** Makes keys only for toewijzingen of which more than one debet is declared; of the others none can be double. */
function eenmaalDebet(): Prestatiecontrole[] {
  const eersteOp = new Map<number, Debet>()
  const gezien = new Map<string, Debet>()
  const oordeel: Prestatiecontrole['oordeel'] = (prestatie, plaats) => {
    if (prestatie.IngediendBedrag.DebetCredit !== 'D') return null
    const debet = debetVan(prestatie, plaats)
    const eerste = eersteOp.get(debet.ToewijzingNummer)
    if (eerste === undefined) {
      eersteOp.set(debet.ToewijzingNummer, debet)
      return null
    }
    gezien.set(debetsleutel(eerste), eerste)
    const eerder = gezien.get(debetsleutel(debet))
    if (eerder !== undefined)
      return `Ook ${noemPlaats(eerder)} gaat over dit product in deze periode bij deze toewijzing. Maak er een prestatie van.`
    gezien.set(debetsleutel(debet), debet)
    return null
  }
  return [{ kind: '', oordeel }]
}
export const TR416 = binnenregel(
  'TR416',
  'Een product is per toewijzing en periode maar een keer debet gedeclareerd.',
  {
    WMO323: eenmaalDebet,
  },
)
