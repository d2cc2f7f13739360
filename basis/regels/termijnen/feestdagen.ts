import { type Datum, datum, plusDagen, weekdag } from '@meedoen/kern'
import type { Tekst } from '../uitleg.ts'

export type Feestdag = { readonly dag: Datum; readonly naam: Tekst }

const ZONDAG = 7

/** Easter Sunday in the Gregorian calendar (the anonymous computus of Meeus). */
export function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const rest = jaar % 100
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const epacta = (19 * a + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7
  const m = Math.floor((a + 11 * epacta + 22 * l) / 451)
  const som = epacta + l - 7 * m + 114
  return dagIn(jaar, Math.floor(som / 31), (som % 31) + 1)
}

/**
 * The days of Algemene termijnenwet art. 3 lid 1 and 2 in a year (both Christmas days, Good Friday included).
 * Easter Sunday and Whit Sunday are Sundays already and stand in no list of the act.
 */
export function feestdagen(jaar: number): readonly Feestdag[] {
  const pasen = eerstePaasdag(jaar)
  return [
    { dag: dagIn(jaar, 1, 1), naam: { nl: 'Nieuwjaarsdag', en: "New Year's Day" } },
    { dag: plusDagen(pasen, -2), naam: { nl: 'Goede Vrijdag', en: 'Good Friday' } },
    { dag: plusDagen(pasen, 1), naam: { nl: 'Tweede Paasdag', en: 'Easter Monday' } },
    verjaardagVanDeVorst(jaar),
    { dag: dagIn(jaar, 5, 5), naam: { nl: 'Bevrijdingsdag', en: 'Liberation Day' } },
    { dag: plusDagen(pasen, 39), naam: { nl: 'Hemelvaartsdag', en: 'Ascension Day' } },
    { dag: plusDagen(pasen, 50), naam: { nl: 'Tweede Pinksterdag', en: 'Whit Monday' } },
    { dag: dagIn(jaar, 12, 25), naam: { nl: 'Eerste Kerstdag', en: 'Christmas Day' } },
    { dag: dagIn(jaar, 12, 26), naam: { nl: 'Tweede Kerstdag', en: 'Boxing Day' } },
  ]
}

/** 27 April, or 26 when that is a Sunday; until 2013 Queen's Day: 30 April, or 29 when that is a Sunday. */
function verjaardagVanDeVorst(jaar: number): Feestdag {
  const koning = jaar >= 2014
  const vast = dagIn(jaar, 4, koning ? 27 : 30)
  const dag = weekdag(vast) === ZONDAG ? plusDagen(vast, -1) : vast
  const naam = koning ? { nl: 'Koningsdag', en: "King's Day" } : { nl: 'Koninginnedag', en: "Queen's Day" }
  return { dag, naam }
}

const dagIn = (jaar: number, maand: number, dag: number): Datum =>
  datum(`${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`)
