import { describe, expect, it } from 'vitest'
import { leesInzending } from './formulier.server.ts'

function verzoek(velden: readonly (readonly [string, string | File])[]): Request {
  const body = new FormData()
  for (const [naam, waarde] of velden) body.append(naam, waarde)
  return new Request('http://waterrijk.test/melding', { method: 'POST', body })
}

const lees = (velden: readonly (readonly [string, string | File])[]) => leesInzending(verzoek(velden), 'proefbewijs')

describe('leesInzending', () => {
  it('geeft wat is ingevuld, zonder bewijs en sleutel', async () => {
    const inzending = await lees([
      ['csrf', 'proefbewijs'],
      ['sleutel', 'melding.1'],
      ['naam', 'Truus'],
    ])
    expect(inzending).toEqual({ sleutel: 'melding.1', waarden: { naam: 'Truus' }, bestanden: {} })
  })

  it('maakt een lijst van vakjes met dezelfde naam', async () => {
    const { waarden } = await lees([
      ['csrf', 'proefbewijs'],
      ['gebied', 'vervoer'],
      ['gebied', 'huis'],
    ])
    expect(waarden.gebied).toEqual(['vervoer', 'huis'])
  })

  it('geeft gekozen bestanden, en niet het lege bestand van een leeg veld', async () => {
    const { bestanden } = await lees([
      ['csrf', 'proefbewijs'],
      ['brief', new File(['inhoud'], 'brief.pdf')],
      ['foto', new File([], '')],
    ])
    expect(Object.keys(bestanden)).toEqual(['brief'])
    expect(bestanden.brief?.map((bestand) => bestand.name)).toEqual(['brief.pdf'])
  })

  it.each([[[]], [[['csrf', 'ander']] as const], [[['csrf', 'proefbewijt']] as const]])(
    'weigert een formulier zonder ons bewijs, met de uitleg hoe het opnieuw kan (%#)',
    async (velden) => {
      await expect(lees(velden)).rejects.toMatchObject({ data: 'verlopen', init: { status: 403 } })
    },
  )

  it('weigert een lichaam dat geen formulier is als fout van de zender', async () => {
    const json = new Request('http://waterrijk.test/', {
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'application/json' },
    })
    await expect(leesInzending(json, 'proefbewijs')).rejects.toMatchObject({ init: { status: 400 } })
  })

  it('ziet een veld met de naam __proto__ als gewoon veld', async () => {
    const { waarden } = await lees([
      ['csrf', 'proefbewijs'],
      ['__proto__', 'kwaad'],
    ])
    expect(Object.getPrototypeOf(waarden)).toBe(Object.prototype)
    expect(Object.entries(waarden)).toEqual([['__proto__', 'kwaad']])
  })

  it('kort een te lange sleutel in', async () => {
    const { sleutel } = await lees([
      ['csrf', 'proefbewijs'],
      ['sleutel', 'x'.repeat(500)],
    ])
    expect(sleutel).toHaveLength(200)
  })
})
