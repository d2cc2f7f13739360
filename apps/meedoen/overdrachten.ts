import {
  type AgbCode,
  type Datum,
  datumOp,
  gelukt,
  geweigerdeInvoer,
  leesDatum,
  plusDagen,
  type Uitkomst,
  vastGelukt,
  type Weigering,
} from '@meedoen/kern'
import {
  beeindigBudgetten,
  beeindigToewijzing,
  dubbeleHulp,
  type Eindreden,
  haalToewijzing,
  isLaatsteVanVoorziening,
  kenWijzigingToe,
  legToekenningVast,
  maakToewijzing,
  OVERDRACHT_INZET,
  OVERDRACHT_START,
  OVERDRACHT_STOP,
  OVERDRACHT_TERUGLEG,
  OVERDRACHT_VERZOEK,
  OVERDRACHT_WIJZIGING,
  openBudgetten,
  openVoorAntwoord,
  type RedenWijziging,
  type Toewijzing,
  toewijzingenInZaak,
  type Uitgevoerd,
  wijzigToewijzing as wijzig,
  zaakVanVerzoek,
} from '@meedoen/levering'
import type { Opslag } from '@meedoen/opslag'
import type { Stap } from '@meedoen/toegang'
import {
  geefTeLeveren,
  haalTijdlijn,
  legIntrekkingVast,
  legStartVast,
  legStopVast,
  legTeruglegVast,
  legToewijzingVast,
  OVERDRACHT_EINDE,
  OVERDRACHT_PGB,
  signaleerDubbelPgb,
  signaleerVanAanbieder,
  stelBeschikkingVast as stelVast,
  type Tijdlijnregel,
  vindZaak,
  type Zaak,
} from '@meedoen/zaken'
import { z } from 'zod'

/**
 * A granted provision goes to a provider: the case hands it over, levering makes the assignment and its WMO301, and the case
 * records to whom it went, all in the transaction of the consulent. `referentie` is that of the request that it grants. What replaces a temporary provision ends that one.
 */
export async function wijsToe(
  stap: Stap,
  zaak: string,
  voorziening: string,
  agb: AgbCode,
  referentie?: string,
): Promise<Uitkomst<{ toewijzing: string; bericht: string }>> {
  const teLeveren = await geefTeLeveren(stap, zaak, voorziening)
  if (!teLeveren.ok) return teLeveren
  const vervangt = await vervallenSpoedhulp(stap, zaak)
  const gemaakt = await maakToewijzing(stap, teLeveren.waarde, agb, { vervangt, referentie })
  if (!gemaakt.ok) return gemaakt
  const { id: toewijzing, bericht } = gemaakt.waarde
  // A refusal here would leave an assignment that the case does not know of: that is a defect, and undoes all of it.
  vastGelukt(await legToewijzingVast(stap, { zaak, voorziening, toewijzing, agb }))
  return gelukt({ toewijzing, bericht })
}

