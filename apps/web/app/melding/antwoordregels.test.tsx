import { describe, expect, it } from 'vitest'
import { toon } from '../ui/proef/toon.tsx'
import { Antwoordkaart } from './Antwoordkaart.tsx'
import { nederlandseDatum } from './antwoord.ts'
import { useVraagregels, type Vraagregels } from './antwoordregels.ts'

const NAMEN = [{ code: 'wonen', naam: 'Wonen en veiligheid' }]
const ALLE = ['voor-wie', 'situatie', 'spoed', 'hulp-nu', 'bereiken'] as const

function Regels({ antwoorden }: { antwoorden: Parameters<typeof useVraagregels>[1] }) {
  return useVraagregels(ALLE, antwoorden, NAMEN).map((vraag: Vraagregels) => (
    <Antwoordkaart key={vraag.stap} {...vraag} wijzig={`/melding/x/${vraag.stap}`} />
  ))
}

describe('alle antwoorden op een rij', () => {
  const html = toon(
    <Regels
      antwoorden={{
        'voor-wie': { voorWie: 'mijzelf', melderNaam: 'Oude invoer' },
        situatie: { leefgebieden: ['wonen'], verhaal: 'De trap' },
        spoed: { spoed: 'ja', spoedReden: 'Gevallen' },
        bereiken: { telefoon: '0500 123456', wanneer: ['ochtend', 'avond'], voorkeur: 'bellen' },
      }}
    />,
  )

  it('staan in gewone woorden, niet in codes', () => {
    expect(html).toContain('Voor mijzelf')
    expect(html).toContain('Wonen en veiligheid')
    expect(html).toContain('In de ochtend, In de avond')
    expect(html).not.toContain('>mijzelf<')
  })

  it('zeggen bij een melding voor een ander over wie het gaat', () => {
    const ander = toon(<Regels antwoorden={{ 'voor-wie': { voorWie: 'ander' }, bereiken: { voorkeur: 'bellen' } }} />)
    expect(ander).toContain('Hoe hoort deze persoon het liefst van ons?')
    expect(ander).toContain('Bel deze persoon')
    expect(html).toContain('Hoe hoort u het liefst van ons?')
  })

  it('laten weg wat bij een ander antwoord hoort', () => {
    expect(html).not.toContain('Oude invoer')
    expect(html).toContain('Gevallen')
  })

  it('schrijven een datum zoals mensen die schrijven', () => {
    expect(nederlandseDatum('1948-04-02')).toBe('2-4-1948')
    expect(nederlandseDatum('12-4-1948')).toBe('12-4-1948')
    expect(nederlandseDatum('14a')).toBe('14a')
  })

  it('zeggen het als iets niet is ingevuld', () => {
    expect(html).toContain('Niet ingevuld')
  })

  it('zijn per vraag te wijzigen, met de naam van de vraag voor wie niet ziet waar de link staat', () => {
    expect(html).toContain('href="/melding/x/spoed"')
    expect(html).toContain('<span class="md-weggelaten"> Is er snel hulp nodig?</span>')
  })
})
