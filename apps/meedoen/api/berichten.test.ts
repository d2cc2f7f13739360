import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { legAanbiederVast, legContractVast } from '@meedoen/inkoop'
import { maakHeader, pakIn, schrijfBericht } from '@meedoen/iwmo'
import { agbCode, datum, datumOp, gemeentecode, plusDagen, vastGelukt } from '@meedoen/kern'
import { voegSleutelToe, zetVerbinding } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import { createLocalJWKSet, SignJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Proefserver, proefserver } from '../proef/proefserver.ts'

const GEMEENTE = gemeentecode('9001')
const EIGEN = agbCode('41410001')
const ANDER = agbCode('41410002')
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const vreemd = generateKeyPairSync('ed25519').privateKey
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()

let server: Proefserver
beforeAll(async () => {
  server = await proefserver()
  for (const agb of [EIGEN, ANDER]) await als(({ tx }) => legAanbieder(tx, agb))
  vastGelukt(await voegToe(pem, 'software-bv', plusDagen(vandaag(), 30)))
  vastGelukt(await als((stap) => zetVerbinding(stap, { partij: EIGEN, transport: 'ophalen' })))
})

const vandaag = () => datumOp(server.nu())
const beheerder: Stap['wie'] = {
  soort: 'medewerker',
  id: randomUUID(),
  naam: 'Beheerder',
  team: 'Noord',
  rollen: ['beheerder'],
  mandaten: [],
}
const als = <T>(werk: (stap: Stap) => Promise<T>): Promise<T> =>
  server.opslag.inGemeente(GEMEENTE, (tx) =>
    werk({ tx, wie: beheerder, nu: server.nu(), vandaag: vandaag(), inzagesleutel: new Uint8Array(32) }),
  )
const voegToe = (publiek: string, uitgever: string, geldigTot: string) =>
  als((stap) => voegSleutelToe(stap, { uitgever, agbs: [EIGEN], publiek, geldigTot }))

async function legAanbieder(tx: Stap['tx'], agb: typeof EIGEN): Promise<void> {
  const tekst = { nl: 'Zorg', en: 'Care' }
  const contact = { telefoon: '0500 1', email: 'a@zorg.example', website: 'https://zorg.example/' }
  await legAanbiederVast(tx, { agb, naam: `Aanbieder ${agb}`, ...contact, omschrijving: tekst })
  vastGelukt(await legContractVast(tx, { nummer: `C-${agb}`, agb, begin: datum('2024-01-01'), eind: null }))
}

type Wens = {
  readonly iss?: string
  readonly aud?: string
  readonly sleutel?: KeyObject
  readonly oud?: number
  readonly duur?: number
  readonly sha256?: string
}
const token = ({
  iss = 'software-bv',
  aud = 'gemeente:9001',
  sleutel = privateKey,
  oud = 0,
  duur = 120,
  sha256,
}: Wens = {}) => {
  const nu = Math.floor(server.nu().getTime() / 1000) - oud
  return new SignJWT(sha256 ? { sha256 } : {})
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(iss)
    .setAudience(aud)
    .setIssuedAt(nu)
    .setExpirationTime(nu + duur)
    .setJti(randomUUID())
    .sign(sleutel)
}

let nummer = 0
function start(agb = EIGEN): string {
  nummer += 1
  const kop = { afzender: agb, ontvanger: '9001', identificatie: `ZB${nummer}`, dagtekening: vandaag() }
  const bericht = schrijfBericht('WMO305', {
    Header: maakHeader.WMO305(kop),
    Client: {
      Bsn: '999900006',
      Geboortedatum: { Datum: datum('1948-04-12') },
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Wit' } },
      StartProducten: [
        {
          ToewijzingNummer: 999_999,
          Product: { Categorie: '01', Code: '01A04' },
          Begindatum: vandaag(),
          StatusAanlevering: '1',
        },
      ],
    },
  })
  return Buffer.from(bericht).toString()
}
const som = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')