/** Decides on the aanvraag; the same help not in natura and with a pgb, nor with two pgbs, in one period (OP043). */
export function stelBeschikkingVast(stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> {
  // Asked by the step itself, after it asked who this is: the refusal tells of a pgb, also out of other cases.
  return stelVast(stap, zaakId, invoer, (zaak) => dubbelInDeWeg(stap, zaak, invoer))
}

const hulpInvoer = z.object({
  besluit: z.enum(['natura', 'pgb']),
  product: z.string(),
  begin: z.string(),
  eind: z.string(),
})
const besluitInvoer = z.object({ voorzieningen: z.array(hulpInvoer.nullable().catch(null)) })

/** Only what can be read is looked at: what is wrong with the form, the case tells. */
async function dubbelInDeWeg(stap: Stap, { id: zaak, persoon }: Zaak, invoer: unknown): Promise<Weigering | null> {
  if (persoon === null) return null
  const gevraagd = besluitInvoer.safeParse(invoer).data?.voorzieningen ?? []
  const besluiten = gevraagd.map((hulp) => {
    const [begin, eind] = [leesDatum(hulp?.begin ?? ''), leesDatum(hulp?.eind ?? '')]
    if (!hulp || !begin.ok || !eind.ok) return null
    return { vorm: hulp.besluit, product: hulp.product, begin: begin.waarde, eind: eind.waarde }
  })
  return dubbeleHulp(stap, { persoon, zaak }, besluiten)
}

/**
 * Changes a running assignment (`wijzigwens` of levering): levering tells the providers, and the case records who goes on, or that
 * the provision waits for a provider again, all in the transaction of the consulent.
 */
export async function wijzigToewijzing(stap: Stap, id: string, invoer: unknown): Promise<Uitkomst<undefined>> {
  const uitkomst = await wijzig(stap, id, invoer)
  if (!uitkomst.ok) return uitkomst
  await zegAanZaak(stap, uitkomst.waarde)
  return gelukt()
}

/**
 * Grants what a provider asked: a change as a whole, or an assignment of `voorziening`, a provision in its case that waits for a
 * provider. The WMO301 bears the reference of the request (TR379).
 */
export async function kenVerzoekToe(stap: Stap, id: string, voorziening: string): Promise<Uitkomst<undefined>> {
  const gevonden = await openVoorAntwoord(stap, id, 'toekennen')
  if (!gevonden.ok) return gevonden
  const { wens, zaak, agb, referentie } = gevonden.waarde
  if (wens.soort === 'wijziging') {
    const uitkomst = await kenWijzigingToe(stap, id)
    if (!uitkomst.ok) return uitkomst
    await zegAanZaak(stap, uitkomst.waarde)
    return gelukt()
  }
  if (zaak === null || voorziening === '') return geweigerdeInvoer({ voorziening: 'kies' })
  const toegewezen = await wijsToe(stap, zaak, voorziening, agb, referentie)
  if (!toegewezen.ok) return toegewezen
  await legToekenningVast(stap, gevonden.waarde, [toegewezen.waarde.bericht])
  return gelukt()
}

async function zegAanZaak(stap: Stap, { opvolgers, ingetrokken }: Uitgevoerd): Promise<void> {
  for (const { id: toewijzing, zaak, voorziening, agb } of opvolgers)
    vastGelukt(await legToewijzingVast(stap, { zaak, voorziening, toewijzing, agb }))
  for (const { id: toewijzing, zaak, voorziening } of ingetrokken)
    vastGelukt(await legIntrekkingVast(stap, { zaak, voorziening, toewijzing }))
}

/** Temporary provisions (2.3.3) that the decision took the place of. */
async function vervallenSpoedhulp(stap: Stap, zaakId: string): Promise<string[]> {
  const zaak = await vindZaak(stap, zaakId)
  return (zaak?.voorzieningen ?? []).flatMap((v) => (v.tijdelijk && v.stand === 'beeindigd' ? [v.id] : []))
}

type Omgeving = { readonly klok: () => Date; readonly inzagesleutel: Uint8Array }

/** Everything that starts a step in one room because of a fact in another. Register before the jobs start. */
export function registreerOverdrachten(opslag: Opslag, omgeving: Omgeving): void {
  const bij = (naam: string, werk: (stap: Stap, id: string) => Promise<void>): void =>
    opslag.taken.registreer(naam, ({ gemeente, id }) =>
      opslag.inGemeente(gemeente, (tx) => {
        const nu = omgeving.klok()
        const wie = { soort: 'systeem', naam } as const
        return werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel: omgeving.inzagesleutel }, id)
      }),
    )
  bij(OVERDRACHT_TERUGLEG, legTerug)
  bij(OVERDRACHT_START, meldStart)
  bij(OVERDRACHT_STOP, meldStop)
  bij(OVERDRACHT_EINDE, beeindigLevering)
  bij(OVERDRACHT_PGB, openPgb)
  bij(OVERDRACHT_VERZOEK, meldVerzoek)
  bij(OVERDRACHT_INZET, async (stap, id) => signaleerVanAanbieder(stap, (await haalToewijzing(stap, id)).zaak, 'inzet'))
  bij(OVERDRACHT_WIJZIGING, async (stap, id) =>
    signaleerVanAanbieder(stap, (await haalToewijzing(stap, id)).zaak, 'wijziging-afgewezen'),
  )
}

/** A provider asks for other help (315, 317): who works on the case hears of it, and has a term to answer. */
async function meldVerzoek(stap: Stap, id: string): Promise<void> {
  const zaak = await zaakVanVerzoek(stap, id)
  if (zaak !== null) await signaleerVanAanbieder(stap, zaak, 'verzoek')
}

/** A provider rejected an assignment (302): the provision is back on the desk of the consulent. */
async function legTerug(stap: Stap, id: string): Promise<void> {
  const toewijzing = await haalToewijzing(stap, id)
  const { zaak, voorziening, stand, afwijzing } = toewijzing
  // When the consulent has gone on with another provider already, a job that runs twice must not undo that.
  if (stand !== 'afgewezen' || !afwijzing || !(await isLaatsteVanVoorziening(stap, toewijzing))) return
  vastGelukt(await legTeruglegVast(stap, { zaak, voorziening, toewijzing: id, codes: [...afwijzing.codes] }))
}

