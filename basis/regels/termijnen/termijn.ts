import { type Datum, plusDagen, plusMaanden, plusWeken, schrijfDatum } from '@meedoen/kern'
import { aantalStap, datumStap, stap, type Tekst, type Uitleg } from '../uitleg.ts'
import { type Duur, kentGelijkgesteldeDagen, valtOnderTermijnenwet, verlengd, vrijeDag } from './termijnenwet.ts'

/** A term: its first day, its last day without and with the Algemene termijnenwet (both last days are in time). */
export type Termijn = { readonly begin: Datum; readonly zonderTermijnenwet: Datum; readonly laatsteDag: Datum }

/** The last day of a term that begins on the day after `na`, before any extension. */
export function kaleLaatsteDag(na: Datum, { aantal, eenheid }: Duur): Datum {
  if (eenheid === 'dagen') return plusDagen(na, aantal)
  if (eenheid === 'weken') return plusWeken(na, aantal)
  return plusMaanden(na, eenheid === 'maanden' ? aantal : aantal * 12)
}

/** A term that begins on the day after `na` and stood still for `stilstand` days. */
export function berekenTermijn(na: Datum, duur: Duur, stilstand = 0): Termijn {
  const begin = plusDagen(na, 1)
  const zonderTermijnenwet = plusDagen(kaleLaatsteDag(na, duur), stilstand)
  return { begin, zonderTermijnenwet, laatsteDag: verlengd(begin, zonderTermijnenwet, duur) }
}

/** The steps that every term shares: what happened on the day that does not count, how long, and where it ends. */
export function termijnStappen(
  gebeurtenis: { op: Datum; tekst: Tekst; artikel?: string },
  duur: Duur,
  artikel: string,
): readonly Uitleg[] {
  const { op, tekst } = gebeurtenis
  return [
    datumStap(
      `${tekst.nl} op ${schrijfDatum(op)}. Die dag telt niet mee.`,
      `${tekst.en} on ${schrijfDatum(op, 'en')}. That day does not count.`,
      op,
      gebeurtenis.artikel === undefined ? {} : { artikel: gebeurtenis.artikel },
    ),
    aantalStap(`De termijn is ${schrijfDuur(duur).nl}.`, `The time limit is ${schrijfDuur(duur).en}.`, duur.aantal, {
      artikel,
    }),
  ]
}

/** The step that tells why the last day moved, or none when it did not; plus a warning when we may miss equated days. */
export function verlengingsStappen({ zonderTermijnenwet, laatsteDag }: Termijn, duur: Duur): readonly Uitleg[] {
  const stappen: Uitleg[] = []
  if (laatsteDag !== zonderTermijnenwet) stappen.push(verlengingsstap(zonderTermijnenwet, laatsteDag))
  if (valtOnderTermijnenwet(duur) && !kentGelijkgesteldeDagen(laatsteDag))
    stappen.push(
      stap(
        'Niet zeker: voor dit jaar kennen wij niet alle dagen die tellen als feestdag. De laatste dag kan iets later zijn.',
        'Not certain: for this year we do not know every day that counts as a public holiday. The last day may be slightly later.',
        { artikel: 'Algemene termijnenwet art. 3 lid 3', zekerheid: 'unverified' },
      ),
    )
  return stappen
}

function verlengingsstap(van: Datum, naar: Datum): Uitleg {
  const reden = vrijeDag(van)
  const nl = reden ? `${schrijfDatum(van)} is ${reden.naam.nl}.` : 'Er waren te weinig werkdagen.'
  const en = reden ? `${schrijfDatum(van, 'en')} is ${reden.naam.en}.` : 'There were too few working days.'
  return datumStap(
    `${nl} Daarom is de laatste dag ${schrijfDatum(naar)}.`,
    `${en} So the last day is ${schrijfDatum(naar, 'en')}.`,
    naar,
    {
      artikel: reden ? 'Algemene termijnenwet art. 1 en 3' : 'Algemene termijnenwet art. 2',
      ...(reden?.bron === undefined ? {} : { bron: reden.bron }),
      ...(reden === undefined ? {} : { zekerheid: reden.zekerheid }),
    },
  )
}

const NAMEN: Record<Duur['eenheid'], { nl: [string, string]; en: [string, string] }> = {
  dagen: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  weken: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  maanden: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  jaren: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
}

/** "6 weken" or "1 week". */
export function schrijfDuur({ aantal, eenheid }: Duur): Tekst {
  const meervoud = aantal === 1 ? 0 : 1
  return { nl: `${aantal} ${NAMEN[eenheid].nl[meervoud]}`, en: `${aantal} ${NAMEN[eenheid].en[meervoud]}` }
}