const stuur = async (lijf: string, bewijs: string | Promise<string>, host = 'localhost') => {
  const koppen = { host: `${host}:80`, 'content-type': 'application/xml', authorization: `Bearer ${await bewijs}` }
  const antwoord = await server.klant().stuurKaal('/api/v1/berichten', lijf, koppen)
  return { status: antwoord.status, inhoud: JSON.parse(antwoord.tekst) }
}
const haal = async (pad: string, bewijs: string | Promise<string> = token()) =>
  server.klant().haal(pad, { authorization: `Bearer ${await bewijs}` })

describe('een bericht van een aanbieder', () => {
  it('krijgt een ontvangstbewijs, en bij nog eens sturen precies hetzelfde', async () => {
    const lijf = start()
    const eerste = await stuur(lijf, token())
    expect(eerste.status).toBe(200)
    expect(eerste.inhoud).toMatchObject({ soort: 'WMO305', sha256: som(lijf), retour: expect.stringMatching(/^M/) })
    expect(await stuur(lijf, token())).toEqual(eerste)
  })
  it('mag in een envelop komen', async () => {
    const gegevens = {
      zender: { organisatie: EIGEN, applicatie: 'Zorgsoftware' },
      ontvanger: { organisatie: '9001', applicatie: 'Meedoen' },
      referentienummer: randomUUID(),
      tijdstip: '20261129100000',
      functie: 'WMO305',
    }
    const envelop = Buffer.from(vastGelukt(pakIn(Buffer.from(start()), gegevens))).toString()
    const { status, inhoud } = await stuur(envelop, token())
    expect([status, inhoud.soort, inhoud.sha256]).toEqual([200, 'WMO305', som(envelop)])
  })
  it('van een ander wordt geweigerd, ook met een goed token', async () => {
    const { status, inhoud } = await stuur(start(ANDER), token())
    expect([status, inhoud.code]).toEqual([403, 'bericht-van-ander'])
  })
  it('dat geen bericht is, wordt bewaard en afgekeurd; wat geen XML is, geweigerd', async () => {
    expect((await stuur('<half', token())).inhoud).toMatchObject({ soort: 'onleesbaar', stand: 'afgekeurd' })
    const koppen = { 'content-type': 'text/plain', authorization: `Bearer ${await token()}` }
    expect((await server.klant().stuurKaal('/api/v1/berichten', 'x', koppen)).status).toBe(415)
  })
})

describe('een token', () => {
  it('dat niet klopt, geeft geen toegang en verraadt niet waarom', async () => {
    const zonder = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
    const [, lading = ''] = (await token()).split('.')
    const gevallen: Record<string, string | Promise<string>> = {
      leeg: '',
      'vreemde sleutel': token({ sleutel: vreemd }),
      'onbekende uitgever': token({ iss: 'iemand' }),
      'ander doel': token({ aud: 'gemeente:9002' }),
      verlopen: token({ oud: 400 }),
      'te lang geldig': token({ oud: 400, duur: 4000 }),
      'zonder handtekening': `${zonder}.${lading}.`,
      // The public key as if it were a shared secret.
      'ander algoritme': new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('software-bv')
        .setAudience('gemeente:9001')
        .setIssuedAt()
        .setExpirationTime('1m')
        .setJti('1')
        .sign(Buffer.from(pem)),
    }
    const lijf = start()
    for (const [naam, geval] of Object.entries(gevallen)) {
      const { status, inhoud } = await stuur(lijf, geval)
      expect([naam, status, inhoud.code]).toEqual([naam, 401, 'token-onjuist'])
    }
  })
  it('geldt niet bij een andere gemeente, en niet voor andere inhoud', async () => {
    expect((await stuur(start(), token(), 'oeverstroom.localhost')).status).toBe(401)
    const { status, inhoud } = await stuur(start(), token({ sha256: som('iets anders') }))
    expect([status, inhoud.code]).toEqual([422, 'andere-inhoud'])
    const lijf = start()
    expect((await stuur(lijf, token({ sha256: som(lijf) }))).status).toBe(200)
  })
  it('van een sleutel die voorbij is, telt niet', async () => {
    const oud = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const publiek = JSON.stringify(oud.publicKey.export({ format: 'jwk' }))
    vastGelukt(await voegToe(publiek, 'oud-bv', plusDagen(vandaag(), -1)))
    const bewijs = new SignJWT({})
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer('oud-bv')
      .setAudience('gemeente:9001')
      .setIssuedAt()
      .setExpirationTime('1m')
      .setJti('1')
      .sign(oud.privateKey)
    expect((await stuur(start(), bewijs)).status).toBe(401)
  })
})

