import { maakHeader, schrijfBericht, type Wmo301, type Wmo323 } from '@meedoen/iwmo'
import type { Datum } from '@meedoen/kern'
import type { Ingediend, Regel } from './boek.ts'
import type { Clientkaart, Opdracht } from './opdracht.ts'

export type Kop = {
  readonly afzender: string
  readonly ontvanger: string
  readonly identificatie: string
  readonly dagtekening: Datum
}

/** Who it is about, as a provider copies it from the assignment. */
export function naarKaart({ Bsn, Geboortedatum, Geslacht, Naam }: Wmo301['Client']): Clientkaart {
  const { Geslachtsnaam, Voornamen, Voorletters } = Naam
  return {
    ...{ Bsn, Geboortedatum, Geslacht },
    Naam: {
      Geslachtsnaam,
      ...(Voornamen === undefined ? {} : { Voornamen }),
      ...(Voorletters === undefined ? {} : { Voorletters }),
    },
  }
}

const over = ({ nummer, product, begin }: Opdracht) => ({
  ...{ ToewijzingNummer: nummer, Product: product, ToewijzingIngangsdatum: begin, StatusAanlevering: '1' as const },
})

/** Help began on that day. */
export const startbericht = (kop: Kop, opdracht: Opdracht, op: Datum): Uint8Array =>
  schrijfBericht('WMO305', {
    Header: maakHeader.WMO305(kop),
    Client: { ...opdracht.client, StartProducten: [{ ...over(opdracht), Begindatum: op }] },
  })

export type Stopreden = '02' | '19' | '20' | '31'

/** Help that began on `van` stopped after `tot`. */
export const stopbericht = (
  kop: Kop,
  opdracht: Opdracht,
  { van, tot, reden }: { readonly van: Datum; readonly tot: Datum; readonly reden: Stopreden },
): Uint8Array =>
  schrijfBericht('WMO307', {
    Header: maakHeader.WMO307(kop),
    Client: {
      ...opdracht.client,
      StopProducten: [{ ...over(opdracht), Begindatum: van, Einddatum: tot, RedenBeeindiging: reden }],
    },
  })

/** Asks for another volume from a day; what else this client has stays as it is. */
export const wijzigingsverzoek = (
  kop: Kop,
  opdracht: Opdracht,
  wens: {
    readonly referentie: string
    readonly vanaf: Datum
    readonly volume: number
    readonly andere: readonly number[]
  },
): Uint8Array =>
  schrijfBericht('WMO317', {
    Header: maakHeader.WMO317(kop),
    Client: {
      Bsn: opdracht.client.Bsn,
      Verzoek: {
        ReferentieAanbieder: wens.referentie,
        RedenVerzoek: '1',
        ...(wens.andere.length === 0
          ? {}
          : { OngewijzigdeProducten: wens.andere.map((ToewijzingNummer) => ({ ToewijzingNummer })) }),
        TeWijzigenProducten: [
          {
            ToewijzingNummer: opdracht.nummer,
            GewensteIngangsdatum: wens.vanaf,
            ...(opdracht.eind === null ? {} : { Einddatum: opdracht.eind }),
            Omvang: { ...opdracht.omvang, Volume: wens.volume },
          },
        ],
      },
    },
  })

/** A declaration; `ernaast` (eurocents) makes its total wrong. */
export function declaratiebericht(
  kop: Kop,
  { nummer, regels }: Ingediend,
  opdrachten: ReadonlyMap<number, Opdracht>,
  periode: { readonly begin: Datum; readonly eind: Datum },
  ernaast: number,
): Uint8Array {
  const totaal = regels.reduce((som, { bedrag }) => som + bedrag, ernaast)
  const prestaties = regels.map((regel) => alsPrestatie(regel, opdrachten))
  return schrijfBericht('WMO323', {
    Header: maakHeader.WMO323(kop),
    Declaratie: {
      DeclaratieNummer: nummer,
      DeclaratiePeriode: { Begindatum: periode.begin, Einddatum: periode.eind },
      DeclaratieDagtekening: kop.dagtekening,
      TotaalIngediendBedrag: { TotaalBedrag: Math.abs(totaal), DebetCredit: totaal < 0 ? 'C' : 'D' },
      Clienten: [...Map.groupBy(prestaties, ({ bsn }) => bsn)].map(([Bsn, groep]) => ({
        Bsn,
        Prestaties: groep.map(({ prestatie }) => prestatie),
      })),
    },
  })
}

type Client323 = Wmo323['Declaratie']['Clienten'][number]

function alsPrestatie(
  regel: Regel,
  opdrachten: ReadonlyMap<number, Opdracht>,
): { bsn: Client323['Bsn']; prestatie: Client323['Prestaties'][number] } {
  const opdracht = opdrachten.get(regel.geleverd.toewijzing)
  if (!opdracht) throw new Error('een regel over een onbekende toewijzing')
  const { referentie, crediteert, periode, volume, tarief, bedrag, product } = regel
  const prestatie = {
    ProductReferentie: {
      ReferentieNummer: referentie,
      ...(crediteert === null ? {} : { VorigReferentieNummer: crediteert.referentie }),
    },
    ToewijzingNummer: opdracht.nummer,
    ProductCategorie: opdracht.product.Categorie,
    ProductCode: product,
    ProductPeriode: { Begindatum: periode.begin, Einddatum: periode.eind },
    GeleverdVolume: volume,
    Eenheid: opdracht.omvang.Eenheid,
    ProductTarief: tarief,
    IngediendBedrag: { Bedrag: Math.abs(bedrag), DebetCredit: bedrag < 0 ? 'C' : 'D' },
  } as const
  return { bsn: opdracht.client.Bsn, prestatie }
}
