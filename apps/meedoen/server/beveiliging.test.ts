import { gemeentecode } from '@meedoen/kern'
import { proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import { logIn } from '../proef/log-in.ts'
import type { Gezien } from '../proef/proefkamers.ts'
import { proefserver } from '../proef/proefserver.ts'

const gezien = (tekst: string): Gezien => JSON.parse(tekst)

describe('adres en gemeente', () => {
  it('zegt op een onbekende host dat er geen gemeente is', async () => {
    const klant = (await proefserver({ demo: false })).klant()
    for (const host of ['kwaad.example', '127.0.0.1']) {
      const antwoord = await klant.haal('/', { host: `${host}:${klant.poort}` })
      expect(antwoord.status).toBe(404)
      expect(antwoord.tekst).toContain('Op dit adres is geen gemeente')
    }
  })

  it('zegt dat programma’s als problem+json', async () => {
    const klant = (await proefserver()).klant()
    const antwoord = await klant.haal('/api/v1/openapi.json', { host: 'kwaad.example' })
    expect(antwoord.koppen['content-type']).toContain('application/problem+json')
    expect(JSON.parse(antwoord.tekst)).toMatchObject({ status: 404, code: 'gemeente-onbekend' })
  })

  it('vindt een gemeente die er net bij kwam', async () => {
    const server = await proefserver()
    const klant = server.klant()
    expect((await klant.haal('/', { host: 'nieuw.localhost' })).status).toBe(404)
    await server.opslag.opPlatform((db) =>
      db
        .insertInto('platform.gemeente')
        .values({ code: gemeentecode('9003'), naam: 'Nieuw', hostnaam: 'nieuw.localhost' })
        .execute(),
    )
    await expect
      .poll(async () => (await klant.haal('/', { host: 'nieuw.localhost' })).status, { timeout: 10_000 })
      .toBe(200)
  })

  it('brengt wie in de demo 127.0.0.1 typt naar localhost', async () => {
    const klant = (await proefserver()).klant()
    const antwoord = await klant.haal(`http://127.0.0.1:${klant.poort}/mijn?a=1`)
    expect(antwoord.koppen.location).toBe(`http://localhost:${klant.poort}/mijn?a=1`)
  })
})

describe('koppen', () => {
  it('staat alleen eigen scripts en stijlen toe, met op elke pagina een nieuwe nonce', async () => {
    const klant = (await proefserver()).klant()
    const [een, twee] = [await klant.haal('/'), await klant.haal('/')]
    const beleid = String(een.koppen['content-security-policy'])
    expect(beleid).toContain(`'nonce-${gezien(een.tekst).nonce}'`)
    expect(beleid).toContain("default-src 'none'")
    expect(beleid).not.toContain('unsafe')
    expect(gezien(twee.tekst).nonce).not.toBe(gezien(een.tekst).nonce)
  })

  it('geeft elke soort antwoord de vaste koppen', async () => {
    const klant = (await proefserver()).klant()
    for (const adres of ['/', '/inloggen', '/gezond', '/api/v1/openapi.json', '/document/x']) {
      const { koppen } = await klant.haal(adres)
      expect([adres, koppen['x-content-type-options'], koppen['x-frame-options'], koppen['referrer-policy']]).toEqual([
        adres,
        'nosniff',
        'DENY',
        'same-origin',
      ])
      expect(koppen['cache-control']).toBeDefined()
    }
  })

  it('zet achter een vertrouwde proxy met https HSTS aan en koekjes op __Host-', async () => {
    const klant = (await proefserver({ demo: false, proxies: ['127.0.0.1'] })).klant()
    const { koppen } = await klant.haal('/', { 'x-forwarded-proto': 'https' })
    expect(koppen['strict-transport-security']).toContain('max-age=')
    expect(String(koppen['set-cookie'])).toMatch(/^__Host-meedoen-bezoek=.*Path=\/; HttpOnly; Secure; SameSite=Lax/)
  })

  it('gelooft X-Forwarded-koppen niet van wie geen proxy is', async () => {
    const klant = (await proefserver({ demo: false })).klant()
    const { koppen } = await klant.haal('/', {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'oeverstroom.localhost',
    })
    expect(koppen['strict-transport-security']).toBeUndefined()
  })
})

describe('formulieren', () => {
  const open = async () => {
    const server = await proefserver()
    const klant = server.klant()
    return { server, klant, csrf: String(gezien((await klant.haal('/melding')).tekst).csrf) }
  }

  it('neemt een formulier van onze eigen pagina aan en geeft het ongeschonden door', async () => {
    const { klant, csrf } = await open()
    const antwoord = await klant.stuur('/melding', { velden: { csrf, verhaal: 'Ik val vaak & ben bang' } })
    expect(antwoord.status).toBe(200)
    const { lijf, csrf: terug } = gezien(antwoord.tekst)
    expect(new URLSearchParams(lijf).get('verhaal')).toBe('Ik val vaak & ben bang')
    expect(terug).toBe(csrf)
  })

  it('geeft ook een formulier met een bestand ongeschonden door', async () => {
    const { klant, csrf } = await open()
    const formulier = new FormData()
    formulier.set('csrf', csrf)
    formulier.set('plan', new File([new Uint8Array([0, 255, 13, 10, 7])], 'plan.pdf'))
    const web = new Response(formulier)
    const soort = web.headers.get('content-type') ?? ''
    const bytes = new Uint8Array(await web.arrayBuffer())
    const antwoord = await klant.stuur('/melding', { lijf: bytes, koppen: { 'content-type': soort } })
    expect(Buffer.from(gezien(antwoord.tekst).lijf, 'latin1').equals(bytes)).toBe(true)
  })

  it('weigert een formulier van een andere website, ook met een goed token', async () => {
    const { klant, csrf } = await open()
    const vreemd: readonly Record<string, string>[] = [
      { origin: 'https://kwaad.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
      { origin: `http://oeverstroom.localhost:${klant.poort}` },
    ]
    for (const koppen of vreemd) {
      const antwoord = await klant.stuur('/melding', { velden: { csrf }, koppen })
      expect([antwoord.status, antwoord.tekst.includes('komt niet van onze website')]).toEqual([403, true])
    }
  })

  it('neemt van een oude browser een goede Referer aan, en niets liever dan niets', async () => {
    const { klant, csrf } = await open()
    const lijf = `csrf=${encodeURIComponent(csrf)}`
    const kaal = { 'content-type': 'application/x-www-form-urlencoded' }
    const ander = async (koppen: Record<string, string>) =>
      (await klant.stuurKaal('/melding', lijf, { ...kaal, ...koppen })).status
    expect(await ander({ referer: `http://localhost:${klant.poort}/melding` })).toBe(200)
    expect(await ander({ referer: 'https://kwaad.example/' })).toBe(403)
    expect(await ander({})).toBe(403)
  })

  it('weigert een formulier zonder token, en laat de antwoorden opnieuw versturen', async () => {
    const { klant } = await open()
    const geweigerd = await klant.stuur('/melding', { velden: { verhaal: 'Ik val "vaak"' } })
    expect(geweigerd.status).toBe(403)
    const csrf = /name="csrf" value="([^"]+)"/.exec(geweigerd.tekst)?.[1] ?? ''
    expect(geweigerd.tekst).toContain('value="Ik val &quot;vaak&quot;"')
    expect((await klant.stuur('/melding', { velden: { csrf, verhaal: 'x' } })).status).toBe(200)
  })

  it('weigert het token van een andere bezoeker', async () => {
    const { server, klant } = await open()
    const ander = server.klant()
    const { csrf } = gezien((await ander.haal('/melding')).tekst)
    expect((await klant.stuur('/melding', { velden: { csrf } })).status).toBe(403)
  })

  it('weigert een formulier dat voor iemand anders is gemaakt in dezelfde browser', async () => {
    const { klant } = await open()
    await logIn(klant, 'inwoner', 'truus')
    const { csrf } = gezien((await klant.haal('/mijn')).tekst)
    await logIn(klant, 'inwoner', 'kees')
    const antwoord = await klant.stuur('/mijn', { velden: { csrf } })
    expect([antwoord.status, antwoord.tekst.includes('intussen als iemand anders ingelogd')]).toEqual([403, true])
  })

  it('neemt een formulier aan waarvan de sessie intussen voorbij is, zodat niets verloren gaat', async () => {
    const { server, klant } = await open()
    await logIn(klant, 'inwoner', 'truus')
    const { csrf } = gezien((await klant.haal('/mijn/plan')).tekst)
    server.verzet(31 * 60_000)
    const antwoord = await klant.stuur('/mijn/plan', { velden: { csrf, plan: 'Ik wil graag' } })
    expect(antwoord.status).toBe(200)
    const { wie, verlopen, lijf } = gezien(antwoord.tekst)
    expect([wie, verlopen]).toEqual([null, true])
    expect(lijf).toContain('Ik+wil+graag')
  })

  it('verandert niets als uitloggen zonder token wordt gevraagd', async () => {
    const { klant } = await open()
    await logIn(klant, 'inwoner', 'truus')
    expect((await klant.stuur('/uitloggen', { velden: {} })).status).toBe(403)
    expect(gezien((await klant.haal('/mijn')).tekst).wie).not.toBeNull()
  })

  it('weigert een formulier dat te groot is met een tekst die helpt', async () => {
    const { klant, csrf } = await open()
    const antwoord = await klant.stuur('/melding', { velden: { csrf, verhaal: 'x'.repeat(1_100_000) } })
    expect([antwoord.status, antwoord.tekst.includes('te groot')]).toEqual([413, true])
  })

  it('laat een formulier met een te groot bestand tot de pagina, die het bij het veld zegt en de rest bewaart', async () => {
    const { klant, csrf } = await open()
    const formulier = new FormData()
    formulier.set('csrf', csrf)
    formulier.set('bestand', new File([new Uint8Array(12 * 1024 * 1024)], 'foto.jpg'))
    const verpakt = new Response(formulier)
    const antwoord = await klant.stuur('/melding', {
      lijf: new Uint8Array(await verpakt.arrayBuffer()),
      koppen: { 'content-type': verpakt.headers.get('content-type') ?? '' },
    })
    expect(antwoord.status).toBe(200)
  })

  it('neemt op pagina’s niets anders aan dan formulieren', async () => {
    const { klant, csrf } = await open()
    const koppen = { 'content-type': 'application/json', 'x-csrf-token': csrf }
    expect((await klant.stuur('/melding', { lijf: '{}', koppen })).status).toBe(415)
  })

  it('weigert na zestig formulieren in een minuut van één adres', async () => {
    const { server, klant, csrf } = await open()
    for (let i = 0; i < 60; i += 1) expect((await klant.stuur('/melding', { velden: { csrf } })).status).toBe(200)
    const teveel = await klant.stuur('/melding', { velden: { csrf } })
    expect([teveel.status, teveel.tekst.includes('te vaak'), Number(teveel.koppen['retry-after']) > 0]).toEqual([
      429,
      true,
      true,
    ])
    const medewerker = server.klant()
    await logIn(medewerker, 'medewerker', 'sanne')
    const { csrf: eigen } = gezien((await medewerker.haal('/werkplek')).tekst)
    expect((await medewerker.stuur('/werkplek', { velden: { csrf: eigen } })).status).toBe(200)
  })

  it('weigert na dertig keer beginnen met inloggen in een minuut', async () => {
    const klant = (await proefserver()).klant()
    for (let i = 0; i < 30; i += 1) await klant.haal('/inloggen/inwoner')
    expect((await klant.haal('/inloggen/inwoner')).status).toBe(429)
  })
})

