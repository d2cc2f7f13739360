import { type Datum, datumOp, gelukt, type Uitkomst } from '@meedoen/kern'
import { haalPersonen, schrijfSorteernaam } from '@meedoen/personen'
import { type Klokstand, klokstand } from '@meedoen/regels'
import { haalMedewerkers, mag, type Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { z } from 'zod'
import { haalGemeldeGegevens } from '../melding/gemelde-gegevens.ts'
import { haalStilstand } from './stilstand.ts'
import { metVeiligheidswaarschuwing } from './veiligheid.ts'

export const WERKLIJSTEN = ['mijn', 'team', 'onverdeeld'] as const
export const KLOKFILTERS = ['alle', 'te-laat', 'binnenkort', 'spoed'] as const

/** What the work list shows; everything has a value when left out, so that a filter can stand in an address. */
export const werklijstfilter = z.object({
  lijst: z.enum(WERKLIJSTEN).catch('mijn'),
  klok: z.enum(KLOKFILTERS).catch('alle'),
  /** `te-doen`: everything but help that runs and asks nothing. */
  fase: z.enum(['te-doen', 'alle', 'melding', 'onderzoek', 'aanvraag', 'uitvoering']).catch('te-doen'),
  sorteer: z.enum(['klok', 'melding', 'nummer']).catch('klok'),
  bladzijde: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Werklijstfilter = z.infer<typeof werklijstfilter>

export type Werklijstregel = {
  id: string
  nummer: string
  naam: string | null
  /** The name as it was reported, while nobody is linked yet. */
  gemeldeNaam: string | null
  stand: string
  fase: string
  /** The urgent clock runs: the same rule as the counter and the filter. */
  spoed: boolean
  /** A warning about this person stands in this or another open case. */
  veiligheid: boolean
  /** `stilTot`: until when the term stands still, as was announced. */
  klok: Klokstand & { soort: string | null; datum: Datum | null; stilTot: Datum | null }
  meldingOp: Datum
  gesprekOp: Date | null
  /** The talk was planned on a day after the last day of the onderzoek. */
  gesprekNaTermijn: boolean
  behandelaar: string | null
  team: string
  dubbel: boolean
}
export type Werklijst = {
  regels: Werklijstregel[]
  meer: boolean
  /** Cases to work on per list; and of the chosen list what is late, nearly so, or urgent. */
  tellers: {
    mijn: number
    team: number
    onverdeeld: number
    teLaat: number
    binnenkort: number
    spoed: number
    /** Urgent and nobody's yet, whatever list was chosen. */
    spoedOnverdeeld: number
  }
}

const PER_BLADZIJDE = 50
/** Days before its last day from which a clock is shown as due soon. */
export const BINNENKORT_DAGEN = 7

/** The work list of this employee: mine, my team, or what nobody has yet. Rows show no more than a name and the clock. */
export async function haalWerklijst(stap: Stap, filter: Werklijstfilter): Promise<Uitkomst<Werklijst>> {
  const oordeel = mag(stap.wie, 'werklijst-inzien', {
    team: filter.lijst === 'onverdeeld' ? null : wieIsHet(stap).team,
  })
  if (!oordeel.ok) return oordeel
  const rijen = await gefilterd(stap, filter)
    .select([
      'id',
      'nummer',
      'persoon',
      'stand',
      'fase',
      'onderzoek_uiterlijk',
      'veiligheid',
      'klok_soort',
      'klok_datum',
      'klok_opgeschort',
      'melding_op',
      'gesprek_op',
      'behandelaar',
      'team',
    ])
    .limit(PER_BLADZIJDE + 1)
    .offset((filter.bladzijde - 1) * PER_BLADZIJDE)
    .execute()
  const zichtbaar = rijen.slice(0, PER_BLADZIJDE)
  const persoonIds = zichtbaar.flatMap((r) => (r.persoon ? [r.persoon] : []))
  const personen = await haalPersonen(stap.tx, persoonIds)
  const namen = new Map((await haalMedewerkers(stap.tx)).map((m) => [m.id, m.naam]))
  const dubbel = await metMeerOpenZaken(stap, persoonIds)
  const gemeld = await haalGemeldeGegevens(
    stap,
    zichtbaar.flatMap((r) => (r.persoon ? [] : [r.id])),
  )
  const onveilig = await metVeiligheidswaarschuwing(stap, persoonIds)
  const stil = await haalStilstand(
    stap,
    zichtbaar.flatMap((r) => (r.klok_opgeschort ? [r.id] : [])),
  )
  const regels = zichtbaar.map((r) => {
    const persoon = r.persoon ? personen.get(r.persoon) : undefined
    return {
      id: r.id,
      nummer: r.nummer,
      naam: persoon ? schrijfSorteernaam(persoon) : null,
      gemeldeNaam: gemeld.get(r.id)?.naam ?? null,
      stand: r.stand,
      fase: r.fase,
      spoed: r.klok_soort === 'spoed',
      veiligheid: r.veiligheid || (r.persoon !== null && onveilig.has(r.persoon)),
      klok: {
        soort: r.klok_soort,
        datum: r.klok_datum,
        stilTot: stil.get(r.id) ?? null,
        ...klokstand(r.klok_datum, stap.vandaag, r.klok_opgeschort, BINNENKORT_DAGEN),
      },
      meldingOp: r.melding_op,
      gesprekOp: r.gesprek_op,
      gesprekNaTermijn:
        r.stand === 'gesprek-gepland' && r.gesprek_op !== null && datumOp(r.gesprek_op) > r.onderzoek_uiterlijk,
      behandelaar: r.behandelaar ? (namen.get(r.behandelaar) ?? null) : null,
      team: r.team,
      dubbel: r.persoon !== null && dubbel.has(r.persoon),
    }
  })
  return gelukt({ regels, meer: rijen.length > PER_BLADZIJDE, tellers: await tel(stap, filter.lijst) })
}

const wieIsHet = (stap: Stap): { id: string; team: string } => {
  if (stap.wie.soort !== 'medewerker') throw new Error('een werklijst is van een medewerker')
  return stap.wie
}

// The words stand in the query itself, as in the indexes on these very conditions (migraties/0006).
const openZaken = (stap: Stap) =>
  stap.tx.db.selectFrom('zaken.zaak').where('gemeente', '=', stap.tx.gemeente).where(sql<boolean>`fase <> 'afgesloten'`)

const OP_LIJST = {
  mijn: (stap: Stap) => openZaken(stap).where('behandelaar', '=', wieIsHet(stap).id),
  team: (stap: Stap) => openZaken(stap).where('team', '=', wieIsHet(stap).team),
  onverdeeld: (stap: Stap) => openZaken(stap).where('behandelaar', 'is', null),
} as const satisfies Record<Werklijstfilter['lijst'], unknown>

type Zakenvraag = ReturnType<typeof openZaken>

/** Help that runs asks nothing, unless there is a clock (a bezwaar). */
const teDoen = (vraag: Zakenvraag): Zakenvraag =>
  vraag.where(sql<boolean>`(stand <> 'hulp-gestart' or klok_datum is not null)`)

const OP_KLOK = {
  alle: () => sql<boolean>`true`,
  'te-laat': ({ vandaag }: Stap) => sql<boolean>`klok_datum < ${vandaag} and not klok_opgeschort`,
  binnenkort: ({ vandaag }: Stap) =>
    sql<boolean>`klok_datum between ${vandaag} and ${vandaag}::date + ${BINNENKORT_DAGEN}::integer and not klok_opgeschort`,
  spoed: () => sql<boolean>`klok_soort = 'spoed'`,
} as const satisfies Record<Werklijstfilter['klok'], unknown>

function gefilterd(stap: Stap, { lijst, klok, fase, sorteer }: Werklijstfilter) {
  let vraag = OP_LIJST[lijst](stap).where(OP_KLOK[klok](stap))
  if (fase === 'te-doen') vraag = teDoen(vraag)
  else if (fase !== 'alle') vraag = vraag.where('fase', '=', fase)
  if (sorteer === 'melding') return vraag.orderBy('melding_op').orderBy('nummer')
  return sorteer === 'nummer' ? vraag.orderBy('nummer', 'desc') : vraag.orderBy('klok_datum').orderBy('nummer')
}

/** Of these people: who has more than one open case. */
async function metMeerOpenZaken(stap: Stap, personen: readonly string[]): Promise<Set<string>> {
  if (personen.length === 0) return new Set()
  const rijen = await openZaken(stap)
    .select('persoon')
    .where('persoon', 'in', personen)
    .where('fase', 'in', ['melding', 'onderzoek', 'aanvraag'])
    .groupBy('persoon')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .execute()
  return new Set(rijen.flatMap((r) => (r.persoon ? [r.persoon] : [])))
}

/** One count per list; that of the chosen list is divided by the clock at once. */
async function tel(stap: Stap, lijst: Werklijstfilter['lijst']): Promise<Werklijst['tellers']> {
  const gekozen = await telKlokken(stap, lijst)
  const klokken = (andere: Werklijstfilter['lijst']) => (andere === lijst ? gekozen : telKlokken(stap, andere))
  const onverdeeld = await klokken('onverdeeld')
  return {
    mijn: (await klokken('mijn')).alle,
    team: (await klokken('team')).alle,
    onverdeeld: onverdeeld.alle,
    spoedOnverdeeld: onverdeeld.spoed,
    teLaat: gekozen['te-laat'],
    binnenkort: gekozen.binnenkort,
    spoed: gekozen.spoed,
  }
}

const telKlokken = (stap: Stap, lijst: Werklijstfilter['lijst']) =>
  teDoen(OP_LIJST[lijst](stap))
    .select(({ fn }) => KLOKFILTERS.map((klok) => fn.countAll<number>().filterWhere(OP_KLOK[klok](stap)).as(klok)))
    .executeTakeFirstOrThrow()
