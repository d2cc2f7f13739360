import {
  type Bevinding,
  leesBericht,
  maakHeader,
  maakRetour,
  schrijfBericht,
  type Wmo301,
  type Wmo305,
} from '@meedoen/iwmo'
import { type AgbCode, datum, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { LINDE } from './levergemeente.ts'
import { BSN, DAG, MORGEN } from './post.ts'

/** The bytes of a message of ours. */
export async function bytesVan(stap: Stap, bericht: string): Promise<Uint8Array> {
  const { inhoud } = await stap.tx.db
    .selectFrom('levering.bericht')
    .select('inhoud')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', bericht)
    .executeTakeFirstOrThrow()
  return inhoud
}

function lees301(bytes: Uint8Array): Wmo301 {
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok || gelezen.soort !== 'WMO301') throw new Error('geen WMO301')
  return gelezen.bericht
}

let volgnummer = 0
/** As a provider numbers its own messages. */
const nieuweIdentificatie = (): string => `ZA${String(++volgnummer).padStart(6, '0')}`

type Retourwens = { readonly identificatie?: string; readonly bevindingen?: readonly Bevinding[] }

/** The retour that a provider's software makes on a WMO301. */
export function maak302(heen: Uint8Array, { identificatie, bevindingen = [] }: Retourwens = {}): Uint8Array {
  const kop = { identificatieRetour: identificatie ?? nieuweIdentificatie(), dagtekening: datum(MORGEN) }
  const retour = vastGelukt(maakRetour({ soort: 'WMO301', bericht: lees301(heen) }, bevindingen, kop))
  return schrijfBericht('WMO302', retour.bericht)
}

/** Rejects the first product of a WMO301 with S329. */
export const PRODUCT_PAST_NIET: readonly Bevinding[] = [
  {
    regel: 'TR381',
    niveau: 4,
    pad: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]',
    regelnummer: null,
    tekst: '',
  },
]

type Startwens = {
  readonly nummer: number
  readonly identificatie?: string
  readonly agb?: AgbCode
  readonly ontvanger?: string
  readonly bsn?: string
  readonly dagtekening?: string
  readonly starts?: readonly (readonly [string, '1' | '3'])[]
}

/** A start as a provider's software reports it; `starts` are begin dates with their StatusAanlevering. */
export function maak305(wens: Startwens): Uint8Array {
  const { nummer, agb = LINDE, ontvanger = '9001', starts = [[DAG, '1']] } = wens
  const bericht: Wmo305 = {
    Header: maakHeader.WMO305({
      afzender: agb,
      ontvanger,
      identificatie: wens.identificatie ?? nieuweIdentificatie(),
      dagtekening: datum(wens.dagtekening ?? MORGEN),
    }),
    Client: {
      Bsn: wens.bsn ?? BSN.truus,
      Geboortedatum: { Datum: datum('1948-04-12') },
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' } },
      StartProducten: starts.map(([dag, StatusAanlevering]) => ({
        ToewijzingNummer: nummer,
        Product: { Categorie: '01', Code: '01A04' },
        Begindatum: datum(dag),
        StatusAanlevering,
      })),
    },
  }
  return schrijfBericht('WMO305', bericht)
}

type Verzoekwens = { readonly referentie?: string; readonly bsn?: string; readonly identificatie?: string }

const verzoekkop = ({ identificatie }: Verzoekwens) => ({
  afzender: LINDE,
  ontvanger: '9001',
  identificatie: identificatie ?? nieuweIdentificatie(),
  dagtekening: datum(MORGEN),
})

/** A request for an assignment, as a provider's software makes it. */
export function maak315(wens: Verzoekwens = {}): Uint8Array {
  return schrijfBericht('WMO315', {
    Header: maakHeader.WMO315(verzoekkop(wens)),
    Client: {
      Bsn: wens.bsn ?? BSN.truus,
      Geboortedatum: { Datum: datum('1948-04-12') },
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' } },
      AangevraagdeProducten: [
        {
          ReferentieAanbieder: wens.referentie ?? 'VOT-1',
          Product: { Categorie: '01', Code: '01A04' },
          ToewijzingIngangsdatum: datum('2026-12-01'),
          ToewijzingEinddatum: datum('2027-11-30'),
          Omvang: { Volume: 120, Eenheid: '01', Frequentie: '2' },
          Verwijzer: { Type: '01' },
        },
      ],
    },
  })
}

type Wijzigwens = Verzoekwens & {
  readonly nummer: number
  readonly volume?: number
  readonly vanaf?: string
  readonly eind?: string
  readonly ongewijzigd?: readonly number[]
  /** Others that must change in the same way. */
  readonly ook?: readonly number[]
  readonly nieuw?: boolean
}

/** A request for a change of an assignment, as a provider's software makes it. */
export function maak317(wens: Wijzigwens): Uint8Array {
  const { nummer, volume = 90, vanaf = '2027-01-01', eind = '2027-11-30' } = wens
  const { ongewijzigd = [], ook = [], nieuw = false } = wens
  const omvang = { Volume: volume, Eenheid: '01', Frequentie: '2' } as const
  const periode = { GewensteIngangsdatum: datum(vanaf), Einddatum: datum(eind), Omvang: omvang }
  return schrijfBericht('WMO317', {
    Header: maakHeader.WMO317(verzoekkop(wens)),
    Client: {
      Bsn: wens.bsn ?? BSN.truus,
      Verzoek: {
        ReferentieAanbieder: wens.referentie ?? 'VOW-1',
        RedenVerzoek: '1',
        ...(ongewijzigd.length > 0
          ? { OngewijzigdeProducten: ongewijzigd.map((ander) => ({ ToewijzingNummer: ander })) }
          : {}),
        TeWijzigenProducten: [nummer, ...ook].map((een) => ({ ToewijzingNummer: een, ...periode })),
        ...(nieuw ? { NieuweProducten: [{ Product: { Categorie: '01', Code: '01A05' }, ...periode }] } : {}),
      },
    },
  })
}
