import { haalAanbieders, haalProducten, type Product } from '@meedoen/inkoop'
import { type AgbCode, type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { haalPersonen, schrijfNaam } from '@meedoen/personen'
import { kijk, mag, type Stap, vindNoodinzage } from '@meedoen/toegang'
import { relatiesVan } from '../portaal/relaties.ts'
import { vindToewijzing } from '../toewijzing/opslaan.ts'
import { magBeantwoorden, VERZOEK_ONBEKEND } from './antwoord.ts'
import { type OpenBesluit, openBesluitenVan } from './open-besluit.ts'
import { vindVerzoek } from './opslaan.ts'
import { kanVerzoek, type Verzoek, type Verzoekdaad, type Verzoekstand } from './verzoek.ts'

/** So many on one page, of those that this person may answer at most. */
const PER_BLAD = 200

export type Verzoekregel = {
  readonly id: string
  readonly soort: 'toewijzing' | 'wijziging'
  readonly aanbieder: { readonly agb: AgbCode; readonly naam: string }
  /** Null when we do not know who this is. */
  readonly client: string | null
  readonly zaak: string | null
  readonly product: Product['naam'] | null
  readonly referentie: string
  readonly stand: Verzoekstand
  readonly ontvangenOp: Datum
  /** Last day for the answer while that is still to come (OP274, OP346). */
  readonly antwoordUiterlijk: Datum | null
}

const OPEN: readonly Verzoekstand[] = ['ontvangen', 'in-onderzoek']

/** `zaak`: only those in that case; `alle`: answered ones as well; `blad` from 1. */
export type Verzoekkeuze = { readonly zaak?: string | null; readonly alle?: boolean; readonly blad?: number }

function gekozen({ tx, wie }: Stap, { zaak = null, alle = false }: Verzoekkeuze) {
  let vraag = tx.db.selectFrom('levering.verzoek').where('gemeente', '=', tx.gemeente)
  if (wie.soort === 'aanbieder') vraag = vraag.where('agb', '=', wie.agb)
  if (zaak !== null) vraag = vraag.where('zaak', '=', zaak)
  return alle ? vraag : vraag.where('stand', 'in', OPEN)
}

/** On how many pages the requests of this choice stand. */
export async function telVerzoekbladen(stap: Stap, keuze: Verzoekkeuze = {}): Promise<number> {
  const { aantal } = await gekozen(stap, keuze)
    .select((eb) => eb.fn.countAll<string>().as('aantal'))
    .executeTakeFirstOrThrow()
  return Math.max(1, Math.ceil(Number(aantal) / PER_BLAD))
}

/**
 * The requests that this person may answer, or of an own provider, what must be answered first on top. */
export async function haalVerzoeken(stap: Stap, keuze: Verzoekkeuze = {}): Promise<Uitkomst<readonly Verzoekregel[]>> {
  const { wie } = stap
  if (wie.soort !== 'aanbieder' && wie.soort !== 'medewerker')
    return geweigerd('niet-voor-u', 'Deze bladzijde bestaat niet, of u mag haar niet zien.')
  const vraag = gekozen(stap, keuze).select('id')
  const overslaan = (Math.max(1, keuze.blad ?? 1) - 1) * PER_BLAD
  const volgorde = keuze.alle ? vraag.orderBy('ontvangen_op', 'desc') : vraag.orderBy('antwoord_uiterlijk')
  const regels: Verzoek[] = []
  for (const { id } of await volgorde.orderBy('id').limit(PER_BLAD).offset(overslaan).execute()) {
    const verzoek = await vindVerzoek(stap, id)
    if (verzoek && (wie.soort === 'aanbieder' || (await magBeantwoorden(stap, verzoek)))) regels.push(verzoek)
  }
  return gelukt(await alsRegels(stap, regels))
}

async function alsRegels(stap: Stap, verzoeken: readonly Verzoek[]): Promise<Verzoekregel[]> {
  const namen = new Map(
    (
      await haalAanbieders(
        stap.tx,
        verzoeken.map(({ agb }) => agb),
      )
    ).map(({ agb, naam }) => [agb, naam]),
  )
  const producten = new Map((await haalProducten(stap.tx)).map(({ code, naam }) => [code, naam]))
  const personen = await haalPersonen(
    stap.tx,
    verzoeken.flatMap(({ persoon }) => persoon ?? []),
  )
  const regels: Verzoekregel[] = []
  for (const verzoek of verzoeken) {
    const { id, wens, agb, zaak, referentie, stand, ontvangenOp, termijn } = verzoek
    const persoon = personen.get(verzoek.persoon ?? '')
    regels.push({
      ...{ id, zaak, referentie, stand, ontvangenOp, soort: wens.soort },
      aanbieder: { agb, naam: namen.get(agb) ?? agb },
      client: persoon ? schrijfNaam(persoon) : null,
      product: producten.get((await productIn(stap, verzoek)) ?? '') ?? null,
      antwoordUiterlijk: OPEN.includes(stand) ? termijn.datum : null,
    })
  }
  return regels
}

async function productIn(stap: Stap, { wens }: Verzoek): Promise<string | null> {
  if (wens.soort === 'toewijzing') return wens.product
  const [eerste] = wens.wijzigingen
  return eerste ? ((await vindToewijzing(stap, eerste.toewijzing))?.product ?? null) : (wens.nieuw[0]?.product ?? null)
}

export type Verzoekbeeld = {
  readonly verzoek: Verzoek
  readonly regel: Verzoekregel
  readonly mogelijk: Readonly<Record<Verzoekdaad, boolean>>
  /** For a request for an assignment: what was decided and waits for a provider (OP307). */
  readonly open: readonly OpenBesluit[]
}

/** Opens a request for its provider or for who may answer it; the look is recorded with the client when there is a case. */
export async function toonVerzoek(stap: Stap, id: string): Promise<Uitkomst<Verzoekbeeld>> {
  const verzoek = await vindVerzoek(stap, id)
  if (!verzoek || !(await magZien(stap, verzoek))) return VERZOEK_ONBEKEND
  const [regel] = await alsRegels(stap, [verzoek])
  if (!regel) return VERZOEK_ONBEKEND
  const beantwoordt = await magBeantwoorden(stap, verzoek)
  const { persoon, wens, zaak } = verzoek
  const open =
    beantwoordt && wens.soort === 'toewijzing' && persoon !== null
      ? (await openBesluitenVan(stap, persoon)).filter((besluit) => besluit.zaak === zaak)
      : []
  const kan = (daad: Verzoekdaad): boolean => beantwoordt && kanVerzoek(verzoek, daad)
  return gelukt({
    ...{ verzoek, regel, open },
    mogelijk: { onderzoeken: kan('onderzoeken'), afwijzen: kan('afwijzen'), toekennen: kan('toekennen') },
  })
}

async function magZien(stap: Stap, { zaak, agb, persoon }: Verzoek): Promise<boolean> {
  if (stap.wie.soort !== 'medewerker') return mag(stap.wie, 'bericht-inzien', { agb }).ok
  const relaties = zaak === null ? null : await relatiesVan(stap, zaak)
  if (!relaties) return (await kijk(stap, 'bericht-inzien', { agb })).ok
  const nood = persoon === null ? null : await vindNoodinzage(stap, persoon)
  return (await kijk(stap, 'toewijzing-inzien', { zaak: relaties, agb, nood })).ok
}
