import type { Stap } from '@meedoen/toegang'
import type { VastgelegdeBerekening } from '../feiten/berekening.ts'
import { klokVan } from './klok.ts'
import type { Zaak } from './zaak.ts'

/** Writes the rows that lists, searches and later rooms read. Everything here can be rebuilt from the facts. */
export async function schrijfProjectie(stap: Stap, zaak: Zaak): Promise<Zaak> {
  await schrijfZaak(stap, zaak)
  if (zaak.voorzieningen.length > 0) await schrijfVoorzieningen(stap, zaak)
  if (zaak.betrokkenen.length > 0) await schrijfBetrokkenen(stap, zaak)
  return zaak
}

async function schrijfZaak(stap: Stap, zaak: Zaak): Promise<void> {
  const { id, nummer, ...rij } = zaakrij(zaak)
  await stap.tx.db
    .insertInto('zaken.zaak')
    .values({ gemeente: stap.tx.gemeente, id, nummer, ...rij })
    .onConflict((c) => c.columns(['gemeente', 'id']).doUpdateSet(rij))
    .execute()
}

/** A case as columns, without the municipality. */
export function zaakrij(zaak: Zaak) {
  const klok = klokVan(zaak)
  return {
    id: zaak.id,
    nummer: zaak.nummer,
    persoon: zaak.persoon,
    fase: zaak.fase,
    stand: zaak.stand,
    kanaal: zaak.kanaal,
    spoed: zaak.spoed,
    veiligheid: zaak.veiligheid !== null,
    behandelaar: zaak.behandelaar,
    team: zaak.team,
    melding_op: zaak.meldingOp,
    onderzoek_uiterlijk: zaak.termijnen.onderzoek.datum ?? zaak.meldingOp,
    gesprek_op: zaak.gesprek ? new Date(zaak.gesprek.op) : null,
    verslag_op: zaak.verslag?.op ?? null,
    aanvraag_op: zaak.aanvraag?.op ?? null,
    besluit_op: zaak.beschikking?.verzondenOp ?? null,
    beslissen_uiterlijk: zaak.termijnen.beslissing?.datum ?? null,
    klok_soort: klok?.soort ?? null,
    klok_datum: klok?.datum ?? null,
    klok_opgeschort: klok?.opgeschort ?? false,
    afgesloten_op: zaak.afgeslotenOp,
    uitkomst: zaak.afloop,
    versie: zaak.versie,
  }
}

async function schrijfVoorzieningen(stap: Stap, zaak: Zaak): Promise<void> {
  await stap.tx.db
    .insertInto('zaken.voorziening')
    .values(voorzieningrijen(zaak).map((rij) => ({ gemeente: stap.tx.gemeente, ...rij })))
    .onConflict((c) =>
      c
        .columns(['gemeente', 'id'])
        .doUpdateSet((eb) => ({ stand: eb.ref('excluded.stand'), agb: eb.ref('excluded.agb') })),
    )
    .execute()
  await wisVervangenVoorzieningen(stap, zaak)
}

/** The provisions of a case as columns, without the municipality. */
export function voorzieningrijen(zaak: Zaak) {
  const { persoon, voorzieningen } = zaak
  if (voorzieningen.length === 0) return []
  if (persoon === null) throw new Error('een besluit zonder persoon bestaat niet')
  return voorzieningen.map((v) => ({
    id: v.id,
    zaak: zaak.id,
    persoon,
    soort: v.soort,
    besluit: v.besluit,
    grond: v.grond,
    tijdelijk: v.tijdelijk,
    vorm: v.vorm,
    product: v.product,
    agb: v.agb,
    volume: v.volume,
    eenheid: v.eenheid,
    frequentie: v.frequentie,
    pgb_bedrag: v.pgbBedrag,
    begin: v.begin,
    eind: v.eind,
    stand: v.stand,
    berekening: v.berekening && JSON.stringify(zonderUitleg(v.berekening)),
  }))
}

/** The explanation stays with the fact: who counts needs only what went in and what came out. */
const zonderUitleg = ({ regeling, invoer, uitkomst, versie }: VastgelegdeBerekening) => ({
  regeling,
  invoer,
  uitkomst,
  versie,
})

/** Provisions of a decision that was replaced before it was sent. */
async function wisVervangenVoorzieningen(stap: Stap, zaak: Zaak): Promise<void> {
  await stap.tx.db
    .deleteFrom('zaken.voorziening')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaak.id)
    .where(
      'id',
      'not in',
      zaak.voorzieningen.map((v) => v.id),
    )
    .execute()
}

async function schrijfBetrokkenen(stap: Stap, zaak: Zaak): Promise<void> {
  await stap.tx.db
    .insertInto('zaken.betrokkene')
    .values(betrokkenerijen(zaak).map((rij) => ({ gemeente: stap.tx.gemeente, ...rij })))
    .onConflict((c) =>
      c
        .columns(['gemeente', 'zaak', 'persoon'])
        .doUpdateSet((eb) => ({ rol: eb.ref('excluded.rol'), onderdelen: eb.ref('excluded.onderdelen') })),
    )
    .execute()
}

/** Who else is involved in a case as columns, without the municipality. */
export const betrokkenerijen = (zaak: Zaak) =>
  zaak.betrokkenen.map((betrokkene) => ({ zaak: zaak.id, vanaf: zaak.meldingOp, ...betrokkene }))
