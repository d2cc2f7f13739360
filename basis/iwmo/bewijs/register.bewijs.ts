// Every rule of the standard is in our register, with the same messages, level and return code.
import { describe, expect, it } from 'vitest'
import { REGISTER } from '../controle/standaard/register.ts'
import type { Registerregel } from '../controle/standaard/registerregel.ts'
import {
  bedrijfsregels,
  elementregels,
  invulinstructies,
  type Standaardregel,
  technischeRegels,
} from './standaardtabellen.ts'

/** Rules of the tables that are not in the register, and why. */
const NIET_OPGENOMEN: Readonly<Record<string, string>> = {
  OP001: 'gezagsdrager: alleen Jeugdwet',
  OP002: 'gezagsdrager: alleen Jeugdwet',
  OP002x1: 'gezagsdrager: alleen Jeugdwet',
  OP002x2: 'gezagsdrager: alleen Jeugdwet',
  OP359: 'woonplaatsbeginsel: alleen Jeugdwet',
  UP001: 'beschrijft waar de berichten voor zijn',
  UP003: 'gaat over de AVG, niet over de inhoud van een bericht',
  UP004: 'gaat over de taak van de gemeente',
  UP007: 'gaat over de beschikking, die geen bericht is',
  UP019: 'gaat over de houding tegenover de client',
  UP023: 'gaat over het gesprek met de client',
  UP024: 'gaat over de wet achter de standaard',
  UP026: 'beschrijft de uitvoeringsvarianten',
  UP028: 'gaat over het contract',
  IV074: 'legt de uitvoeringsvarianten uit',
}
/** Rules of the register that are in none of the tables, and where they come from. */
const ELDERS_GEVONDEN: Readonly<Record<string, string>> = {
  OP298: 'staat alleen in de nieuwere regels van iJw',
  IV008: 'wordt genoemd bij TR326 en OP289; de tekst ervan is niet openbaar gevonden',
}
/** Where our messages differ from the table, and why. */
const ANDERE_BERICHTEN: Readonly<Record<string, string>> = {
  OP303: 'de tabel noemt 323, de regel gaat over het antwoord daarop (325)',
}

/** Where our return code differs from the table, and why. */
const ANDERE_RETOURCODE: Readonly<Record<string, string>> = {
  OP254: 'de tabel noemt geen code; wij toetsen of de AGB-code bestaat, en een fout in de header krijgt 0001',
}

const RETOUREN = ['WMO302', 'WMO306', 'WMO308', 'WMO316', 'WMO318', 'WMO320']
const inOnzeNamen = (berichten: ReadonlySet<string>): string[] =>
  [...berichten].flatMap((bericht) => (bericht === 'WMO Retour' ? RETOUREN : [bericht])).sort()

const bijCode = new Map(REGISTER.map((regel) => [regel.code, regel]))
const opgenomen = ({ code }: { readonly code: string }): boolean => !(code in NIET_OPGENOMEN)

const vergelijkbaar = ({ code, berichten, retourcode }: Registerregel | Standaardregel) => ({
  code,
  berichten: code in ANDERE_BERICHTEN ? 'zie ANDERE_BERICHTEN' : inOnzeNamen(new Set(berichten)),
  retourcode: code in ANDERE_RETOURCODE ? 'zie ANDERE_RETOURCODE' : retourcode || null,
})

describe.each([
  ['de condities, constraints en restricties', elementregels()],
  ['de technische regels', technischeRegels()],
  ['de bedrijfsregels', bedrijfsregels().filter(({ code }) => code.startsWith('OP'))],
])('%s', (_naam, regels) => {
  it('staan allemaal in het register, met dezelfde berichten en retourcode', () => {
    const verwacht = regels.filter(opgenomen).map(vergelijkbaar)
    const gevonden = verwacht.map(({ code }) => {
      const eigen = bijCode.get(code)
      return eigen === undefined ? `${code} ontbreekt` : vergelijkbaar(eigen)
    })
    expect(verwacht.length).toBeGreaterThan(70)
    expect(gevonden).toEqual(verwacht)
  })

  it('hebben in het register een titel in eigen woorden', () => {
    const overgenomen = regels.filter(({ code, teksten }) => teksten.has(bijCode.get(code)?.titel ?? ''))
    expect(overgenomen.map(({ code }) => code)).toEqual([])
  })
})

it('geeft elke technische regel het niveau van de standaard, en bouwt ze allemaal', () => {
  const verwacht = technischeRegels().map(({ code, niveau }) => ({ code, niveau, status: 'gebouwd' }))
  const gevonden = verwacht.map(({ code }) => {
    const eigen = bijCode.get(code)
    return { code, niveau: eigen?.niveau, status: eigen?.status }
  })
  expect(gevonden).toEqual(verwacht)
})

it('bouwt alle condities, en alle constraints die niet uit de structuur volgen', () => {
  const metRetourcode = elementregels().filter(({ retourcode }) => retourcode !== '')
  expect(metRetourcode.map(({ code }) => bijCode.get(code)?.status)).toEqual(metRetourcode.map(() => 'gebouwd'))
  const zonder = elementregels().filter(({ retourcode }) => retourcode === '')
  expect(zonder.map(({ code }) => bijCode.get(code)?.status)).toEqual(zonder.map(() => 'schema'))
})

it('kent elk uitgangspunt en elke invulinstructie, of zegt waarom niet', () => {
  const codes = [...bedrijfsregels().map(({ code }) => code), ...invulinstructies()]
  expect(invulinstructies().length).toBe(35)
  expect(codes.filter((code) => !bijCode.has(code)).sort()).toEqual(Object.keys(NIET_OPGENOMEN).sort())
})

it('verzint geen regels', () => {
  const bekend = new Set([
    ...[...elementregels(), ...technischeRegels(), ...bedrijfsregels()].map(({ code }) => code),
    ...invulinstructies(),
  ])
  expect(REGISTER.filter(({ code }) => !bekend.has(code)).map(({ code }) => code)).toEqual(
    Object.keys(ELDERS_GEVONDEN).sort(),
  )
})
