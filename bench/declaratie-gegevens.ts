import { legAanbiederVast, legContractVast, legTariefVast } from '@meedoen/inkoop'
import { type AgbCode, agbCode, bsn, type Datum, datum, gemeentecode, laatsteVanMaand, vastGelukt } from '@meedoen/kern'
import { Client } from 'pg'
import { maakHeader, schrijfBericht } from '../basis/iwmo/index.ts'
import type { Opslag } from '../basis/opslag/index.ts'
import { vulLevergemeente } from '../domein/levering/proef/levergemeente.ts'

const GEMEENTE = gemeentecode('9001')
const MINUTEN = 60
const TARIEF = 55

/** The provider of the large file, and twenty small ones. */
export const GROOT = agbCode('41410001')
export const KLEIN: readonly AgbCode[] = Array.from({ length: 20 }, (_, i) => agbCode(String(41420001 + i)))

/** Numbers of the assignments of a provider: `aantal` from `vanaf` on; the client of number n is person n modulo the people. */
export type Reeks = { readonly agb: AgbCode; readonly vanaf: number; readonly aantal: number }

/** A municipality with half as many clients as the large provider has assignments, which run for years. */
export async function vulGegevens(opslag: Opslag, url: string, reeksen: readonly Reeks[]): Promise<readonly string[]> {
  await opslag.opPlatform((db) =>
    db.insertInto('platform.gemeente').values({ code: GEMEENTE, naam: 'Bench', hostnaam: 'localhost' }).execute(),
  )
  await vulLevergemeente(opslag, GEMEENTE)
  await opslag.inGemeente(GEMEENTE, async (tx) => {
    const begin = datum('2020-01-01')
    for (const agb of KLEIN) {
      const omschrijving = { nl: 'Zorg', en: 'Care' }
      const bereik = { telefoon: '0500 1', email: 'a@zorg.example', website: 'https://zorg.example/' }
      await legAanbiederVast(tx, { agb, naam: `Zorg ${agb}`, ...bereik, omschrijving })
      vastGelukt(await legContractVast(tx, { nummer: agb, agb, begin, eind: null }))
      const tarief = { contract: agb, product: '01A04', begin, eind: null, bedrag: TARIEF, wachttijdWeken: 0 }
      vastGelukt(await legTariefVast(tx, tarief))
    }
  })
  return metClient(url, async (client) => {
    const bsns = await vulPersonen(client, Math.max(...reeksen.map(({ aantal }) => aantal)) / 2)
    for (const reeks of reeksen) await vulToewijzingen(client, reeks, bsns.length)
    await client.query('vacuum analyze')
    return bsns
  })
}

async function metClient<T>(url: string, werk: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await werk(client)
  } finally {
    await client.end()
  }
}

async function vulPersonen(client: Client, aantal: number): Promise<string[]> {
  const { rows } = await client.query<{ bsn: string }>(
    `with geldig as (
       select lpad(n::text, 9, '0') as bsn from generate_series(100000000, 100000000 + 12 * $2::integer) n
       where (9*(n/100000000%10) + 8*(n/10000000%10) + 7*(n/1000000%10) + 6*(n/100000%10) + 5*(n/10000%10)
         + 4*(n/1000%10) + 3*(n/100%10) + 2*(n/10%10) - (n%10)) % 11 = 0 order by n limit $2)
     insert into personen.persoon (gemeente, id, bsn, voornamen, voorletters, achternaam, geboortedatum, geslacht)
     select $1, md5('persoon ' || row_number() over (order by bsn))::uuid, bsn, 'Proef', 'P', 'Persoon', '1950-01-01', '2' from geldig
     returning bsn`,
    [GEMEENTE, aantal],
  )
  return rows.map(({ bsn: nummer }) => nummer).toSorted()
}

const vulToewijzingen = (client: Client, { agb, vanaf, aantal }: Reeks, personen: number): Promise<unknown> =>
  client.query(
    `insert into levering.toewijzing (gemeente, id, nummer, zaak, voorziening, persoon, agb, contract, product, categorie, volume,
       eenheid, frequentie, begin, eind, toegewezen_op, stand, start_uiterlijk, versie)
     select $1, md5('toewijzing ' || n)::uuid, n, md5('zaak ' || n)::uuid, md5('v ' || n)::uuid,
       md5('persoon ' || (n % $5::integer + 1))::uuid, $2, 'L1', '01A04', '01', 600, '01', '2', '2020-01-01', '2029-12-31',
       '2019-12-01', 'gestart', '2020-01-10', 1
     from generate_series($3::integer, $3::integer + $4::integer - 1) n`,
    [GEMEENTE, agb, vanaf, aantal, personen],
  )

