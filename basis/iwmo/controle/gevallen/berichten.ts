// Small right messages of the kinds beyond 301 and 305, to make cases of; people and numbers are invented.
import { datum } from '@meedoen/kern'
import { maakHeader } from '../../antwoord/maak-header.ts'
import type { Bericht, BerichtVan, Wmo307, Wmo315, Wmo317, Wmo319, Wmo323, Wmo325 } from '../../model/berichten.ts'
import { metTeken, type Prestatie } from '../declaratiedelen.ts'
import type { AangevraagdProduct, NieuwProduct, StopProduct, TeWijzigenProduct } from '../delen.ts'
import { PRODUCT } from '../voorbeelden.ts'

const BSN = '999900006'
const PERSOON = {
  Bsn: BSN,
  Geboortedatum: { Datum: datum('1950-03-02') },
  Geslacht: '2',
  Naam: { Geslachtsnaam: { Achternaam: 'Jansen' } },
} as const
const VAN_AANBIEDER = { afzender: '12345678', ontvanger: '0344' } as const
const VAN_GEMEENTE = { afzender: '0344', ontvanger: '12345678' } as const

export const STOP: StopProduct = {
  ToewijzingNummer: 1,
  Begindatum: datum('2026-02-02'),
  RedenBeeindiging: '19',
  Einddatum: datum('2026-06-30'),
  StatusAanlevering: '1',
}
export const maak307 = (
  stops: readonly StopProduct[] = [STOP],
  anders: Partial<Wmo307['Client']> = {},
): Bericht<'WMO307'> => ({
  soort: 'WMO307',
  bericht: {
    Header: maakHeader.WMO307({ ...VAN_AANBIEDER, identificatie: 'E1', dagtekening: datum('2026-07-02') }),
    Client: { ...PERSOON, StopProducten: stops, ...anders },
  },
})

const { Product, Omvang } = PRODUCT
if (Product === undefined || Omvang === undefined) throw new Error('het voorbeeld heeft een product en een omvang')
const SPECIFIEK = { Product, Omvang }

export const AANVRAAG: AangevraagdProduct = {
  ReferentieAanbieder: 'VOT-1',
  ...SPECIFIEK,
  ToewijzingIngangsdatum: datum('2026-02-01'),
  ToewijzingEinddatum: datum('2027-01-31'),
  Verwijzer: { Type: '01' },
}
export const maak315 = (
  producten: readonly AangevraagdProduct[] = [AANVRAAG],
  anders: Partial<Wmo315['Client']> = {},
): Bericht<'WMO315'> => ({
  soort: 'WMO315',
  bericht: {
    Header: maakHeader.WMO315({ ...VAN_AANBIEDER, identificatie: 'A1', dagtekening: datum('2026-01-15') }),
    Client: { ...PERSOON, AangevraagdeProducten: producten, ...anders },
  },
})

type Verzoek = Wmo317['Client']['Verzoek']
export const WIJZIGING: TeWijzigenProduct = {
  ToewijzingNummer: 1,
  GewensteIngangsdatum: datum('2026-04-01'),
  Einddatum: datum('2027-01-31'),
  Omvang: { ...Omvang, Volume: 240 },
}
export const NIEUW: NieuwProduct = {
  Product: { Categorie: '02', Code: '02A04' },
  Omvang,
  GewensteIngangsdatum: datum('2026-04-01'),
  Einddatum: datum('2027-01-31'),
}
export const maak317 = (
  verzoek: Partial<Verzoek> = { TeWijzigenProducten: [WIJZIGING] },
  anders: Partial<Wmo317['Client']> = {},
): Bericht<'WMO317'> => ({
  soort: 'WMO317',
  bericht: {
    Header: maakHeader.WMO317({ ...VAN_AANBIEDER, identificatie: 'W1', dagtekening: datum('2026-03-02') }),
    Client: { Bsn: BSN, Verzoek: { ReferentieAanbieder: 'VOW-1', RedenVerzoek: '1', ...verzoek }, ...anders },
  },
})

