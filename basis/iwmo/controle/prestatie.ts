// Level 2 rules about the prestaties of a declaration (323) and of its answer (325).
import { schrijfDatum } from '@meedoen/kern'
import type { Wmo323 } from '../model/berichten.ts'
import { beoordeelPrestaties, inBeide, type Prestatie } from './declaratiedelen.ts'
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
  WMO323: (bericht) => beoordeelPrestaties(bericht, '/ProductTarief', tariefPast),
})

const binnenEenMaand = ({ ProductPeriode: { Begindatum, Einddatum } }: Prestatie): string | null =>
  Begindatum.slice(0, 7) === Einddatum.slice(0, 7)
    ? null
    : `De periode loopt van ${schrijfDatum(Begindatum)} tot en met ${schrijfDatum(Einddatum)}. Maak van elke kalendermaand een eigen prestatie.`
export const CS337 = binnenregel('CS337', 'De productperiode valt in een kalendermaand.', {
  WMO323: (bericht) => beoordeelPrestaties(bericht, '/ProductPeriode', binnenEenMaand),
})

export const CS339 = binnenregel('CS339', 'Bij declareren in euro’s is het bedrag gelijk aan het volume.', {
  WMO323: (bericht) =>
    beoordeelPrestaties(bericht, '/IngediendBedrag', ({ Eenheid, GeleverdVolume, IngediendBedrag }) =>
      Eenheid === EURO && IngediendBedrag.Bedrag !== GeleverdVolume
        ? `Bij eenheid 83 zijn bedrag (${IngediendBedrag.Bedrag}) en volume (${GeleverdVolume}) beide hetzelfde aantal eurocenten. Maak ze gelijk.`
        : null,
    ),
})

function eenmaalGecrediteerd(bericht: Wmo323): Overtreding[] {
  const gezien = new Map<string, string>()
  return beoordeelPrestaties(
    bericht,
    '/ProductReferentie/VorigReferentieNummer',
    ({ ProductReferentie: { VorigReferentieNummer } }, plaats) => {
      if (VorigReferentieNummer === undefined) return null
      const eerder = gezien.get(VorigReferentieNummer)
      if (eerder !== undefined) return `Ook ${eerder} neemt deze prestatie terug. Crediteer haar een keer.`
      gezien.set(VorigReferentieNummer, plaats())
      return null
    },
  )
}
export const TR315 = binnenregel('TR315', 'Een prestatie wordt in een bericht maar een keer teruggenomen.', {
  WMO323: eenmaalGecrediteerd,
})

function nietInHetzelfdeBericht(bericht: Wmo323): Overtreding[] {
  const { Clienten } = bericht.Declaratie
  const vorige = new Set<string>()
  for (const { Prestaties } of Clienten)
    for (const { ProductReferentie } of Prestaties)
      if (ProductReferentie.VorigReferentieNummer !== undefined) vorige.add(ProductReferentie.VorigReferentieNummer)
  // Most declarations take nothing back.
  if (vorige.size === 0) return []
  const nummers = new Set<string>()
  for (const { Prestaties } of Clienten)
    for (const { ProductReferentie } of Prestaties)
      if (vorige.has(ProductReferentie.ReferentieNummer)) nummers.add(ProductReferentie.ReferentieNummer)
  return beoordeelPrestaties(
    bericht,
    '/ProductReferentie/VorigReferentieNummer',
    ({ ProductReferentie: { VorigReferentieNummer } }) =>
      VorigReferentieNummer !== undefined && nummers.has(VorigReferentieNummer)
        ? 'De prestatie die teruggenomen wordt, staat in dit bericht zelf. Haal beide weg, of crediteer pas na het antwoord.'
        : null,
  )
}
export const TR316 = binnenregel('TR316', 'Een prestatie wordt niet teruggenomen in het bericht waarin zij staat.', {
  WMO323: nietInHetzelfdeBericht,
})

const debetsleutel = ({ ToewijzingNummer, ProductCategorie, ProductCode, ProductPeriode }: Prestatie): string =>
  `${ToewijzingNummer} ${ProductPeriode.Begindatum} ${ProductPeriode.Einddatum} ${ProductCategorie} ${ProductCode}`

/** The toewijzingen of which more than one prestatie is declared; of the others none can be double. */
function vakerGedeclareerd(bericht: Wmo323): ReadonlySet<number> {
  const [eenmaal, vaker] = [new Set<number>(), new Set<number>()]
  for (const { Prestaties } of bericht.Declaratie.Clienten)
    for (const { ToewijzingNummer } of Prestaties)
      if (eenmaal.has(ToewijzingNummer)) vaker.add(ToewijzingNummer)
      else eenmaal.add(ToewijzingNummer)
  return vaker
}

function eenmaalDebet(bericht: Wmo323): Overtreding[] {
  const vaker = vakerGedeclareerd(bericht)
  const gezien = new Map<string, string>()
  return beoordeelPrestaties(bericht, '', (prestatie, plaats) => {
    if (prestatie.IngediendBedrag.DebetCredit !== 'D' || !vaker.has(prestatie.ToewijzingNummer)) return null
    const sleutel = debetsleutel(prestatie)
    const eerder = gezien.get(sleutel)
    if (eerder !== undefined)
      return `Ook ${eerder} gaat over dit product in deze periode bij deze toewijzing. Maak er een prestatie van.`
    gezien.set(sleutel, plaats())
    return null
  })
}
export const TR416 = binnenregel(
  'TR416',
  'Een product is per toewijzing en periode maar een keer debet gedeclareerd.',
  {
    WMO323: eenmaalDebet,
  },
)
