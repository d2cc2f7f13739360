import { describe, expect, it } from 'vitest'
import { Formulier, Knopformulier } from './Formulier.tsx'
import { Aankruisvak, Aankruisvakjes, Keuzelijst, Keuzerondjes } from './Keuzes.tsx'
import { toon } from './proef/toon.tsx'
import { Bestandsveld, Datumveld, Tekstvak, Tekstveld } from './Tekstveld.tsx'

const KEUZES = [
  { waarde: 'a', label: 'Een' },
  { waarde: 'b', label: 'Twee', uitleg: 'Meer dan een' },
]

const velden = (
  <>
    <Tekstveld naam="tekst" label="Tekst" hint="Hint" />
    <Tekstvak naam="verhaal" label="Verhaal" optioneel />
    <Datumveld naam="dag" label="Dag" />
    <Keuzerondjes naam="rondje" label="Rondje" keuzes={KEUZES} />
    <Aankruisvakjes naam="vakjes" label="Vakjes" keuzes={KEUZES} />
    <Keuzelijst naam="lijst" label="Lijst" keuzes={KEUZES} />
    <Aankruisvak naam="akkoord" label="Akkoord" />
    <Bestandsveld naam="bestand" label="Bestand" mb={5} accept=".pdf" />
  </>
)

const NAMEN = ['tekst', 'verhaal', 'dag', 'rondje', 'vakjes', 'lijst', 'akkoord', 'bestand']

describe('Formulier', () => {
  it('verstuurt met bewijs en met een sleutel die bij dit formulier hoort', () => {
    const html = toon(<Formulier naam="proef">{velden}</Formulier>)
    expect(html).toContain('method="post"')
    expect(html).toContain('name="csrf" value="proefbewijs"')
    expect(html).toMatch(/name="sleutel" value="proef\.[0-9a-f-]{36}"/)
  })

  it('laat vervolgvragen alleen zien bij het antwoord dat ernaar vraagt', () => {
    const keuzes = [
      { waarde: 'ja', label: 'Ja', vervolg: true },
      { waarde: 'nee', label: 'Nee', vervolg: false },
    ]
    const html = toon(<Keuzerondjes naam="rondje" label="Rondje" keuzes={keuzes} />)
    // The styles look for the attribute, whatever it holds.
    const [metVervolg, ...meer] = (html.match(/<input[^>]*>/g) ?? []).filter((veld) => veld.includes('data-vervolg'))
    expect(metVervolg).toContain('value="ja"')
    expect(meer).toEqual([])
  })

  it('geeft elke paginaweergave een eigen sleutel', () => {
    const sleutel = () => /name="sleutel" value="([^"]+)"/.exec(toon(<Formulier naam="proef">{velden}</Formulier>))?.[1]
    expect(sleutel()).not.toBe(sleutel())
  })

  it.each(NAMEN)('wijst vanuit de samenvatting van fouten naar het veld: %s', (naam) => {
    const html = toon(
      <Formulier naam="proef" fouten={{ [naam]: 'Vul dit in.' }}>
        {velden}
      </Formulier>,
    )
    expect(html).toContain(`<a href="#proef-${naam}">Vul dit in.</a>`)
    expect(html).toMatch(
      new RegExp(`<(input|textarea|select)[^>]* id="proef-${naam}"|<(input|textarea|select) id="proef-${naam}"`),
    )
    expect(html).toContain(`id="proef-${naam}-fout"`)
    expect(html).toMatch(new RegExp(`aria-describedby="[^"]*proef-${naam}-fout`))
  })

  it('zegt wat er aan het geheel mankeert zonder naar een veld te wijzen', () => {
    const html = toon(
      <Formulier naam="proef" fouten={{ '': 'De zaak is al gesloten.' }}>
        {velden}
      </Formulier>,
    )
    expect(html).toContain('<li>De zaak is al gesloten.</li>')
  })

  it('laat staan wat iemand invulde', () => {
    const waarden = {
      tekst: 'Truus',
      verhaal: 'Lang',
      dag: '1-1-2026',
      rondje: 'b',
      vakjes: ['a', 'b'],
      lijst: 'b',
      akkoord: 'ja',
    }
    const html = toon(
      <Formulier naam="proef" waarden={waarden}>
        {velden}
      </Formulier>,
    )
    expect(html).toContain('value="Truus"')
    expect(html).toContain('>Lang</textarea>')
    expect(html).toContain('value="1-1-2026"')
    expect(html.match(/checked=""/g)).toHaveLength(4)
    expect(html).toMatch(/<option value="b" selected="">/)
  })

  it('toont zonder fouten geen samenvatting', () => {
    expect(toon(<Formulier naam="proef">{velden}</Formulier>)).not.toContain('role="alert"')
  })

  it('stuurt bestanden alleen mee als dat is gezegd', () => {
    expect(toon(<Formulier naam="proef">{velden}</Formulier>)).not.toContain('multipart')
    expect(
      toon(
        <Formulier naam="proef" bestanden>
          {velden}
        </Formulier>,
      ),
    ).toContain('multipart/form-data')
  })
})

describe('Knopformulier', () => {
  it('is een formulier met een knop en de waarden die nodig zijn', () => {
    const html = toon(
      <Knopformulier naam="neem" naar="/werkplek/neem" velden={{ zaak: '7' }}>
        Neem
      </Knopformulier>,
    )
    expect(html).toContain('action="/werkplek/neem"')
    expect(html).toContain('name="zaak" value="7"')
    expect(html).toContain('name="csrf"')
  })
})
