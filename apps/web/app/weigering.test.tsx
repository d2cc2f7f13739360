import type { Weigering } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { Formulier } from './ui/Formulier.tsx'
import { toon } from './ui/proef/toon.tsx'
import { Tekstveld } from './ui/Tekstveld.tsx'
import { useFouten } from './weigering.ts'

const NAMEN = { naam: 'Uw naam', waar: 'Waar woont u?' }

function Proef({ weigering }: { weigering: Weigering }) {
  return (
    <Formulier naam="proef" fouten={useFouten(weigering)} namen={NAMEN}>
      <Tekstveld naam="naam" label={NAMEN.naam} />
      <Tekstveld naam="waar" label={NAMEN.waar} />
    </Formulier>
  )
}

const invoer = (velden: Record<string, string>): Weigering => ({
  ok: false,
  code: 'invoer',
  tekst: 'Niet goed.',
  velden,
})
const html = (weigering: Weigering, taal: 'nl' | 'en' = 'nl') => toon(<Proef weigering={weigering} />, { taal })

describe('de woorden bij een weigering', () => {
  it('noemen in de samenvatting het veld, en bij het veld alleen wat eraan mankeert', () => {
    const fout = html(invoer({ naam: 'verplicht' }))
    expect(fout).toContain('<a href="#proef-naam">Uw naam: Vul dit in.</a>')
    expect(fout).toContain('</span>Vul dit in.</span>')
  })

  it('zetten na een vraagteken geen dubbele punt', () => {
    expect(html(invoer({ waar: 'geen-postcode' }))).toContain('Waar woont u? Dit is geen postcode.')
  })

  it('staan in de volgorde van de velden: kamers geven de laatste eerst', () => {
    const fout = html(invoer({ waar: 'verplicht', naam: 'verplicht' }))
    expect(fout.indexOf('#proef-naam')).toBeLessThan(fout.indexOf('#proef-waar'))
  })

  it('hebben voor een onbekende code een zin die helpt', () => {
    expect(html(invoer({ naam: 'iets-nieuws' }))).toContain('Dit kunnen we niet lezen.')
  })

  it('staan bij het ene veld dat de kamer noemt, of bij het geheel', () => {
    const leeg: Weigering = { ok: false, code: 'plan-leeg', tekst: 'Schrijf iets op.', veld: 'naam' }
    expect(html(leeg)).toContain('<a href="#proef-naam">Uw naam: Schrijf iets op.</a>')
    const dicht: Weigering = { ok: false, code: 'niet-in-deze-stand', tekst: 'Deze stap kan nu niet.' }
    expect(html(dicht)).toContain('<li>Deze stap kan nu niet.</li>')
  })

  it('zijn er ook in het Engels, en anders in de taal van de kamer', () => {
    const leeg: Weigering = { ok: false, code: 'plan-leeg', tekst: 'Schrijf iets op.' }
    expect(html(leeg, 'en')).toContain('Write something down')
    expect(html({ ...leeg, code: 'nog-zonder-engels' }, 'en')).toContain('Schrijf iets op.')
  })
})
