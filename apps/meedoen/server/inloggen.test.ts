import { LINDEWAARD, OEVERSTROOM } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import { HOOGSTENS_MS, maakSessies, STIL_MS } from '../aanmelden/sessies.ts'
import { logIn } from '../proef/log-in.ts'
import type { Gezien } from '../proef/proefkamers.ts'
import { proefserver } from '../proef/proefserver.ts'
import { maakSleutels, nieuweSleutel } from '../sleutels.ts'

const OEVER = (poort: number): string => `http://oeverstroom.localhost:${poort}`
const gezien = (tekst: string): Gezien => JSON.parse(tekst)

describe('inloggen met OpenID Connect', () => {
  it('brengt een inwoner langs de demo-inlog naar haar eigen pagina', async () => {
    const klant = (await proefserver()).klant()
    const adres = await logIn(klant, 'inwoner', 'truus')
    expect(new URL(adres).pathname).toBe('/mijn')
    expect(gezien((await klant.haal('/mijn')).tekst).wie).toEqual({
      soort: 'onbekende-inwoner',
      naam: 'Truus Bakker',
    })
  })

  it('vraagt de uitgever om code, PKCE S256, state en nonce', async () => {
    const klant = (await proefserver()).klant()
    const begin = await klant.haal('/inloggen/medewerker')
    expect(begin.status).toBe(303)
    const vraag = new URL(begin.koppen.location ?? '').searchParams
    expect(vraag.get('response_type')).toBe('code')
    expect(vraag.get('code_challenge_method')).toBe('S256')
    for (const naam of ['state', 'nonce', 'code_challenge']) expect(vraag.get(naam)?.length).toBeGreaterThan(30)
  })

  it('werkt ook op de tweede gemeente, met haar eigen mensen', async () => {
    const klant = (await proefserver()).klant()
    await logIn(klant, 'medewerker', 'ed', OEVER(klant.poort))
    const { wie, gemeente } = gezien((await klant.haal(`${OEVER(klant.poort)}/werkplek`)).tekst)
    expect([wie?.naam, gemeente]).toEqual(['Ed Smit', OEVERSTROOM])
  })

  it('toont bij de demo-inlog alleen mensen van het gekozen publiek, met waarschuwing en zonder ruwe HTML', async () => {
    const klant = (await proefserver()).klant()
    const { tekst } = await klant.volg('/inloggen/inwoner')
    expect(tekst).toContain('Dit is een demo-inlog')
    expect(tekst).toContain('Truus Bakker')
    expect(tekst).toContain('Zij &lt;woont&gt; alleen.')
    expect(tekst).not.toContain('Sanne de Wit')
  })

  it('weigert bij de demo-inlog iemand van een ander publiek', async () => {
    const klant = (await proefserver()).klant()
    const kaarten = await klant.volg('/inloggen/inwoner')
    expect((await klant.stuur(kaarten.adres, { velden: { sub: 'sanne' } })).status).toBe(400)
  })

  it('gaat na inloggen terug naar de pagina van ons die iemand wilde zien', async () => {
    const klant = (await proefserver()).klant()
    expect(await logIn(klant, 'inwoner?terugNaar=%2Fmijn%2Fbrieven%3Fa%3D1', 'truus')).toMatch(/\/mijn\/brieven\?a=1$/)
  })

  it('gaat na inloggen nooit naar een andere website', async () => {
    const klant = (await proefserver()).klant()
    expect(new URL(await logIn(klant, 'inwoner?terugNaar=%2F%2Fkwaad.example', 'truus')).pathname).toBe('/mijn')
  })

  it('weigert iemand die de uitgever kent en de gemeente niet', async () => {
    const klant = (await proefserver()).klant()
    const kaarten = await klant.volg('/inloggen/medewerker')
    const gekozen = await klant.stuur(kaarten.adres, { velden: { sub: 'vreemde' } })
    const einde = await klant.volg(gekozen.koppen.location ?? '')
    expect(einde.status).toBe(403)
    expect(einde.tekst).toContain('U heeft hier geen toegang')
    expect(klant.koekje('meedoen')).toBeUndefined()
  })

  it('bestaat zonder --demo niet', async () => {
    const klant = (await proefserver({ demo: false })).klant()
    expect((await klant.haal('/inloggen/inwoner')).status).toBe(404)
    expect((await klant.haal('/demo-idp/.well-known/openid-configuration')).tekst).not.toContain('issuer')
  })
})

