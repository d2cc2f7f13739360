import { type Datum, datumOp, type Gemeentecode } from '@meedoen/kern'
import type { PgBoss } from 'pg-boss'
import { leesMislukt, type MislukteTaak } from './mislukt.ts'
import type { Opslag } from './opslag.ts'
import { leesGegevens, type TaakGegevens, type Uitvoerder, verwerk, waaierUit } from './uitvoering.ts'
import type { Verbinding } from './verbinding.ts'
import { maakWachtrijen, startBoss, zetKlokken } from './wachtrij.ts'

export type Werker = (gegevens: TaakGegevens, omgeving: { readonly opslag: Opslag }) => Promise<void>

/**
 * The jobs of the house (pg-boss on both databases). A job runs at least once: a worker that is run twice must do no harm.
 * A worker that throws is tried again with growing pauses, and in the end shows up in `mislukt`.
 */
export type Taken = {
  /** Names may hold letters, digits, `_`, `-`, `.` and `/`. Register before `start`. */
  registreer(naam: string, werker: Werker): void
  /** At each time of `cron` (Dutch time) every municipality gets one job `naam`, with the date as id. Plan before `start`. */
  plan(naam: string, cron: string): void
  /** Gives every municipality its job of that day now, as the clock would. */
  waaierUit(naam: string, dag: Datum): Promise<void>
  /** From now on jobs run in this process. */
  start(): Promise<void>
  stop(): Promise<void>
  /** Runs all jobs that are due, in this process, until none is left. For tests, scenarios and the command line. */
  verwerkWachtende(): Promise<{ gedaan: number; mislukt: number }>
  /** Jobs whose last attempt failed: out of attempts, or waiting for the next one. Newest first. */
  mislukt(gemeente?: Gemeentecode): Promise<readonly MislukteTaak[]>
  /** Lets a job that ran out of attempts try again. */
  probeerOpnieuw(naam: string, id: string): Promise<void>
}

/** What only `opslag.ts` uses beside it: tell workers in this process that there is work, so they need not wait for their next look. */
export type TakenMetWekker = { readonly taken: Taken; wek(namen: Iterable<string>): void }

const KLOK = '.klok'

export function maakTaken(verbinding: Verbinding, haalOpslag: () => Opslag): TakenMetWekker {
  const { uitvoerders, plannen, registreer, plan } = maakRegister(haalOpslag, () => boss !== undefined)
  const actief = new Map<string, string>()
  let boss: PgBoss | undefined

  const metBoss = async <T>(werk: (boss: PgBoss) => Promise<T>): Promise<T> => {
    if (boss) return werk(boss)
    await maakWachtrijen(verbinding, uitvoerders.keys())
    const tijdelijk = await startBoss(verbinding, false)
    return werk(tijdelijk).finally(() => tijdelijk.stop({ graceful: false }))
  }
  const taken: Taken = {
    registreer,
    plan,
    waaierUit: (naam, dag) => waaierUit(haalOpslag(), naam, dag),
    async start() {
      if (boss) return
      await maakWachtrijen(verbinding, uitvoerders.keys())
      boss = await startBoss(verbinding, true)
      await zetKlokken(boss, plannen)
      for (const [naam, uitvoerder] of uitvoerders) {
        actief.set(naam, await boss.work<unknown>(naam, ([taak]) => uitvoerder(taak?.data)))
      }
    },
    async stop() {
      const oud = boss
      boss = undefined
      actief.clear()
      await oud?.stop({ graceful: true, timeout: 10_000 })
    },
    verwerkWachtende: () => metBoss((b) => verwerk(b, uitvoerders)),
    mislukt: (gemeente) => leesMislukt(verbinding, gemeente ?? null),
    probeerOpnieuw: (naam, id) => metBoss(async (b) => void (await b.retry(naam, id))),
  }
  const wek = (namen: Iterable<string>): void => {
    for (const naam of namen) boss?.notifyWorker(actief.get(naam) ?? '')
  }
  return { taken, wek }
}

type Register = Pick<Taken, 'registreer' | 'plan'> & {
  readonly uitvoerders: ReadonlyMap<string, Uitvoerder>
  /** Queue of the clock, and its cron line. */
  readonly plannen: ReadonlyMap<string, string>
}

/** Which jobs there are and who does them; closed once they run. */
function maakRegister(haalOpslag: () => Opslag, isGestart: () => boolean): Register {
  const uitvoerders = new Map<string, Uitvoerder>()
  const plannen = new Map<string, string>()
  const voegToe = (naam: string, uitvoerder: Uitvoerder): void => {
    if (isGestart()) throw new Error('registreer en plan taken voordat ze starten')
    if (uitvoerders.has(naam)) throw new Error(`taak ${naam} bestaat al`)
    uitvoerders.set(naam, uitvoerder)
  }
  return {
    uitvoerders,
    plannen,
    registreer: (naam, werker) => voegToe(naam, (inhoud) => werker(leesGegevens(inhoud), { opslag: haalOpslag() })),
    plan(naam, cron) {
      voegToe(naam + KLOK, () => waaierUit(haalOpslag(), naam, datumOp(new Date())))
      plannen.set(naam + KLOK, cron)
    },
  }
}
