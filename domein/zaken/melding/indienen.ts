import { randomUUID } from 'node:crypto'
import { type Bsn, type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import { vindPersoonOpBsn } from '@meedoen/personen'
import { type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { bevestigMelding } from '../brieven/bevestig-melding.ts'
import type { NieuwFeit } from '../feiten/feiten.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { bewaarVasteTekst } from '../feiten/rijen.ts'
import { eenmalig } from '../zaak/eenmalig.ts'
import { legEersteVast } from '../zaak/opslaan.ts'
import { meldingTermijnen } from '../zaak/termijnen.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { type MeldingAntwoorden, teVersturenStappen } from './antwoorden.ts'
import { CONCEPT_ONBEKEND, haalConcept } from './concept.ts'
import { HERZENDEN_MS, isLangVerstuurd, verstuurdeRij } from './conceptrij.ts'
import { volgendZaaknummer } from './nummer.ts'
import { teamVoor } from './team.ts'
import { maakToegangslink } from './toegangslink.ts'
import { hashVan } from './token.ts'

export type OntvangenMelding = {
  readonly zaak: string
  readonly nummer: string
  /** Token of the link with which the reporter can add or withdraw without log-in. */
  readonly naMelding: string
}

/** Sends a concept; once sent its link opens nothing any more. */
export async function verstuurConcept(
  stap: Stap,
  token: string,
  taal: 'nl' | 'en' = 'nl',
): Promise<Uitkomst<OntvangenMelding>> {
  const gevonden = await haalConcept(stap, token)
  if (!gevonden.ok) return gevonden
  const concept = gevonden.waarde
  const gelezen = leesInvoer(z.object(teVersturenStappen(stap.vandaag)), concept.antwoorden)
  if (!gelezen.ok) return gelezen
  const ontvangen = await ontvangMelding(stap, {
    kanaal: concept.kanaal,
    taal,
    antwoorden: gelezen.waarde,
    bsn: null,
    // "For myself" was said by who began: who helps to finish it, logged in as somebody else, is not that person.
    doorMelderZelf: concept.begonnenDoor === null || concept.begonnenDoor === wieId(stap.wie),
  })
  await stap.tx.db
    .updateTable('zaken.concept')
    .set({ zaak: ontvangen.zaak, antwoorden: '{}', gewijzigd: stap.nu })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', concept.id)
    .execute()
  return gelukt(ontvangen)
}

const eerderOntvangen = z.object({ zaak: z.string(), nummer: z.string(), naMelding: z.string() })

/** The same for a form: a double click or a resend soon after, by who holds the token, gets the answer of the first time. */
export const verstuurMelding = async (
  stap: Stap,
  token: string,
  taal: 'nl' | 'en',
): Promise<Uitkomst<OntvangenMelding>> => {
  if (await isLangVerstuurd(stap, token)) return CONCEPT_ONBEKEND
  return eenmalig(stap, sleutelVan(token), eerderOntvangen, () => verstuurConcept(stap, token, taal))
}

const sleutelVan = (token: string): string => `melding.${hashVan(token)}`

/** What became of a concept that was sent: the case, and for a short while the token of its confirmation. */
export type Verstuurd = { readonly zaak: string; readonly naMelding: string | null }

/** For who goes back to a melding that was sent just now; null when this link never led to a case that this visitor sent. */
export async function vindVerstuurd(stap: Stap, token: string): Promise<Verstuurd | null> {
  const rij = await verstuurdeRij(stap, token)
  if (!rij?.zaak || (rij.eigenaar_soort === 'medewerker' && stap.wie.soort !== 'medewerker')) return null
  if (rij.gewijzigd.getTime() < stap.nu.getTime() - HERZENDEN_MS) return { zaak: rij.zaak, naMelding: null }
  const verwerkt = await stap.tx.db
    .selectFrom('zaken.verwerkt')
    .select('antwoord')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('sleutel', '=', sleutelVan(token))
    .executeTakeFirst()
  const gelezen = eerderOntvangen.safeParse(verwerkt?.antwoord)
  return { zaak: rij.zaak, naMelding: gelezen.success ? gelezen.data.naMelding : null }
}

export type NieuweMelding = {
  readonly kanaal: Zaak['kanaal']
  readonly taal: 'nl' | 'en'
  readonly antwoorden: MeldingAntwoorden
  /** A BSN that a consulent checked or a supplier sent after log-in with DigiD; null when nobody logged in. */
  readonly bsn: Bsn | null
  /** Whoever is logged in is the one who answered "for myself"; true unless told otherwise. */
  readonly doorMelderZelf?: boolean
}

/** Receives a melding (Wmo 2.3.2 lid 1): the case begins, its terms are recorded, and the receipt is confirmed by letter. */
export async function ontvangMelding(stap: Stap, melding: NieuweMelding): Promise<OntvangenMelding> {
  const id = randomUUID()
  const nummer = await volgendZaaknummer(stap)
  const zaak = await legEersteVast(stap, id, nummer, [
    await meldingOntvangen(stap, id, melding),
    ...(await gekoppeld(stap, melding)),
  ])
  await bevestigMelding(stap, zaak)
  return { zaak: id, nummer, naMelding: await maakToegangslink(stap, id, 'na-melding', onderzoekTot(zaak)) }
}

const onderzoekTot = (zaak: Zaak): Datum => zaak.termijnen.onderzoek.datum ?? zaak.meldingOp

async function meldingOntvangen(
  stap: Stap,
  zaak: string,
  { kanaal, taal, antwoorden }: NieuweMelding,
): Promise<NieuwFeit> {
  const { situatie, spoed, clientondersteuning, gegevens } = antwoorden
  return {
    soort: 'meldingOntvangen',
    gegevens: {
      op: stap.vandaag,
      kanaal,
      taal,
      voorWie: antwoorden['voor-wie'].voorWie,
      spoed: spoed.spoed === 'ja',
      leefgebieden: situatie.leefgebieden,
      clientondersteuning: clientondersteuning.clientondersteuning,
      team: await teamVoor(stap, gegevens.postcode),
      antwoorden: await bewaarVasteTekst(stap, zaak, 'melding', JSON.stringify(antwoorden)),
      termijnen: meldingTermijnen(stap.vandaag),
    },
  }
}

/** By log-in for oneself, or by a checked BSN; never by a name or a reference number. */
async function gekoppeld(stap: Stap, melding: NieuweMelding): Promise<NieuwFeit[]> {
  const { antwoorden, bsn, doorMelderZelf = true } = melding
  if (stap.wie.soort === 'inwoner' && doorMelderZelf && antwoorden['voor-wie'].voorWie === 'mijzelf')
    return [{ soort: 'persoonGekoppeld', gegevens: { persoon: stap.wie.persoon, wijze: 'inlog' } }]
  const persoon = bsn && (await vindPersoonOpBsn(stap.tx, bsn))
  return persoon ? [{ soort: 'persoonGekoppeld', gegevens: { persoon: persoon.id, wijze: 'bsn-gecontroleerd' } }] : []
}
