import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { Klokbadge, type Klokstaat } from './Badge.tsx'
import { Berekening } from './Berekening.tsx'
import { Melding } from './Melding.tsx'
import { toon } from './proef/toon.tsx'
import { type Kolom, Tabel } from './Tabel.tsx'
import { Waarom } from './Waarom.tsx'
import { Weg } from './Weg.tsx'

describe('Klokbadge', () => {
  const STATEN: [Klokstaat, number, string][] = [
    ['te-laat', 1, '1 dag te laat'],
    ['te-laat', 3, '3 dagen te laat'],
    ['vandaag', 0, 'vandaag'],
    ['binnenkort', 4, 'nog 4 dagen'],
    ['op-tijd', 11, 'nog 11 dagen'],
    ['opgeschort', 0, 'stilgezet'],
    ['geen', 0, 'geen termijn'],
  ]

  it.each(STATEN)('zegt %s (%i) met woord en teken, niet met kleur alleen', (staat, dagen, woorden) => {
    const html = toon(<Klokbadge staat={staat} dagen={dagen} />)
    expect(html).toContain(woorden)
    expect(html).toContain('<svg')
  })

  it('noemt de laatste dag ook voor wie de badge niet aanwijst', () => {
    expect(toon(<Klokbadge staat="op-tijd" dagen={11} uiterlijk={datum('2026-12-03')} />)).toContain(
      'uiterlijk 3 december 2026</span>',
    )
  })

  it('spreekt Engels', () => {
    expect(toon(<Klokbadge staat="te-laat" dagen={3} />, { taal: 'en' })).toContain('3 days late')
  })
})

describe('Melding', () => {
  it('zegt de soort in woorden als er geen titel is', () => {
    expect(toon(<Melding toon="letop">Tekst</Melding>)).toContain('>Let op</p>')
  })

  it('is een alarm als er net iets misging, en een bericht als het lukte', () => {
    expect(toon(<Melding toon="fout" live titel="Mis" />)).toContain('role="alert"')
    expect(toon(<Melding toon="goed" live titel="Klaar" />)).toContain('role="status"')
  })
})

describe('Berekening', () => {
  const zin = (nl: string, zekerheid?: 'H' | 'M' | 'L' | 'unverified') => ({
    tekst: { nl, en: nl },
    artikel: 'art. 1',
    ...(zekerheid ? { zekerheid } : {}),
  })
  const html = (...stappen: ReturnType<typeof zin>[]) =>
    toon(<Berekening kop="Zo rekenen wij" uitleg={{ ...zin('Samen is dat 3.'), stappen }} />)

  it('staat open, met de stappen eerst en wat eruit volgt als laatste', () => {
    const uit = html(zin('Eerst 1.'), zin('Dan 2.'))
    expect(uit).not.toContain('<details')
    expect(['Eerst 1.', 'Dan 2.', 'Samen is dat 3.'].map((tekst) => uit.indexOf(tekst))).toEqual(
      ['Eerst 1.', 'Dan 2.', 'Samen is dat 3.'].map((tekst) => uit.indexOf(tekst)).toSorted((a, b) => a - b),
    )
    expect(uit.split('art. 1')).toHaveLength(4)
  })

  it('zegt in woorden hoe zeker een stap is, en zwijgt over wat in de wet staat', () => {
    expect(html(zin('Een.', 'M'), zin('Twee.', 'H'))).toContain('onze eigen lezing')
    expect(html(zin('Een.', 'L'), zin('Twee.'))).toContain('zwakke bron')
    expect(html(zin('Een.', 'unverified'))).toContain('geen bron voor')
    expect(html(zin('Een.', 'H'), zin('Twee.'))).not.toContain('md-twijfel')
  })

  it('zegt één keer wat voor alle stappen geldt', () => {
    const uit = html(zin('Een.', 'M'), zin('Twee.', 'M'))
    expect(uit.split('onze eigen lezing')).toHaveLength(2)
    expect(uit).toContain('Dit geldt voor al deze punten.')
  })
})

describe('Waarom', () => {
  it('schrijft datums en bedragen uit, met artikel en stappen', () => {
    const html = toon(
      <Waarom
        uitleg={{
          tekst: { nl: 'De bijdrage', en: 'The contribution' },
          waarde: 2180,
          soort: 'bedrag',
          artikel: 'artikel 3.8',
          stappen: [{ tekst: { nl: 'vanaf', en: 'from' }, waarde: '2026-03-01', soort: 'datum' }],
        }}
      />,
    )
    expect(html).toContain('€\u00a021,80')
    expect(html).toContain('1 maart 2026')
    expect(html).toContain('artikel 3.8')
    expect(html).toContain('<details')
  })
})

describe('Weg', () => {
  it('zegt per stap hoe ver die is, en wijst de stap van nu aan', () => {
    const html = toon(
      <Weg
        label="De weg"
        stappen={[
          { titel: 'Melding', staat: 'gedaan', wanneer: '2 november 2026' },
          { titel: 'Gesprek', staat: 'nu', wie: 'Mila' },
          { titel: 'Besluit', staat: 'straks' },
        ]}
      />,
    )
    expect(html).toContain('Gedaan')
    expect(html).toContain('Komt nog')
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  })
})

describe('Tabel', () => {
  const kolommen: Kolom<{ id: string; uren: number }>[] = [
    { sleutel: 'id', kop: 'Zaak', cel: (rij) => rij.id, sorteer: { naar: '?s=id', richting: 'neer' } },
    { sleutel: 'uren', kop: 'Uren', cel: (rij) => rij.uren, getal: true },
  ]

  it('noemt de rij in de eerste kolom en de kop bij elke cel', () => {
    const html = toon(
      <Tabel bijschrift="Werk" kolommen={kolommen} rijen={[{ id: '7', uren: 3 }]} sleutel={(rij) => rij.id} />,
    )
    expect(html).toContain('<caption class="md-weggelaten">Werk</caption>')
    expect(html).toMatch(/<th scope="row"[^>]*><div>7<\/div><\/th>/)
    expect(html).toContain('data-kop="Uren"')
    expect(html).toContain('aria-sort="descending"')
  })

  it('toont wat er te doen is als er niets in staat', () => {
    const html = toon(
      <Tabel bijschrift="Werk" kolommen={kolommen} rijen={[]} sleutel={(rij) => rij.id} leeg={<p>Niets te doen</p>} />,
    )
    expect(html).toBe('<p>Niets te doen</p>')
  })
})
