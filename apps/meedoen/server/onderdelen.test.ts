import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from './html.ts'
import { schrijfFout, zonderPersoonsgegevens } from './logboek.ts'
import { veiligPad } from './terug-naar.ts'

describe('terugkeren na inloggen', () => {
  it('neemt alleen een pad van onze eigen website aan', () => {
    expect(veiligPad('/mijn/zaak/1?a=b%20c')).toBe('/mijn/zaak/1?a=b%20c')
    const pogingen: unknown[] = [
      'https://kwaad.example',
      '//kwaad.example',
      '/\\kwaad.example',
      '/%09/kwaad.example\t',
      '/a\\b',
      'mijn',
      '/\n/kwaad.example',
      '/.//kwaad.example',
      '/x/../../..//kwaad.example',
      '/inloggen/inwoner',
      '/uitloggen',
      '/demo-idp/auth',
      `/${'x'.repeat(2000)}`,
      ['/mijn'],
      undefined,
    ]
    for (const poging of pogingen) expect([poging, veiligPad(poging)]).toEqual([poging, undefined])
  })

  it('blijft bij elke invoer op onze eigen website', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.constantFrom('/', '//', '/\\').chain((b) => fc.string().map((s) => b + s)),
        ),
        (adres) => {
          const pad = veiligPad(adres)
          expect(pad === undefined || new URL(pad, 'http://hier.example').origin === 'http://hier.example').toBe(true)
        },
      ),
    )
  })
})

describe('html', () => {
  it('maakt van elke waarde tekst', () => {
    expect(html`<p title="${'"><script>'}">${"<b>'&"}</p>`.tekst).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&#39;&amp;</p>',
    )
    expect(html`${[html`<i>a</i>`, html`${1}`]}${undefined}`.tekst).toBe('<i>a</i>1')
  })
})

describe('fouten in het logboek', () => {
  it('houden de zin en verliezen de waarden', () => {
    expect(zonderPersoonsgegevens('Key (bsn)=(999900006) already exists; "Truus" <t@x.nl> 0612345678')).toBe(
      'Key … already exists; … … …',
    )
  })

  it('nemen geen eigenschappen van de database mee', () => {
    const fout = Object.assign(new Error('dubbel', { cause: new Error("waarde 'Truus'") }), {
      code: '23505',
      detail: 'Truus Bakker',
    })
    const regel = schrijfFout(fout)
    expect(JSON.stringify(regel)).not.toContain('Truus')
    expect(regel).toMatchObject({ type: 'Error', code: '23505', oorzaak: { message: 'waarde …' } })
  })
})
