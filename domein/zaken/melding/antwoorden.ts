import { LEEFGEBIEDCODES } from '@meedoen/catalogus'
import type { Datum } from '@meedoen/kern'
import { z } from 'zod'
import { datumInvoer, keuze, tekstVerplicht, tekstVrij } from '../feiten/velden.ts'

const telefoon = z
  .string()
  .trim()
  .min(1, 'verplicht')
  .regex(/^\+?[0-9 ()-]{8,20}$/, 'geen-telefoon')
const email = z
  .union([z.literal('').transform(() => null), z.email('geen-email')])
  .nullable()
  .default(null)
const postcode = z
  .string()
  .trim()
  .toUpperCase()
  .transform((tekst) => tekst.replace(/\s/g, ''))
  .pipe(z.string().regex(/^[1-9][0-9]{3}[A-Z]{2}$/, 'geen-postcode'))

const lijst = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]), z.array(schema))

/**
 * The questions of the melding, one step each. A resident sees them one at a time; by telephone the consulent fills in the same.
 * Nothing is asked that the onderzoek does not need (Wmo 5.1.1).
 */
const MELDING_STAPPEN = {
  'voor-wie': z.discriminatedUnion(
    'voorWie',
    [
      z.object({ voorWie: z.literal('mijzelf') }),
      z.object({
        voorWie: z.literal('ander'),
        melderNaam: tekstVerplicht(120),
        melderRelatie: tekstVerplicht(80),
        melderTelefoon: telefoon,
        weetErvan: keuze(['ja', 'nee']),
      }),
    ],
    'kies',
  ),
  situatie: z.object({
    leefgebieden: lijst(z.enum(LEEFGEBIEDCODES, 'kies')).pipe(z.array(z.enum(LEEFGEBIEDCODES)).min(1, 'kies')),
    verhaal: tekstVerplicht(4000),
  }),
  spoed: z.discriminatedUnion(
    'spoed',
    [z.object({ spoed: z.literal('nee') }), z.object({ spoed: z.literal('ja'), spoedReden: tekstVerplicht(1000) })],
    'kies',
  ),
  'hulp-nu': z.discriminatedUnion(
    'hulpNu',
    [
      z.object({ hulpNu: z.literal('nee') }),
      z.object({
        hulpNu: z.literal('ja'),
        mantelzorgerNaam: tekstVerplicht(120),
        mantelzorgerRelatie: tekstVerplicht(80),
        mantelzorgerTelefoon: tekstVrij(20),
        mantelzorgerDoet: tekstVrij(1000),
      }),
    ],
    'kies',
  ),
  contactpersoon: z.discriminatedUnion(
    'contact',
    [
      z.object({ contact: z.literal('mijzelf') }),
      z.object({
        contact: z.literal('ander'),
        contactNaam: tekstVerplicht(120),
        contactRelatie: tekstVerplicht(80),
        contactTelefoon: telefoon,
      }),
    ],
    'kies',
  ),
  clientondersteuning: z.object({ clientondersteuning: keuze(['ja', 'nee', 'heeft-al', 'weet-niet']) }),
  gegevens: z.object({
    naam: tekstVerplicht(120),
    geboortedatum: datumInvoer,
    straat: tekstVerplicht(80),
    huisnummer: tekstVerplicht(12),
    postcode,
    plaats: tekstVerplicht(80),
  }),
  bereiken: z.object({
    telefoon,
    email,
    wanneer: lijst(keuze(['ochtend', 'middag', 'avond'])),
    voorkeur: keuze(['bellen', 'brief', 'email']),
    tolk: tekstVrij(40),
  }),
} as const

export type Meldingstap = keyof typeof MELDING_STAPPEN
export const MELDING_VOLGORDE: readonly Meldingstap[] = [
  'voor-wie',
  'situatie',
  'spoed',
  'hulp-nu',
  'contactpersoon',
  'clientondersteuning',
  'gegevens',
  'bereiken',
]
export const isMeldingstap = (naam: string): naam is Meldingstap => naam in MELDING_STAPPEN

/** Answers as they stand in a concept: per step what was filled in, also when it is not yet right, so that nothing typed is lost. */
export const ruweAntwoorden = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())])))
export type RuweAntwoorden = z.infer<typeof ruweAntwoorden>

const HOOGSTE_LEEFTIJD = 120

/**
 * The same questions with what must be right on the day of sending. Kept apart from how a melding that was sent is read
 * back: what came in before a rule was made stays readable.
 */
export const teVersturenStappen = (vandaag: Datum) => ({
  ...MELDING_STAPPEN,
  gegevens: MELDING_STAPPEN.gegevens.extend({
    geboortedatum: datumInvoer.superRefine((geboren, ctx) => {
      if (geboren > vandaag) ctx.addIssue({ code: 'custom', message: 'in-de-toekomst' })
      if (Number(vandaag.slice(0, 4)) - Number(geboren.slice(0, 4)) > HOOGSTE_LEEFTIJD)
        ctx.addIssue({ code: 'custom', message: 'te-lang-geleden' })
    }),
  }),
  bereiken: MELDING_STAPPEN.bereiken.superRefine(({ voorkeur, email }, ctx) => {
    if (voorkeur === 'email' && email === null)
      ctx.addIssue({ code: 'custom', message: 'email-nodig', path: ['email'] })
  }),
})

/** All steps together, as a melding that was sent holds them. */
export const meldingAntwoorden = z.object(MELDING_STAPPEN)
export type MeldingAntwoorden = z.infer<typeof meldingAntwoorden>
