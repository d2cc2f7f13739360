import { describe, expect, it } from 'vitest'
import type { Simpel } from '../model/bouwstenen.ts'
import * as ldt from '../model/ldt.ts'
import { ontleed } from './ontleed.ts'

const regelVan = (type: Simpel, tekst: string): string => {
  const uitkomst = ontleed(type, tekst)
  return uitkomst.ok ? 'goed' : uitkomst.regel
}

describe('teksten', () => {
  it.each([
    [ldt.LDT_Huisletter, 1, 'RS008'],
    [ldt.LDT_HuisnummerToevoeging, 4, 'RS011'],
    [ldt.LDT_Landnummer, 4, 'RS011'],
    [ldt.LDT_ProductCode, 5, 'RS012'],
    [ldt.LDT_Postcode, 8, 'RS014'],
    [ldt.LDT_Voorvoegsel, 10, 'RS016'],
    [ldt.LDT_IdentificatieBericht, 12, 'RS017'],
    [ldt.LDT_Persoonsid, 20, 'RS019'],
    [ldt.LDT_Straatnaam, 24, 'RS020'],
    [ldt.LDT_Taal, 25, 'RS021'],
    [ldt.LDT_Organisatienaam, 35, 'RS023'],
    [ldt.LDT_Referentie, 36, 'RS024'],
    [ldt.LDT_Emailadres, 80, 'RS026'],
    [ldt.LDT_Plaatsnaam, 80, 'RS026'],
    [ldt.LDT_Naam, 200, 'RS028'],
  ])('$naam mag zo lang zijn als de standaard zegt, en niet langer', (type, lengte, regel) => {
    expect(regelVan(type, 'a'.repeat(lengte))).toBe('goed')
    expect(regelVan(type, '😀'.repeat(lengte))).toBe('goed')
    expect(regelVan(type, 'a'.repeat(lengte + 1))).toBe(regel)
    expect(regelVan(type, ' ')).toBe('RS033')
    expect(regelVan(type, '')).toBe('RS033')
  })

  it.each<[Simpel, string, string]>([
    [ldt.LDT_AgbCode, '12345678', '1234567'],
    [ldt.LDT_Gemeente, '0344', '344'],
    [ldt.LDT_BurgerServicenummer, '123456782', '12345678a'],
    [ldt.LDT_Telefoonnummer, '0301234567', '030-1234567'],
    [ldt.LDT_Telefoonnummer, '1'.repeat(15), '1'.repeat(16)],
    [ldt.LDT_Voorletters, 'ABÉ', 'A.B.'],
    [ldt.LDT_Voorletters, 'ABCDEF', 'ABCDEFG'],
    [ldt.LDT_Versie, '1.0.0', '01.0.0'],
    [ldt.LDT_Commentaar, 'twee\nregels', ' \n '],
  ])('$naam keurt $1 goed en $2 af', (type, goed, fout) => {
    expect(regelVan(type, goed)).toBe('goed')
    expect(regelVan(type, fout)).toMatch(/^RS/)
  })
})

describe('getallen', () => {
  it.each<[Simpel, number, string]>([
    [ldt.LDT_RelatieVolgorde, 99, 'RS002'],
    [ldt.LDT_Huisnummer, 99_999, 'RS004'],
    [ldt.LDT_Volume, 99_999_999, 'RS005'],
    [ldt.LDT_Budget, 99_999_999, 'RS005'],
    [ldt.LDT_Nummer, 999_999_999, 'RS006'],
  ])('$naam loopt van 0 tot en met $1', (type, maximum, regel) => {
    expect(regelVan(type, '0')).toBe('goed')
    expect(regelVan(type, `${maximum}`)).toBe('goed')
    expect(regelVan(type, `${maximum + 1}`)).toBe(regel)
    expect(regelVan(type, '-1')).toBe('RS001')
    expect(regelVan(type, '1.0')).toBe('XSD')
  })
  it('leest een getal met plus, nullen en spaties als hetzelfde getal', () => {
    expect(ontleed(ldt.LDT_Volume, ' +0180\n')).toEqual({ ok: true, waarde: 180 })
    expect(ontleed(ldt.LDT_Volume, '-0')).toEqual({ ok: true, waarde: 0 })
  })
})

describe('datum en tijd', () => {
  it.each([
    ['2024-02-29', 'goed'],
    ['2000-02-29', 'goed'],
    ['1900-02-29', 'XSD'],
    ['2026-04-31', 'XSD'],
    ['2026-13-01', 'XSD'],
    ['0000-01-01', 'XSD'],
    ['2026-1-1', 'XSD'],
    ['2026-01-01Z', 'RS032'],
    ['2026-01-01+01:00', 'RS032'],
    ['-0001-01-01', 'OP047'],
  ])('leest datum %s als %s', (tekst, regel) => {
    expect(regelVan(ldt.LDT_Datum, tekst)).toBe(regel)
  })
  it.each([
    ['23:59:59', 'goed'],
    ['10:00:00.125', 'goed'],
    ['24:00:00', 'goed'],
    ['24:00:01', 'XSD'],
    ['10:60:00', 'XSD'],
    ['10:00:60', 'XSD'],
    ['10:00', 'XSD'],
    ['10:00:00Z', 'RS034'],
  ])('leest tijd %s als %s', (tekst, regel) => {
    expect(regelVan(ldt.LDT_Tijd, tekst)).toBe(regel)
  })
})
