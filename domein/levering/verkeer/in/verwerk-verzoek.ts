import { haalProducten } from '@meedoen/inkoop'
import { type Bericht, beoordeel } from '@meedoen/iwmo'
import { isBsn } from '@meedoen/kern'
import { vindPersoonOpBsn } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { omvangUit } from '../../toewijzing/omvang.ts'
import type { NieuwVerzoekfeit, Wens } from '../../verzoeken/feiten.ts'
import { type OpenBesluit, openBesluitenVan } from '../../verzoeken/open-besluit.ts'
import { legVerzoekVast } from '../../verzoeken/opslaan.ts'
import { verzoektermijn } from '../../verzoeken/termijn.ts'
import { toewijzingOpNummer } from './bekend.ts'
import { type Verzoekbericht, verzamelBekendBijVerzoek } from './bekend-verzoek.ts'
import type { Envelop } from './envelop.ts'
import { antwoordMet316, antwoordMet318 } from './regiebericht.ts'
import type { Verwerking } from './verwerking.ts'

type Deelverzoek = { readonly referentie: string; readonly zaak: string | null; readonly wens: Wens }
type Client = { readonly persoon: string | null; readonly toewijzingen: ReadonlyMap<number, string> }

/**
 * A provider asks for an assignment (315) or a change (317): checked on levels 2 to 4, always answered with a 316 or 318. That says only
 * that it was received; what the municipality decides is told with a WMO319 or WMO301.
 */
export async function verwerkVerzoek(
  stap: Stap,
  verzoek: Verzoekbericht,
  envelop: Envelop,
  bytes: Uint8Array,
): Promise<Verwerking> {
  const { agb } = envelop
  if (agb === null) throw new Error('een bericht zonder aanbieder had niet door de poort mogen komen')
  const { bevindingen } = beoordeel(bytes, await verzamelBekendBijVerzoek(stap, verzoek, { ...envelop, agb }))
  const { Bsn } = verzoek.bericht.Client
  const persoon = isBsn(Bsn) ? await vindPersoonOpBsn(stap.tx, Bsn) : null
  const perNummer = await toewijzingOpNummer(stap, Bsn, agb)
  const client = { persoon: persoon?.id ?? null, toewijzingen: perNummer }
  const goed = bevindingen.length === 0
  const toewijzingen = verzoek.soort === 'WMO317' ? genoemd(verzoek, perNummer) : []
  const daarna = async (bericht: string): Promise<void> => {
    const dagtekening = verzoek.bericht.Header.BerichtIdentificatie.Dagtekening
    const delen = goed ? await delenVan(stap, verzoek, client) : []
    for (const { referentie, zaak, wens } of delen) {
      const termijn = verzoektermijn(wens.soort, stap.vandaag)
      const gegevens = { agb, referentie, bericht, persoon: client.persoon, zaak, dagtekening, wens, termijn }
      const feit: NieuwVerzoekfeit = { soort: 'verzoekOntvangen', gegevens: { ...gegevens, op: stap.vandaag } }
      await legVerzoekVast(stap, feit)
    }
    const antwoord = { bericht, agb, bevindingen, toewijzingen }
    await (verzoek.soort === 'WMO315'
      ? antwoordMet316(stap, verzoek)(antwoord)
      : antwoordMet318(stap, verzoek)(antwoord))
  }
  return { goed, bevindingen, toewijzingen, daarna }
}

const genoemd = ({ bericht }: Bericht<'WMO317'>, perNummer: Client['toewijzingen']): string[] => {
  const { OngewijzigdeProducten = [], TeWijzigenProducten = [] } = bericht.Client.Verzoek
  return [...OngewijzigdeProducten, ...TeWijzigenProducten].flatMap((p) => perNummer.get(p.ToewijzingNummer) ?? [])
}

const delenVan = (stap: Stap, verzoek: Verzoekbericht, client: Client): Promise<Deelverzoek[]> =>
  verzoek.soort === 'WMO315' ? uitAanvraag(stap, verzoek, client) : uitWijziging(stap, verzoek, client)

async function uitAanvraag(stap: Stap, { bericht }: Bericht<'WMO315'>, { persoon }: Client): Promise<Deelverzoek[]> {
  const open = persoon === null ? [] : await openBesluitenVan(stap, persoon)
  const producten = new Map((await haalProducten(stap.tx)).map((product) => [product.code, product]))
  return bericht.Client.AangevraagdeProducten.map((product) => {
    const code = product.Product?.Code ?? null
    const gevraagd = ({ voorziening: v }: OpenBesluit) => {
      const besloten = producten.get(v.product ?? '')
      return code === null
        ? besloten?.metBudget && besloten.categorie === product.Product?.Categorie
        : v.product === code
    }
    const past = open.find(gevraagd) ?? open[0]
    const { ToewijzingIngangsdatum: begin, ToewijzingEinddatum: eind = null } = product
    const wat = { product: code, categorie: product.Product?.Categorie ?? null, begin, eind }
    return {
      referentie: product.ReferentieAanbieder,
      zaak: past?.zaak ?? null,
      wens: { soort: 'toewijzing', ...wat, omvang: omvangUit(product) },
    }
  })
}

async function uitWijziging(stap: Stap, { bericht }: Bericht<'WMO317'>, client: Client): Promise<Deelverzoek[]> {
  const { ReferentieAanbieder, RedenVerzoek, TeWijzigenProducten = [], NieuweProducten = [] } = bericht.Client.Verzoek
  const wijzigingen = TeWijzigenProducten.flatMap((p) => {
    const toewijzing = client.toewijzingen.get(p.ToewijzingNummer)
    if (toewijzing === undefined) return []
    const { ToewijzingNummer: nummer, GewensteIngangsdatum: vanaf, Einddatum: eind = null } = p
    return [{ toewijzing, nummer, vanaf, eind, omvang: omvangUit(p) }]
  })
  const nieuw = NieuweProducten.map(({ Product, GewensteIngangsdatum: begin, Einddatum: eind = null, ...hoeveel }) => ({
    product: Product?.Code ?? null,
    categorie: Product?.Categorie ?? null,
    ...{ begin, eind, omvang: omvangUit(hoeveel) },
  }))
  const eerste = wijzigingen[0]?.toewijzing ?? genoemd({ soort: 'WMO317', bericht }, client.toewijzingen)[0]
  return [
    {
      referentie: ReferentieAanbieder,
      zaak: eerste === undefined ? null : await zaakVan(stap, eerste),
      wens: { soort: 'wijziging', reden: RedenVerzoek, wijzigingen, nieuw },
    },
  ]
}

async function zaakVan(stap: Stap, toewijzing: string): Promise<string | null> {
  const rij = await stap.tx.db
    .selectFrom('levering.toewijzing')
    .select('zaak')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', toewijzing)
    .executeTakeFirst()
  return rij?.zaak ?? null
}
