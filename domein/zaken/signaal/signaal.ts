import type { Datum } from '@meedoen/kern'
import { haalPersonen, schrijfSorteernaam } from '@meedoen/personen'
import { type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import type { Feit, Feitsoort } from '../feiten/feiten.ts'
import type { Zaak } from '../zaak/zaak.ts'

/** What a case worker is told: what others did in their case, and clocks (`klok-…`, from the nightly job). */
const signaalsoort = z.enum([
  'aangevuld',
  'plan',
  'verslag-beantwoord',
  'aanvraag',
  'termijn-loopt-weer',
  'bezwaar',
  'teruggelegd',
  'gestart',
  'start-teruggenomen',
  'gestopt',
  'stop-teruggenomen',
  'verzoek',
  'inzet',
  'wijziging-afgewezen',
  'pgb-dubbel',
  'ingetrokken',
  'overgedragen',
  'klok-nadert',
  'klok-verstreken',
])
export type Signaalsoort = z.infer<typeof signaalsoort>

/** Facts that the case worker should hear of when somebody else brought them about. */
const BIJ_FEIT: Readonly<Partial<Record<Feitsoort, Signaalsoort>>> = {
  meldingAangevuld: 'aangevuld',
  planIngediend: 'plan',
  verslagBeantwoord: 'verslag-beantwoord',
  aanvraagIngediend: 'aanvraag',
  termijnHervat: 'termijn-loopt-weer',
  bezwaarOntvangen: 'bezwaar',
  toewijzingTeruggelegd: 'teruggelegd',
  hulpGestart: 'gestart',
  hulpstartVervallen: 'start-teruggenomen',
  hulpGestopt: 'gestopt',
  hulpstopVervallen: 'stop-teruggenomen',
  meldingIngetrokken: 'ingetrokken',
  behandelaarGezet: 'overgedragen',
}

export type Signaal = {
  readonly zaak: string
  readonly nummer: string
  /** Null while nobody is linked to the case yet. */
  readonly naam: string | null
  readonly soort: Signaalsoort
  readonly datum: Datum
}

/** At most this many on the list; who has more opens the cases first. */
const HOOGSTENS = 20

/** Tells who works on the case what somebody else recorded in it. */
export async function legSignalenVast(stap: Stap, zaak: Zaak, feiten: readonly Pick<Feit, 'soort'>[]): Promise<void> {
  await meldAanBehandelaar(stap, zaak, new Set(feiten.flatMap(({ soort }) => BIJ_FEIT[soort] ?? [])))
}

/** Tells who works on the case, unless they did it themselves. */
export async function meldAanBehandelaar(stap: Stap, zaak: Zaak, soorten: ReadonlySet<Signaalsoort>): Promise<void> {
  const { behandelaar: medewerker, id } = zaak
  if (medewerker === null || medewerker === wieId(stap.wie) || soorten.size === 0) return
  const rijen = [...soorten].map((soort) => ({
    gemeente: stap.tx.gemeente,
    medewerker,
    zaak: id,
    soort,
    datum: stap.vandaag,
  }))
  await stap.tx.db
    .insertInto('zaken.signaal')
    .values(rijen)
    .onConflict((c) => c.columns(['gemeente', 'medewerker', 'zaak', 'soort', 'datum']).doUpdateSet({ gezien: false }))
    .execute()
}

/** Whether who works on the case was told this on that day or later, seen or not. Somebody who took the case over since was not. */
export async function hoordeSinds(stap: Stap, zaak: Zaak, soort: Signaalsoort, sinds: Datum): Promise<boolean> {
  const rij = await stap.tx.db
    .selectFrom('zaken.signaal')
    .select('datum')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('medewerker', '=', zaak.behandelaar)
    .where('zaak', '=', zaak.id)
    .where('soort', '=', soort)
    .where('datum', '>=', sinds)
    .executeTakeFirst()
  return rij !== undefined
}

/** What this employee has not seen yet in the cases that they still have, newest first. */
export async function haalSignalen(stap: Stap): Promise<Signaal[]> {
  if (stap.wie.soort !== 'medewerker') return []
  const rijen = await stap.tx.db
    .selectFrom('zaken.signaal as s')
    .innerJoin('zaken.zaak as z', (j) => j.onRef('z.gemeente', '=', 's.gemeente').onRef('z.id', '=', 's.zaak'))
    .select(['s.zaak', 'z.nummer', 'z.persoon', 's.soort', 's.datum'])
    .where('s.gemeente', '=', stap.tx.gemeente)
    .where('s.medewerker', '=', stap.wie.id)
    .where('s.gezien', '=', false)
    .whereRef('z.behandelaar', '=', 's.medewerker')
    .orderBy('s.datum', 'desc')
    .orderBy('z.nummer')
    .limit(HOOGSTENS)
    .execute()
  const personen = await haalPersonen(
    stap.tx,
    rijen.flatMap(({ persoon }) => (persoon ? [persoon] : [])),
  )
  return rijen.map(({ persoon, soort, ...rij }) => {
    const mens = persoon ? personen.get(persoon) : undefined
    return { ...rij, soort: signaalsoort.parse(soort), naam: mens ? schrijfSorteernaam(mens) : null }
  })
}

/** This employee has seen what was told: of one case by opening it, or of all. */
export async function zetSignalenGezien(stap: Stap, zaak: string | null): Promise<void> {
  if (stap.wie.soort !== 'medewerker') return
  let vraag = stap.tx.db
    .updateTable('zaken.signaal')
    .set({ gezien: true })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('medewerker', '=', stap.wie.id)
    .where('gezien', '=', false)
  if (zaak !== null) vraag = vraag.where('zaak', '=', zaak)
  await vraag.execute()
}
