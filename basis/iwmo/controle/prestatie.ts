// Level 2 rules about the prestaties of a declaration (323) and of its answer (325).
import { schrijfDatum } from '@meedoen/kern'
import type { Wmo323 } from '../model/berichten.ts'
import { inBeide, loopPrestaties, type Prestatie, type Prestatiecontrole } from './declaratiedelen.ts'
import { binnenregel } from './delen.ts'
import type { Overtreding } from './regel.ts'

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
    gezien.set(VorigReferentieNummer, plaats())
    return null
  }
  return [{ kind: VORIG, oordeel }]
}
export const TR315 = binnenregel('TR315', 'Een prestatie wordt in een bericht maar een keer teruggenomen.', {
  WMO323: eenmaalGecrediteerd,
})

/** Which of these numbers prestaties in the message itself have. */
function eigenNummers(bericht: Wmo323, gezocht: ReadonlySet<string>): ReadonlySet<string> {
  const nummers = new Set<string>()
  for (const { Prestaties } of bericht.Declaratie.Clienten)
    for (const { ProductReferentie } of Prestaties)
      if (gezocht.has(ProductReferentie.ReferentieNummer)) nummers.add(ProductReferentie.ReferentieNummer)
  return nummers
}

function nietInHetzelfdeBericht(bericht: Wmo323): Prestatiecontrole[] {
  const vorige = new Set<string>()
  const onthoud: Prestatiecontrole['oordeel'] = ({ ProductReferentie: { VorigReferentieNummer } }) => {
    if (VorigReferentieNummer !== undefined) vorige.add(VorigReferentieNummer)
    return null
  }
  const slot = (): Overtreding[] => {
    // Most declarations take nothing back.
    const nummers = vorige.size === 0 ? vorige : eigenNummers(bericht, vorige)
    if (nummers.size === 0) return []
    const oordeel: Prestatiecontrole['oordeel'] = ({ ProductReferentie: { VorigReferentieNummer } }) =>
      VorigReferentieNummer !== undefined && nummers.has(VorigReferentieNummer)
        ? 'De prestatie die teruggenomen wordt, staat in dit bericht zelf. Haal beide weg, of crediteer pas na het antwoord.'
        : null
    return loopPrestaties(bericht, [{ kind: VORIG, oordeel }]).flat()
  }
  return [{ kind: '', oordeel: onthoud, slot }]
}
export const TR316 = binnenregel('TR316', 'Een prestatie wordt niet teruggenomen in het bericht waarin zij staat.', {
  WMO323: nietInHetzelfdeBericht,
})

const debetsleutel = ({ ToewijzingNummer, ProductCategorie, ProductCode, ProductPeriode }: Prestatie): string =>
  `${ToewijzingNummer} ${ProductPeriode.Begindatum} ${ProductPeriode.Einddatum} ${ProductCategorie} ${ProductCode}`

/** Looks closely only at toewijzingen of which more than one prestatie is declared; of the others none can be double. */
function eenmaalDebet(bericht: Wmo323): Prestatiecontrole[] {
  const [eenmaal, vaker] = [new Set<number>(), new Set<number>()]
  const onthoud = ({ ToewijzingNummer }: Prestatie): null => {
    if (eenmaal.has(ToewijzingNummer)) vaker.add(ToewijzingNummer)
    else eenmaal.add(ToewijzingNummer)
    return null
  }
  const slot = (): Overtreding[] =>
    vaker.size === 0 ? [] : loopPrestaties(bericht, [{ kind: '', oordeel: eenmaalVan(vaker) }]).flat()
  return [{ kind: '', oordeel: onthoud, slot }]
}

function eenmaalVan(toewijzingen: ReadonlySet<number>): Prestatiecontrole['oordeel'] {
  const gezien = new Map<string, string>()
  return (prestatie, plaats) => {
    if (prestatie.IngediendBedrag.DebetCredit !== 'D' || !toewijzingen.has(prestatie.ToewijzingNummer)) return null
    const sleutel = debetsleutel(prestatie)
    const eerder = gezien.get(sleutel)
    if (eerder !== undefined)
      return `Ook ${eerder} gaat over dit product in deze periode bij deze toewijzing. Maak er een prestatie van.`
    gezien.set(sleutel, plaats())
    return null
  }
}
export const TR416 = binnenregel(
  'TR416',
  'Een product is per toewijzing en periode maar een keer debet gedeclareerd.',
  {
    WMO323: eenmaalDebet,
  },
)
