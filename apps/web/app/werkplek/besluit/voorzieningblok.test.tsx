import { describe, expect, it } from 'vitest'
import { Formulier } from '../../ui/Formulier.tsx'
import { toon } from '../../ui/proef/toon.tsx'
import { Voorzieningblok } from './Voorzieningblok.tsx'

const wilgenhof = { agb: '90000009', naam: 'De Wilgenhof', label: 'De Wilgenhof, wachttijd 2 weken' }
const linde = { agb: '90000001', naam: 'De Linde', label: 'De Linde, geen wachttijd' }
const product = (code: string) => ({
  code,
  naam: `Product ${code}`,
  maat: 'uur per week',
  aanbieders: [wilgenhof, linde],
})
const KEUZES = [
  { code: 'begeleiding', naam: 'Begeleiding', producten: [product('02A03'), product('02A05')] },
  { code: 'dagbesteding', naam: 'Dagbesteding', producten: [product('07A03')] },
]
const blok = (gekozen: string) =>
  toon(
    <Formulier naam="proef">
      <Voorzieningblok begin="v." titel="Hulp" soort="begeleiding" product={gekozen} keuzes={KEUZES} gronden={[]} />
    </Formulier>,
  )
const aantal = (html: string, waarde: string) => html.split(`value="${waarde}"`).length - 1

describe('een voorziening kiezen', () => {
  it('noemt elke aanbieder één keer, met de wachttijd zodra het product bekend is', () => {
    expect(aantal(blok(''), wilgenhof.agb)).toBe(1)
    expect(blok('')).not.toContain('wachttijd 2 weken')
    expect(aantal(blok('02A05'), wilgenhof.agb)).toBe(1)
    expect(blok('02A05')).toContain('De Wilgenhof, wachttijd 2 weken')
  })
  it('zet zonder JavaScript alle producten klaar, in groepen per soort', () => {
    const html = blok('')
    expect(html).toContain('<optgroup label="Dagbesteding">')
    expect(aantal(html, '07A03')).toBe(1)
  })
})
