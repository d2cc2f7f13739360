import { datumOp, plusDagen } from '@meedoen/kern'
import type { Bezoeker } from './bezoek.ts'

/** A day so many days from now, as a date field takes it. */
export const dag = (dagen: number): string => plusDagen(datumOp(new Date()), dagen)

const NIET = ['Eigen kracht', 'Gebruikelijke hulp', 'Mantelzorg', 'Mensen om u heen', 'Algemene voorziening']

/** The stretch of the case worker up to the report: talk, identity, pgb, one need in the order of the law. */
export async function doeOnderzoek(b: Bezoeker, zaak: string): Promise<void> {
  await b.stap(zaak, 'planGesprek', 'Plan het gesprek', async () => {
    await b.pagina.getByLabel('Op welke dag?').fill(dag(3))
    await b.pagina.getByLabel('Hoe laat?').fill('10:00')
  })
  await b.stap(zaak, 'legGesprekVast', 'Leg het gesprek vast')
  await b.stap(zaak, 'stelIdentiteitVast', 'Stel de identiteit vast', () => b.keuze('paspoort').check())
  await b.stap(zaak, 'legPgbUitlegVast', 'Leg vast dat het pgb is uitgelegd')
  await b.naar(`/werkplek/zaak/${zaak}/onderzoek/behoefte/nieuw`)
  await b.houdtStand()
  await b.pagina.getByRole('combobox', { name: /leefgebied/ }).selectOption({ label: 'Huishouden' })
  await b.pagina.getByRole('textbox').first().fill('Een schoon huis')
  for (const trede of NIET)
    await b.pagina.getByRole('group', { name: trede }).getByRole('radio', { name: 'Nee' }).check()
  await b.pagina.getByRole('group', { name: 'Maatwerkvoorziening' }).getByRole('radio', { name: 'Ja, nodig' }).check()
  await b.pagina.getByRole('combobox', { name: /Welke maatwerk/ }).selectOption({ label: 'Hulp bij het huishouden' })
  await b.knop('Bewaar deze beoordeling').click()
  await b.komtOp(/\/onderzoek([?#]|$)/)
  await b.houdtStand()
}

/** Computes the hours for a house that the help cleans, by the norms of the municipality; nothing more and nothing less. */
export async function berekenUren(b: Bezoeker, uitkomst: string): Promise<void> {
  await b.link('Bereken hoeveel hulp past').click()
  await b.komtOp(/\/huishouden$/)
  await b.houdtStand()
  const kies = (vraag: RegExp, antwoord: string) =>
    b.pagina.getByRole('group', { name: vraag }).getByRole('radio', { name: antwoord }).first().check()
  await kies(/^Houdt de inwoner het overzicht/, 'Ja')
  await kies(/^Wat is nodig voor een schoon/, 'De hulp maakt het huis schoon')
  await kies(/er zelf een deel van/, 'Nee')
  await kies(/^Is er extra werk/, 'Nee')
  await kies(/^Wonen er meer mensen/, 'Nee')
  await b.knop('Bereken en bewaar').click()
  await b.leest(uitkomst)
  await b.houdtStand()
}

/** Grants the computed hours of household help in natura from today on. */
export async function neemBesluit(b: Bezoeker, zaak: string): Promise<void> {
  await b.naar(`/werkplek/zaak/${zaak}/beschikking`)
  await b.houdtStand()
  await b.pagina.getByLabel('Product').selectOption('01A04')
  await b.pagina.getByLabel('Vanaf').fill(dag(0))
  await b.pagina.getByLabel('Tot en met').fill(dag(364))
  await b.pagina.getByLabel('Motivering').fill('U kunt het huis niet meer zelf schoonhouden.')
  await b.knop('Neem dit besluit').click()
  await b.komtOp(/verzenden|gedaan/)
}

export async function vraagAanbieder(b: Bezoeker, zaak: string, naam: RegExp): Promise<void> {
  await b.naar(`/werkplek/zaak/${zaak}/toewijzen`)
  await b.houdtStand()
  await b.keuze(naam).check()
  await b.knop('Vraag deze aanbieder').click()
  await b.gedaan()
}

/**
 * The first case on the list of the team that waits for that step; its id. Who has more cases, or a warning, is left
 * to other scenarios. `gehad` keeps cases apart: what is taken once is not taken again.
 */
export async function kiesZaak(b: Bezoeker, fase: string, stap: RegExp, gehad: Set<string>): Promise<string> {
  await b.naar(`/werkplek?lijst=team&fase=${fase}&sorteer=melding`)
  const regels = b.pagina
    .locator('tbody tr', { hasText: stap })
    .filter({ hasNotText: /meer zaken|veiligheid|Wit, T\. de/ })
  const adressen = await regels.locator('a[href^="/werkplek/zaak/"]').evaluateAll((links) => links.map(String))
  const zaak = adressen.map(zaakUit).find((id) => !gehad.has(id))
  if (!zaak) throw new Error(`geen zaak in ${fase} met ${stap} op de lijst`)
  gehad.add(zaak)
  return zaak
}

/** A case that can be decided on: its resident signed the report and asks for help. How many the demo has depends on the day. */
export async function kiesBeslisbaar(b: Bezoeker, gehad = new Set<string>()): Promise<string> {
  const zaak = await kiesZaak(b, 'onderzoek', /Verslag bij inwoner/, gehad)
  await b.stap(zaak, 'legOndertekendVerslagVast', 'Leg het ondertekende verslag vast', async () => {
    await b.keuze('Het verslag klopt').first().check()
    await b.keuze('Ja').check()
  })
  return zaak
}

/** The id of the case in an address of the werkplek. */
const zaakUit = (adres: string): string => /zaak\/([0-9a-f-]{36})/.exec(adres)?.[1] ?? ''

/** Opens a case by its number in the search box. */
export async function zoekZaak(b: Bezoeker, nummer: string): Promise<string> {
  await b.naar('/werkplek')
  await b.pagina.getByRole('searchbox').fill(nummer)
  await b.pagina.keyboard.press('Enter')
  await b.pagina.getByText(`Zaak ${nummer}`, { exact: true }).waitFor()
  return zaakUit(b.pagina.url())
}

/** Takes a new case and links it to the person with that BSN, after checking. */
export async function neemEnKoppel(b: Bezoeker, zaak: string, bsn: string): Promise<void> {
  await b.stap(zaak, 'neemZaak', 'Neem deze zaak')
  await b.naar(`/werkplek/zaak/${zaak}/koppelen`)
  await b.veld('Burgerservicenummer').fill(bsn)
  await b.knop('Zoek op BSN').click()
  await b.vink(/^Ik heb het BSN gecontroleerd/).check()
  await b.houdtStand()
  await b.knop('Koppel de inwoner').click()
  await b.gedaan()
}

/** The BSN on the page of a case. */
export async function bsnVan(b: Bezoeker, zaak: string): Promise<string> {
  await b.naar(`/werkplek/zaak/${zaak}`)
  return /BSN\s*(\d{9})/.exec(await b.tekst())?.[1] ?? ''
}