describe('wat klaarligt', () => {
  it('wordt opgehaald, bevestigd, en ligt dan niet meer klaar', async () => {
    await stuur(start(), token())
    const { berichten } = JSON.parse((await haal('/api/v1/berichten')).tekst)
    const [eerste] = berichten
    expect(eerste).toMatchObject({ soort: 'WMO306', aanbieder: EIGEN })
    const bericht = await haal(`/api/v1/berichten/${eerste.id}`)
    expect(bericht.koppen['content-type']).toContain('application/xml')
    expect(som(bericht.tekst)).toBe(eerste.sha256)
    const bevestig = async (sha256: string) => {
      const koppen = { 'content-type': 'application/json', authorization: `Bearer ${await token()}` }
      const pad = `/api/v1/berichten/${eerste.id}/ontvangst`
      return (await server.klant().stuurKaal(pad, JSON.stringify({ sha256 }), koppen)).status
    }
    expect(await bevestig(som('fout'))).toBe(422)
    expect([await bevestig(eerste.sha256), await bevestig(eerste.sha256)]).toEqual([204, 204])
    const daarna = JSON.parse((await haal('/api/v1/berichten')).tekst).berichten
    expect(daarna.map(({ id }: { id: string }) => id)).not.toContain(eerste.id)
  })
  it('is alleen voor de eigen aanbieder', async () => {
    const { berichten } = JSON.parse((await haal('/api/v1/berichten')).tekst)
    const buur = generateKeyPairSync('ed25519')
    const publiek = buur.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const invoer = { uitgever: 'buur', agbs: [ANDER], publiek, geldigTot: plusDagen(vandaag(), 9) }
    vastGelukt(await als((stap) => voegSleutelToe(stap, invoer)))
    const bewijs = await token({ iss: 'buur', sleutel: buur.privateKey })
    expect(JSON.parse((await haal('/api/v1/berichten', bewijs)).tekst)).toEqual({ berichten: [] })
    expect((await haal(`/api/v1/berichten/${berichten[0]?.id ?? randomUUID()}`, bewijs)).status).toBe(404)
    expect((await haal('/api/v1/berichten', '')).status).toBe(401)
  })
})

describe('de sleutels van de gemeente', () => {
  it('staan open voor wie onze berichten wil controleren', async () => {
    const antwoord = await server.klant().haal('/api/v1/berichten/sleutels')
    const set = JSON.parse(antwoord.tekst)
    expect(set.keys).toHaveLength(1)
    expect(set.keys[0]).not.toHaveProperty('d')
    expect(() => createLocalJWKSet(set)).not.toThrow()
  })
})

describe('een sleutel toevoegen', () => {
  it('kan niet met een geheime of te zwakke sleutel, en niet door een ander dan de beheerder', async () => {
    const geheim = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(await voegToe(geheim, 'x', plusDagen(vandaag(), 9))).toMatchObject({ code: 'prive-sleutel' })
    const zwak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey
    const tekst = zwak.export({ type: 'spki', format: 'pem' }).toString()
    expect(await voegToe(tekst, 'x', plusDagen(vandaag(), 9))).toMatchObject({ code: 'geen-publieke-sleutel' })
    expect(await voegToe('onzin', 'x', plusDagen(vandaag(), 9))).toMatchObject({ code: 'geen-publieke-sleutel' })
    const wie: Stap['wie'] = { ...beheerder, rollen: ['backoffice'] }
    const invoer = { uitgever: 'x', agbs: [EIGEN], publiek: pem, geldigTot: vandaag() }
    expect((await als((stap) => voegSleutelToe({ ...stap, wie }, invoer))).ok).toBe(false)
  })
})
