import { type AgbCode, eersteVanMaand, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { haalBsns } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { eigenAgb, type Ingediend, leesRegel, stuurIn } from './dien-in.ts'
import type { Declaratieprestatie } from './naar-wmo323.ts'
import { verzamelDeclareerbaar } from './te-declareren.ts'

/**
 * The provider mends one line. One that was granted is taken back by a credit, with in the same declaration what it should have
 * been; of one that was refused only the new line goes. `tekst` is what was really delivered; empty or zero: nothing.
 */
export async function verbeterRegel(
  stap: Stap,
  declaratie: string,
  regel: number,
  tekst: string,
): Promise<Uitkomst<Ingediend>> {
  const agb = eigenAgb(stap)
  if (!agb.ok) return agb
  const oud = await vindRegel(stap, agb.waarde, declaratie, regel)
  if (!oud || oud.vorige_referentie !== null) return REGEL_ONBEKEND
  const maand = eersteVanMaand(oud.begin)
  const toewijzing = (await verzamelDeclareerbaar(stap, agb.waarde, maand)).find(({ id }) => id === oud.toewijzing)
  if (!toewijzing && (oud.persoon === null || tekst.trim() !== '')) return GEEN_TOEWIJZING
  if (oud.toegekend && (await isTeruggenomen(stap, agb.waarde, oud.referentie))) return AL_TERUGGENOMEN
  const nieuw = toewijzing ? leesRegel(toewijzing, tekst) : gelukt(null)
  if (!nieuw.ok) return { ...nieuw, veld: 'geleverd' }
  const credit = oud.toegekend ? [await alsCredit(stap, oud)] : []
  const prestaties = [...credit, ...(nieuw.waarde ? [nieuw.waarde] : [])]
  if (prestaties.length === 0) return NIETS_GELEVERD
  return stuurIn(stap, agb.waarde, maand, prestaties)
}

export const REGEL_ONBEKEND = geweigerd('regel-onbekend', 'Deze regel bestaat niet, of u mag haar niet zien.')
const GEEN_TOEWIJZING = geweigerd(
  'geen-toewijzing',
  'Bij deze regel hoort geen toewijzing van u. Declareer opnieuw, op de goede toewijzing.',
)
const AL_TERUGGENOMEN = geweigerd('al-teruggenomen', 'Deze regel nam u al terug. Kijk bij uw nieuwste declaratie.')
const NIETS_GELEVERD = geweigerd('niets-ingevuld', 'Vul in hoeveel hulp u gaf.', 'geleverd')

type Regel = NonNullable<Awaited<ReturnType<typeof vindRegel>>>

const vindRegel = ({ tx }: Stap, agb: AgbCode, declaratie: string, regel: number) =>
  tx.db
    .selectFrom('levering.prestatie as p')
    .leftJoin('levering.toewijzing as t', (j) =>
      j.onRef('t.gemeente', '=', 'p.gemeente').onRef('t.id', '=', 'p.toewijzing'),
    )
    .selectAll('p')
    .select('t.persoon')
    .where('p.gemeente', '=', tx.gemeente)
    .where('p.agb', '=', agb)
    .where('p.declaratie', '=', declaratie)
    .where('p.regel', '=', regel)
    .executeTakeFirst()

/** A credit repeats the line that it takes back (TR323). */
async function alsCredit({ tx }: Stap, oud: Regel): Promise<Declaratieprestatie> {
  const bsn = (await haalBsns(tx, oud.persoon === null ? [] : [oud.persoon])).get(oud.persoon ?? '')
  if (bsn === undefined) throw new Error('een toegekende regel hoort bij een persoon')
  return {
    bsn,
    toewijzing: oud.toewijzing_nummer,
    categorie: oud.categorie,
    product: oud.product,
    periode: { begin: oud.begin, eind: oud.eind },
    volume: oud.volume,
    eenheid: oud.eenheid,
    tarief: oud.tarief,
    bedrag: oud.bedrag,
    vorige: oud.referentie,
  }
}

async function isTeruggenomen({ tx }: Stap, agb: AgbCode, referentie: string): Promise<boolean> {
  const rij = await tx.db
    .selectFrom('levering.prestatie')
    .select('regel')
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .where('vorige_referentie', '=', referentie)
    .where('toegekend', '=', true)
    .executeTakeFirst()
  return rij !== undefined
}
