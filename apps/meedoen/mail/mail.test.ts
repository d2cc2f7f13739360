import { agbCode, datum, datumOp, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, proefopslag } from '@meedoen/proef'
import { haalUitnodigingen, nodigUit, type Stap, trekUitnodigingIn } from '@meedoen/toegang'
import { afterAll, describe, expect, it } from 'vitest'
import { LINDEWAARD as DEMOGEMEENTE } from '../demo/lindewaard/lindewaard.ts'
import { vulGemeente } from '../demo/vul-gemeente.ts'
import { startPostkantoor } from '../proef/postkantoor.ts'
import { maakMailbode } from './mailbode.ts'
import { schrijfUitnodigingsmail } from './uitnodigingsmail.ts'
import { registreerUitnodigingsmail } from './verstuur-uitnodiging.ts'

const post = await startPostkantoor({ 'weg@zorg.example': 550, 'vol@zorg.example': 451 })
afterAll(() => post.sluit())
const VAN = 'wmo@lindewaard.example'

const mail = schrijfUitnodigingsmail({
  gemeente: { naam: 'Lindewaard', telefoon: '14 0500', uren: 'op werkdagen' },
  aanbieder: 'Zorg & <Co>',
  naam: 'Ria',
  email: 'ria@zorg.example',
  link: 'https://meedoen.example/uitnodiging/CODE',
  totEnMet: datum('2026-12-13'),
})

describe('de uitnodiging als mail', () => {
  it('is in het Nederlands en het Engels, als tekst en als HTML, en haalt niets op', () => {
    expect(mail.tekst).toContain('tot en met 13 december 2026')
    expect(mail.tekst).toContain('up to and including 13 December 2026')
    expect(mail.tekst).toContain('You are invited')
    expect(mail.tekst.match(/https:\S+/g)).toEqual(Array(2).fill('https://meedoen.example/uitnodiging/CODE'))
    expect(mail.html).toContain('Zorg &amp; &lt;Co&gt;')
    expect(mail.html).not.toMatch(/<img|<link|<script|src=|url\(/)
  })
  it('gaat met inlog naar de mailserver, in naam van de gemeente', async () => {
    await maakMailbode({ url: post.url, van: VAN })(mail)
    const [brief] = post.gekregen.splice(0)
    expect(brief).toMatchObject({ van: VAN, aan: ['ria@zorg.example'], inlog: 'meedoen' })
    expect(brief?.inhoud).toContain('From: Lindewaard <wmo@lindewaard.example>')
    expect(brief?.inhoud).toContain('multipart/alternative')
    expect(brief?.inhoud).toContain('Auto-Submitted: auto-generated')
  })
  it('noemt bij een weigering geen adres', async () => {
    const vol = { ...mail, aan: { naam: 'Vol', adres: 'vol@zorg.example' } }
    const fout = await maakMailbode({ url: post.url, van: VAN })(vol).catch((e: unknown) => e)
    expect(String(fout)).toContain('EENVELOPE 451')
    expect(JSON.stringify(fout, Object.getOwnPropertyNames(fout))).not.toContain('zorg.example')
  })
  it('is onbestelbaar als de server dit adres voorgoed weigert, niet als hij onze inlog weigert of er niet is', async () => {
    const weg = { ...mail, aan: { naam: 'Weg', adres: 'weg@zorg.example' } }
    expect(await maakMailbode({ url: post.url, van: VAN })(weg)).toBe('onbestelbaar')
    const bode = (url: string) => maakMailbode({ url, van: VAN })(weg)
    await expect(bode(post.url.replace('geheim', 'fout'))).rejects.toThrow('EAUTH 535')
    await expect(bode('smtp://127.0.0.1:1')).rejects.toThrow('nam de mail niet aan')
  })
  it('gaat niet onversleuteld over het net', async () => {
    const bode = maakMailbode({ url: post.url.replace('smtp:', 'smtps:'), van: VAN })
    await expect(bode(mail)).rejects.toThrow('nam de mail niet aan')
    expect(post.gekregen).toEqual([])
  })
})

describe('de taak die een uitnodiging verstuurt', async () => {
  const opslag = await proefopslag()
  const nu = new Date('2026-11-22T10:00:00Z')
  const inzagesleutel = new Uint8Array(32).fill(7)
  await opslag.inGemeente(LINDEWAARD, (tx) => vulGemeente(tx, DEMOGEMEENTE, datumOp(nu)))
  registreerUitnodigingsmail(opslag, {
    klok: () => nu,
    inzagesleutel,
    bode: maakMailbode({ url: post.url, van: VAN }),
    adresVan: async () => 'https://meedoen.lindewaard.example',
  })
  const wie = {
    soort: 'medewerker',
    id: 'marjan',
    naam: 'M',
    team: 'C',
    rollen: ['contractbeheerder'],
    mandaten: [],
  } as const
  const doe = <T>(werk: (stap: Stap) => Promise<T>): Promise<T> =>
    opslag.inGemeente(LINDEWAARD, (tx) => werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel }))
  const nodig = (naam: string) => {
    const invoer = { agb: agbCode('99000001'), naam, email: `${naam}@zorg.example`, beheertMensen: false }
    return doe(async (stap) => vastGelukt(await nodigUit(stap, invoer, { sleutel: naam, perMail: true })))
  }
  const stand = async (id: string) =>
    vastGelukt(await doe((stap) => haalUitnodigingen(stap))).find((een) => een.id === id)

  it('brengt de link bij wie is uitgenodigd, en legt vast dat de mail weg is', async () => {
    const { id, code } = await nodig('ria')
    expect(await stand(id)).toMatchObject({ verstuurdOp: null })
    await opslag.taken.verwerkWachtende()
    const [brief] = post.gekregen.splice(0)
    expect(brief?.aan).toEqual(['ria@zorg.example'])
    expect(brief?.inhoud).toContain(`https://meedoen.lindewaard.example/uitnodiging/${code}`)
    expect(brief?.inhoud).toContain('Beste ria')
    expect(await stand(id)).toMatchObject({ verstuurdOp: nu, onbestelbaarOp: null })
  })
  it('verstuurt niet wat intussen is ingetrokken', async () => {
    const { id } = await nodig('terug')
    await doe(async (stap) => vastGelukt(await trekUitnodigingIn(stap, id)))
    await opslag.taken.verwerkWachtende()
    expect(post.gekregen).toEqual([])
  })
  it('legt vast dat een mail voorgoed is geweigerd, en probeert die niet opnieuw', async () => {
    const { id } = await nodig('weg')
    expect(await opslag.taken.verwerkWachtende()).toEqual({ gedaan: 1, mislukt: 0 })
    expect(await stand(id)).toMatchObject({ stand: 'open', verstuurdOp: null, onbestelbaarOp: nu })
    expect(await opslag.taken.mislukt(LINDEWAARD)).toEqual([])
  })
  it('wordt opnieuw geprobeerd als de mailserver nu weigert, zonder adres in de rij', async () => {
    const { id } = await nodig('vol')
    expect(await opslag.taken.verwerkWachtende()).toMatchObject({ mislukt: 1 })
    expect(await stand(id)).toMatchObject({ verstuurdOp: null, onbestelbaarOp: null })
    const [taak] = await opslag.taken.mislukt(LINDEWAARD)
    expect(taak).toMatchObject({ naam: 'uitnodiging-versturen' })
    expect(JSON.stringify(taak)).not.toContain('zorg.example')
  })
})
