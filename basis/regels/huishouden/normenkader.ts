import { datum, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Tabel } from '../parameter.ts'
import type { Zekerheid } from '../uitleg.ts'
import type { Vorm } from '../vorm.ts'

/** A norm: hours a year, with where it comes from. Without a source (`unverified`) it is never used. */
export type Norm = { readonly urenPerJaar: number; readonly bron: string; readonly zekerheid: Zekerheid }

/** Household work beside a clean house. The chapters of the norm frames; a frame need not have them all. */
export type Huishoudtaak = 'was' | 'boodschappen' | 'maaltijden' | 'kinderen' | 'organisatie' | 'advies'

/**
 * The norms that a council laid down (Wmo 2015 art. 2.1.3 lid 2 onder a): data of the ordinance, never code.
 * Case law asks for norms with objective criteria and independent, careful research (ECLI:NL:CRVB:2018:3835).
 */
export type Normenkader = {
  readonly naam: string
  /** A clean and liveable house when the help takes over all of it. */
  readonly schoonHuis: Norm
  /** What goes off when resident or network do part of it. Written as hours of 0 or more. */
  readonly eigenMogelijkheden: Norm
  /** What comes on top through limitations of the resident. */
  readonly beperkingen: { readonly enig: Norm; readonly veel: Norm }
  /** What comes on top when more people than usual live there. */
  readonly samenstelling: Norm
  /** What each extra room adds. */
  readonly kamerInGebruik: Norm
  readonly kamerNietInGebruik: Norm
  readonly taken: Readonly<Partial<Record<Huishoudtaak, Norm | undefined>>>
}

const gepubliceerd = (urenPerJaar: number): Norm => ({
  urenPerJaar,
  bron: 'normenkader KPMG en HHM, maatschappelijkezaken.nl (HBEL 2021)',
  zekerheid: 'M',
})

/** The published frame of 108 hours, as an example of data: a council chooses its own. It has no norms for other tasks. */
export const NORMENKADER_108: Normenkader = {
  naam: 'Normenkader van 108 uur',
  schoonHuis: gepubliceerd(108),
  eigenMogelijkheden: gepubliceerd(23),
  beperkingen: { enig: gepubliceerd(26), veel: gepubliceerd(52) },
  samenstelling: gepubliceerd(26),
  kamerInGebruik: gepubliceerd(16),
  kamerNietInGebruik: gepubliceerd(4),
  taken: {},
}

const NORM: Vorm = { delen: { urenPerJaar: [null, 'uren'] } }

/** The example as a table, to show with the rule; what counts is the frame that is handed in. */
export const VOORBEELDKADERS: Tabel<Normenkader> = {
  naam: { nl: 'voorbeeld van een normenkader, in uren per jaar', en: 'example of a norm frame, in hours a year' },
  vorm: {
    delen: {
      schoonHuis: [{ nl: 'schoon huis', en: 'clean house' }, NORM],
      eigenMogelijkheden: [{ nl: 'eraf door eigen mogelijkheden', en: 'off through own possibilities' }, NORM],
      beperkingen: [
        null,
        {
          delen: {
            enig: [{ nl: 'erbij door enige beperkingen', en: 'on top through some limitations' }, NORM],
            veel: [{ nl: 'erbij door veel beperkingen', en: 'on top through many limitations' }, NORM],
          },
        },
      ],
      samenstelling: [{ nl: 'erbij voor een groter huishouden', en: 'on top for a larger household' }, NORM],
      kamerInGebruik: [{ nl: 'erbij per extra kamer in gebruik', en: 'on top per extra room in use' }, NORM],
      kamerNietInGebruik: [
        { nl: 'erbij per extra kamer niet in gebruik', en: 'on top per extra room not in use' },
        NORM,
      ],
    },
  },
  rijen: [
    {
      vanaf: datum('2021-01-01'),
      tot: null,
      waarde: NORMENKADER_108,
      bron: NORMENKADER_108.schoonHuis.bron,
      zekerheid: 'M',
    },
  ],
}

export type Normweigering = 'norm-ontbreekt' | 'norm-zonder-bron' | 'ongeldige-norm'

/** A norm that may be used in a computation, or why not. `waarvoor` names it in the refusal. */
export function bruikbareNorm(norm: Norm | undefined, waarvoor: string): Uitkomst<Norm, Normweigering> {
  if (norm === undefined)
    return geweigerd('norm-ontbreekt', `Het normenkader van de gemeente heeft geen norm voor: ${waarvoor}.`)
  if (!Number.isFinite(norm.urenPerJaar) || norm.urenPerJaar < 0)
    return geweigerd('ongeldige-norm', `De norm voor ${waarvoor} moet 0 uur of meer zijn.`)
  if (norm.zekerheid === 'unverified' || norm.bron === '')
    return geweigerd('norm-zonder-bron', `De norm voor ${waarvoor} heeft geen bron. Wij rekenen er daarom niet mee.`)
  return { ok: true, waarde: norm }
}
