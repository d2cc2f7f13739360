import { readFile } from 'node:fs/promises'
import { vastGelukt } from '@meedoen/kern'
import { alsEigenaar, LINDEWAARD, OEVERSTROOM } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import {
  bekijkUitnodiging,
  haalUitnodigingen,
  legVerzendingVast,
  nodigUit,
  stuurUitnodigingOpnieuw,
  trekUitnodigingIn,
  UITNODIGING_VERSTUREN,
  uitnodigingTeVersturen,
  vernietigOudeUitnodigingen,
} from '../index.ts'
import { DICHTBIJ, uitnodigingswereld, VERAF } from '../proef/uitnodigingen.ts'

const w = await uitnodigingswereld()
const invoer = { agb: DICHTBIJ, naam: 'Ria', email: 'ria@zorg.example', beheertMensen: true }
const perMail = false
const stand = (code: string) => w.als({ soort: 'anoniem' }, (stap) => bekijkUitnodiging(stap, code))
const rij = async (id: string) =>
  vastGelukt(await w.als(w.contract, (stap) => haalUitnodigingen(stap))).find((u) => u.id === id)

describe('uitnodigen', () => {
  it('doet de contractbeheerder of de beheerder, niemand anders', async () => {
    const consulent = await w.neemAan('sanne', 'consulent')
    const beheerder = await w.neemAan('kees', 'beheerder')
    expect(await w.nodig('a', { door: consulent })).toMatchObject({ ok: false, code: 'geen-rol' })
    expect(await w.nodig('a', { door: { soort: 'anoniem' } })).toMatchObject({ ok: false, code: 'niet-voor-u' })
    expect(await w.nodig('a', { door: beheerder })).toMatchObject({ ok: true })
  })
  it('maakt een lange code die nergens in de database staat, ook niet in het logboek', async () => {
    const { code } = vastGelukt(await w.nodig('lang'))
    expect(code).toMatch(/^[\w-]{43}$/)
    const rijen = await alsEigenaar(
      w.opslag,
      'select u::text as a from toegang.uitnodiging u union all select i::text from toegang.inzage i',
      [],
    )
    expect(JSON.stringify(rijen)).not.toContain(code)
  })
  it('is bij een dubbele klik één uitnodiging, bij een nieuw formulier een andere code', async () => {
    const sleutel = w.sleutel()
    const doe = (k: string, email: string) =>
      w.als(w.contract, (stap) => nodigUit(stap, { ...invoer, email }, { sleutel: k, perMail }))
    const eerste = vastGelukt(await doe(sleutel, 'een@zorg.example'))
    expect(vastGelukt(await doe(sleutel, 'een@zorg.example'))).toEqual(eerste)
    expect(vastGelukt(await doe(w.sleutel(), 'twee@zorg.example')).code).not.toBe(eerste.code)
  })
  it('is ook één uitnodiging als de klikken tegelijk aankomen', async () => {
    const sleutel = w.sleutel()
    const klik = () =>
      w.als(w.contract, (stap) => nodigUit(stap, { ...invoer, email: 'dubbel@zorg.example' }, { sleutel, perMail }))
    const [eerste, ...rest] = (await Promise.all([klik(), klik(), klik(), klik()])).map(vastGelukt)
    for (const een of rest) expect(een).toEqual(eerste)
    const lijst = vastGelukt(await w.als(w.contract, (stap) => haalUitnodigingen(stap)))
    expect(lijst.filter(({ email }) => email === 'dubbel@zorg.example')).toHaveLength(1)
  })
  it('weigert hetzelfde formulier voor een andere aanbieder, of voor een andere uitnodiging', async () => {
    const verzending = { sleutel: w.sleutel(), perMail }
    const doe = (wat: object) => w.als(w.contract, (stap) => nodigUit(stap, { ...invoer, ...wat }, verzending))
    vastGelukt(await doe({ email: 'vorm@zorg.example' }))
    const nee = { ok: false, code: 'formulier-al-verstuurd' }
    expect(await doe({ email: 'vorm@zorg.example', agb: VERAF })).toMatchObject(nee)
    expect(await doe({ email: 'terug@zorg.example' })).toMatchObject(nee)
    const { id } = vastGelukt(await w.nodig('andere'))
    expect(await w.als(w.contract, (stap) => stuurUitnodigingOpnieuw(stap, id, verzending))).toMatchObject(nee)
  })
  it('houdt van een geweigerd formulier niets vast: verbeterd mag het nog eens', async () => {
    vastGelukt(await w.nodig('bezet'))
    const verzending = { sleutel: w.sleutel(), perMail }
    const doe = (email: string) => w.als(w.contract, (stap) => nodigUit(stap, { ...invoer, email }, verzending))
    expect(await doe('bezet@zorg.example')).toMatchObject({ code: 'al-uitgenodigd' })
    expect(await doe('vrij@zorg.example')).toMatchObject({ waarde: { email: 'vrij@zorg.example' } })
  })
  it('weigert een adres dat geen e-mailadres is, en een dat al een open uitnodiging heeft', async () => {
    const doe = (wat: object) =>
      w.als(w.contract, (stap) => nodigUit(stap, { ...invoer, ...wat }, { sleutel: w.sleutel(), perMail }))
    expect(await doe({ email: 'ria', naam: ' ' })).toMatchObject({ velden: { email: 'geen-email', naam: 'verplicht' } })
    vastGelukt(await doe({}))
    expect(await doe({ email: 'RIA@zorg.example' })).toMatchObject({ code: 'al-uitgenodigd', veld: 'email' })
    expect(await doe({ agb: VERAF })).toMatchObject({ ok: true })
  })
  it('staat vast in het inzagelogboek, zonder naam of adres', async () => {
    const { id } = vastGelukt(await w.nodig('spoor', { beheertMensen: true }))
    const redenen = await alsEigenaar(w.opslag, 'select reden, handeling from toegang.inzage', [])
    expect(redenen).toContainEqual({
      reden: `uitnodiging ${id} voor ${DICHTBIJ}, beheert mensen`,
      handeling: 'aanbiedermensen-beheren',
    })
  })
})

