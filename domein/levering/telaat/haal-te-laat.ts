import { haalAanbieders } from '@meedoen/inkoop'
import { uiterlijkStop } from '@meedoen/iwmo'
import { type AgbCode, type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import { isWerkdag } from '@meedoen/regels'
import { mag, type Stap } from '@meedoen/toegang'

/** At most this many of each kind: whoever has more calls the provider. */
const HOOGSTENS = 200

/** What a provider is late with: its answer on a WMO301, the report of a start, or that of a stop. */
export type TeLaatSoort = 'retour' | 'start' | 'stop'

export type TeLaat = {
  readonly soort: TeLaatSoort
  readonly toewijzing: string
  readonly nummer: number
  readonly zaak: string
  readonly aanbieder: { readonly agb: AgbCode; readonly naam: string }
  /** The last day on which it was in time (OP090, OP271, OP272). */
  readonly uiterlijk: Datum
  /** When the provider was last reminded of this; null when never. */
  readonly herinnerdOp: Datum | null
}

/** Everything that a provider is late with, longest first: for the back office of all, for a provider its own. */
export async function haalTeLaat(stap: Stap): Promise<Uitkomst<readonly TeLaat[]>> {
  const agb = stap.wie.soort === 'aanbieder' ? stap.wie.agb : null
  const oordeel = mag(stap.wie, 'toewijzingen-inzien', { agb })
  if (!oordeel.ok) return oordeel
  const rijen = [...(await retours(stap, agb)), ...(await starts(stap, agb)), ...(await stops(stap, agb))]
  const agbs = [...new Set(rijen.map((rij) => rij.agb))]
  const namen = new Map((await haalAanbieders(stap.tx, agbs)).map((a) => [a.agb, a.naam]))
  const herinnerd = await herinneringen(stap)
  const regels = rijen.map(
    ({ soort, id, nummer, zaak, agb: bij, uiterlijk }): TeLaat => ({
      ...{ soort, toewijzing: id, nummer, zaak, uiterlijk },
      aanbieder: { agb: bij, naam: namen.get(bij) ?? bij },
      herinnerdOp: herinnerd.get(`${id} ${soort}`) ?? null,
    }),
  )
  return gelukt(regels.toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1)))
}

type Rij = Pick<TeLaat, 'soort' | 'nummer' | 'zaak' | 'uiterlijk'> & { readonly id: string; readonly agb: AgbCode }

function toewijzingen(stap: Stap, agb: AgbCode | null) {
  const alle = stap.tx.db
    .selectFrom('levering.toewijzing as t')
    .select(['t.id', 't.nummer', 't.zaak', 't.agb'])
    .where('t.gemeente', '=', stap.tx.gemeente)
    .limit(HOOGSTENS)
  return agb === null ? alle : alle.where('t.agb', '=', agb)
}

async function retours(stap: Stap, agb: AgbCode | null): Promise<Rij[]> {
  const rijen = await toewijzingen(stap, agb)
    .innerJoin('levering.berichtregel as r', (j) =>
      j.onRef('r.gemeente', '=', 't.gemeente').onRef('r.toewijzing', '=', 't.id'),
    )
    .innerJoin('levering.bericht as b', (j) => j.onRef('b.gemeente', '=', 'r.gemeente').onRef('b.id', '=', 'r.bericht'))
    .select((eb) => eb.fn.min('b.antwoord_uiterlijk').as('uiterlijk'))
    .where('b.soort', '=', 'WMO301')
    .where('b.stand', '=', 'verzonden')
    .where('b.antwoord_uiterlijk', '<', stap.vandaag)
    .groupBy(['t.gemeente', 't.id'])
    .orderBy('uiterlijk')
    .execute()
  return rijen.flatMap(({ uiterlijk, ...rij }) => (uiterlijk === null ? [] : [{ ...rij, uiterlijk, soort: 'retour' }]))
}

async function starts(stap: Stap, agb: AgbCode | null): Promise<Rij[]> {
  const rijen = await toewijzingen(stap, agb)
    .select('t.start_uiterlijk as uiterlijk')
    .where('t.stand', 'in', ['verzonden', 'aanvaard'])
    .where('t.gestart_op', 'is', null)
    .where('t.start_uiterlijk', '<', stap.vandaag)
    .orderBy('t.start_uiterlijk')
    .execute()
  return rijen.map((rij) => ({ ...rij, soort: 'start' }))
}

/** Help that was reported as begun, and whose last day passed without a report of a stop. */
async function stops(stap: Stap, agb: AgbCode | null): Promise<Rij[]> {
  const rijen = await toewijzingen(stap, agb)
    .select('t.eind')
    .where('t.stand', 'in', ['gestart', 'beeindigd'])
    .where('t.gestart_op', 'is not', null)
    .where('t.gestopt_op', 'is', null)
    .where('t.eind', '<', stap.vandaag)
    .orderBy('t.eind')
    .execute()
  return rijen.flatMap(({ eind, ...rij }) => {
    const uiterlijk = eind && uiterlijkStop({ gestoptOp: eind }, isWerkdag)
    return uiterlijk !== null && uiterlijk < stap.vandaag ? [{ ...rij, uiterlijk, soort: 'stop' }] : []
  })
}

async function herinneringen(stap: Stap): Promise<ReadonlyMap<string, Datum>> {
  const rijen = await stap.tx.db
    .selectFrom('levering.herinnering')
    .select(['toewijzing', 'soort'])
    .select((eb) => eb.fn.max('op').as('op'))
    .where('gemeente', '=', stap.tx.gemeente)
    .groupBy(['toewijzing', 'soort'])
    .execute()
  return new Map(rijen.map(({ toewijzing, soort, op }) => [`${toewijzing} ${soort}`, op]))
}
