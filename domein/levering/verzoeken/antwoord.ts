import { controleerInhoud, maakHeader, schrijfBericht, type Wmo319 } from '@meedoen/iwmo'
import { gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { relatiesVan } from '../portaal/relaties.ts'
import { volgendeIdentificatie } from '../toewijzing/nummer.ts'
import { zetKlaar } from '../verkeer/bericht.ts'
import { retourtermijn } from '../verkeer/termijn.ts'
import { afwijsgrondVeld, type NieuwVerzoekfeit } from './feiten.ts'
import { legAntwoordVast, vindVerzoekVoorAntwoord } from './opslaan.ts'
import { onderzoekstermijn } from './termijn.ts'
import { kanVerzoek, type Verzoek, type Verzoekdaad } from './verzoek.ts'

export const VERZOEK_ONBEKEND = geweigerd('verzoek-onbekend', 'Dit verzoek bestaat niet, of u mag het niet zien.')
const AL_BEANTWOORD = geweigerd(
  'verzoek-beantwoord',
  'Op dit verzoek is al geantwoord. Een tweede antwoord kan niet; bel de aanbieder als het anders moet.',
)

/** Who may answer: who handles the case, or the back office; without a case the back office alone. */
export async function magBeantwoorden(stap: Stap, { zaak }: Pick<Verzoek, 'zaak'>): Promise<boolean> {
  if (stap.wie.soort !== 'medewerker') return false
  const relaties = zaak === null ? null : await relatiesVan(stap, zaak)
  if (!relaties) return mag(stap.wie, 'toewijzingen-inzien', { agb: null }).ok
  return mag(stap.wie, 'toewijzing-behandelen', { zaak: relaties }).ok
}

/** The request, held for an answer by who may give one in this state. */
export async function openVoorAntwoord(stap: Stap, id: string, daad: Verzoekdaad): Promise<Uitkomst<Verzoek>> {
  const verzoek = await vindVerzoekVoorAntwoord(stap, id)
  if (!verzoek || !(await magBeantwoorden(stap, verzoek))) return VERZOEK_ONBEKEND
  return kanVerzoek(verzoek, daad) ? gelukt(verzoek) : AL_BEANTWOORD
}

/** Tells the provider that the municipality looks into it first (319, answer 2): once only (TR360). Then there are eight weeks. */
export async function onderzoekVerzoek(stap: Stap, id: string): Promise<Uitkomst<undefined>> {
  const verzoek = await openVoorAntwoord(stap, id, 'onderzoeken')
  if (!verzoek.ok) return verzoek
  const bericht = await stuur319(stap, verzoek.waarde, { VerzoekAntwoord: '2' })
  const termijn = onderzoekstermijn(verzoek.waarde.wens.soort, verzoek.waarde.dagtekening)
  await legAntwoordVast(stap, verzoek.waarde, { soort: 'verzoekInOnderzoek', gegevens: { bericht, termijn } })
  return gelukt()
}

/** Tells the provider no, and why (319, answer 1, CD085). `grond`: WJ759. */
export async function wijsVerzoekAf(
  stap: Stap,
  id: string,
  invoer: { readonly grond: string },
): Promise<Uitkomst<undefined>> {
  const gelezen = z.object({ grond: afwijsgrondVeld }).safeParse(invoer)
  if (!gelezen.success) return geweigerdeInvoer({ grond: 'kies' })
  const verzoek = await openVoorAntwoord(stap, id, 'afwijzen')
  if (!verzoek.ok) return verzoek
  const { grond } = gelezen.data
  const bericht = await stuur319(stap, verzoek.waarde, { VerzoekAntwoord: '1', RedenAfwijzingVerzoek: grond })
  await legAntwoordVast(stap, verzoek.waarde, { soort: 'verzoekAfgewezen', gegevens: { bericht, grond } })
  return gelukt()
}

/** Records that the request was granted with these WMO301s, which bear its reference (TR379). */
export async function legToekenningVast(stap: Stap, verzoek: Verzoek, berichten: readonly string[]): Promise<void> {
  const feit: NieuwVerzoekfeit = { soort: 'verzoekToegekend', gegevens: { berichten: [...berichten] } }
  await legAntwoordVast(stap, verzoek, feit)
}

async function stuur319(
  stap: Stap,
  { agb, referentie, wens }: Verzoek,
  antwoord: Omit<Wmo319['Antwoord'], 'ReferentieAanbieder'>,
): Promise<string> {
  const identificatie = await volgendeIdentificatie(stap, 'M')
  const kop = { afzender: stap.tx.gemeente, ontvanger: agb, identificatie, dagtekening: stap.vandaag }
  const bericht: Wmo319 = {
    Header: maakHeader.WMO319(kop),
    Antwoord: { ReferentieAanbieder: referentie, ...antwoord },
  }
  const bevindingen = controleerInhoud({ soort: 'WMO319', bericht })
  if (bevindingen.length > 0) throw new Error(bevindingen.map(({ tekst }) => tekst).join(' '))
  return zetKlaar(stap, {
    ...{ soort: 'WMO319', identificatie, agb, inhoud: schrijfBericht('WMO319', bericht) },
    toewijzingen: wens.soort === 'wijziging' ? wens.wijzigingen.map(({ toewijzing }) => toewijzing) : [],
    termijn: retourtermijn(stap.vandaag),
  })
}
