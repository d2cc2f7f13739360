import { describe, expect, it } from 'vitest'
import { maak301 } from '../controle/voorbeelden.ts'
import { alsBericht } from './als-bericht.ts'

const { bericht } = maak301()
const fouten = (waarde: unknown) => {
  const keuring = alsBericht('WMO301', waarde)
  return keuring.ok ? [] : keuring.bevindingen
}

describe('alsBericht', () => {
  it('neemt een goed bericht over, ook na een reis door JSON', () => {
    expect(alsBericht('WMO301', JSON.parse(JSON.stringify(bericht)))).toEqual({ ok: true, soort: 'WMO301', bericht })
  })

  it.each<[string, unknown, string]>([
    ['geen object', null, '/Bericht'],
    ['een lijst', [], '/Bericht'],
    [
      'een ontbrekend element',
      { ...bericht, Client: { ...bericht.Client, Geslacht: undefined } },
      '/Bericht/Client/Geslacht',
    ],
    ['een onbekend element', { ...bericht, Klant: {} }, '/Bericht/Klant'],
    ['een element met de naam van iets in elk object', { ...bericht, toString: 1 }, '/Bericht/toString'],
    [
      'een getal als tekst',
      { ...bericht, Header: { ...bericht.Header, BerichtVersie: '3' } },
      '/Bericht/Header/BerichtVersie',
    ],
    ['een tekst als getal', { ...bericht, Client: { ...bericht.Client, Bsn: 999900006 } }, '/Bericht/Client/Bsn'],
    [
      'een lijst die geen lijst is',
      { ...bericht, Client: { ...bericht.Client, Contactgegevens: {} } },
      '/Bericht/Client/Contactgegevens',
    ],
    [
      'een datum met spaties',
      { ...bericht, Client: { ...bericht.Client, Geboortedatum: { Datum: ' 1950-03-02' } } },
      '/Bericht/Client/Geboortedatum/Datum',
    ],
  ])('weigert %s', (_, waarde, pad) => {
    expect(fouten(waarde)).toMatchObject([{ niveau: 1, pad, regelnummer: null }])
  })

  it('noemt een andere soort dan de code zegt', () => {
    expect(alsBericht('WMO302', bericht).ok).toBe(false)
  })
})
