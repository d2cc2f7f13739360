import { randomUUID } from 'node:crypto'
import type { Bericht, Wmo325 } from '@meedoen/iwmo'
import { type AgbCode, type Datum, datum, type Eurocent } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { periodeVan } from './bekend-323.ts'
import { legEersteVast } from './opslaan.ts'

type Declaratie = Bericht<'WMO323'>
type Prestatie = Declaratie['bericht']['Declaratie']['Clienten'][number]['Prestaties'][number]
type Antwoord = NonNullable<Wmo325['DeclaratieAntwoord']>

/** Lines at a time: enough to be quick, little enough to hold. */
const PER_KEER = 2000

type Boeking = {
  readonly declaratie: Declaratie
  readonly antwoord: Antwoord
  readonly agb: AgbCode
  readonly bericht: string
  readonly antwoordUiterlijk: Datum
  readonly toewijzingen: ReadonlyMap<number, string>
}

/** Books a declaration that was judged: itself, every line with what became of it, and what was granted on each assignment. */
export async function boekDeclaratie(stap: Stap, boeking: Boeking): Promise<string> {
  const id = randomUUID()
  const { declaratie, antwoord, agb, bericht, antwoordUiterlijk } = boeking
  const afgewezen = codesPerRegel(antwoord)
  const regels = alsRegels(boeking, afgewezen)
  await legEersteVast(stap, id, {
    soort: 'declaratieBeoordeeld',
    gegevens: {
      agb,
      nummer: antwoord.DeclaratieNummer,
      bericht,
      ...metPeriode(declaratie),
      ontvangenOp: stap.vandaag,
      antwoordUiterlijk,
      ingediend: metTeken(antwoord.TotaalIngediendBedrag),
      toegekend: metTeken(antwoord.TotaalToegekendBedrag),
      regels: regels.length,
      afgewezen: regels.filter(({ toegekend }) => !toegekend).length,
    },
  })
  for (let van = 0; van < regels.length; van += PER_KEER)
    await schrijfRegels(stap, id, agb, regels.slice(van, van + PER_KEER))
  await telVerbruikOp(stap, id)
  return id
}

const metPeriode = (declaratie: Declaratie) => {
  const { begin, eind } = periodeVan(declaratie)
  return { periodeBegin: begin, periodeEind: eind }
}

const metTeken = ({ TotaalBedrag, DebetCredit }: Antwoord['TotaalToegekendBedrag']): Eurocent =>
  DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag

/** Codes of each line that was not granted, by its reference, which is unique in a message (TR101). */
const codesPerRegel = ({ Clienten = [] }: Antwoord): Map<string, readonly string[]> =>
  new Map(
    Clienten.flatMap(({ Prestaties, RetourCodes: vanClient }) =>
      Prestaties.map(({ ProductReferentie, RetourCodes }) => [
        ProductReferentie.ReferentieNummer,
        [...new Set([...vanClient, ...RetourCodes])].filter((code) => code !== GEEN_OPMERKING),
      ]),
    ),
  )
const GEEN_OPMERKING = '0200'

function alsRegels({ declaratie, toewijzingen }: Boeking, afgewezen: ReadonlyMap<string, readonly string[]>) {
  return declaratie.bericht.Declaratie.Clienten.flatMap(({ Prestaties }) => Prestaties).map((prestatie, i) => {
    const codes = afgewezen.get(prestatie.ProductReferentie.ReferentieNummer)
    return {
      regel: i + 1,
      ...alsKolommen(prestatie),
      toewijzing: toewijzingen.get(prestatie.ToewijzingNummer) ?? null,
      toegekend: codes === undefined,
      codes: codes ?? [],
    }
  })
}

const alsKolommen = (p: Prestatie) => ({
  referentie: p.ProductReferentie.ReferentieNummer,
  vorige_referentie: p.ProductReferentie.VorigReferentieNummer ?? null,
  toewijzing_nummer: p.ToewijzingNummer,
  categorie: p.ProductCategorie,
  product: p.ProductCode,
  begin: datum(p.ProductPeriode.Begindatum),
  eind: datum(p.ProductPeriode.Einddatum),
  volume: p.GeleverdVolume,
  eenheid: p.Eenheid,
  tarief: p.ProductTarief ?? null,
  bedrag: p.IngediendBedrag.DebetCredit === 'C' ? -p.IngediendBedrag.Bedrag : p.IngediendBedrag.Bedrag,
})

/** As one JSON text: one parameter however many lines, so that the database plans once. */
async function schrijfRegels(
  { tx }: Stap,
  declaratie: string,
  agb: AgbCode,
  regels: readonly ReturnType<typeof alsRegels>[number][],
): Promise<void> {
  await sql`
    insert into levering.prestatie (gemeente, declaratie, agb, regel, referentie, vorige_referentie, toewijzing,
      toewijzing_nummer, categorie, product, begin, eind, volume, eenheid, tarief, bedrag, toegekend, codes)
    select ${tx.gemeente}, ${declaratie}, ${agb}, regel, referentie, vorige_referentie, toewijzing,
      toewijzing_nummer, categorie, product, begin, eind, volume, eenheid, tarief, bedrag, toegekend, codes
    from jsonb_to_recordset(${JSON.stringify(regels)}::jsonb) as r(regel integer, referentie text, vorige_referentie text,
      toewijzing uuid, toewijzing_nummer integer, categorie text, product text, begin date, eind date, volume integer,
      eenheid text, tarief integer, bedrag bigint, toegekend boolean, codes text[])`.execute(tx.db)
}

/** Adds what this declaration got to what its assignments had; a credit takes off volume and money alike. */
async function telVerbruikOp({ tx }: Stap, declaratie: string): Promise<void> {
  await sql`
    insert into levering.verbruik (gemeente, toewijzing, eenheid, volume, bedrag)
    select gemeente, toewijzing, eenheid, sum(case when vorige_referentie is null then volume else -volume end), sum(bedrag)
    from levering.prestatie
    where gemeente = ${tx.gemeente} and declaratie = ${declaratie} and toegekend and toewijzing is not null
    group by gemeente, toewijzing, eenheid
    on conflict (gemeente, toewijzing, eenheid) do update
      set volume = verbruik.volume + excluded.volume, bedrag = verbruik.bedrag + excluded.bedrag`.execute(tx.db)
}
