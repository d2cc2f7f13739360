import { afkeurredenen, type Bericht, type Bevinding } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import { kan } from '../../toewijzing/mogelijk.ts'
import { legVast, vindToewijzingVoorWijziging } from '../../toewijzing/opslaan.ts'
import type { Toewijzing } from '../../toewijzing/toewijzing.ts'
import { toewijzingenVan } from '../bericht.ts'
import { isVersie, verteldIn } from '../eigen-301.ts'
import { isGebruikt } from './eerder.ts'
import type { Envelop } from './envelop.ts'
import { inKop, vindHeenbericht, zetStand } from './heenbericht.ts'
import { afgekeurd, type Verwerking } from './verwerking.ts'

/** The job that tells who works on the case that a provider rejected a change. */
export const OVERDRACHT_WIJZIGING = 'overdracht-wijziging-afgewezen'

/** The job that puts a rejected assignment back on the desk. */
export const OVERDRACHT_TERUGLEG = 'overdracht-terugleg'

type Retour = Bericht<'WMO302'>

/**
 * The provider's retour on a WMO301. No codes: its assignments are accepted. A code: the whole message counts as not sent
 * (OP286), so what it was the only word of is rejected and goes back to the desk; a change that it told of waits for somebody to
 * decide what becomes of it.
 */
export async function verwerkRetour(stap: Stap, retour: Retour, envelop: Envelop): Promise<Verwerking> {
  const heen = await vindHeenbericht(stap, 'WMO301', retour.bericht.Header)
  const bezwaar = await bezwaarTegenRetour(stap, retour, envelop, heen)
  if (bezwaar || !heen) return afgekeurd(bezwaar ? [bezwaar] : [])
  const redenen = afkeurredenen(retour)
  const toewijzingen = await toewijzingenVan(stap, heen.id)
  const bevindingen: Bevinding[] = redenen.map(({ code, pad, tekst }) => ({
    regel: code,
    niveau: code === '0001' ? 2 : 3,
    pad,
    regelnummer: null,
    tekst,
  }))
  const daarna = async (bericht: string): Promise<void> => {
    await zetStand(stap, heen.id, redenen.length === 0 ? 'aanvaard' : 'geweigerd')
    const codes = [...new Set(redenen.map(({ code }) => code))]
    for (const id of toewijzingen) await verwerkEen(stap, id, { heen: heen.id, bericht, codes })
  }
  return { goed: true, bevindingen, toewijzingen, antwoordOp: heen.id, daarna }
}

type Antwoord = { readonly heen: string; readonly bericht: string; readonly codes: readonly string[] }

async function verwerkEen(stap: Stap, id: string, { heen, bericht, codes }: Antwoord): Promise<void> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  if (!toewijzing) return
  if (codes.length === 0) {
    const bekend = await wordtBekend(stap, heen, toewijzing)
    const aanvaard = kan(toewijzing, 'aanvaarden')
      ? await legVast(stap, toewijzing, { soort: 'toewijzingAanvaard', gegevens: { bericht } })
      : toewijzing
    if (bekend) await legVast(stap, aanvaard, { soort: 'wijzigingAanvaard', gegevens: { bericht } })
    return
  }
  if (!kan(toewijzing, 'afwijzen') || (await staatOokElders(stap, toewijzing, heen))) {
    if (await vertelde(stap, heen, toewijzing)) await wijsWijzigingAf(stap, toewijzing, { bericht, codes: [...codes] })
    return
  }
  await legVast(stap, toewijzing, { soort: 'toewijzingAfgewezen', gegevens: { bericht, codes: [...codes] } })
  await stap.tx.zetTaak(OVERDRACHT_TERUGLEG, { gemeente: stap.tx.gemeente, id }, { sleutel: id })
}

async function wijsWijzigingAf(
  stap: Stap,
  toewijzing: Toewijzing,
  gegevens: { bericht: string; codes: string[] },
): Promise<void> {
  const { id } = toewijzing
  await legVast(stap, toewijzing, { soort: 'wijzigingAfgewezen', gegevens })
  await stap.tx.zetTaak(OVERDRACHT_WIJZIGING, { gemeente: stap.tx.gemeente, id }, { sleutel: id })
}

/** Whether that message told of the change that this assignment had last: in a WMO301 everything else stands too (OP087, IV066). */
async function vertelde(stap: Stap, heen: string, toewijzing: Toewijzing): Promise<boolean> {
  const product = await verteldIn(stap, heen, toewijzing)
  return product?.RedenWijziging !== undefined && isVersie(product, toewijzing)
}

/** A rejected change that stood in this message too is known to the provider after all. */
async function wordtBekend(stap: Stap, heen: string, toewijzing: Toewijzing): Promise<boolean> {
  if (toewijzing.wijzigingAfgewezen === null) return false
  const product = await verteldIn(stap, heen, toewijzing)
  return product !== undefined && isVersie(product, toewijzing)
}

/** Another WMO301 with this assignment still waits for its retour: that one decides. */
async function staatOokElders(stap: Stap, { id }: Toewijzing, heen: string): Promise<boolean> {
  const rij = await stap.tx.db
    .selectFrom('levering.berichtregel as r')
    .innerJoin('levering.bericht as b', (j) => j.onRef('b.gemeente', '=', 'r.gemeente').onRef('b.id', '=', 'r.bericht'))
    .select('b.id')
    .where('r.gemeente', '=', stap.tx.gemeente)
    .where('r.toewijzing', '=', id)
    .where('b.soort', '=', 'WMO301')
    .where('b.stand', 'in', ['klaar', 'verzonden'])
    .where('b.id', '<>', heen)
    .executeTakeFirst()
  return rij !== undefined
}

type Heen = Awaited<ReturnType<typeof vindHeenbericht>>

async function bezwaarTegenRetour(stap: Stap, retour: Retour, envelop: Envelop, heen: Heen): Promise<Bevinding | null> {
  const { BerichtIdentificatie, IdentificatieRetour } = retour.bericht.Header
  if (!heen) {
    const gevuld = BerichtIdentificatie.Identificatie
    const tekst = `Wij hebben u geen toewijzingsbericht met identificatie ${gevuld} gestuurd. Neem de kop van ons WMO301 ongewijzigd over; uw eigen nummer hoort in IdentificatieRetour.`
    return inKop('IV028', 'BerichtIdentificatie/Identificatie', tekst)
  }
  if (await isGebruikt(stap, envelop)) {
    const tekst = `Er is al een ander retourbericht met identificatie ${IdentificatieRetour} ontvangen. Geef dit bericht een nieuwe identificatie.`
    return inKop('TR056', 'IdentificatieRetour', tekst)
  }
  if (heen.stand === 'aanvaard' || heen.stand === 'geweigerd') {
    const tekst = `Op dit toewijzingsbericht is al geantwoord: ${heen.stand}. Bel de gemeente als dat antwoord niet klopt.`
    return inKop('OP090', 'BerichtIdentificatie/Identificatie', tekst)
  }
  return null
}
