import { vastGelukt } from '@meedoen/kern'
import type { Wie } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haalToewijzing, meldInzet, meldStart } from '../index.ts'
import { BSN, DAG, MORGEN, openPost, type Post } from '../proef/post.ts'
import { legProefproductVast } from '../proef/proefproduct.ts'

let post: Post
let id = ''
beforeAll(async () => {
  post = await openPost()
  id = (await post.wijsToe({ begin: '23-11-2026' })).id
})
afterAll(() => post.ruimOp())

const meld = (volume: string, anders: object = {}, wie: Wie = post.wie.linde) =>
  post.als(wie, MORGEN, (s) => meldInzet(s, id, { vanaf: MORGEN, volume, reden: 'gaat-beter', ...anders }))

describe('meer of minder hulp binnen de toewijzing', () => {
  it('kan pas als de hulp is gestart', async () => {
    expect(await meld('90')).toMatchObject({ code: 'niet-gestart' })
    vastGelukt(await post.als(post.wie.linde, MORGEN, (s) => meldStart(s, id, '23-11-2026')))
    vastGelukt(await meld('90'))
    const toewijzing = await post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))
    expect(toewijzing).toMatchObject({ volume: 120, inzet: { vanaf: MORGEN, volume: 90, reden: 'gaat-beter' } })
  })
  it('blijft binnen wat is toegewezen, met een reden', async () => {
    expect(await meld('180')).toMatchObject({ code: 'meer-dan-toegewezen', veld: 'volume' })
    expect(await meld('90')).toMatchObject({ code: 'niets-anders' })
    expect(await meld('60', { reden: 'zomaar' })).toMatchObject({ velden: { reden: 'kies' } })
    expect(await meld('60', { vanaf: '1-11-2026' })).toMatchObject({ code: 'inzet-voor-start' })
    vastGelukt(await meld('120', { reden: 'gaat-slechter' }))
  })
  it("gaat in euro's waar euro's zijn toegewezen", async () => {
    await post.als(post.wie.sanne, DAG, ({ tx }) =>
      legProefproductVast(tx, { code: '01B03', eenheid: '83', frequentie: '4' }),
    )
    const geld = await post.wijsToe({ bsn: BSN.noor, product: '01B03', volume: '250,00', begin: '23-11-2026' })
    vastGelukt(await post.als(post.wie.linde, MORGEN, (s) => meldStart(s, geld.id, '23-11-2026')))
    const geef = (volume: string) =>
      post.als(post.wie.linde, MORGEN, (s) => meldInzet(s, geld.id, { vanaf: MORGEN, volume, reden: 'gaat-beter' }))
    expect(await geef('veel')).toMatchObject({ velden: { volume: 'geen-bedrag' } })
    expect(await geef('250,01')).toMatchObject({
      code: 'meer-dan-toegewezen',
      tekst: expect.stringMatching(/€\s250,00/),
    })
    vastGelukt(await geef('125,50'))
    expect((await post.als(post.wie.sanne, DAG, (s) => haalToewijzing(s, geld.id))).inzet?.volume).toBe(12_550)
  })
  it('meldt alleen de eigen aanbieder', async () => {
    expect((await meld('60', {}, post.wie.samen)).ok).toBe(false)
    expect((await post.als(post.wie.sanne, DAG, (s) => haalToewijzing(s, id))).inzet?.volume).toBe(120)
  })
})
