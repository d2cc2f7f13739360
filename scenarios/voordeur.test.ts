import { describe, expect, it } from 'vitest'
import { bezoek } from './huis/bezoek.ts'

describe('de voordeur', () => {
  for (const breed of [320, 1280])
    it(`houdt stand op ${breed} pixels, met telefoonnummer en uren`, async () => {
      const gast = await bezoek({ breed })
      for (const pad of [
        '/',
        '/aanbod',
        '/eigen-bijdrage',
        '/mantelzorg',
        '/clientondersteuning',
        '/rechten',
        '/inloggen',
      ]) {
        await gast.pagina.goto(pad)
        await gast.houdtStand()
        await expect.poll(() => gast.pagina.getByText('14 0500').count(), { message: pad }).toBeGreaterThan(0)
      }
      await gast.sluit()
    })
})
