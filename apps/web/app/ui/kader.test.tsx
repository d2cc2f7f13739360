import { describe, expect, it } from 'vitest'
import { Foutpagina } from './Foutpagina.tsx'
import { Paginakop } from './Indeling.tsx'
import { Paginakader } from './Paginakader.tsx'
import { toon } from './proef/toon.tsx'
import { Stafkader } from './Stafkader.tsx'

const WIE = { soort: 'medewerker', naam: 'M. Hendriks', rollen: ['consulent'] } as const

describe('Paginakader', () => {
  const pagina = (
    <Paginakader menu={[{ naar: '/aanbod', tekst: 'Hulp vinden' }]}>
      <h1>Inhoud</h1>
    </Paginakader>
  )

  it('toont op elke pagina het telefoonnummer en wanneer er iemand opneemt', () => {
    const html = toon(pagina)
    expect(html).toContain('href="tel:140000"')
    expect(html).toContain('Op werkdagen van 8.30 tot 17.00 uur.')
  })

  it('begint met een sprong naar de inhoud', () => {
    const html = toon(pagina)
    expect(html.indexOf('href="#inhoud"')).toBeLessThan(html.indexOf('<header'))
    expect(html).toContain('<main id="inhoud"')
  })

  it('biedt inloggen aan wie niet is ingelogd, en anders uitloggen met bewijs', () => {
    expect(toon(pagina)).toContain('href="/inloggen"')
    const binnen = toon(pagina, { wie: WIE })
    expect(binnen).not.toContain('href="/inloggen"')
    expect(binnen).toContain('action="/uitloggen"')
  })

  it('biedt de andere taal aan in die taal', () => {
    expect(toon(pagina)).toMatch(/value="en"[^>]*>.*English/)
    expect(toon(pagina, { taal: 'en' })).toMatch(/value="nl"[^>]*>.*Nederlands/)
  })

  it('stuurt geen scripts en geen stijlen in de pagina', () => {
    expect(toon(pagina)).not.toMatch(/<script| style=/)
  })
})

describe('Stafkader', () => {
  it('zoekt met een formulier, zodat geen naam in een adres komt', () => {
    const html = toon(
      <Stafkader portaal="Werkplek" begin="/werkplek" menu={[]} zoeken={{ naar: '/werkplek/zoeken', label: 'Zoek' }}>
        <h1>Werk</h1>
      </Stafkader>,
      { wie: WIE },
    )
    expect(html).toMatch(/<form[^>]*action="\/werkplek\/zoeken"[^>]*method="post"/)
    expect(html).toContain('M. Hendriks')
  })

  it('toont geen menu van wat iemand niet mag openen, en wijst naar het eigen werk', () => {
    const beheer = (rollen: string[]) =>
      toon(
        <Stafkader portaal="Beheer" begin="/beheer" menu={[{ naar: '/beheer/logboek', tekst: 'Logboek' }]}>
          <Foutpagina soort="geentoegang" />
        </Stafkader>,
        { wie: { ...WIE, rollen } },
      )
    expect(beheer(['beheerder'])).toContain('href="/beheer/logboek"')
    const vreemd = beheer(['consulent'])
    expect(vreemd).not.toContain('/beheer')
    expect(vreemd).toContain('href="/werkplek"')
    expect(vreemd).not.toContain('14 0000')
  })
})

describe('Paginakop', () => {
  it('is ook de titel van het venster, met de fout voorop als er een is', () => {
    expect(toon(<Paginakop titel="Uw naam" fout />)).toContain('<title>Fout: Uw naam · Meedoen Waterrijk</title>')
  })
})

describe('Foutpagina', () => {
  it.each(['nietgevonden', 'geentoegang', 'verlopen', 'fout'] as const)(
    'zegt bij %s wat iemand nu kan doen',
    (soort) => {
      const html = toon(<Foutpagina soort={soort} />)
      expect(html).toContain('<h1>')
      expect(html).toContain('14 0000')
      expect(html).toContain('href="/"')
    },
  )
})
