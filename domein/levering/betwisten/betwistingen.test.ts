import { datum, vastGelukt } from '@meedoen/kern'
import { OEVERSTROOM } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beantwoordBetwisting, betwistRegel, dienDeclaratieIn, haalOpenBetwistingen, toonDeclaratie } from '../index.ts'
import { stapAls } from '../proef/levergemeente.ts'
import { openPost, type Post } from '../proef/post.ts'

const DAG = '2026-12-02'
let post: Post
let declaratie = ''
beforeAll(async () => {
  post = await openPost()
  const { nummer } = await post.wijsToe({ begin: '1-9-2026', eind: '31-12-2026' })
  const maand = datum('2026-10-01')
  // More than is allowed: refused.
  declaratie = (await post.lukt(post.wie.linde, DAG, (s) => dienDeclaratieIn(s, maand, { [nummer]: '99' }))).declaratie
})
afterAll(() => post.ruimOp())

const als = <T>(wie: Stap['wie'], werk: (s: Stap) => Promise<T>): Promise<T> => post.als(wie, DAG, werk)
const betwist = (wie: Stap['wie'], regel: number, tekst: string) =>
  als(wie, (s) => betwistRegel(s, declaratie, regel, tekst))
const open = () => als(post.wie.ruud, haalOpenBetwistingen).then(vastGelukt)

describe('een vraag over een afgewezen regel', () => {
  it('stelt alleen de aanbieder zelf, over een regel die is afgewezen, en met woorden', async () => {
    expect(await betwist(post.wie.samen, 1, 'x')).toMatchObject({ ok: false })
    expect(await betwist(post.wie.ruud, 1, 'x')).toMatchObject({ ok: false })
    expect(await betwist(post.wie.linde, 2, 'x')).toMatchObject({ code: 'regel-onbekend' })
    expect(await betwist(post.wie.linde, 1, '  ')).toMatchObject({ velden: { tekst: 'verplicht' } })
    expect(await open()).toEqual([])
  })

  it('staat bij wie over geld gaat, en kan niet twee keer tegelijk', async () => {
    vastGelukt(await betwist(post.wie.linde, 1, 'Wij gaven echt zoveel hulp.'))
    expect(await betwist(post.wie.linde, 1, 'Nog eens.')).toMatchObject({ code: 'al-betwist' })
    expect(await open()).toMatchObject([{ aanbieder: 'De Linde', regel: 1, tekst: 'Wij gaven echt zoveel hulp.' }])
  })

  it('beantwoordt wie mandaat heeft, in woorden en met een uitkomst; de aanbieder leest het', async () => {
    const [{ id } = { id: '' }] = await open()
    const antwoord = { antwoord: 'Vraag een nieuwe toewijzing aan.', uitkomst: 'blijft' }
    for (const wie of [post.wie.stagiair, post.wie.backoffice, post.wie.linde])
      expect(await als(wie, (s) => beantwoordBetwisting(s, id, antwoord))).toMatchObject({ ok: false })
    const leeg = await als(post.wie.ruud, (s) => beantwoordBetwisting(s, id, { antwoord: '', uitkomst: '' }))
    expect(leeg).toMatchObject({ velden: { antwoord: 'verplicht', uitkomst: 'kies' } })
    vastGelukt(await als(post.wie.ruud, (s) => beantwoordBetwisting(s, id, antwoord)))
    expect(await als(post.wie.aylin, (s) => beantwoordBetwisting(s, id, antwoord))).toMatchObject({
      code: 'al-beantwoord-vraag',
    })
    const { regels, feiten } = vastGelukt(await als(post.wie.linde, (s) => toonDeclaratie(s, declaratie)))
    expect(regels[0]?.betwisting?.antwoord).toMatchObject({ tekst: antwoord.antwoord, uitkomst: 'blijft' })
    expect(feiten.map(({ soort }) => soort)).toEqual(['declaratieBeoordeeld', 'regelBetwist', 'betwistingBeantwoord'])
    // Words of people stand in a row of their own, not in the facts.
    expect(JSON.stringify(feiten)).not.toContain('toewijzing aan')
    expect(await open()).toEqual([])
  })

  it('kan na het antwoord opnieuw', async () => {
    expect(await betwist(post.wie.linde, 1, 'Wij hebben toch gelijk.')).toMatchObject({ ok: true })
  })

  it('ziet een andere gemeente niet', async () => {
    const elders = stapAls(post.opslag, OEVERSTROOM, post.elders.ruud, DAG, haalOpenBetwistingen)
    expect(vastGelukt(await elders)).toEqual([])
  })
})
