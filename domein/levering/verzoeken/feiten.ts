import { z } from 'zod'
import { type Feitrij, leesFeitrij, type Vastgelegd } from '../feitrij.ts'
import { agbVeld, datumVeld, termijnVeld } from '../toewijzing/feiten.ts'

const id = z.uuid()

function feit<Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) {
  return z.object({ soort: z.literal(soort), gegevens: z.object(velden) })
}

const omvangVeld = z.object({ volume: z.int(), eenheid: z.string(), frequentie: z.string() }).nullable()
const productVeld = z.object({
  product: z.string().nullable(),
  categorie: z.string().nullable(),
  begin: datumVeld,
  eind: datumVeld.nullable(),
  omvang: omvangVeld,
})

/** What a provider wants: codes, numbers and dates; what it wrote stands in the message. */
const wensVeld = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('toewijzing'), ...productVeld.shape }),
  z.object({
    soort: z.literal('wijziging'),
    /** WJ758: the situation of the client changed (1), or the plan of care (2). */
    reden: z.enum(['1', '2']),
    wijzigingen: z.array(
      z.object({
        toewijzing: id,
        nummer: z.int(),
        vanaf: datumVeld,
        eind: datumVeld.nullable(),
        omvang: omvangVeld,
      }),
    ),
    nieuw: z.array(productVeld),
  }),
])
export type Wens = z.infer<typeof wensVeld>
export type Wijzigwensdeel = Extract<Wens, { soort: 'wijziging' }>['wijzigingen'][number]

/** WJ759, without 8: that one is for youth care only. */
export const AFWIJSGRONDEN = ['1', '2', '3', '4', '5', '6', '7', '9'] as const
export const afwijsgrondVeld = z.enum(AFWIJSGRONDEN, 'kies')
export type Afwijsgrond = (typeof AFWIJSGRONDEN)[number]

const feitSchema = z.discriminatedUnion('soort', [
  feit('verzoekOntvangen', {
    agb: agbVeld,
    referentie: z.string(),
    bericht: id,
    persoon: id.nullable(),
    zaak: id.nullable(),
    dagtekening: datumVeld,
    op: datumVeld,
    wens: wensVeld,
    termijn: termijnVeld,
  }),
  feit('verzoekInOnderzoek', { bericht: id, termijn: termijnVeld }),
  feit('verzoekAfgewezen', { bericht: id, grond: afwijsgrondVeld }),
  feit('verzoekToegekend', { berichten: z.array(id) }),
  /** The provider rejected those messages, and what they told was taken back. */
  feit('verzoekHeropend', {}),
])
export type NieuwVerzoekfeit = z.infer<typeof feitSchema>
export type Verzoekfeit = NieuwVerzoekfeit & Vastgelegd

export const leesVerzoekfeit = (rij: Feitrij): Verzoekfeit => leesFeitrij(feitSchema, rij)
