import { datum, vastGelukt } from '@meedoen/kern'
import type { Wie } from '@meedoen/toegang'
import { beforeAll, describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { AGB } from '../proef/proefgemeente.ts'
import { legWegAan, NATURA, type Weg } from '../proef/weg.ts'

let weg: Weg
let bijSanne: string
const DAG = '2026-09-24'
const beheerder = (): Wie => ({
  soort: 'medewerker',
  id: weg.wie.youssef.soort === 'medewerker' ? weg.wie.youssef.id : '',
  naam: 'beheer',
  team: 'Noord',
  rollen: ['beheerder'],
  mandaten: [],
})
const lijst = (wie: Wie, vraag: object = {}) =>
  weg.als(wie, DAG, (s) => zaken.haalWerklijst(s, zaken.werklijstfilter.parse(vraag)))

beforeAll(async () => {
  weg = await legWegAan()
  bijSanne = (await weg.meld(weg.truus, '2026-08-01', { spoed: { spoed: 'ja', spoedReden: 'Gevallen' } })).zaak
  await weg.lukt(weg.wie.sanne, DAG, (s) => zaken.neemZaak(s, bijSanne))
  await weg.meld(weg.anoniem, '2026-09-20')
})

describe('de werklijst', () => {
  it('is niet voor wie geen dossiers behandelt', async () => {
    expect(await lijst(beheerder())).toMatchObject({ ok: false, code: 'geen-inhoud' })
  })
  it('telt per lijst, en binnen de gekozen lijst wat te laat is of spoed heeft', async () => {
    const { tellers } = vastGelukt(await lijst(weg.wie.sanne))
    expect(tellers).toEqual({ mijn: 1, team: 2, onverdeeld: 1, teLaat: 1, binnenkort: 0, spoed: 1, spoedOnverdeeld: 0 })
    const onverdeeld = vastGelukt(await lijst(weg.wie.sanne, { lijst: 'onverdeeld' }))
    expect(onverdeeld.tellers).toMatchObject({ teLaat: 0, spoed: 0 })
  })
  it('toont bij spoed precies wat zij telt', async () => {
    const { regels } = vastGelukt(await lijst(weg.wie.sanne, { klok: 'spoed' }))
    expect(regels.map((r) => r.id)).toEqual([bijSanne])
  })
  it('noemt wie is gemeld zolang er niemand is gekoppeld', async () => {
    const { regels } = vastGelukt(await lijst(weg.wie.sanne, { lijst: 'onverdeeld' }))
    expect(regels).toMatchObject([{ naam: null, gemeldeNaam: 'T. de Wit' }])
  })
})

describe('zoeken', () => {
  it('vindt een zaak op haar nummer', async () => {
    const { nummer } = await weg.zaakVan(bijSanne)
    const gevonden = await weg.lukt(weg.wie.youssef, DAG, (s) => zaken.zoekDossiers(s, ` ${nummer} `))
    expect(gevonden.zaak).toEqual({ id: bijSanne, nummer, fase: 'melding', team: 'Noord' })
    const [jaar, volgnummer] = nummer.split('-')
    for (const kort of [String(Number(volgnummer)), `${jaar}-${Number(volgnummer)}`]) {
      const zoTyptMen = await weg.lukt(weg.wie.youssef, DAG, (s) => zaken.zoekDossiers(s, kort))
      expect(zoTyptMen.zaak?.id).toBe(bijSanne)
    }
    expect((await weg.lukt(weg.wie.youssef, DAG, (s) => zaken.zoekDossiers(s, '999'))).zaak).toBeNull()
  })
  it('zegt een ander team dat er een dossier is en bij wie, en niets meer', async () => {
    const { treffers } = await weg.lukt(weg.wie.youssef, DAG, (s) => zaken.zoekDossiers(s, 'de wit'))
    expect(treffers.map((t) => [t.persoon.achternaam, t.dossiers.map((d) => d.team)])).toEqual([['Wit', ['Noord']]])
  })
  it('is niet voor wie geen dossiers behandelt', async () => {
    expect(await weg.als(beheerder(), DAG, (s) => zaken.zoekDossiers(s, 'de wit'))).toMatchObject({ ok: false })
  })
})

describe('een persoon openen', () => {
  it('geeft het eigen team alles bij elkaar', async () => {
    const beeld = await weg.lukt(weg.wie.sanne, DAG, (s) => zaken.toonPersoon(s, weg.wie.truus))
    expect(beeld).toMatchObject({
      persoon: { achternaam: 'Wit' },
      adres: { zichtbaar: true },
      zaken: [{ id: bijSanne }],
    })
  })
  it('weigert een ander team tot er met een reden is geopend', async () => {
    const open = () => weg.als(weg.wie.youssef, DAG, (s) => zaken.toonPersoon(s, weg.wie.truus))
    expect(await open()).toMatchObject({ ok: false, code: 'ander-team' })
  })
})

describe('de werkverdeling', () => {
  it('telt per collega en wat niemand heeft', async () => {
    const verdeling = await weg.lukt(weg.wie.leider, DAG, (s) => zaken.haalWerkverdeling(s, 'Noord'))
    expect(verdeling.map((v) => [v.medewerker?.naam ?? null, v.open, v.teLaat, v.spoed])).toEqual([
      ['leider', 0, 0, 0],
      ['sanne', 1, 1, 1],
      [null, 1, 0, 0],
    ])
  })
  it('is alleen voor de teamleider van dat team', async () => {
    const vraag = (wie: Wie, team: string) => weg.als(wie, DAG, (s) => zaken.haalWerkverdeling(s, team))
    expect(await vraag(weg.wie.sanne, 'Noord')).toMatchObject({ ok: false })
    expect(await vraag(weg.wie.leider, 'Zuid')).toMatchObject({ ok: false, code: 'niet-uw-team' })
  })
})

describe('een besluit dat nog niet is verzonden', () => {
  it('wordt in zijn geheel vervangen als het opnieuw wordt vastgesteld', async () => {
    const { zaak } = await weg.meld(weg.truus)
    await weg.totAanvraag(zaak)
    const besluit = (volume: string) =>
      weg.lukt(weg.wie.sanne, '2026-09-22', (s) =>
        zaken.stelBeschikkingVast(s, zaak, {
          voorzieningen: [{ ...NATURA, volume }],
          motivering: 'Daarom past deze hulp bij u.',
        }),
      )
    await besluit('120')
    await besluit('180')
    const { voorzieningen } = await weg.zaakVan(zaak)
    expect(voorzieningen.map((v) => v.volume)).toEqual([180])
    const rijen = await weg.als(weg.wie.sanne, DAG, (s) =>
      s.tx.db.selectFrom('zaken.voorziening').select('volume').where('zaak', '=', zaak).execute(),
    )
    expect(rijen).toEqual([{ volume: 180 }])
  })
})

describe('de werklijst, verder op de weg', () => {
  it('laat hulp die loopt weg tot iemand er iets mee moet', async () => {
    const { zaak } = await weg.meld(weg.truus)
    await weg.totBesluit(zaak)
    const { voorzieningen } = await weg.zaakVan(zaak)
    const wat = { zaak, voorziening: voorzieningen[0]?.id ?? '', toewijzing: crypto.randomUUID() }
    await weg.lukt(weg.wie.sanne, DAG, (s) => zaken.legToewijzingVast(s, { ...wat, agb: AGB }))
    await weg.lukt(weg.wie.sanne, DAG, (s) => zaken.legStartVast(s, { ...wat, op: datum('2026-10-01') }))
    const ids = async (vraag: object) => vastGelukt(await lijst(weg.wie.sanne, vraag)).regels.map((r) => r.id)
    expect(await ids({})).not.toContain(zaak)
    expect(await ids({ fase: 'alle' })).toContain(zaak)
    expect(await ids({ fase: 'uitvoering' })).toContain(zaak)
  })
  it('heeft geen klok meer als het verslag bij de inwoner ligt, ook niet bij spoed', async () => {
    const { zaak } = await weg.meld(weg.truus, '2026-09-01', { spoed: { spoed: 'ja', spoedReden: 'Gevallen' } })
    await weg.totVerslag(zaak)
    const { regels } = vastGelukt(await lijst(weg.wie.sanne))
    expect(regels.find((r) => r.id === zaak)?.klok).toMatchObject({ soort: null, staat: 'geen' })
  })
})
