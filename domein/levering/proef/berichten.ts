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

/** A request for change, which is good and which we do not exchange. */
export function maak317(): Uint8Array {
  const kop = {
    afzender: LINDE,
    ontvanger: '9001',
    identificatie: nieuweIdentificatie(),
    dagtekening: datum(MORGEN),
  }
  const OngewijzigdeProducten = [{ ToewijzingNummer: 1 }]
  const Verzoek = { ReferentieAanbieder: 'VOW-1', RedenVerzoek: '1', OngewijzigdeProducten } as const
  return schrijfBericht('WMO317', { Header: maakHeader.WMO317(kop), Client: { Bsn: BSN.truus, Verzoek } })
}
