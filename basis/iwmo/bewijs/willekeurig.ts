// Arbitrary messages made from the descriptions; shared by the tests and the proofs.
import fc from 'fast-check'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import type { Klasse, Simpel, Tekst, Type } from '../model/bouwstenen.ts'
import { alsBericht, type Keuring } from '../waarden/als-bericht.ts'

const TEKENS = [
  ...'abcXYZ019 .-/',
  'é',
  'ÿ',
  'ỳ',
  '€',
  '中',
  '😀',
  '&',
  '<',
  '>',
  '"',
  "'",
  ']',
  '\t',
  '\u00a0',
  '\u0085',
]
const CIJFERS = [...'0123456789']

const MAXIMUM_ZONDER_GRENS = 60

function tekst(type: Tekst): fc.Arbitrary<string> {
  const perRegel: Record<string, readonly string[]> = {
    CS319: [...'abcXYZ019'],
    RS031: [...TEKENS, '\n', '\r'],
    RS035: CIJFERS,
    RS036: CIJFERS,
    RS037: CIJFERS,
    RS045: [...'abcXYZéÀỳ×'],
    RS046: CIJFERS,
  }
  const aantal = { RS035: 4, RS036: 8, RS037: 9 }[type.vorm.regel]
  if (type.vorm.regel === 'RS048')
    return fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((getallen) => getallen.join('.'))
  return fc
    .array(fc.constantFrom(...(perRegel[type.vorm.regel] ?? TEKENS)), {
      minLength: aantal ?? 1,
      maxLength: aantal ?? type.maximum ?? MAXIMUM_ZONDER_GRENS,
    })
    .map((tekens) => tekens.join(''))
    .filter((waarde) => type.vorm.expressie.test(waarde))
}

const datum = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10))
const tijd = fc.oneof(
  fc.integer({ min: 0, max: 86_399 }).map((seconde) => new Date(seconde * 1000).toISOString().slice(11, 19)),
  fc.constantFrom('24:00:00', '00:00:00.5', '23:59:59.999'),
)

function simpel(type: Simpel): fc.Arbitrary<unknown> {
  switch (type.basis) {
    case 'tekst':
      return tekst(type)
    case 'keuze':
      return fc.constantFrom(...Object.keys(type.lijst.waarden))
    case 'getal':
      return fc.oneof(fc.integer({ min: 0, max: type.maximum }), fc.constantFrom(0, type.maximum))
    case 'vast':
      return fc.constant(type.waarde)
    case 'datum':
      return datum
    case 'tijd':
      return tijd
  }
}

function klasse(type: Klasse): fc.Arbitrary<Record<string, unknown>> {
  const velden = Object.entries(type.velden).map(([naam, veld]): [string, fc.Arbitrary<unknown>] => [
    naam,
    // A composite without any element is left out by the writer, so it does not survive the round trip.
    veld.basis === 'optioneel'
      ? fc.option(willekeurig(veld.type), { nil: undefined }).map((waarde) => (isLeeg(waarde) ? undefined : waarde))
      : willekeurig(veld),
  ])
  return fc
    .record(Object.fromEntries(velden))
    .map((inhoud) => Object.fromEntries(Object.entries(inhoud).filter(([, waarde]) => waarde !== undefined)))
}

const isLeeg = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && Object.keys(waarde).length === 0

function willekeurig(type: Type): fc.Arbitrary<unknown> {
  if (type.basis === 'klasse') return klasse(type)
  if (type.basis === 'lijst') return fc.array(willekeurig(type.item), { minLength: 1, maxLength: 3 })
  return simpel(type)
}

/** Messages of one kind that are valid on level 1; most break rules of level 2. */
export const willekeurigBericht = <Soort extends Berichtsoort>(
  soort: Soort,
): fc.Arbitrary<Extract<Keuring<Soort>, { ok: true }>> =>
  klasse(BERICHTEN[soort].wortel).map((waarde) => {
    const keuring = alsBericht(soort, waarde)
    if (!keuring.ok) throw new Error(`de generator maakt geen geldige ${soort}: ${JSON.stringify(keuring.bevindingen)}`)
    return keuring
  })
