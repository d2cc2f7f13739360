import { type Bezoeker, bezoek } from './bezoek.ts'

export type Melder = {
  readonly naam: string
  readonly geboren: string
  readonly telefoon: string
  /** Why help cannot wait; left out when it can. */
  readonly spoed?: string
}

/** Fills in the melding question by question, without log-in, up to the page with all answers; `bijElke` runs on each page. */
export async function vulMeldingIn(
  b: Bezoeker,
  melder: Melder,
  bijElke: () => Promise<void> = async () => undefined,
): Promise<void> {
  await b.pagina.goto('/melding')
  await bijElke()
  await b.knop('Begin zonder inloggen').click()
  await bijElke()
  await b.keuze(/^Voor mijzelf/).check()
  await b.verder()
  await beantwoordMiddenstuk(b, bijElke, melder.spoed)
  await bijElke()
  await b.veld('Voorletters en achternaam').fill(melder.naam)
  await b.veld('Geboortedatum').fill(melder.geboren)
  await b.veld('Straat').fill('Lindelaan')
  await b.veld('Huisnummer').fill('12')
  await b.veld('Postcode').fill('9999 ca')
  await b.veld('Plaats').fill('Lindewaard')
  await b.verder()
  await vulBereikenIn(b, melder, bijElke)
}

/** The questions that everybody gets, logged in or not: what is the matter, how urgent, who helps, who speaks, who supports. */
export async function beantwoordMiddenstuk(
  b: Bezoeker,
  bijElke: () => Promise<void> = async () => undefined,
  spoed?: string,
): Promise<void> {
  await bijElke()
  await b.vink(/^Huishouden/).check()
  await b.veld('Vertel het in uw eigen woorden').fill('Ik kan het huis niet meer schoonhouden.')
  await b.verder()
  await bijElke()
  if (spoed === undefined) await b.keuze(/^Nee, het kan/).check()
  else {
    await b.keuze(/^Ja, binnen een paar dagen/).check()
    await b.veld('Waarom kan het niet wachten?').fill(spoed)
  }
  await b.verder()
  await bijElke()
  await b.keuze(/^Nee, niemand/).check()
  await b.verder()
  await bijElke()
  await b.keuze(/^Met de persoon/).check()
  await b.verder()
  await bijElke()
  await b.keuze(/^Nee, niet nodig/).check()
  await b.verder()
}

export async function vulBereikenIn(
  b: Bezoeker,
  { telefoon }: Pick<Melder, 'telefoon'>,
  bijElke: () => Promise<void> = async () => undefined,
): Promise<void> {
  await bijElke()
  await b.pagina.getByRole('textbox', { name: /telefoon/i }).fill(telefoon)
  await b.keuze(/bel/i).check()
  await b.verder()
  await bijElke()
}

/** A melding by somebody who does not log in; their visit and its number. */
export async function meldZonderInlog(melder: Melder): Promise<{ b: Bezoeker; nummer: string }> {
  const b = await bezoek({ breed: 360 })
  await vulMeldingIn(b, melder)
  await b.knop(/^Verstuur/).click()
  await b.komtOp(/\/melding\/klaar\//)
  return { b, nummer: /\d{4}-\d{5}/.exec(await b.tekst())?.[0] ?? '' }
}