describe('een uitnodiging', () => {
  it.each([
    ['in de winter', '2026-12-01T09:00:00+01:00', '2026-12-15', '2026-12-16T00:00:00+01:00'],
    ['als de zomertijd begint', '2027-03-15T00:30:00+01:00', '2027-03-29', '2027-03-30T00:00:00+02:00'],
    ['als de zomertijd eindigt', '2027-10-17T23:59:00+02:00', '2027-10-31', '2027-11-01T00:00:00+01:00'],
  ])('is open tot het eind van de dag die wij noemen, %s', async (naam, gemaakt, laatsteDag, dood) => {
    w.zetKlok(gemaakt)
    const uitgenodigd = vastGelukt(await w.nodig(naam.replaceAll(' ', '-')))
    expect(uitgenodigd).toMatchObject({ laatsteDag })
    w.zetKlok(new Date(Date.parse(dood) - 1).toISOString())
    expect(await stand(uitgenodigd.code)).toMatchObject({ waarde: { stand: 'open', agb: DICHTBIJ, laatsteDag } })
    w.zetKlok(dood)
    expect(await stand(uitgenodigd.code)).toMatchObject({ waarde: { stand: 'verlopen', laatsteDag } })
    expect(await rij(uitgenodigd.id)).toMatchObject({ stand: 'verlopen', laatsteDag })
  })
  it('van voor deze regel houdt het ook tot het eind van de dag die wij noemden', async () => {
    w.zetKlok('2026-12-01T09:00:00+01:00')
    const { id, code } = vastGelukt(await w.nodig('eerder'))
    const uur = "update toegang.uitnodiging set verloopt = '2026-12-15T09:00:00+01:00' where id = $1"
    await alsEigenaar(w.opslag, uur, [id])
    const migratie = new URL('../migraties/0003-uitnodiging-hele-dag.sql', import.meta.url)
    const opdrachten = (await readFile(migratie, 'utf8')).trim().split(/;\n/)
    for (const opdracht of opdrachten) await alsEigenaar(w.opslag, opdracht)
    w.zetKlok('2026-12-15T23:59:59+01:00')
    expect(await stand(code)).toMatchObject({ waarde: { stand: 'open', laatsteDag: '2026-12-15' } })
    w.zetKlok('2026-12-16T00:00:00+01:00')
    expect(await stand(code)).toMatchObject({ waarde: { stand: 'verlopen' } })
  })
  it('krijgt opnieuw verstuurd een andere code, en de oude is dood; dezelfde klik doet dat één keer', async () => {
    const oud = vastGelukt(await w.nodig('opnieuw'))
    w.wacht()
    const sleutel = w.sleutel()
    const doe = () => w.als(w.contract, (stap) => stuurUitnodigingOpnieuw(stap, oud.id, { sleutel, perMail }))
    const nieuw = vastGelukt(await doe())
    expect(vastGelukt(await doe()).code).toBe(nieuw.code)
    expect(await stand(oud.code)).toMatchObject({ ok: false, code: 'uitnodiging-onbekend' })
    expect(await stand(nieuw.code)).toMatchObject({ waarde: { stand: 'open' } })
  })
  it('wordt ingetrokken zolang niemand haar gebruikte', async () => {
    const { id, code } = vastGelukt(await w.nodig('intrekken'))
    vastGelukt(await w.als(w.contract, (stap) => trekUitnodigingIn(stap, id)))
    expect(await stand(code)).toMatchObject({ waarde: { stand: 'ingetrokken' } })
    const gebruikt = vastGelukt(await w.nodig('gebruikt'))
    vastGelukt(await w.neem(gebruikt.code, 'gebruikt'))
    const nee = { ok: false, code: 'uitnodiging-gebruikt' }
    expect(await w.als(w.contract, (stap) => trekUitnodigingIn(stap, gebruikt.id))).toMatchObject(nee)
    const weer = { sleutel: w.sleutel(), perMail }
    expect(await w.als(w.contract, (stap) => stuurUitnodigingOpnieuw(stap, gebruikt.id, weer))).toMatchObject(nee)
  })
  it('bestaat niet in een andere gemeente', async () => {
    const { id, code } = vastGelukt(await w.nodig('hier'))
    const daar = await w.neemAan('oever', 'beheerder', OEVERSTROOM)
    expect(vastGelukt(await w.als(daar, (stap) => haalUitnodigingen(stap), OEVERSTROOM))).toEqual([])
    expect(await w.als(daar, (stap) => trekUitnodigingIn(stap, id), OEVERSTROOM)).toMatchObject({ ok: false })
    expect(await w.als(daar, (stap) => bekijkUitnodiging(stap, code), OEVERSTROOM)).toMatchObject({ ok: false })
  })
  it('wordt negentig dagen na het einde vernietigd, en een open niet', async () => {
    const oud = vastGelukt(await w.nodig('oud'))
    w.wacht(15 + 91)
    const nieuw = vastGelukt(await w.nodig('vers'))
    expect(await w.als({ soort: 'systeem', naam: 'nacht' }, vernietigOudeUitnodigingen)).toBeGreaterThan(0)
    expect(await rij(oud.id)).toBeUndefined()
    expect(await rij(nieuw.id)).toMatchObject({ stand: 'open' })
  })
})

