import { z } from 'zod'

const Bevinding = z.object({
  regel: z.string().describe('Regel van de standaard, zoals TR019 of OP179.'),
  niveau: z.int(),
  pad: z.string().describe('Waar in het bericht.'),
  regelnummer: z.int().nullable(),
  tekst: z.string(),
})

/** The receipt for a message: the same for the same bytes. */
export const Berichtbewijs = z.object({
  soort: z.string().meta({ examples: ['WMO305'] }),
  identificatie: z.string().describe('BerichtIdentificatie; van een retour de IdentificatieRetour.'),
  sha256: z.string().describe('Van wat is ontvangen, hexadecimaal.'),
  stand: z.enum(['klaar', 'verzonden', 'aanvaard', 'geweigerd', 'verwerkt', 'afgekeurd']),
  retour: z.string().nullable().describe('Identificatie van ons antwoordbericht; null als er geen komt.'),
  bevindingen: z.array(Bevinding).describe('Wat er mis is; leeg als alles klopt.'),
})

const KlaarliggendBericht = z.object({
  id: z.uuid(),
  soort: z.string(),
  identificatie: z.string(),
  aanbieder: z.string().describe('AGB-code van de aanbieder voor wie het is.'),
  sha256: z.string().describe('Van het bericht, hexadecimaal.'),
  aangemaakt: z.iso.datetime(),
  antwoordUiterlijk: z.iso.date().nullable(),
})
/** What lies ready, oldest first. */
export const KlaarliggendeBerichten = z.object({ berichten: z.array(KlaarliggendBericht) })

export const Ontvangstmelding = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimale cijfers, kleine letters')
    .describe('Van het bericht zoals u het ontving.'),
})

export const Sleutelset = z.object({
  keys: z.array(
    z.object({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: z.string(),
      kid: z.string(),
      alg: z.literal('EdDSA'),
      use: z.literal('sig'),
    }),
  ),
})

z.globalRegistry.add(Berichtbewijs, { id: 'Berichtbewijs' })
z.globalRegistry.add(KlaarliggendeBerichten, { id: 'KlaarliggendeBerichten' })
z.globalRegistry.add(Ontvangstmelding, { id: 'Ontvangstmelding' })
z.globalRegistry.add(Sleutelset, { id: 'Sleutelset' })
