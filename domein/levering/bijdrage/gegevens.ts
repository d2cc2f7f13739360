import { haalVoorziening } from '@meedoen/catalogus'
import { type Datum, eersteVanMaand, gelukt, geweigerd, laatsteVanMaand, leesDatum, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { VASTGESTELDE_REDENEN, type Vastgesteldereden } from './bepalen/persoonbron.ts'
import { legBijdragefeitVast } from './feiten.ts'

/** Records the cost price of an aid or adaptation (Wmo 2.1.4a lid 6), as typed in euros; the next run goes by it. */
export async function legKostprijsVast(
  stap: Stap,
  persoon: string,
  voorziening: string,
  bedrag: string,
): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'bijdrage-inzien', { persoon: { id: persoon } })
  if (!oordeel.ok) return oordeel
  const kostprijs = leesEuro(bedrag)
  if (kostprijs === null)
    return geweigerd('ongeldige-kostprijs', 'Vul de kostprijs in als een bedrag, bijvoorbeeld 1250,00.', 'kostprijs')
  const rij = await stap.tx.db
    .selectFrom('zaken.bijdragegrondslag')
    .select('soort')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', voorziening)
    .where('persoon', '=', persoon)
    .executeTakeFirst()
  if (!rij || !haalVoorziening(rij.soort).kostprijsgrens)
    return geweigerd(
      'geen-kostprijsgrens',
      'Alleen een hulpmiddel of woningaanpassing heeft een kostprijs.',
      'voorziening',
    )
  await legBijdragefeitVast(stap, `persoon:${persoon}`, {
    soort: 'kostprijsVastgelegd',
    gegevens: { voorziening, kostprijs },
  })
  return gelukt()
}

/** "1.250,50", "1250" or "1250,5" in eurocents; null for anything else. */
function leesEuro(tekst: string): number | null {
  const gevonden = /^(\d{1,3}(?:\.\d{3})*|\d{1,9})(?:,(\d{1,2}))?$/.exec(tekst.trim())
  if (!gevonden) return null
  const [, euro = '', cent = ''] = gevonden
  return Number(euro.replaceAll('.', '')) * 100 + Number(cent.padEnd(2, '0'))
}

/** As typed in a form: dates "1-3-2026" or "2026-03-01"; `tot` empty while it goes on. */
export type Vrijstellinginvoer = {
  readonly reden: string
  readonly vanaf: string
  readonly tot: string
  readonly ingetrokken: boolean
}

/** Records months in which nothing is due (UB 3.8 lid 3 a, b, c, g, h); whole months, which the college reports (lid 4). */
export async function stelVrijstellingVast(
  stap: Stap,
  persoon: string,
  { reden: gekozen, vanaf, tot, ingetrokken }: Vrijstellinginvoer,
): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'bijdrage-inzien', { persoon: { id: persoon } })
  if (!oordeel.ok) return oordeel
  const reden = VASTGESTELDE_REDENEN.find((bekend): bekend is Vastgesteldereden => bekend === gekozen)
  if (reden === undefined) return geweigerd('reden-ontbreekt', 'Kies waarom er geen bijdrage is.', 'reden')
  const begin = leesDatum(vanaf)
  if (!begin.ok) return { ...begin, veld: 'vanaf' }
  const eind = leesEind(tot)
  if (!eind.ok) return eind
  if (eind.waarde !== null && eind.waarde < begin.waarde)
    return geweigerd('einde-voor-begin', 'De laatste maand ligt voor de eerste. Kijk beide na.', 'tot')
  await legBijdragefeitVast(stap, `persoon:${persoon}`, {
    soort: 'vrijstellingVastgesteld',
    gegevens: {
      reden,
      vanaf: eersteVanMaand(begin.waarde),
      tot: eind.waarde && laatsteVanMaand(eind.waarde),
      ingetrokken,
    },
  })
  return gelukt()
}

function leesEind(tot: string): Uitkomst<Datum | null> {
  if (tot.trim() === '') return gelukt(null)
  const gelezen = leesDatum(tot)
  return gelezen.ok ? gelezen : { ...gelezen, veld: 'tot' }
}
