import { haalProducten, type Product } from '@meedoen/inkoop'
import { type Datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { haalPersonen, schrijfNaam } from '@meedoen/personen'
import { mag, type Stap } from '@meedoen/toegang'
import { teamsVan } from '@meedoen/zaken'
import { z } from 'zod'
import type { Budget } from '../budget.ts'
import { vindBudget } from '../opslaan.ts'
import type { Jaarstand } from '../stand.ts'
import { jaarstanden } from '../stand.ts'

const PER_BLAD = 50

/** What somebody can ask of the list: by what is to be done with it. */
export const BUDGETLIJSTEN = ['te-beoordelen', 'te-betalen', 'controle', 'af-te-rekenen', 'alle'] as const
export type Budgetlijstnaam = (typeof BUDGETLIJSTEN)[number]

const filterVeld = z.object({
  lijst: z.enum(BUDGETLIJSTEN).catch('alle'),
  blad: z.coerce.number().int().min(1).catch(1),
})

const standVeld = z.enum(['lopend', 'beeindigd', 'ingetrokken'])

export type Budgetregel = {
  readonly id: string
  readonly nummer: number
  readonly zaak: string
  readonly houder: string
  readonly product: Product['naam'] | null
  readonly bedrag: Eurocent
  readonly begin: Datum
  readonly eind: Datum | null
  readonly stand: Budget['stand']
  readonly betaalUiterlijk: Datum | null
  /** The books of this year, or of the last one. */
  readonly jaar: Jaarstand | null
}
export type Budgetlijst = {
  readonly regels: readonly Budgetregel[]
  readonly blad: number
  readonly bladen: number
  readonly tellers: Readonly<Record<Budgetlijstnaam, number>>
}

/**
 * The budgets that this person works with: the back office all, others those of cases of their own team. What must be done first stands on
 * top, else the newest.
 */
export async function haalBudgetten(stap: Stap, invoer: unknown = {}): Promise<Uitkomst<Budgetlijst>> {
  const filter = filterVeld.parse(invoer)
  const oordeel = mag(stap.wie, 'pgbs-inzien', {})
  if (!oordeel.ok) return oordeel
  const eigen = await eigenRijen(stap)
  const in_ = (lijst: Budgetlijstnaam) => eigen.filter((rij) => HOORT_IN[lijst](rij, stap.vandaag))
  const rijen = in_(filter.lijst).toSorted(VOLGORDE[filter.lijst])
  const bladen = Math.max(1, Math.ceil(rijen.length / PER_BLAD))
  const blad = Math.min(filter.blad, bladen)
  return gelukt({
    ...{ blad, bladen },
    regels: await alsRegels(stap, rijen.slice((blad - 1) * PER_BLAD, blad * PER_BLAD)),
    tellers: {
      'te-beoordelen': in_('te-beoordelen').length,
      'te-betalen': in_('te-betalen').length,
      controle: in_('controle').length,
      'af-te-rekenen': in_('af-te-rekenen').length,
      alle: eigen.length,
    },
  })
}

type Rij = Awaited<ReturnType<typeof alleRijen>>[number]

const HOORT_IN: Readonly<Record<Budgetlijstnaam, (rij: Rij, vandaag: Datum) => boolean>> = {
  'te-beoordelen': ({ te_beoordelen }) => te_beoordelen,
  'te-betalen': ({ betaal_uiterlijk }) => betaal_uiterlijk !== null,
  controle: ({ controle_open }) => controle_open,
  'af-te-rekenen': ({ afrekenen_na, stand }, vandaag) =>
    stand !== 'ingetrokken' && afrekenen_na !== null && afrekenen_na < vandaag,
  alle: () => true,
}

const eerst = (a: Datum | null, b: Datum | null): number => ((a ?? '9') < (b ?? '9') ? -1 : 1)
const nieuwste = (a: Rij, b: Rij): number => b.nummer - a.nummer
const VOLGORDE: Readonly<Record<Budgetlijstnaam, (a: Rij, b: Rij) => number>> = {
  'te-beoordelen': (a, b) => a.nummer - b.nummer,
  'te-betalen': (a, b) => eerst(a.betaal_uiterlijk, b.betaal_uiterlijk) || nieuwste(a, b),
  controle: nieuwste,
  'af-te-rekenen': (a, b) => eerst(a.afrekenen_na, b.afrekenen_na) || nieuwste(a, b),
  alle: nieuwste,
}

const alleRijen = ({ tx }: Stap) =>
  tx.db
    .selectFrom('levering.pgbbudget')
    .select(['id', 'nummer', 'zaak', 'persoon', 'product', 'bedrag', 'begin', 'eind', 'stand'])
    .select(['te_beoordelen', 'betaal_uiterlijk', 'controle_open', 'afrekenen_na'])
    .where('gemeente', '=', tx.gemeente)
    .execute()

async function eigenRijen(stap: Stap): Promise<Rij[]> {
  const rijen = await alleRijen(stap)
  const { wie } = stap
  if (wie.soort !== 'medewerker' || wie.rollen.includes('backoffice')) return rijen
  const teams = await teamsVan(stap, [...new Set(rijen.map(({ zaak }) => zaak))])
  return rijen.filter(({ zaak }) => teams.get(zaak)?.team === wie.team || teams.get(zaak)?.behandelaar === wie.id)
}

async function alsRegels(stap: Stap, rijen: readonly Rij[]): Promise<Budgetregel[]> {
  const producten = new Map((await haalProducten(stap.tx)).map(({ code, naam }) => [code, naam]))
  const personen = await haalPersonen(
    stap.tx,
    rijen.map(({ persoon }) => persoon),
  )
  const regels: Budgetregel[] = []
  for (const rij of rijen) {
    const persoon = personen.get(rij.persoon)
    const budget = await vindBudget(stap, rij.id)
    regels.push({
      ...{ id: rij.id, nummer: rij.nummer, zaak: rij.zaak, bedrag: rij.bedrag, begin: rij.begin, eind: rij.eind },
      houder: persoon ? schrijfNaam(persoon) : '',
      product: producten.get(rij.product) ?? null,
      stand: standVeld.parse(rij.stand),
      betaalUiterlijk: rij.betaal_uiterlijk,
      jaar: (budget && jaarstanden(budget, stap.vandaag).at(-1)) ?? null,
    })
  }
  return regels
}
