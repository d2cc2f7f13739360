import { vastGelukt } from '@meedoen/kern'
import { alsEigenaar } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  bekijkUitnodiging,
  haalAanbiedermedewerkers,
  haalUitnodigingen,
  nodigUit,
  trekUitnodigingIn,
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
})
