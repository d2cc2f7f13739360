// One message with every element filled, and the places of its elements: the ground for systematic comparison.
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { type Simpel, type Type, veldtype } from '../model/bouwstenen.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { alsBericht } from '../waarden/als-bericht.ts'

function voorbeeldVan(type: Simpel): string | number {
  switch (type.basis) {
    case 'tekst':
      return (
        { RS035: '0344', RS036: '12345678', RS037: '123456782', RS046: '0301234567', RS048: '1.0.0' }[
          type.vorm.regel
        ] ?? 'A'
      )
    case 'keuze':
      return Object.keys(type.lijst.waarden)[0] ?? ''
    case 'getal':
      return 1
    case 'vast':
      return type.waarde
    case 'datum':
      return '2026-01-15'
    case 'tijd':
      return '10:00:00'
  }
}

/** Which fields of a class the example fills, seen from a place in the message. */
type Keus = (naam: string, verplicht: boolean, diepte: number) => boolean

function vol(type: Type, keus: Keus, diepte = 0): unknown {
  if (type.basis === 'lijst') return [vol(type.item, keus, diepte + 1)]
  if (type.basis !== 'klasse') return voorbeeldVan(type)
  return Object.fromEntries(
    Object.entries(type.velden)
      .map(([naam, veld]) => ({ naam, ...veldtype(veld) }))
      .filter(({ naam, verplicht }) => keus(naam, verplicht, diepte))
      .map(({ naam, type: van }) => [naam, vol(van, keus, diepte + 1)]),
  )
}

function schrijfVoorbeeld(soort: Berichtsoort, keus: Keus): string {
  const keuring = alsBericht(soort, vol(BERICHTEN[soort].wortel, keus))
  if (!keuring.ok) throw new Error(`het voorbeeld van ${soort} klopt niet`)
  return new TextDecoder().decode(schrijfBericht(soort, keuring.bericht))
}

/** A message of this kind with every element that its description knows, once. */
export const volledigBericht = (soort: Berichtsoort): string => schrijfVoorbeeld(soort, () => true)

/** A message of this kind with the element at this path, and beside it little more than what is obligatory. */
export const berichtMet = (soort: Berichtsoort, pad: readonly string[]): string =>
  schrijfVoorbeeld(soort, (naam, verplicht, diepte) => verplicht || pad[diepte] === naam)

/** Every simple element of a description, with the path that the writer gives it. */
export function simpeleElementen(
  type: Type,
  pad: readonly string[] = [],
): { readonly pad: readonly string[]; readonly type: Simpel }[] {
  if (type.basis === 'lijst') return simpeleElementen(type.item, [...pad, type.element])
  if (type.basis !== 'klasse') return [{ pad, type }]
  return Object.entries(type.velden).flatMap(([naam, veld]) => simpeleElementen(veldtype(veld).type, [...pad, naam]))
}

/**
 * Where the first element at a path starts and ends in a written message, and where its content does. The indentation of
 * the writer tells an element from one with the same name deeper down.
 */
export function plaatsVan(xml: string, pad: readonly string[]): { van: number; in: number; uit: number; tot: number } {
  let [van, tot] = [0, xml.length]
  for (const [diepte, naam] of pad.entries()) {
    const begin = new RegExp(`\\n {${2 * diepte + 2}}<(\\w+:${naam})>`).exec(xml.slice(van, tot))
    if (begin === null) throw new Error(`${pad.join('/')} staat niet in het bericht`)
    const tag = `<${begin[1]}>`
    van += begin.index + begin[0].length - tag.length
    tot = xml.indexOf(`</${begin[1]}>`, van) + tag.length + 1
  }
  return { van, in: xml.indexOf('>', van) + 1, uit: xml.lastIndexOf('</', tot), tot }
}
