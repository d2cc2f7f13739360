import type { Stap } from '@meedoen/toegang'
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
  const klok = klokVan(zaak)
  const rij = {
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
  await stap.tx.db
    .insertInto('zaken.zaak')
    .values({ gemeente: stap.tx.gemeente, id: zaak.id, nummer: zaak.nummer, ...rij })
    .onConflict((c) => c.columns(['gemeente', 'id']).doUpdateSet(rij))
    .execute()
}

async function schrijfVoorzieningen(stap: Stap, zaak: Zaak): Promise<void> {
  const { persoon } = zaak
  if (persoon === null) throw new Error('een besluit zonder persoon bestaat niet')
  const rijen = zaak.voorzieningen.map((v) => ({
    gemeente: stap.tx.gemeente,
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
  }))
  await stap.tx.db
    .insertInto('zaken.voorziening')
    .values(rijen)
    .onConflict((c) =>
      c
        .columns(['gemeente', 'id'])
        .doUpdateSet((eb) => ({ stand: eb.ref('excluded.stand'), agb: eb.ref('excluded.agb') })),
    )
    .execute()
  await wisVervangenVoorzieningen(stap, zaak)
}

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
  const rijen = zaak.betrokkenen.map((b) => ({
    gemeente: stap.tx.gemeente,
    zaak: zaak.id,
    vanaf: zaak.meldingOp,
    ...b,
  }))
  await stap.tx.db
    .insertInto('zaken.betrokkene')
    .values(rijen)
    .onConflict((c) =>
      c
        .columns(['gemeente', 'zaak', 'persoon'])
        .doUpdateSet((eb) => ({ rol: eb.ref('excluded.rol'), onderdelen: eb.ref('excluded.onderdelen') })),
    )
    .execute()
}
