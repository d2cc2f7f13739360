import { createHash } from 'node:crypto'
import { datumOp } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { haalBsns } from '@meedoen/personen'
import { versieOp } from '@meedoen/verordening'
import { meldingVeld } from '../bepalen/gemeld.ts'
import { aantalMeldingen } from '../ronde/doe-deel.ts'
import type { Ronde } from '../ronde/ronde.ts'
import type { Aanleverformaat, Aanleverregel } from './aanleverformaat.ts'
import { MEEDOEN_IEB_1 } from './meedoen-ieb-1.ts'
import { soortVan } from './soort.ts'

type Bestand = { readonly formaat: string; readonly bestand: Uint8Array; readonly sha256: string }

const PER_KEER = 5000

/** Writes the records of a run as one file. The same records give the same bytes. */
export async function maakBestand(
  tx: Transactie,
  ronde: Ronde,
  formaat: Aanleverformaat = MEEDOEN_IEB_1,
): Promise<Bestand> {
  const aantal = aantalMeldingen(ronde.tellingen)
  const verordening = await versieOp(tx, 'eigen-bijdrage', ronde.maand)
  const { maand, nummer } = ronde
  const kop = {
    gemeente: tx.gemeente,
    maand,
    nummer,
    dagtekening: datumOp(ronde.gestart),
    aantal,
    bedragPerMaand: verordening.ok ? verordening.waarde.inhoud.bedragPerMaand : null,
  }
  const delen = [Buffer.from(formaat.kop(kop))]
  for (let na = 0; na < aantal; na += PER_KEER) {
    const regels = await haalRegels(tx, ronde.id, na)
    delen.push(Buffer.from(regels.map((regel) => formaat.regel(regel)).join('')))
  }
  const bestand = Buffer.concat(delen)
  return { formaat: formaat.naam, bestand, sha256: createHash('sha256').update(bestand).digest('hex') }
}

async function haalRegels(tx: Transactie, ronde: string, na: number): Promise<Aanleverregel[]> {
  const rijen = await tx.db
    .selectFrom('levering.bijdragemelding')
    .select(['volgnummer', 'persoon', 'soort', 'startnummer', 'gegevens'])
    .where('gemeente', '=', tx.gemeente)
    .where('ronde', '=', ronde)
    .where('volgnummer', '>', na)
    .orderBy('volgnummer')
    .limit(PER_KEER)
    .execute()
  const bsns = await haalBsns(
    tx,
    rijen.map(({ persoon }) => persoon),
  )
  return rijen.map(({ persoon, soort, gegevens, ...rij }) => {
    const bsn = bsns.get(persoon)
    if (bsn === undefined) throw new Error('een melding over iemand die deze gemeente niet kent')
    return { ...rij, bsn, soort: soortVan(soort), gegevens: meldingVeld.parse(gegevens) }
  })
}
