import type { AgbCode, Datum } from '@meedoen/kern'
import type { Toeval } from '../../demo/toeval.ts'
import { werkdagNa, werkdagVanaf } from '../../demo/zaken/dagen.ts'
import type { Kop } from './berichten.ts'
import { type Boek, leegBoek } from './boek.ts'
import type { Levermiddelen } from './leveren.ts'
import type { Opdracht } from './opdracht.ts'
import type { Spreiding, Temperament } from './temperament.ts'

/** Something to do on a day; answers the messages that it makes. */
type Daad = (dag: Datum) => readonly Uint8Array[]

/** What the software of one provider has: its assignments, its books, and an agenda. */
export type Kantoor = {
  readonly agb: AgbCode
  readonly temperament: Temperament
  readonly middelen: Levermiddelen
  readonly toeval: Toeval
  readonly boek: Boek
  readonly opdrachten: Map<number, Opdracht>
  /** Does it on the first working day from that one on. */
  plan(dag: Datum, daad: Daad): void
  /** So many working days later, by the temper of this provider. */
  later(dag: Datum, spreiding: Spreiding): Datum
  /** The head of the next message. */
  kop(dag: Datum): Kop
  /** Everything that was planned up to and including that day. */
  doe(dag: Datum): Uint8Array[]
}

export type Kantoorvraag = Pick<Kantoor, 'agb' | 'temperament' | 'middelen' | 'toeval'> & { readonly gemeente: string }

export function openKantoor({ gemeente, ...vast }: Kantoorvraag): Kantoor {
  const agenda: { readonly dag: Datum; readonly daad: Daad }[] = []
  let volgnummer = 0
  return {
    ...vast,
    boek: leegBoek(),
    opdrachten: new Map(),
    plan: (dag, daad) => {
      agenda.push({ dag: werkdagVanaf(dag), daad })
    },
    later: (dag, [van, tot]) => werkdagNa(dag, vast.toeval.geheel(van, tot)),
    kop: (dagtekening) => {
      volgnummer += 1
      const identificatie = `A${String(volgnummer).padStart(7, '0')}`
      return { afzender: vast.agb, ontvanger: gemeente, identificatie, dagtekening }
    },
    doe: (dag) => {
      const rijp = agenda.filter((regel) => regel.dag <= dag)
      const rest = agenda.filter((regel) => regel.dag > dag)
      agenda.splice(0, agenda.length, ...rest)
      return rijp.flatMap(({ daad }) => [...daad(dag)])
    },
  }
}