/** A provider reported that help began, on another day than first told, or not at all (305): the case shows it. */
async function meldStart(stap: Stap, id: string): Promise<void> {
  const toewijzing = await haalToewijzing(stap, id)
  const { zaak, voorziening, stand, gestartOp } = toewijzing
  if ((stand !== 'gestart' && stand !== 'aanvaard') || !(await isLaatsteVanVoorziening(stap, toewijzing))) return
  if (await liepAl(stap, toewijzing)) return
  vastGelukt(await legStartVast(stap, { zaak, voorziening, toewijzing: id, op: gestartOp }))
}

/** The help went on under another number: the case knows since when, and a start of the new number is no other beginning. */
async function liepAl(stap: Stap, { zaak, voorziening, vervangt, begin }: Toewijzing): Promise<boolean> {
  if (vervangt === null) return false
  const v = (await vindZaak(stap, zaak))?.voorzieningen.find(({ id }) => id === voorziening)
  return v?.stand === 'gestart' && v.gestartOp !== null && v.gestartOp < begin
}

/** A provider reported that help stopped, for a time or for good, or took that back (307): the case shows it. */
async function meldStop(stap: Stap, id: string): Promise<void> {
  const toewijzing = await haalToewijzing(stap, id)
  const { zaak, voorziening, stand, gestoptOp } = toewijzing
  const inLevering = stand === 'gestart' || stand === 'onderbroken' || stand === 'gestopt'
  if (!inLevering || !(await isLaatsteVanVoorziening(stap, toewijzing))) return
  vastGelukt(
    await legStopVast(stap, { zaak, voorziening, toewijzing: id, op: gestoptOp, tijdelijk: stand === 'onderbroken' }),
  )
}

/** A decision granted a pgb: its holder can make a plan, agree on help and declare it. */
async function openPgb(stap: Stap, id: string): Promise<void> {
  const zaak = await vindZaak(stap, id)
  if (!zaak) return
  const { dubbelSinds } = await openBudgetten(stap, zaak)
  // What is in the way is asked for again every night; who works on the case reads of it once.
  if (dubbelSinds !== null) await signaleerDubbelPgb(stap, id, dubbelSinds)
}

/** The case ended: its providers are told until when (iWmo OP258), with the reason of the standard (WMO002). */
async function beeindigLevering(stap: Stap, zaak: string): Promise<void> {
  const einde = (await haalTijdlijn(stap, zaak)).map(eindeVan).find((gevonden) => gevonden !== null)
  if (!einde) return
  if (einde.alles) await beeindigBudgetten(stap, zaak, { eind: einde.eind, reden: einde.budget })
  const tijdelijk = await vervallenSpoedhulp(stap, zaak)
  // In the order in which a declaration holds them.
  const opId = (await toewijzingenInZaak(stap, zaak)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, stand, voorziening } of opId) {
    const loopt = stand !== 'afgewezen' && stand !== 'ingetrokken' && stand !== 'beeindigd'
    if (loopt && (einde.alles || tijdelijk.includes(voorziening))) vastGelukt(await beeindigToewijzing(stap, id, einde))
  }
}

type Einde = {
  readonly eind: Datum
  readonly reden: Exclude<RedenWijziging, '13'>
  /** Why a budget in it ends. */
  readonly budget: Eindreden
  readonly alles: boolean
}

/** Until when help goes on after this fact, and whether that is all help or only what was temporary; null when it ends nothing. */
function eindeVan(feit: Tijdlijnregel): Einde | null {
  switch (feit.soort) {
    case 'overlijdenVerwerkt':
      return { eind: feit.gegevens.overledenOp, reden: '02', budget: 'overleden', alles: true }
    case 'verhuizingVerwerkt':
      return { eind: feit.gegevens.vertrokkenOp, reden: '07', budget: 'verhuisd', alles: true }
    case 'meldingIngetrokken':
    case 'opgelostZonderAanvraag':
    case 'aanvraagBuitenBehandelingGesteld':
      // Only temporary help can run before a decision; it ends with the melding.
      return { eind: feit.gegevens.op, reden: '05', budget: 'einde', alles: true }
    case 'beschikkingVerzonden':
      return { eind: feit.gegevens.op, reden: '05', budget: 'einde', alles: false }
    case 'beschikkingIngetrokken':
      return { eind: plusDagen(feit.gegevens.per, -1), reden: '05', budget: 'ingetrokken', alles: true }
    default:
      return null
  }
}
