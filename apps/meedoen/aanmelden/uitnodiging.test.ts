import { agbCode, datumOp, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD } from '@meedoen/proef'
import { nodigUit, registreerMedewerker, type Stap, trekUitnodigingIn } from '@meedoen/toegang'
import { describe, expect, it } from 'vitest'
import type { Klant } from '../proef/klant.ts'
import { logIn } from '../proef/log-in.ts'
import type { Gezien } from '../proef/proefkamers.ts'
import { proefserver } from '../proef/proefserver.ts'

const server = await proefserver()
const AGB = agbCode('12345678')
const inzagesleutel = server.sleutels.geef('inzage')
const doe = <T>(werk: (stap: Stap) => Promise<T>): Promise<T> =>
  server.opslag.inGemeente(LINDEWAARD, (tx) =>
    werk({ tx, wie: marjan, nu: server.nu(), vandaag: datumOp(server.nu()), inzagesleutel }),
  )
const gegevens = {
  sub: 'marjan',
  naam: 'Marjan',
  telefoon: '0101234567',
  email: 'marjan@example.nl',
  team: 'noord',
  functie: 'contractbeheerder',
  rollen: ['contractbeheerder' as const],
}
const marjan = {
  soort: 'medewerker',
  id: await server.opslag.inGemeente(LINDEWAARD, async (tx) => vastGelukt(await registreerMedewerker(tx, gegevens))),
  naam: 'Marjan',
  team: 'noord',
  rollen: gegevens.rollen,
  mandaten: [],
} as const

const nodig = (naam: string, agb = AGB) => {
  const invoer = { agb, naam, email: `${naam.replaceAll(' ', '.')}@zorg.example`, beheertMensen: false }
  return doe(async (stap) => vastGelukt(await nodigUit(stap, invoer, { sleutel: naam, perMail: false })))
}

/** Opens the invitation and logs in as the made-up or known person; answers where that ends. */
async function neemAan(klant: Klant, code: string, velden: Record<string, string>) {
  const { csrf }: Gezien = JSON.parse((await klant.haal(`/uitnodiging/${code}`)).tekst)
  const vertrek = await klant.stuur('/inloggen/uitnodiging', { velden: { csrf, code } })
  expect(vertrek.status).toBe(303)
  expect(vertrek.koppen.location).not.toContain(code)
  const kaarten = await klant.volg(vertrek.koppen.location ?? '')
  const gekozen = await klant.stuur(kaarten.adres, { velden })
  return klant.volg(new URL(gekozen.koppen.location ?? '/', kaarten.adres).href)
}

describe('inloggen met een uitnodiging', () => {
  it('brengt iemand die niemand kende binnen bij de aanbieder, één keer', async () => {
    const { code } = await nodig('Nieuwe Collega')
    const klant = server.klant()
    const einde = await neemAan(klant, code, { anders: 'Nieuwe Collega' })
    expect(einde.adres).toMatch(/\/aanbieder\?welkom=nieuw$/)
    expect(JSON.parse(einde.tekst).wie).toEqual({ soort: 'aanbieder', naam: 'Nieuwe Collega' })
    const ander = await neemAan(server.klant(), code, { anders: 'Nog Iemand' })
    expect(ander.status).toBe(403)
    expect(ander.tekst).toContain('al gebruikt')
    expect(ander.tekst).toContain('14 0500')
  })
  it('brengt wie binnen was daarna langs de gewone weg weer binnen', async () => {
    const klant = server.klant()
    await neemAan(klant, (await nodig('Vaste Kracht')).code, { anders: 'Vaste Kracht' })
    const weer = server.klant()
    expect(await logIn(weer, 'aanbieder', 'iemand-anders-vaste-kracht')).toMatch(/\/aanbieder$/)
  })
  it('weigert wie voor een andere organisatie inlogde, en zegt waarom en wie te bellen', async () => {
    const { code } = await nodig('elders', agbCode('87654321'))
    const klant = server.klant()
    const einde = await neemAan(klant, code, { sub: 'zorg' })
    expect(einde.status).toBe(403)
    expect(einde.tekst).toContain('andere organisatie')
    expect(einde.tekst).toContain('14 0500')
    expect(klant.koekje('meedoen')).toBeUndefined()
  })
  it('weigert een ingetrokken en een verlopen uitnodiging', async () => {
    const terug = await nodig('terug')
    await doe((stap) => trekUitnodigingIn(stap, terug.id))
    expect((await neemAan(server.klant(), terug.code, { anders: 'Terug' })).tekst).toContain('ingetrokken')
    const laat = await nodig('laat')
    server.verzet(15 * 86_400_000)
    expect((await neemAan(server.klant(), laat.code, { anders: 'Laat' })).tekst).toContain('verlopen')
  })
  it('begint alleen vanaf een formulier van ons', async () => {
    const { code } = await nodig('formulier')
    expect((await server.klant().stuur('/inloggen/uitnodiging', { velden: { code } })).status).toBe(403)
  })
  it('laat de code nergens achter: niet in het logboek, niet bij een andere website', async () => {
    const { code } = await nodig('spoor')
    const klant = server.klant()
    const antwoord = await klant.haal(`/uitnodiging/${code}`)
    expect(antwoord.koppen['referrer-policy']).toBe('same-origin')
    expect(antwoord.koppen['cache-control']).toContain('no-store')
    const einde = await neemAan(klant, code, { anders: 'Spoor' })
    expect(einde.adres).not.toContain(code)
    expect(server.logregels.join('\n')).toContain('/uitnodiging/*')
    expect(server.logregels.join('\n')).not.toContain(code)
  })
})

describe('iemand anders bij de demo-inlog', () => {
  it('kan alleen bij aanbieders, en komt zonder uitnodiging niet binnen', async () => {
    const klant = server.klant()
    const kaarten = await klant.volg('/inloggen/inwoner')
    expect(kaarten.tekst).not.toContain('name="anders"')
    expect((await klant.stuur(kaarten.adres, { velden: { anders: 'Eva' } })).status).toBe(400)
    const ander = await klant.volg('/inloggen/aanbieder')
    const gekozen = await klant.stuur(ander.adres, { velden: { anders: 'Onbekende <b>Eva</b>' } })
    const einde = await klant.volg(new URL(gekozen.koppen.location ?? '/', ander.adres).href)
    expect(einde.status).toBe(403)
    const weer = await server.klant().volg('/inloggen/aanbieder')
    expect(weer.tekst).toContain('Onbekende &lt;b&gt;Eva')
    expect((await klant.stuur(weer.adres, { velden: { anders: '  ' } })).status).toBe(400)
  })
})