describe('terugkomen van de uitgever', () => {
  const totTerugkomst = async () => {
    const server = await proefserver()
    const klant = server.klant()
    const kaarten = await klant.volg('/inloggen/inwoner')
    const gekozen = await klant.stuur(kaarten.adres, { velden: { sub: 'truus' } })
    const verder = await klant.haal(gekozen.koppen.location ?? '')
    return { server, klant, terug: new URL(verder.koppen.location ?? '') }
  }

  it('weigert een verkeerde state', async () => {
    const { klant, terug } = await totTerugkomst()
    terug.searchParams.set('state', 'x'.repeat(43))
    const antwoord = await klant.haal(terug.href)
    expect(antwoord.status).toBe(400)
    expect(antwoord.tekst).toContain('Inloggen is niet gelukt')
    expect(klant.koekje('meedoen')).toBeUndefined()
  })

  it('weigert een code die al is gebruikt, ook met het koekje van de eerste keer', async () => {
    const { klant, terug } = await totTerugkomst()
    const dief = klant.kloon()
    expect((await klant.haal(terug.href)).status).toBe(303)
    expect((await dief.haal(terug.href)).status).toBe(400)
    expect(dief.koekje('meedoen')).toBeUndefined()
  })

  it('weigert een code in een andere browser dan waarin het inloggen begon', async () => {
    const { server, terug } = await totTerugkomst()
    expect((await server.klant().haal(terug.href)).status).toBe(400)
  })

  it('weigert een antwoord dat bij de andere gemeente wordt ingeleverd', async () => {
    const { klant, terug } = await totTerugkomst()
    klant.zetKoekje('meedoen-inloggen', klant.koekje('meedoen-inloggen') ?? '', 'oeverstroom.localhost')
    expect((await klant.haal(`${OEVER(klant.poort)}${terug.pathname}${terug.search}`)).status).toBe(400)
  })

  it('weigert een poging die te lang duurde', async () => {
    const { server, klant, terug } = await totTerugkomst()
    server.verzet(16 * 60_000)
    expect((await klant.haal(terug.href)).status).toBe(400)
  })

  it('zegt wat er is als iemand het inloggen afbreekt', async () => {
    const { klant, terug } = await totTerugkomst()
    const state = terug.searchParams.get('state') ?? ''
    const iss = encodeURIComponent(`http://localhost:${klant.poort}/demo-idp`)
    const antwoord = await klant.haal(`/inloggen/terug?error=access_denied&state=${state}&iss=${iss}`)
    expect(antwoord.tekst).toContain('U heeft het inloggen afgebroken')
  })
})

