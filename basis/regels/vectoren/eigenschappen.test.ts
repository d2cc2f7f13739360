import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REKENAARS, rekenRegeling } from './beoordeel.ts'
import type { Veldbeschrijving } from './veld.ts'
import { Velden } from './velden.ts'
import type { Veldsoort } from './veldsoort.ts'
import { voldoet } from './voorwaarde.ts'

const DAG_MS = 86_400_000
const alsDag = (nummer: number) => new Date(nummer * DAG_MS).toISOString().slice(0, 10)

function dagen(vanaf: string, tot: string): fc.Arbitrary<string> {
  const nummer = (dag: string) => Date.parse(dag) / DAG_MS
  const alle = fc.integer({ min: nummer(vanaf), max: nummer(tot) })
  const nu = fc.integer({ min: nummer('2015-01-01'), max: nummer('2027-12-31') })
  return fc.oneof(nu, alle).map(alsDag)
}

function getallen(heel: boolean, min: number, max: number): fc.Arbitrary<number> {
  const klein = fc.integer({ min: Math.max(min, Math.min(max, -3)), max: Math.min(max, Math.max(min, 3000)) })
  if (heel) return fc.oneof(klein, fc.integer({ min, max }))
  return fc.oneof(klein, fc.double({ min, max, noNaN: true }))
}

/** Everything that the description of this kind allows. */
function waarden(soort: Veldsoort): fc.Arbitrary<unknown> {
  switch (soort.soort) {
    case 'datum':
      return dagen(soort.vanaf, soort.tot)
    case 'maand':
      return dagen(`${soort.vanaf}-01`, `${soort.tot}-28`).map((dag) => klem(dag.slice(0, 7), soort.vanaf, soort.tot))
    case 'bedrag':
      return getallen(false, soort.min, soort.max)
    case 'getal':
      return getallen(soort.heel, soort.min, soort.max)
    case 'ja-nee':
      return fc.boolean()
    case 'keuze':
      return fc.constantFrom(...soort.woorden)
    case 'keuzes':
      return fc.array(fc.constantFrom(...soort.woorden), { maxLength: 4 })
    case 'tekst':
      return fc.string()
    case 'code':
      return fc.oneof(fc.string(), fc.nat(99))
    case 'jaar-of-datum':
      return fc.oneof(fc.integer({ min: 1900, max: 2100 }), dagen('1990-01-01', '2050-12-31'))
    case 'keuze-per-deel':
      return fc.dictionary(fc.constantFrom(...soort.delen.map(({ naam }) => naam)), fc.constantFrom(...soort.woorden))
    case 'lijst':
      return fc.array(invoerVoor(soort.velden), { maxLength: 5 })
    case 'object':
      return fc.constant(soort.voorbeeld)
  }
}

const klem = (maand: string, vanaf: string, tot: string) => (maand < vanaf ? vanaf : maand > tot ? tot : maand)

type Keuze = { naam: string; veld: Veldbeschrijving; mee: boolean; waarde: unknown }

/** An input that follows the description: fields that must be there are, others at random; values also as in the example. */
function invoerVoor(
  velden: readonly Veldbeschrijving[],
  voorbeeld: object = {},
): fc.Arbitrary<Record<string, unknown>> {
  const bekend = new Velden(voorbeeld)
  const keuzen = velden.map((veld) =>
    fc.record({
      naam: fc.constantFrom(veld.naam, ...veld.ookGenoemd),
      veld: fc.constant(veld),
      mee: fc.boolean(),
      waarde:
        veld.geldtAls.length === 0 && bekend.heeft(veld.naam)
          ? fc.oneof(fc.constant(bekend.ruw(veld.naam)), waarden(veld.soort))
          : waarden(veld.soort),
    }),
  )
  return fc.tuple(...keuzen).map(stelSamen)
}

function stelSamen(keuzen: readonly Keuze[]): Record<string, unknown> {
  const invoer: Record<string, unknown> = {}
  const los = ({ veld }: Keuze) => veld.geldtAls.length === 0 && typeof veld.verplicht === 'boolean'
  // First what does not depend on other fields; then again and again until nothing is missing any more.
  for (const ronde of [keuzen.filter(los), keuzen, keuzen])
    for (const { naam, veld, mee, waarde } of ronde) {
      const gelezen = new Velden(invoer)
      if ([veld.naam, ...veld.ookGenoemd].some((n) => gelezen.heeft(n)) || !voldoet(gelezen, veld.geldtAls)) continue
      const moet = typeof veld.verplicht === 'boolean' ? veld.verplicht : voldoet(gelezen, veld.verplicht)
      if (mee || moet) invoer[naam] = waarde
    }
  return invoer
}

describe('invoer volgens de beschrijving', () => {
  it.each([...REKENAARS])(
    'van %s wordt gelezen en geeft de beschreven velden of een weigering',
    (regeling, rekenaar) => {
      let gerekend = 0
      fc.assert(
        fc.property(invoerVoor(rekenaar.invoer, rekenaar.voorbeeld), (invoer) => {
          const berekend = rekenRegeling(regeling, invoer)
          if (!berekend.ok) {
            expect(berekend.code).not.toBe('ongeldige-invoer')
            return
          }
          gerekend += 1
          const verwacht = rekenaar.uitkomst.filter(({ alleenAls }) => voldoet(new Velden(invoer), alleenAls))
          expect(Object.keys(berekend.waarde.uitkomst)).toEqual(verwacht.map(({ naam }) => naam))
        }),
        { numRuns: 200 },
      )
      expect(gerekend).toBeGreaterThan(0)
    },
  )
})