describe('per mail', () => {
  it('zet alleen het nummer van de uitnodiging in de rij, en de taak maakt daar de code weer van', async () => {
    const gezien: string[] = []
    w.opslag.taken.registreer(UITNODIGING_VERSTUREN, async (taak) => {
      gezien.push(JSON.stringify(taak))
    })
    const met = { sleutel: w.sleutel(), perMail: true }
    const gemaakt = vastGelukt(
      await w.als(w.contract, (stap) => nodigUit(stap, { ...invoer, email: 'mail@zorg.example' }, met)),
    )
    await w.opslag.taken.verwerkWachtende()
    expect(gezien).toEqual([JSON.stringify({ gemeente: LINDEWAARD, id: gemaakt.id })])
    const taak = { soort: 'systeem', naam: UITNODIGING_VERSTUREN } as const
    const brief = await w.als(taak, (stap) => uitnodigingTeVersturen(stap, gemaakt.id))
    expect(brief).toMatchObject({ email: 'mail@zorg.example', code: gemaakt.code })
    await w.als(taak, (stap) => legVerzendingVast(stap, gemaakt.code, 'verstuurd'))
    expect((await rij(gemaakt.id))?.verstuurdOp).toBeInstanceOf(Date)
    expect(await w.als(taak, (stap) => uitnodigingTeVersturen(stap, gemaakt.id))).toBeNull()
  })
  it('gaat na een weigering voorgoed niet weer uit, tot iemand opnieuw verstuurt', async () => {
    const { id, code } = vastGelukt(await w.nodig('onbestelbaar'))
    await w.als(w.contract, (stap) => legVerzendingVast(stap, code, 'onbestelbaar'))
    expect(await rij(id)).toMatchObject({ stand: 'open', verstuurdOp: null, onbestelbaarOp: expect.any(Date) })
    expect(await w.als(w.contract, (stap) => uitnodigingTeVersturen(stap, id))).toBeNull()
    const weer = { sleutel: w.sleutel(), perMail }
    vastGelukt(await w.als(w.contract, (stap) => stuurUitnodigingOpnieuw(stap, id, weer)))
    expect(await rij(id)).toMatchObject({ onbestelbaarOp: null })
    expect(await w.als(w.contract, (stap) => uitnodigingTeVersturen(stap, id))).toMatchObject({ naam: 'onbestelbaar' })
  })
  it('gaat niet uit als zij intussen is ingetrokken', async () => {
    const { id } = vastGelukt(await w.nodig('terug'))
    vastGelukt(await w.als(w.contract, (stap) => trekUitnodigingIn(stap, id)))
    expect(await w.als(w.contract, (stap) => uitnodigingTeVersturen(stap, id))).toBeNull()
  })
})
