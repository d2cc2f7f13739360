import { bsn, datum, type Gemeentecode, isBsn, vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { legRelatieVast, registreerPersoon, werkPersoonBij } from '@meedoen/personen'
import { LINDEWAARD, OEVERSTROOM } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { leesGemeld, leesLijn, meldingVeld } from '../bijdrage/bepalen/gemeld.ts'
import { meldStart, meldStop, startBijdrageronde, verwijderStart, voerRondeUit } from '../index.ts'
import { SLEUTEL, stapAls } from './levergemeente.ts'
import { openPost, type Post, type Wens } from './post.ts'

/** From that day on the two live as a couple. */
export async function maakPaar(tx: Transactie, een: string, ander: string, vanaf: string): Promise<void> {
  for (const [van, met] of [
    [een, ander],
    [ander, een],
  ] as const) {
    const band = { ander: met, naam: 'Partner', rol: 'partner', soort: '12', vanaf: datum(vanaf) } as const
    vastGelukt(await legRelatieVast(tx, van, band))
    vastGelukt(await werkPersoonBij(tx, van, { huishouden: 'meerpersoons' }))
  }
}

export type Bijdragen = Awaited<ReturnType<typeof openBijdragen>>

/** Two municipalities whose own contribution can be run month after month. */
export async function openBijdragen() {
  const post: Post = await openPost()
  const { opslag } = post
  const van = (gemeente: Gemeentecode) => (gemeente === LINDEWAARD ? post.wie : post.elders)
  const als = <T>(gemeente: Gemeentecode, wie: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<T>) =>
    stapAls(opslag, gemeente, wie, dag, werk)
  const omgeving = (dag: string) => ({ klok: () => new Date(`${dag}T10:00:00+01:00`), inzagesleutel: SLEUTEL })

  /** Help granted on a day, and its start reported by the provider when `start` is given. */
  async function hulp(
    wens: Partial<Wens> & { start?: string; gemeldOp?: string },
    gemeente: Gemeentecode = LINDEWAARD,
  ) {
    const { start, gemeldOp = '2026-11-28', ...rest } = wens
    const gemaakt = await (gemeente === LINDEWAARD ? post.wijsToe(rest) : post.wijsToeElders(rest))
    if (start) await begin(gemaakt.id, start, gemeldOp, gemeente)
    return gemaakt
  }
  const begin = async (toewijzing: string, start: string, op: string, gemeente: Gemeentecode = LINDEWAARD) =>
    vastGelukt(await als(gemeente, van(gemeente).linde, op, (s) => meldStart(s, toewijzing, start)))
  const stop = async (toewijzing: string, einddatum: string, reden: string, op: string) =>
    vastGelukt(await als(LINDEWAARD, post.wie.linde, op, (s) => meldStop(s, toewijzing, { einddatum, reden })))
  const neemTerug = async (toewijzing: string, op: string) =>
    vastGelukt(await als(LINDEWAARD, post.wie.linde, op, (s) => verwijderStart(s, toewijzing)))

  const start = async (maand: string, dag: string, gemeente: Gemeentecode = LINDEWAARD) =>
    vastGelukt(await als(gemeente, van(gemeente).stagiair, dag, (s) => startBijdrageronde(s, datum(`${maand}-01`))))
  /** The run over a month, carried out on that day; answers its id. */
  async function ronde(maand: string, dag: string, gemeente: Gemeentecode = LINDEWAARD): Promise<string> {
    const { ronde: id } = await start(maand, dag, gemeente)
    await voerRondeUit(opslag, omgeving(dag), { gemeente, id })
    return id
  }

  const meldingen = (id: string, gemeente: Gemeentecode = LINDEWAARD) =>
    opslag.inGemeente(gemeente, async ({ db }) => {
      const rijen = await db
        .selectFrom('levering.bijdragemelding')
        .selectAll()
        .where('gemeente', '=', gemeente)
        .where('ronde', '=', id)
        .orderBy('volgnummer')
        .execute()
      return rijen.map((rij) => {
        const { voor: _, na: __, ...gegevens } = meldingVeld.parse(rij.gegevens)
        return { soort: rij.soort, persoon: rij.persoon, startnummer: rij.startnummer, ...gegevens }
      })
    })
  const staat = (persoon: string, gemeente: Gemeentecode = LINDEWAARD) =>
    opslag.inGemeente(gemeente, async ({ db }) => {
      const rij = await db
        .selectFrom('levering.bijdragelijn')
        .select(['gemeld', 'lijn'])
        .where('gemeente', '=', gemeente)
        .where('persoon', '=', persoon)
        .orderBy('volgnummer', 'desc')
        .executeTakeFirst()
      return { gemeld: leesGemeld(rij?.gemeld ?? []), lijn: leesLijn(rij?.lijn ?? []) }
    })
  let volgende = 40_000
  /** Somebody of that birth date with an invented number; a partner is told of in both directions. */
  async function mens(geboren: string, meer: { partnerVan?: string } = {}, gemeente: Gemeentecode = LINDEWAARD) {
    do volgende += 1
    while (!isBsn(`9999${volgende}`))
    const nummer = bsn(`9999${volgende}`)
    const id = await opslag.inGemeente(gemeente, async (tx) => {
      const vast = { bsn: nummer, voornamen: 'Jo', voorletters: 'J', achternaam: 'Proef', geslacht: '0' } as const
      const huishouden = meer.partnerVan ? 'meerpersoons' : 'eenpersoons'
      const nieuw = vastGelukt(await registreerPersoon(tx, { ...vast, geboortedatum: datum(geboren), huishouden }))
      if (meer.partnerVan) await maakPaar(tx, nieuw, meer.partnerVan, '1990-05-05')
      return nieuw
    })
    return { id, bsn: nummer }
  }
  const inLindewaard = <T>(werk: (tx: Transactie) => Promise<T>) => opslag.inGemeente(LINDEWAARD, werk)
  return {
    ...post,
    hulp,
    mens,
    inLindewaard,
    begin,
    stop,
    neemTerug,
    start,
    ronde,
    omgeving,
    meldingen,
    staat,
    LINDEWAARD,
    ELDERS: OEVERSTROOM,
  }
}