/** Puts earlier lines behind a provider, as declarations of a month each, until there are `totaal`. */
export const vulEerdereRegels = (url: string, { agb, vanaf, aantal }: Reeks, totaal: number): Promise<void> =>
  metClient(url, async (client) => {
    await client.query(
      `insert into levering.bericht (gemeente, id, richting, soort, afzender, ontvanger, identificatie, agb, stand, herkomst, inhoud,
         sha256, aangemaakt)
       select $1::text, md5('bericht ' || $2::text || m)::uuid, 'in', 'WMO323', $2::text, $1::text, 'B' || m, $2::text, 'verwerkt', 'map', '', 'x' || m, now()
       from generate_series(0, ($4::integer - 1) / $3::integer) m on conflict do nothing`,
      [GEMEENTE, agb, aantal, totaal],
    )
    await client.query(
      `insert into levering.declaratie (gemeente, id, agb, nummer, bericht, periode_begin, periode_eind, ontvangen_op,
         antwoord_uiterlijk, ingediend, toegekend, regels, afgewezen, stand, versie)
       select $1::text, md5('declaratie ' || $2::text || m)::uuid, $2::text, 'D' || m, md5('bericht ' || $2::text || m)::uuid, dag,
         (dag + interval '1 month - 1 day')::date, dag, dag, 0, 0, 1, 0, 'betaald', 1
       from generate_series(0, ($4::integer - 1) / $3::integer) m,
         lateral (select (date '2020-01-01' + m * interval '1 month')::date as dag) d on conflict do nothing`,
      [GEMEENTE, agb, aantal, totaal],
    )
    await client.query(
      `insert into levering.prestatie (gemeente, declaratie, agb, regel, referentie, toewijzing, toewijzing_nummer, categorie, product,
         begin, eind, volume, eenheid, tarief, bedrag, toegekend)
       select $1::text, md5('declaratie ' || $2::text || i / $3::integer)::uuid, $2::text, i % $3::integer + 1, 'OUD' || i,
         md5('toewijzing ' || ($5::integer + i % $3::integer))::uuid, $5::integer + i % $3::integer, '01', '01A04', dag,
         (dag + interval '1 month - 1 day')::date, 60, '01', 55, 3300, true
       from generate_series(0, $4::integer - 1) i,
         lateral (select (date '2020-01-01' + (i / $3::integer) * interval '1 month')::date as dag) d on conflict do nothing`,
      [GEMEENTE, agb, aantal, totaal, vanaf],
    )
    await client.query('vacuum analyze')
  })

/** A declaration over all assignments of the provider in one month, one client per line, as large as messages get. */
export function maakDeclaratie(
  { agb, vanaf, aantal }: Reeks,
  maand: Datum,
  bsns: readonly string[],
  nummer: string,
): Uint8Array {
  const periode = { Begindatum: maand, Einddatum: laatsteVanMaand(maand) }
  const bedrag = { Bedrag: MINUTEN * TARIEF, DebetCredit: 'D' as const }
  const perClient = Map.groupBy(
    Array.from({ length: aantal }, (_, i) => vanaf + i),
    (n) => bsns[n % bsns.length] ?? '',
  )
  return schrijfBericht('WMO323', {
    Header: maakHeader.WMO323({
      afzender: agb,
      ontvanger: GEMEENTE,
      identificatie: nummer,
      dagtekening: datum('2026-12-01'),
    }),
    Declaratie: {
      DeclaratieNummer: nummer,
      DeclaratiePeriode: periode,
      DeclaratieDagtekening: datum('2026-12-01'),
      TotaalIngediendBedrag: { TotaalBedrag: aantal * bedrag.Bedrag, DebetCredit: 'D' },
      Clienten: [...perClient].map(([Bsn, nummers]) => ({
        Bsn: bsn(Bsn),
        Prestaties: nummers.map((n) => ({
          ProductReferentie: { ReferentieNummer: `${nummer}-${n}` },
          ToewijzingNummer: n,
          ProductCategorie: '01',
          ProductCode: '01A04',
          ProductPeriode: periode,
          GeleverdVolume: MINUTEN,
          Eenheid: '01',
          ProductTarief: TARIEF,
          IngediendBedrag: bedrag,
        })),
      })),
    },
  })
}
