import { type Datum, datum } from '@meedoen/kern'
import { z } from 'zod'
import { aantal, dag, keuze } from '../lees.ts'

/** What happened: from each of these a term runs. */
export const GEBEURTENISSEN = ['melding', 'aanvraag', 'besluit', 'bezwaar', 'klacht', 'ingebrekestelling'] as const
export type Gebeurtenis = (typeof GEBEURTENISSEN)[number]

export const VELDEN = ['dag', 'uiterlijk', 'commissie', 'uitstel'] as const
export type Termijnveld = (typeof VELDEN)[number]

export const COMMISSIES = ['nee', 'ja'] as const

/** Which questions belong to what happened, in their order. */
export const VELDEN_VAN: Record<Gebeurtenis, readonly Termijnveld[]> = {
  melding: ['dag'],
  aanvraag: ['dag'],
  besluit: ['dag'],
  bezwaar: ['dag', 'commissie', 'uitstel'],
  klacht: ['dag', 'commissie', 'uitstel'],
  ingebrekestelling: ['dag', 'uiterlijk'],
}

/** Longest delay in weeks that the municipality may take by itself (Awb 7:10 lid 3, 9:11 lid 2). */
const MEESTE_UITSTEL = { bezwaar: 6, klacht: 4 } as const

/** The Wmo 2015 came into force. */
const VROEGSTE = datum('2015-01-01')

/** The answers that belong to what happened; nothing here lies in the future. */
export const termijnvragen = (wat: Gebeurtenis, op: Datum) => {
  const vraagt = (veld: Termijnveld) => VELDEN_VAN[wat].includes(veld)
  const meeste = wat === 'klacht' ? MEESTE_UITSTEL.klacht : MEESTE_UITSTEL.bezwaar
  return z.object({
    dag: dag(VROEGSTE, op),
    uiterlijk: vraagt('uiterlijk')
      ? dag(VROEGSTE, op)
      : z
          .unknown()
          .optional()
          .transform(() => null),
    commissie: vraagt('commissie')
      ? keuze(COMMISSIES)
      : z
          .unknown()
          .optional()
          .transform(() => 'nee' as const),
    uitstel: vraagt('uitstel')
      ? aantal(meeste)
      : z
          .unknown()
          .optional()
          .transform(() => 0),
  })
}
export type Termijnantwoorden = z.infer<ReturnType<typeof termijnvragen>>
