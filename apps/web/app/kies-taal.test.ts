import { describe, expect, it } from 'vitest'
import { kiesTaal } from './kies-taal.server.ts'

function kies(taal: string, terug: string, adres = 'http://waterrijk.test/taal'): Promise<Response> {
  const body = new URLSearchParams({ csrf: 'proefbewijs', taal, terug })
  return kiesTaal(new Request(adres, { method: 'POST', body }), 'proefbewijs')
}

describe('taal kiezen', () => {
  it('onthoudt de taal en gaat terug naar de pagina', async () => {
    const antwoord = await kies('en', '/melding?stap=2')
    expect(antwoord.status).toBe(302)
    expect(antwoord.headers.get('Location')).toBe('/melding?stap=2')
    expect(antwoord.headers.get('Set-Cookie')).toMatch(/^meedoen_taal=en; .*SameSite=Lax; HttpOnly$/)
  })

  it('kiest Nederlands bij een taal die er niet is', async () => {
    expect((await kies('fr', '/')).headers.get('Set-Cookie')).toContain('meedoen_taal=nl;')
  })

  it.each([
    '//elders.test',
    '/\\elders.test',
    '/\t/elders.test',
    '/\n/elders.test',
    'https://elders.test',
    'javascript:alert(1)',
    '',
  ])('stuurt niemand naar buiten: %j', async (terug) => {
    expect((await kies('nl', terug)).headers.get('Location')).toBe('/')
  })

  it('laat het koekje alleen over een versleutelde verbinding gaan als die er is', async () => {
    const antwoord = await kies('nl', '/', 'https://waterrijk.test/taal')
    expect(antwoord.headers.get('Set-Cookie')).toContain('; Secure')
  })
})