describe('sessies', () => {
  const ingelogd = async () => {
    const server = await proefserver()
    const klant = server.klant()
    await logIn(klant, 'inwoner', 'truus')
    return { server, klant, wie: async (k = klant) => gezien((await k.haal('/mijn')).tekst).wie }
  }

  it('bewaart van het token alleen een hash en van de persoon alleen een zegel', async () => {
    const { server, klant } = await ingelogd()
    const rij = await server.opslag.opPlatform((db) =>
      db.selectFrom('platform.sessie').selectAll().executeTakeFirstOrThrow(),
    )
    expect(rij.id).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(rij)).not.toContain(klant.koekje('meedoen'))
    expect(JSON.stringify(rij)).not.toContain('999900006')
  })

  it('geldt niet bij een andere gemeente', async () => {
    const { klant } = await ingelogd()
    klant.zetKoekje('meedoen', klant.koekje('meedoen') ?? '', 'oeverstroom.localhost')
    const { wie, verlopen } = gezien((await klant.haal(`${OEVER(klant.poort)}/mijn`)).tekst)
    expect([wie, verlopen]).toEqual([null, true])
  })

  it('geldt niet als de rij naar een andere gemeente wordt verplaatst', async () => {
    const { server, klant } = await ingelogd()
    await server.opslag.opPlatform((db) => db.updateTable('platform.sessie').set({ gemeente: OEVERSTROOM }).execute())
    klant.zetKoekje('meedoen', klant.koekje('meedoen') ?? '', 'oeverstroom.localhost')
    expect(gezien((await klant.haal(`${OEVER(klant.poort)}/mijn`)).tekst).wie).toBeNull()
  })

  it('eindigt na een half uur stilte', async () => {
    const { server, wie } = await ingelogd()
    server.verzet(STIL_MS - 1000)
    expect(await wie()).not.toBeNull()
    server.verzet(STIL_MS)
    expect(await wie()).toBeNull()
  })

  it('eindigt na acht uur, hoe bezig iemand ook is', async () => {
    const { server, wie } = await ingelogd()
    for (let duur = 0; duur < HOOGSTENS_MS - STIL_MS; duur += STIL_MS / 2) {
      server.verzet(STIL_MS / 2)
      expect(await wie()).not.toBeNull()
    }
    server.verzet(STIL_MS - 1000)
    expect(await wie()).not.toBeNull()
    server.verzet(2000)
    expect(await wie()).toBeNull()
  })

  it('zegt pagina’s wanneer zij eindigt, en dat schuift op met elk bezoek', async () => {
    const { server, klant } = await ingelogd()
    const over = async () =>
      Date.parse(gezien((await klant.haal('/mijn')).tekst).verlooptOp ?? '') - server.nu().getTime()
    expect(await over()).toBe(STIL_MS)
    server.verzet(10 * 60_000)
    expect(await over()).toBe(STIL_MS)
  })

  it('krijgt bij opnieuw inloggen een nieuw token; het oude geldt niet meer', async () => {
    const { klant, wie } = await ingelogd()
    const dief = klant.kloon()
    await logIn(klant, 'inwoner', 'truus')
    expect(klant.koekje('meedoen')).not.toBe(dief.koekje('meedoen'))
    expect(await wie()).not.toBeNull()
    expect(await wie(dief)).toBeNull()
  })

  it('eindigt bij uitloggen, hier en bij de uitgever', async () => {
    const { klant, wie } = await ingelogd()
    const dief = klant.kloon()
    const { csrf } = gezien((await klant.haal('/mijn')).tekst)
    const uit = await klant.stuur('/uitloggen', { velden: { csrf } })
    expect(uit.koppen.location).toContain('/demo-idp/session/end?')
    expect(uit.koppen.location).not.toContain('id_token_hint')
    expect(await wie(dief)).toBeNull()
    const vraag = await klant.volg(uit.koppen.location ?? '')
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(vraag.tekst)?.[1] ?? ''
    const klaar = await klant.stuur('/demo-idp/session/end/confirm', { velden: { xsrf, logout: 'yes' } })
    expect(new URL(klaar.koppen.location ?? '').pathname).toBe('/uitgelogd')
  })

  it('wordt opgeruimd als zij voorbij is, en anders niet', async () => {
    const { server, wie } = await ingelogd()
    const bijna = maakSessies(
      server.opslag,
      maakSleutels(nieuweSleutel()),
      () => new Date(server.nu().getTime() + STIL_MS - 1),
    )
    const daarna = maakSessies(
      server.opslag,
      maakSleutels(nieuweSleutel()),
      () => new Date(server.nu().getTime() + STIL_MS),
    )
    expect(await bijna.ruimOp(LINDEWAARD)).toBe(0)
    expect(await daarna.ruimOp(OEVERSTROOM)).toBe(0)
    expect(await wie()).not.toBeNull()
    expect(await daarna.ruimOp(LINDEWAARD)).toBe(1)
    expect(await wie()).toBeNull()
  })
})