export const maak319 = (antwoord: Partial<Wmo319['Antwoord']> = {}): Bericht<'WMO319'> => ({
  soort: 'WMO319',
  bericht: {
    Header: maakHeader.WMO319({ ...VAN_GEMEENTE, identificatie: 'V1', dagtekening: datum('2026-03-04') }),
    Antwoord: { ReferentieAanbieder: 'VOW-1', VerzoekAntwoord: '2', ...antwoord },
  },
})

const FEBRUARI = { Begindatum: datum('2026-02-01'), Einddatum: datum('2026-02-28') }
export const PRESTATIE: Prestatie = {
  ProductReferentie: { ReferentieNummer: 'P1' },
  ToewijzingNummer: 1,
  ProductCategorie: '01',
  ProductCode: '01A04',
  ProductPeriode: FEBRUARI,
  GeleverdVolume: 720,
  Eenheid: '01',
  ProductTarief: 60,
  IngediendBedrag: { Bedrag: 432_00, DebetCredit: 'D' },
}
/** A credit of a prestatie that was granted in an earlier declaration. */
export const CREDIT: Prestatie = {
  ...PRESTATIE,
  ProductReferentie: { ReferentieNummer: 'P9', VorigReferentieNummer: 'P0' },
  IngediendBedrag: { Bedrag: 432_00, DebetCredit: 'C' },
}

const alsTotaal = (bedrag: number): Wmo323['Declaratie']['TotaalIngediendBedrag'] => ({
  TotaalBedrag: Math.abs(bedrag),
  DebetCredit: bedrag < 0 ? 'C' : 'D',
})
const samen = (prestaties: readonly Prestatie[]): number =>
  prestaties.reduce((som, { IngediendBedrag: { Bedrag, DebetCredit } }) => som + metTeken(Bedrag, DebetCredit), 0)

const kop323 = maakHeader.WMO323({ ...VAN_AANBIEDER, identificatie: 'D1', dagtekening: datum('2026-03-05') })

/** A declaration over February 2026 of these prestaties of one client; the total is right unless told otherwise. */
export const maak323 = (
  prestaties: readonly Prestatie[] = [PRESTATIE],
  anders: Partial<Wmo323['Declaratie']> = {},
): Bericht<'WMO323'> => ({
  soort: 'WMO323',
  bericht: {
    Header: kop323,
    Declaratie: {
      DeclaratieNummer: '202602',
      DeclaratiePeriode: FEBRUARI,
      DeclaratieDagtekening: datum('2026-03-04'),
      TotaalIngediendBedrag: alsTotaal(samen(prestaties)),
      Clienten: [{ Bsn: BSN, Prestaties: prestaties }],
      ...anders,
    },
  },
})

type Antwoord = NonNullable<Wmo325['DeclaratieAntwoord']>
/** The answer on a declaration of 1000 euro with these prestaties rejected, each with the same return code. */
export const maak325 = (
  afgewezen: readonly Prestatie[] = [PRESTATIE],
  anders: Partial<Antwoord> = {},
  Bsn: string = BSN,
): Bericht<'WMO325'> => ({
  soort: 'WMO325',
  bericht: {
    Header: kop325(),
    DeclaratieAntwoord: {
      DeclaratieNummer: '202602',
      TotaalIngediendBedrag: alsTotaal(1000_00),
      TotaalToegekendBedrag: alsTotaal(1000_00 - samen(afgewezen)),
      Clienten: [
        {
          Bsn,
          Prestaties: afgewezen.map((prestatie) => ({ ...prestatie, RetourCodes: ['9338'] })),
          RetourCodes: ['0200'],
        },
      ],
      RetourCodes: ['0200'],
      ...anders,
    },
  },
})
const kop325 = (): BerichtVan<'WMO325'>['Header'] =>
  maakHeader.WMO325({
    declaratie: kop323,
    retourcodes: ['0200'],
    identificatie: 'DA1',
    dagtekening: datum('2026-03-12'),
  })
