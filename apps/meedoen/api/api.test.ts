import { beforeAll, describe, expect, it } from 'vitest'
import { LEVERANCIERSTOKEN } from '../proef/mensen.ts'
import { type Proefserver, proefserver } from '../proef/proefserver.ts'

const MELDING = {
  melder: { soort: 'mijzelf' },
  betrokkene: {
    naam: 'Truus Bakker',
    geboortedatum: '1950-11-22',
    adres: { straat: 'Dorpsstraat', huisnummer: '1', postcode: '1234AB', plaats: 'Lindewaard' },
  },
  leefgebieden: ['huishouden'],
  verhaal: 'Ik kan het huis niet meer schoonhouden.',
  spoed: null,
  hulpNu: null,
  contactpersoon: null,
  clientondersteuning: 'weet-niet',
  bereikbaarheid: { telefoon: '0612345678', voorkeur: 'bellen' },
}

const stuur = (server: Proefserver, melding: unknown = MELDING, koppen: Record<string, string> = {}) =>
  server.klant().stuurKaal('/api/v1/meldingen', typeof melding === 'string' ? melding : JSON.stringify(melding), {
    'content-type': 'application/json',
    authorization: `Bearer ${LEVERANCIERSTOKEN}`,
    'idempotency-key': 'formulier-0001',
    ...koppen,
  })

describe('een melding van een leverancier', () => {
  it('wordt vastgelegd en bevestigd', async () => {
    const server = await proefserver()
    const antwoord = await stuur(server)
    expect(antwoord.status).toBe(201)
    expect(antwoord.koppen['api-version']).toBe('1.0.0')
    expect(JSON.parse(antwoord.tekst)).toEqual({ kenmerk: '2026-0001', ontvangenOp: expect.stringMatching(/Z$/) })
    expect(server.ontvangen[0]).toMatchObject({
      gemeente: '9001',
      leverancier: { naam: 'Formulierenfabriek' },
      melding: MELDING,
    })
  })

  it('krijgt bij nog eens sturen hetzelfde antwoord, en bij een andere melding met dezelfde sleutel een weigering', async () => {
    const server = await proefserver()
    expect((await stuur(server)).status).toBe(201)
    expect((await stuur(server)).status).toBe(200)
    const anders = await stuur(server, { ...MELDING, verhaal: 'Iets anders.' })
    expect([anders.status, JSON.parse(anders.tekst).code]).toEqual([409, 'sleutel-hergebruikt'])
  })

  it('wordt geweigerd zonder goed token, en met een token van een andere gemeente', async () => {
    const server = await proefserver()
    const pogingen: Record<string, string>[] = [
      { authorization: '' },
      { authorization: 'Bearer verkeerd-token-verkeerd-token-1234' },
      { authorization: `Basic ${LEVERANCIERSTOKEN}` },
      { host: 'oeverstroom.localhost' },
    ]
    for (const koppen of pogingen) {
      const antwoord = await stuur(server, MELDING, koppen)
      expect([antwoord.status, JSON.parse(antwoord.tekst).code]).toEqual([401, 'token-onjuist'])
      expect(antwoord.koppen['content-type']).toContain('application/problem+json')
    }
    expect(server.ontvangen).toEqual([])
  })

  it('wordt geweigerd zonder Idempotency-Key', async () => {
    const antwoord = await stuur(await proefserver(), MELDING, { 'idempotency-key': '' })
    expect(antwoord.status).toBe(400)
    expect(JSON.parse(antwoord.tekst).fouten[0]).toMatchObject({ pad: '/idempotency-key' })
  })

  it('zegt bij onjuiste gegevens per veld wat er mis is', async () => {
    const fout = {
      ...MELDING,
      betrokkene: { ...MELDING.betrokkene, bsn: '999900007', geboortedatum: '2025-02-29' },
      extra: 1,
    }
    const antwoord = await stuur(await proefserver(), fout)
    expect(antwoord.status).toBe(400)
    const { fouten, status, title, detail } = JSON.parse(antwoord.tekst)
    expect([status, typeof title, typeof detail]).toEqual([400, 'string', 'string'])
    expect(fouten.map((f: { pad: string }) => f.pad)).toEqual(
      expect.arrayContaining(['/betrokkene/bsn', '/betrokkene/geboortedatum']),
    )
  })

  it('wordt geweigerd als zij geen JSON is of te groot', async () => {
    const server = await proefserver()
    expect((await stuur(server, '{')).status).toBe(400)
    expect((await stuur(server, 'naam=Truus', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await stuur(server, { ...MELDING, verhaal: 'x'.repeat(70_000) })).status).toBe(413)
  })

  it('krijgt op een onbekend adres problem+json', async () => {
    const antwoord = await (await proefserver()).klant().haal('/api/v1/bestaat-niet')
    expect([antwoord.status, JSON.parse(antwoord.tekst).code]).toEqual([404, 'niet-gevonden'])
    expect(antwoord.koppen['api-version']).toBe('1.0.0')
  })
})

describe('de beschrijving van de API', () => {
  type Antwoord = { headers: Record<string, unknown>; content?: Record<string, { schema: Record<string, unknown> }> }
  type Bewerking = { operationId: string; responses: Record<string, Antwoord> }
  let oas: {
    openapi: string
    info: { version: string; contact: Record<string, string> }
    servers: { url: string }[]
    paths: Record<string, Record<string, Bewerking>>
    components: { schemas: Record<string, { required?: string[] }> }
  }
  let cors: unknown
  beforeAll(async () => {
    const antwoord = await (await proefserver()).klant().haal('/api/v1/openapi.json')
    cors = antwoord.koppen['access-control-allow-origin']
    oas = JSON.parse(antwoord.tekst)
  })

  it('is OpenAPI 3.1, voor iedereen te lezen, met contact en grote versie in het adres', () => {
    expect(oas.openapi).toBe('3.1.0')
    expect(cors).toBe('*')
    expect(Object.keys(oas.info.contact).sort()).toEqual(['email', 'name', 'url'])
    expect(oas.info.version).toMatch(/^\d+\.\d+\.\d+$/)
    for (const { url } of oas.servers) expect(url).toMatch(/^https:.*\/v1$/)
  })

  it('noemt de paden zonder voorvoegsel, in kebab-case en zonder schuine streep op het eind', () => {
    expect(Object.keys(oas.paths).sort()).toEqual([
      '/berichten',
      '/berichten/sleutels',
      '/berichten/{id}',
      '/berichten/{id}/ontvangst',
      '/meldingen',
      '/openapi.json',
    ])
  })

  it('belooft bij elk antwoord API-Version en bij elke fout problem+json met status, title en detail', () => {
    for (const bewerkingen of Object.values(oas.paths)) {
      for (const { responses } of Object.values(bewerkingen)) {
        for (const [status, antwoord] of Object.entries(responses)) {
          expect(antwoord.headers).toHaveProperty('API-Version')
          if (Number(status) >= 400) expect(Object.keys(antwoord.content ?? {})).toEqual(['application/problem+json'])
        }
      }
    }
    expect(oas.paths['/meldingen']?.post?.responses).toHaveProperty('400')
    const probleem = Object.entries(oas.components.schemas).find(([naam]) => naam.startsWith('Probleemdetails'))?.[1]
    expect(probleem?.required).toEqual(expect.arrayContaining(['status', 'title', 'detail']))
  })

  it('noemt schema’s in CamelCase', () => {
    for (const naam of Object.keys(oas.components.schemas)) expect(naam).toMatch(/^[A-Z][A-Za-z]*$/)
  })
})