describe('logboek', () => {
  it('bevat geen namen, nummers, adressen of koekjes', async () => {
    const server = await proefserver()
    const klant = server.klant()
    await logIn(klant, 'inwoner', 'truus')
    await klant.haal('/mijn/geheim-van-een-link?zoek=Bakker&bsn=999900006')
    const alles = server.logregels.slice(1).join('')
    for (const woord of [
      'Bakker',
      '999900006',
      'geheim-van-een-link',
      'truus',
      '127.0.0.1',
      klant.koekje('meedoen') ?? '-',
      'code=',
    ]) {
      expect(alles).not.toContain(woord)
    }
    const laatste = JSON.parse(server.logregels.at(-1) ?? '{}')
    expect(laatste).toMatchObject({ methode: 'GET', route: '/mijn/*', status: 200, gemeente: '9001' })
    expect(laatste.reqId).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('gezondheid', () => {
  it('is gezond en gereed op elk adres', async () => {
    const klant = (await proefserver()).klant()
    expect((await klant.haal('/gezond', { host: '10.0.0.1' })).tekst).toBe('{"status":"gezond"}')
    expect((await klant.haal('/gereed', { host: '10.0.0.1' })).tekst).toBe('{"status":"gereed"}')
  })

  it('is niet gereed als de database geen antwoord geeft', async () => {
    const opPlatform = () => Promise.reject(new Error('connection terminated'))
    const klant = (await proefserver({ opslag: { ...(await proefopslag()), opPlatform } })).klant()
    expect((await klant.haal('/gereed')).status).toBe(503)
    expect((await klant.haal('/gezond')).status).toBe(200)
  })
})
