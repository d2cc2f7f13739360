import { type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import { haalPersonen } from '@meedoen/personen'
import { mag, type Stap } from '@meedoen/toegang'
import { type Antwoordstand, antwoordenOp } from '../aanleveren/antwoorden.ts'
import { soortVan } from '../aanleveren/soort.ts'
import { MELDINGSOORTEN, type Meldinggegevens, type Meldingsoort, meldingVeld } from '../bepalen/gemeld.ts'
import { naarRonde, type Ronde, ronderijen } from '../ronde/ronde.ts'

/** Every run, newest first. */
export async function haalBijdragerondes(stap: Stap): Promise<Uitkomst<readonly Ronde[]>> {
  const oordeel = mag(stap.wie, 'bijdrage-aanleveren', {})
  if (!oordeel.ok) return oordeel
  const rijen = await ronderijen(stap.tx).orderBy('maand', 'desc').orderBy('nummer', 'desc').limit(60).execute()
  return gelukt(rijen.map(naarRonde))
}

/** One line: initials and a number by which the CAK knows it; the rest is behind the door of the person. */
export type Rondemelding = {
  readonly volgnummer: number
  readonly persoon: string
  readonly voorletters: string
  readonly soort: Meldingsoort
  readonly startnummer: number
  readonly betreft: Meldinggegevens['betreft']
  readonly datum: Datum | null
  readonly vanafMaand: Datum | null
  readonly antwoord: Antwoordstand | null
}

export type Rondebeeld = {
  readonly ronde: Ronde
  readonly meldingen: readonly Rondemelding[]
  readonly blad: number
  readonly bladen: number
}

const PER_BLAD = 50

export type Meldingfilter = { readonly soort: string; readonly blad: number }

/** A run with a page of its records; null when there is no such run. `soort` unknown or empty: all kinds. */
export async function toonBijdrageronde(
  stap: Stap,
  id: string,
  { soort, blad }: Meldingfilter,
): Promise<Uitkomst<Rondebeeld> | null> {
  const oordeel = mag(stap.wie, 'bijdrage-aanleveren', {})
  if (!oordeel.ok) return oordeel
  const rij = await ronderijen(stap.tx).where('id', '=', id).executeTakeFirst()
  if (!rij) return null
  const ronde = naarRonde(rij)
  const gekozen = MELDINGSOORTEN.find((bekend) => bekend === soort)
  const { meldingen: aantallen } = ronde.tellingen
  const aantal = gekozen ? aantallen[gekozen] : Object.values(aantallen).reduce((som, n) => som + n, 0)
  const bladen = Math.max(1, Math.ceil(aantal / PER_BLAD))
  const huidig = Math.min(Math.max(1, blad), bladen)
  return gelukt({ ronde, meldingen: await haalMeldingen(stap, id, gekozen, huidig), blad: huidig, bladen })
}

async function haalMeldingen(
  stap: Stap,
  ronde: string,
  soort: Meldingsoort | undefined,
  blad: number,
): Promise<Rondemelding[]> {
  const vraag = stap.tx.db
    .selectFrom('levering.bijdragemelding')
    .select(['volgnummer', 'persoon', 'soort', 'startnummer', 'gegevens'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('ronde', '=', ronde)
    .orderBy('volgnummer')
    .limit(PER_BLAD)
    .offset((blad - 1) * PER_BLAD)
  const rijen = await (soort === undefined ? vraag : vraag.where('soort', '=', soort)).execute()
  const antwoorden = await antwoordenOp(stap, ronde)
  const ids = rijen.map(({ persoon }) => persoon)
  const personen = await haalPersonen(stap.tx, ids)
  return rijen.map(({ gegevens, ...rij }) => {
    const { betreft, datum, vanafMaand } = meldingVeld.parse(gegevens)
    const antwoord = antwoorden.get(rij.volgnummer) ?? null
    const voorletters = personen.get(rij.persoon)?.voorletters ?? ''
    return { ...rij, voorletters, soort: soortVan(rij.soort), betreft, datum, vanafMaand, antwoord }
  })
}
