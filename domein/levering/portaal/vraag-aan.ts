import { vindProduct } from '@meedoen/inkoop'
import { schrijfBericht } from '@meedoen/iwmo'
import { type Datum, geweigerd, geweigerdeInvoer, isBsn, leesDatum, type Uitkomst } from '@meedoen/kern'
import { haalPersoon, vindPersoonOpBsn } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { volumeIn, volumeInvoer } from '@meedoen/zaken'
import { z } from 'zod'
import { actueleToewijzingen } from '../toewijzen/actueel.ts'
import { volgendeIdentificatie, volgendNummer } from '../toewijzing/nummer.ts'
import { volumeVeld } from '../toewijzing/omvang.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { type Ontvangst, ontvangBericht } from '../verkeer/in/ontvang-bericht.ts'
import { openBesluitenVan } from '../verzoeken/open-besluit.ts'
import { alsAntwoord, vindEigenToewijzing } from './eigen-toewijzing.ts'
import { naarWmo315, naarWmo317 } from './naar-verzoek.ts'

const dag = z.string().transform((tekst, ctx): Datum => {
  const gelezen = leesDatum(tekst)
  if (gelezen.ok) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: 'geen-datum' })
  return z.NEVER
})
const toewijzingsvraag = z.object({
  bsn: z
    .string()
    .transform((tekst) => tekst.replace(/[\s.]/g, ''))
    .refine(isBsn, 'geen-bsn'),
  product: z.string().min(1, 'kies'),
  begin: dag,
  eind: dag,
  volume: volumeInvoer,
  toelichting: z.string().max(1000, 'te-lang').default(''),
})

const fouten = ({ issues }: z.ZodError) =>
  geweigerdeInvoer(Object.fromEntries(issues.map((i) => [i.path.join('.'), i.message])))

/** One answer for "unknown" and "nothing decided": a stranger learns no more than the portal must tell. */
const GEEN_OPEN_BESLUIT = geweigerd(
  'geen-open-besluit',
  'Er is bij ons voor deze inwoner geen besluit over deze hulp dat nog op een aanbieder wacht. In de Wmo kunt u alleen dan om een toewijzing vragen. Laat de inwoner zich bij ons melden, of bel ons.',
  'bsn',
)

/** A provider asks in the portal for an assignment on a decision that waits for a provider (WMO315, OP307). */
export async function vraagToewijzing(stap: Stap, invoer: unknown): Promise<Uitkomst<Ontvangst>> {
  const gelezen = toewijzingsvraag.safeParse(invoer)
  if (!gelezen.success) return fouten(gelezen.error)
  if (stap.wie.soort !== 'aanbieder') return geweigerd('geen-aanbieder', 'Alleen een aanbieder kan dit vragen.')
  const vraag = gelezen.data
  if (vraag.eind < vraag.begin) return geweigerd('eind-voor-begin', 'De laatste dag ligt voor de eerste.', 'eind')
  const product = await vindProduct(stap.tx, vraag.product)
  if (!product) return geweigerdeInvoer({ product: 'kies' })
  const persoon = isBsn(vraag.bsn) ? await vindPersoonOpBsn(stap.tx, vraag.bsn) : null
  const open = persoon ? await openBesluitenVan(stap, persoon.id) : []
  if (!persoon || !open.some(({ voorziening }) => voorziening.product === product.code)) return GEEN_OPEN_BESLUIT
  const { eenheid, frequentie, categorie, metBudget } = product
  const volume = volumeIn(product, vraag.volume)
  if (typeof volume === 'string') return geweigerdeInvoer({ volume })
  const bericht = naarWmo315({
    ...(await adres(stap, stap.wie.agb)),
    persoon,
    ...vraag,
    ...{ volume, eenheid, frequentie, categorie, metBudget },
  })
  return alsAntwoord(await ontvangBericht(stap, schrijfBericht('WMO315', bericht), { herkomst: 'portaal' }))
}

const wijzigingsvraag = (eenheid: string) =>
  z.object({ vanaf: dag, eind: dag, volume: volumeVeld(eenheid), reden: z.enum(['1', '2'], 'kies') })

/** A provider asks in the portal to change one of its assignments; the others stay as they are (WMO317). */
export async function vraagWijziging(stap: Stap, id: string, invoer: unknown): Promise<Uitkomst<Ontvangst>> {
  const eigen = await vindEigenToewijzing(stap, id)
  if (!eigen.ok) return eigen
  const toewijzing = eigen.waarde
  const gelezen = wijzigingsvraag(toewijzing.eenheid).safeParse(invoer)
  if (!gelezen.success) return fouten(gelezen.error)
  const { persoon: client, agb } = toewijzing
  const alle = await actueleToewijzingen(stap, { persoon: client, agb })
  if (!alle.some((t) => t.id === id))
    return geweigerd('al-voorbij', 'Deze toewijzing is voorbij. Wijzigen kan niet meer.', 'vanaf')
  const vraag = gelezen.data
  if (vraag.volume === toewijzing.volume && vraag.eind === toewijzing.eind)
    return geweigerd('niets-anders', 'U vraagt wat er al is. Verander de hoeveelheid of de laatste dag.', 'volume')
  const bericht = naarWmo317({
    ...(await adres(stap, agb)),
    persoon: await haalPersoon(stap.tx, client),
    toewijzing,
    ...vraag,
    vanaf: ingang(toewijzing, vraag, stap.vandaag),
    ongewijzigd: alle.filter((t) => t.id !== id),
  })
  return alsAntwoord(await ontvangBericht(stap, schrijfBericht('WMO317', bericht), { herkomst: 'portaal' }))
}

/** A change of the last day only, or one from a day that has passed, is about the assignment as a whole (TR357, TR373). */
const ingang = (
  { begin, volume: nu, frequentie }: Toewijzing,
  { vanaf, volume: gevraagd }: { vanaf: Datum; volume: number },
  vandaag: Datum,
): Datum => (gevraagd === nu || frequentie === '6' || vanaf <= vandaag ? begin : vanaf)

async function adres<Agb>(stap: Stap, agb: Agb) {
  return {
    ...{ gemeente: stap.tx.gemeente, agb, dagtekening: stap.vandaag },
    identificatie: await volgendeIdentificatie(stap, 'P'),
    referentie: `P${String(await volgendNummer(stap, `verzoek:${agb}`)).padStart(9, '0')}`,
  }
}
