import { LEEFGEBIEDCODES } from '@meedoen/catalogus'
import { isBsn, isDatum } from '@meedoen/kern'
import { z } from 'zod'

const regel = (hoogstens: number) => z.string().trim().min(1).max(hoogstens)
const telefoon = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ()-]{8,20}$/, 'geen telefoonnummer')
  .meta({ examples: ['0612345678'] })

const Melder = z
  .discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('mijzelf') }),
    z.strictObject({
      soort: z.literal('ander'),
      naam: regel(120),
      relatie: regel(80),
      telefoon,
      weetErvan: z.boolean().describe('Weet degene die hulp nodig heeft van deze melding?'),
    }),
  ])
  .describe('Wie de melding doet: degene die hulp nodig heeft, of iemand anders.')

const Betrokkene = z
  .strictObject({
    naam: regel(120),
    geboortedatum: z.iso
      .date('geen datum')
      .refine(isDatum, 'deze dag bestaat niet')
      .meta({ examples: ['1950-11-22'] }),
    bsn: z
      .string()
      .refine(isBsn, 'geen geldig burgerservicenummer')
      .optional()
      .describe('Alleen als de inwoner bij u met DigiD is ingelogd. De gemeente controleert het nummer.'),
    adres: z.strictObject({
      straat: regel(80),
      huisnummer: regel(12),
      postcode: z.string().regex(/^[1-9][0-9]{3}[A-Z]{2}$/, 'geen postcode, bijvoorbeeld 1234AB'),
      plaats: regel(80),
    }),
  })
  .describe('Degene die hulp nodig heeft.')

/** A melding as a form supplier sends it: the same questions as our own form (Wmo 2015 2.3.2 lid 1). */
export const MeldingInzending = z.strictObject({
  melder: Melder,
  betrokkene: Betrokkene,
  leefgebieden: z.array(z.enum(LEEFGEBIEDCODES)).min(1).describe('Waar de hulpvraag over gaat.'),
  verhaal: regel(4000).describe('De hulpvraag in eigen woorden.'),
  spoed: z
    .strictObject({ reden: regel(1000) })
    .nullable()
    .describe('Waarom het niet kan wachten; null als er geen spoed is.'),
  hulpNu: z
    .strictObject({ naam: regel(120), relatie: regel(80), telefoon: telefoon.optional(), wat: regel(1000).optional() })
    .nullable()
    .describe('Wie nu helpt (mantelzorger); null als niemand helpt.'),
  contactpersoon: z
    .strictObject({ naam: regel(120), relatie: regel(80), telefoon })
    .nullable()
    .describe('Met wie de gemeente mag praten in plaats van de inwoner; null als dat de inwoner zelf is.'),
  clientondersteuning: z
    .enum(['ja', 'nee', 'heeft-al', 'weet-niet'])
    .describe(
      'Wil de inwoner gratis, onafhankelijke cliëntondersteuning? Stel deze vraag altijd (Wmo 2015, artikel 2.3.2 lid 3).',
    ),
  bereikbaarheid: z.strictObject({
    telefoon,
    email: z.email('geen e-mailadres').optional(),
    wanneer: z.array(z.enum(['ochtend', 'middag', 'avond'])).default([]),
    voorkeur: z.enum(['bellen', 'brief', 'email']),
    tolk: regel(40).optional().describe('Taal waarvoor een tolk nodig is.'),
  }),
})
export type MeldingInzending = z.output<typeof MeldingInzending>

/** Acknowledgement of receipt. */
export const Ontvangstbevestiging = z.object({
  kenmerk: z.string().describe('Kenmerk van de melding; noem dit aan de inwoner.'),
  ontvangenOp: z.iso
    .datetime()
    .describe('Tijdstip van ontvangst, in UTC. Vanaf deze dag telt de termijn van zes weken.'),
})

/** RFC 9457 with a stable code and, for invalid input, what is wrong where. */
export const Probleemdetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  instance: z.string(),
  fouten: z.array(z.object({ pad: z.string(), tekst: z.string() })).optional(),
})

z.globalRegistry.add(MeldingInzending, { id: 'Melding' })
z.globalRegistry.add(Ontvangstbevestiging, { id: 'Ontvangstbevestiging' })
z.globalRegistry.add(Probleemdetails, { id: 'Probleemdetails' })
