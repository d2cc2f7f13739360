import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { leesGemeld, type Meldinggegevens, type Meldperiode, meldingVeld } from '../bepalen/gemeld.ts'
import { legBijdragefeitVast } from '../feiten.ts'
import { antwoordenOp } from './antwoorden.ts'

export type Antwoord = {
  readonly ronde: string
  readonly melding: number
  readonly uitkomst: 'aanvaard' | 'afgewezen'
  /** As the CAK gave it; asked when it refused. */
  readonly code: string
}

/**
 * Records by hand what the CAK answered on one record. What it refused it does not know: the next run tells it again, as it then is.
 * Later records on the same start are answered first, because they rest on this one.
 */
export async function legAntwoordVast(stap: Stap, antwoord: Antwoord): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'bijdrage-aanleveren', {})
  if (!oordeel.ok) return oordeel
  const code = antwoord.code.trim()
  if (antwoord.uitkomst === 'afgewezen' && !/^[0-9A-Za-z]{1,10}$/.test(code))
    return geweigerd('code-ontbreekt', 'Vul de code in waarmee het CAK de melding afwees, bijvoorbeeld 9102.', 'code')
  const melding = await vindMelding(stap, antwoord)
  if (!melding) return geweigerd('melding-onbekend', 'Deze melding bestaat niet, of is nog niet aangeleverd.')
  if ((await antwoordenOp(stap, antwoord.ronde)).has(antwoord.melding))
    return geweigerd('al-beantwoord', 'Het antwoord op deze melding is al vastgelegd.')
  if (antwoord.uitkomst === 'afgewezen') {
    const terug = await draaiTerug(stap, melding, antwoord.ronde)
    if (!terug.ok) return terug
  }
  await legBijdragefeitVast(stap, `ronde:${antwoord.ronde}`, {
    soort: 'antwoordVastgelegd',
    gegevens: { melding: antwoord.melding, uitkomst: antwoord.uitkomst, code: code === '' ? null : code },
  })
  return gelukt()
}

type Gevonden = { readonly persoon: string; readonly startnummer: number; readonly gegevens: Meldinggegevens }

async function vindMelding(stap: Stap, { ronde, melding }: Antwoord): Promise<Gevonden | null> {
  const rij = await stap.tx.db
    .selectFrom('levering.bijdragemelding as m')
    .innerJoin('levering.bijdrageronde as r', (j) =>
      j.onRef('r.gemeente', '=', 'm.gemeente').onRef('r.id', '=', 'm.ronde'),
    )
    .select(['m.persoon', 'm.startnummer', 'm.gegevens'])
    .where('m.gemeente', '=', stap.tx.gemeente)
    .where('m.ronde', '=', ronde)
    .where('m.volgnummer', '=', melding)
    .where('r.stand', '=', 'aangeleverd')
    .executeTakeFirst()
  return rij ? { ...rij, gegevens: meldingVeld.parse(rij.gegevens) } : null
}

/** What the CAK knows becomes what it knew before this record. */
async function draaiTerug(
  stap: Stap,
  { persoon, startnummer, gegevens }: Gevonden,
  ronde: string,
): Promise<Uitkomst<undefined>> {
  const { db, gemeente } = stap.tx
  const nu = await db
    .selectFrom('levering.bijdragelijn')
    .selectAll()
    .where('gemeente', '=', gemeente)
    .where('persoon', '=', persoon)
    .orderBy('volgnummer', 'desc')
    .executeTakeFirstOrThrow()
  const gemeld = leesGemeld(nu.gemeld)
  const huidig = gemeld.find((periode) => periode.startnummer === startnummer) ?? null
  if (!isZoalsNa(huidig, gegevens))
    return geweigerd(
      'later-gemeld',
      'Op deze start is later nog iets gemeld. Leg eerst het antwoord op die melding vast.',
    )
  const terug = [
    ...gemeld.filter((periode) => periode.startnummer !== startnummer),
    ...(gegevens.voor ? [gegevens.voor] : []),
  ]
  await db
    .insertInto('levering.bijdragelijn')
    .values({
      gemeente,
      persoon,
      volgnummer: nu.volgnummer + 1,
      ronde,
      gemeld: JSON.stringify(terug),
      lijn: JSON.stringify(nu.lijn),
    })
    .execute()
  return gelukt()
}

/** The months without contribution go along with a start, so they do not count in whether it is the same. */
const isZoalsNa = (huidig: Meldperiode | null, { na, betreft }: Meldinggegevens): boolean => {
  const zonderVrij = (periode: Meldperiode | null) => periode && { ...periode, vrij: [] }
  const bekijk = betreft === 'start' ? zonderVrij : (periode: Meldperiode | null) => periode
  return JSON.stringify(bekijk(huidig)) === JSON.stringify(bekijk(na))
}
