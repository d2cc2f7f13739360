import type { Bericht } from '../model/berichten.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import type { Stroombericht } from './declaratie.ts'

/** So many clients stand in memory at a time. */
const PER_KEER = 200
const utf8 = new TextEncoder()

function* perKeer<T>(alles: Iterable<T>): Generator<readonly T[]> {
  let stapel: T[] = []
  for (const een of alles) {
    stapel.push(een)
    if (stapel.length < PER_KEER) continue
    yield stapel
    stapel = []
  }
  if (stapel.length > 0) yield stapel
}

/**
 * The bytes of a message with many clients, piece by piece: each piece is written as a message of its own, so the
 * ordinary writer checks it, and its clients are cut out.
 */
export function* schrijfInDelen<Soort extends 'WMO323' | 'WMO325', Client>(
  soort: Soort,
  { clienten, maak }: Stroombericht<Client, Bericht<Soort>['bericht']>,
): Generator<Uint8Array> {
  const element = `${soort.toLowerCase()}:Clienten`
  let staart = ''
  for (const stapel of perKeer(clienten())) {
    const tekst = new TextDecoder().decode(schrijfBericht<'WMO323' | 'WMO325'>(soort, maak(stapel)))
    const begin = staart === '' ? 0 : tekst.indexOf(`<${element}>`) + `<${element}>`.length
    const eind = tekst.lastIndexOf(`</${element}>`)
    // The line ends and spaces before the end tag belong to it.
    const inhoud = tekst.slice(begin, eind).trimEnd()
    staart = tekst.slice(begin + inhoud.length)
    yield utf8.encode(inhoud)
  }
  yield utf8.encode(staart)
}
