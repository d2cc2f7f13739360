import { vastGelukt } from '@meedoen/kern'
import { alsEigenaar } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  bekijkUitnodiging,
  haalAanbiedermedewerkers,
  haalUitnodigingen,
  nodigUit,
  type Stap,
  stuurUitnodigingOpnieuw,
  trekUitnodigingIn,
  wieBeheertMensen,
  wijzigAanbiedermedewerker,
  zoekWie,
} from '../index.ts'
import { DICHTBIJ, uitnodigingswereld, VERAF } from '../proef/uitnodigingen.ts'

const w = await uitnodigingswereld()
const logIn = (sub: string) =>
  w.als({ soort: 'anoniem' }, (stap) => zoekWie(stap.tx, { publiek: 'aanbieder', sub, agb: DICHTBIJ }))

describe('een uitnodiging aannemen', () => {
  it('verbindt de inlog met de aanbieder, en verbruikt de code', async () => {
    const { code } = vastGelukt(await w.nodig('ria', { beheertMensen: true }))
    const { wie, nieuw } = vastGelukt(await w.neem(code, 'sub-ria', DICHTBIJ))
    expect(wie).toMatchObject({ soort: 'aanbieder', naam: 'ria', agb: DICHTBIJ, beheertMensen: true })
    expect(nieuw).toBe(true)
    expect(await logIn('sub-ria')).toEqual({ ok: true, waarde: wie })
    expect(await w.neem(code, 'sub-ander')).toMatchObject({ ok: false, code: 'uitnodiging-gebruikt' })
    expect(await logIn('sub-ander')).toMatchObject({ ok: false })
    const redenen = await alsEigenaar(w.opslag, 'select wie_id, doel from toegang.inzage where handeling = $1', [
      'uitnodiging-aannemen',
    ])
    expect(redenen).toEqual([{ wie_id: wie.id, doel: 'link' }])
  })
  it('kan niet met een verlopen, ingetrokken of verzonnen code', async () => {
    const verlopen = vastGelukt(await w.nodig('laat'))
    w.wacht()
    expect(await w.neem(verlopen.code, 'laat')).toMatchObject({ code: 'uitnodiging-verlopen' })
    const terug = vastGelukt(await w.nodig('terug'))
    vastGelukt(await w.als(w.contract, (stap) => trekUitnodigingIn(stap, terug.id)))
    expect(await w.neem(terug.code, 'terug')).toMatchObject({ code: 'uitnodiging-ingetrokken' })
    expect(await w.neem('verzonnen', 'x')).toMatchObject({ code: 'uitnodiging-onbekend' })
  })
  it('kan niet met de inlog van een andere organisatie, of van een ander soort mensen', async () => {
    const { code } = vastGelukt(await w.nodig('past'))
    expect(await w.neem(code, 'past', VERAF)).toMatchObject({ code: 'agb-past-niet' })
    expect(await w.neem(code, 'past', undefined, 'inwoner')).toMatchObject({ code: 'geen-aanbiederinlog' })
    await w.binnen('elders', { agb: VERAF })
    expect(await w.neem(code, 'elders')).toMatchObject({ code: 'inlog-andere-aanbieder' })
    expect(await w.neem(code, 'past', DICHTBIJ)).toMatchObject({ ok: true })
  })
  it('laat wie al toegang heeft binnen, en de code voor wie zij bedoeld is', async () => {
    await w.binnen('al')
    const { code } = vastGelukt(await w.nodig('collega', { beheertMensen: true }))
    expect(await w.neem(code, 'al')).toMatchObject({ waarde: { nieuw: false } })
    expect(await logIn('al')).not.toMatchObject({ waarde: { beheertMensen: true } })
    expect(await w.neem(code, 'collega')).toMatchObject({ waarde: { nieuw: true } })
  })
  it('opent een gesloten toegang niet weer', async () => {
    const { id } = await w.binnen('weg')
    vastGelukt(await w.als(w.contract, (stap) => wijzigAanbiedermedewerker(stap, id, { actief: false })))
    const { code } = vastGelukt(await w.nodig('weer'))
    expect(await w.neem(code, 'weg')).toMatchObject({ code: 'toegang-gesloten' })
  })
  it('lukt bij twee inlogs tegelijk voor één', async () => {
    const { code } = vastGelukt(await w.nodig('race'))
    const uitkomsten = await Promise.all([w.neem(code, 'race-1'), w.neem(code, 'race-2')])
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('iemand van een aanbieder die de mensen beheert', () => {
  it('nodigt uit, ziet en sluit collega’s van de eigen organisatie, en van geen andere', async () => {
    const baas = await w.binnen('baas', { beheertMensen: true })
    const collega = await w.binnen('collega-1')
    const vreemd = await w.binnen('vreemd', { agb: VERAF })
    const uitnodiging = vastGelukt(await w.nodig('nieuw', { door: baas, beheertMensen: true }))
    const elders = vastGelukt(await w.nodig('elders-2', { agb: VERAF }))
    const zie = (code: string) => w.als({ soort: 'anoniem' }, (stap) => bekijkUitnodiging(stap, code))
    expect(await zie(uitnodiging.code)).toMatchObject({ waarde: { collega: 'baas', agb: DICHTBIJ } })
    expect(await zie(elders.code)).toMatchObject({ waarde: { collega: null } })
    const namen = vastGelukt(await w.als(baas, (stap) => haalAanbiedermedewerkers(stap, DICHTBIJ))).map((m) => m.naam)
    expect(namen).toEqual(expect.arrayContaining(['baas', 'collega-1']))
    expect(namen).not.toContain('vreemd')
    const open = vastGelukt(await w.als(baas, (stap) => haalUitnodigingen(stap, DICHTBIJ))).map((u) => u.id)
    expect(open).toContain(uitnodiging.id)
    expect(open).not.toContain(elders.id)
    vastGelukt(await w.als(baas, (stap) => wijzigAanbiedermedewerker(stap, collega.id, { actief: false })))
    expect(await logIn('collega-1')).toMatchObject({ ok: false })

    const niet = { ok: false, code: 'niet-voor-u' }
    expect(await w.nodig('x', { door: baas, agb: VERAF })).toMatchObject(niet)
    expect(await w.als(baas, (stap) => haalAanbiedermedewerkers(stap, VERAF))).toMatchObject(niet)
    expect(await w.als(baas, (stap) => haalAanbiedermedewerkers(stap))).toMatchObject(niet)
    expect(await w.als(baas, (stap) => haalUitnodigingen(stap))).toMatchObject(niet)
    expect(await w.als(baas, (stap) => trekUitnodigingIn(stap, elders.id))).toMatchObject(niet)
    expect(await w.als(baas, (stap) => wijzigAanbiedermedewerker(stap, vreemd.id, { actief: false }))).toMatchObject(
      niet,
    )
  })
  it.each([
    ['de toegang sluit', { actief: false }],
    ['zegt dat die geen mensen meer beheert', { beheertMensen: false }],
  ])('komt met een eigen uitnodiging niet terug als een ander %s', async (hoe, wijziging) => {
    const naam = hoe.replaceAll(' ', '-')
    const weg = await w.binnen(`weg-${naam}`, { beheertMensen: true })
    const blijft = await w.binnen(`blijft-${naam}`, { beheertMensen: true })
    const eigen = vastGelukt(await w.nodig(`eigen-${naam}`, { door: weg }))
    const hernieuwd = vastGelukt(await w.nodig(`hernieuwd-${naam}`))
    const verzending = { sleutel: w.sleutel(), perMail: false }
    const { code } = vastGelukt(await w.als(weg, (stap) => stuurUitnodigingOpnieuw(stap, hernieuwd.id, verzending)))
    const gebruikt = vastGelukt(await w.nodig(`gebruikt-${naam}`, { door: weg }))
    vastGelukt(await w.neem(gebruikt.code, `gebruikt-${naam}`))
    const anders = [
      vastGelukt(await w.nodig(`collega-${naam}`, { door: blijft })),
      vastGelukt(await w.nodig(`gemeente-${naam}`)),
    ]
    const gedaan = await w.als(blijft, (stap) => wijzigAanbiedermedewerker(stap, weg.id, wijziging))
    expect(gedaan).toEqual({ ok: true, waarde: { ingetrokken: 2 } })
    for (const dood of [eigen.code, code]) {
      expect(await w.neem(dood, `andere-inlog-${naam}`)).toMatchObject({ code: 'uitnodiging-ingetrokken' })
    }
    for (const { code: leeft, naam: wie } of anders) expect(await w.neem(leeft, wie)).toMatchObject({ ok: true })
    const [spoor] = await alsEigenaar(w.opslag, 'select reden from toegang.inzage where reden like $1', [
      `aanbiedermedewerker ${weg.id}: %`,
    ])
    expect(spoor?.reden).toContain('open uitnodigingen ingetrokken: 2')
    const nogEens = await w.als(w.contract, (stap) => wijzigAanbiedermedewerker(stap, weg.id, { actief: true }))
    expect(nogEens).toEqual({ ok: true, waarde: { ingetrokken: 0 } })
  })
  it('wijzigt de eigen toegang niet, en opent geen gesloten toegang', async () => {
    const baas = await w.binnen('baas-2', { beheertMensen: true })
    const collega = await w.binnen('collega-2')
    const doe = (id: string, wijziging: object) => w.als(baas, (stap) => wijzigAanbiedermedewerker(stap, id, wijziging))
    expect(await doe(baas.id, { actief: false })).toMatchObject({ code: 'eigen-toegang' })
    expect(await doe(baas.id, { beheertMensen: false })).toMatchObject({ code: 'eigen-toegang' })
    vastGelukt(await doe(collega.id, { beheertMensen: true }))
    vastGelukt(await doe(collega.id, { actief: false }))
    expect(await doe(collega.id, { actief: true })).toMatchObject({ code: 'alleen-gemeente' })
    vastGelukt(await w.als(w.contract, (stap) => wijzigAanbiedermedewerker(stap, collega.id, { actief: true })))
  })
  it('is een ander dan een gewone collega', async () => {
    const gewoon = await w.binnen('gewoon')
    const invoer = { agb: DICHTBIJ, naam: 'x', email: 'x@zorg.example', beheertMensen: false }
    const niet = { ok: false, code: 'niet-voor-u' }
    const door = w.als(gewoon, (stap) => nodigUit(stap, invoer, { sleutel: w.sleutel(), perMail: false }))
    expect(await door).toMatchObject(niet)
    expect(await w.als(gewoon, (stap) => haalAanbiedermedewerkers(stap, DICHTBIJ))).toMatchObject(niet)
    expect(await w.als(gewoon, (stap) => haalUitnodigingen(stap, DICHTBIJ))).toMatchObject(niet)
  })
  it('hoort meteen dat een uitnodiging een gesloten toegang niet opent', async () => {
    const baas = await w.binnen('baas-3', { beheertMensen: true })
    const open = vastGelukt(await w.nodig('dicht'))
    const ander = vastGelukt(await w.nodig('dicht', { agb: VERAF }))
    const { id } = vastGelukt(await w.neem(open.code, 'dicht')).wie
    const zet = (actief: boolean) => w.als(w.contract, (stap) => wijzigAanbiedermedewerker(stap, id, { actief }))
    const eerder = vastGelukt(await w.nodig('Dicht', { door: baas }))
    vastGelukt(await zet(false))
    const weer = { sleutel: w.sleutel(), perMail: false }
    const opnieuw = (welke: string) => w.als(w.contract, (stap) => stuurUitnodigingOpnieuw(stap, welke, weer))
    expect(await w.nodig('dicht', { door: baas })).toMatchObject({ code: 'toegang-is-gesloten', veld: 'email' })
    expect(await opnieuw(eerder.id)).toMatchObject({ code: 'toegang-is-gesloten' })
    expect(await opnieuw(ander.id)).toMatchObject({ ok: true })
    vastGelukt(await zet(true))
    expect(await w.nodig('dicht', { door: baas })).toMatchObject({ code: 'al-uitgenodigd' })
  })
  it('ziet bij een gebruikte uitnodiging wat die persoon nu mag', async () => {
    const gemaakt = vastGelukt(await w.nodig('nu'))
    const { id } = vastGelukt(await w.neem(gemaakt.code, 'nu')).wie
    const zie = async () =>
      vastGelukt(await w.als(w.contract, (stap) => haalUitnodigingen(stap, DICHTBIJ))).find((u) => u.id === gemaakt.id)
    const zet = (wat: object) => w.als(w.contract, (stap) => wijzigAanbiedermedewerker(stap, id, wat))
    expect(await zie()).toMatchObject({ beheertMensen: false, toegangGesloten: false })
    vastGelukt(await zet({ beheertMensen: true }))
    expect(await zie()).toMatchObject({ beheertMensen: true, toegangGesloten: false })
    vastGelukt(await zet({ actief: false }))
    expect(await zie()).toMatchObject({ toegangGesloten: true })
  })
  it('is bij naam bekend aan wie daar werkt, en aan niemand anders', async () => {
    const baas = await w.binnen('baas-4', { agb: VERAF, beheertMensen: true })
    const collega = await w.binnen('collega-4', { agb: VERAF })
    const namen = (wie: Stap['wie']) => w.als(wie, wieBeheertMensen)
    expect(await namen(collega)).toEqual(['baas-4'])
    expect(await namen(w.contract)).toEqual([])
    expect(await namen(await w.binnen('collega-5'))).not.toContain('baas-4')
    vastGelukt(await w.als(w.contract, (stap) => wijzigAanbiedermedewerker(stap, baas.id, { actief: false })))
    expect(await namen(collega)).toEqual([])
  })
})
