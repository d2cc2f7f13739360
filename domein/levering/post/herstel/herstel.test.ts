import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { legAanbiederVast, legContractVast } from '@meedoen/inkoop'
import { agbCode, datum, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  haalBerichtenpost,
  haalToewijzing,
  leesOpnieuw,
  legTerzijde,
  toonBericht,
  verstuurOpnieuw,
  vervangBericht,
  verwerkMap,
} from '../../index.ts'
import { bytesVan, maak302, maak305 } from '../../proef/berichten.ts'
import { LINDE } from '../../proef/levergemeente.ts'
import { MORGEN, openPost, type Post } from '../../proef/post.ts'
import { mappenVan } from '../../verkeer/map.ts'
import { verstuurBericht } from '../../verkeer/uit/verstuur-bericht.ts'
import { HOOGSTE_AANTAL } from '../../verkeer/uit/wachttijd.ts'

let post: Post
let jaar = 2030
beforeAll(async () => {
  post = await openPost(() => new Date(`${MORGEN}T10:00:00+01:00`))
})
afterAll(() => post.ruimOp())

const nieuw = () => {
  jaar += 2
  return post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}` })
}
const alsBo = <T>(werk: (stap: Stap) => Promise<T>): Promise<T> => post.als(post.wie.backoffice, MORGEN, werk)
const toon = async (id: string) => vastGelukt(await alsBo((s) => toonBericht(s, id)))
const haalOp = () => verwerkMap(post.opslag, post.omgeving, { gemeente: LINDEWAARD })
const vastgelopen = async () => vastGelukt(await alsBo((s) => haalBerichtenpost(s, { vastgelopen: true }))).regels
const laatste = async (): Promise<string> => (await vastgelopen())[0]?.id ?? ''

/** An assignment whose message cannot be put down, because a file of somebody else stands in its place. */
async function geblokkeerd() {
  const gemaakt = await nieuw()
  const inhoud = await alsBo((s) => bytesVan(s, gemaakt.bericht))
  const identificatie = /Identificatie>(M\d+)</.exec(Buffer.from(inhoud).toString())?.[1]
  const pad = join(mappenVan(post.omgeving.map, LINDEWAARD).uit, LINDE, `WMO301-${identificatie}.xml`)
  await mkdir(dirname(pad), { recursive: true })
  await writeFile(pad, 'van iemand anders')
  const verstuur = () => verstuurBericht(post.opslag, post.omgeving, { gemeente: LINDEWAARD, id: gemaakt.bericht })
  return { ...gemaakt, pad, verstuur }
}

describe('een uitgaand bericht dat niet aankomt', () => {
  it('houdt van iedere poging bij wanneer, waarlangs en wat er misging, en blijft onderweg', async () => {
    const { bericht, verstuur } = await geblokkeerd()
    await verstuur()
    const { gebeurtenissen, volgendePoging, regel } = await toon(bericht)
    expect(gebeurtenissen).toEqual([
      {
        soort: 'poging',
        nummer: 1,
        op: new Date(`${MORGEN}T09:00:00Z`),
        transport: 'map',
        fout: { code: 'bestand-bezet', detail: null },
      },
    ])
    expect(volgendePoging).toEqual(new Date(`${MORGEN}T09:01:00Z`))
    expect(regel.vastgelopenOm).toBeNull()
  })
  it('loopt na genoeg pogingen vast, wordt dan niet meer vanzelf verstuurd, en gaat na een druk op de knop alsnog', async () => {
    const { bericht, id, pad, verstuur } = await geblokkeerd()
    for (let poging = 0; poging < HOOGSTE_AANTAL; poging += 1) await verstuur()
    expect((await toon(bericht)).regel.vastgelopenOm).toBe('bestand-bezet')
    expect((await vastgelopen()).map((regel) => regel.id)).toContain(bericht)
    await rm(pad)
    await verstuur()
    expect((await toon(bericht)).regel.verzonden).toBeNull()
    vastGelukt(await alsBo((s) => verstuurOpnieuw(s, bericht)))
    await post.verwerk()
    const na = await toon(bericht)
    expect([na.regel.stand, na.regel.vastgelopenOm]).toEqual(['verzonden', null])
    expect(na.gebeurtenissen.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['berichtVastgelopen', 'berichtOpnieuwVerstuurd']),
    )
    expect(na.gebeurtenissen.filter(({ soort }) => soort === 'poging')).toHaveLength(HOOGSTE_AANTAL + 1)
    expect((await post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))).stand).toBe('verzonden')
  })
  it('kan terzijde worden gelegd, met een reden die blijft staan', async () => {
    const { bericht, verstuur } = await geblokkeerd()
    for (let poging = 0; poging < HOOGSTE_AANTAL; poging += 1) await verstuur()
    expect(await alsBo((s) => legTerzijde(s, bericht, ' '))).toMatchObject({ velden: { reden: 'verplicht' } })
    vastGelukt(await alsBo((s) => legTerzijde(s, bericht, 'Telefonisch afgesproken.')))
    expect((await vastgelopen()).map((regel) => regel.id)).not.toContain(bericht)
    const feit = (await toon(bericht)).gebeurtenissen.at(-1)
    expect(feit).toMatchObject({ soort: 'berichtTerzijdeGelegd', notitie: 'Telefonisch afgesproken.' })
    expect(await alsBo((s) => legTerzijde(s, bericht, 'Nog eens.'))).toMatchObject({ code: 'al-hersteld' })
  })
})

describe('een bestand dat niet kan worden ingenomen', () => {
  it('van een onbekende aanbieder wordt na het toevoegen van die aanbieder opnieuw gelezen, en dan beantwoord', async () => {
    const agb = agbCode('41410077')
    const bytes = maak305({ nummer: 999_999_999, agb })
    await post.legInBus('vreemd.xml', bytes)
    await haalOp()
    const bericht = await laatste()
    expect((await toon(bericht)).regel.vastgelopenOm).toBe('afzender-onbekend')
    expect(vastGelukt(await alsBo((s) => leesOpnieuw(s, bericht)))).toEqual({ goed: false })
    await alsBo(async ({ tx }) => {
      const tekst = { nl: 'Thuiszorg', en: 'Home care' }
      const contact = { telefoon: '0500 12', email: 'a@zorg.example', website: 'https://zorg.example/' }
      await legAanbiederVast(tx, { agb, naam: 'Nieuw', ...contact, omschrijving: tekst })
      vastGelukt(await legContractVast(tx, { nummer: 'N-1', agb, begin: datum('2024-01-01'), eind: null }))
    })
    expect(vastGelukt(await alsBo((s) => leesOpnieuw(s, bericht)))).toEqual({ goed: true })
    const { regel } = await toon(bericht)
    expect(regel.vastgelopenOm).toBeNull()
    expect(regel.beantwoordDoor).not.toBeNull()
    expect(await alsBo((s) => leesOpnieuw(s, bericht))).toMatchObject({ code: 'al-hersteld' })
  })
  it('dat fout was geadresseerd wordt vervangen door een verbeterd bestand, ook onder hetzelfde nummer', async () => {
    const { id, bericht: heen } = await nieuw()
    const inhoud = await alsBo((s) => bytesVan(s, heen))
    const retour = Buffer.from(maak302(inhoud)).toString()
    const vreemd = retour.replaceAll('>9001<', '>9002<')
    await post.legInBus('fout-adres.xml', vreemd)
    await haalOp()
    const bericht = await laatste()
    expect((await toon(bericht)).regel.vastgelopenOm).toBe('niet-voor-ons')
    const goed = vastGelukt(await alsBo((s) => vervangBericht(s, bericht, Buffer.from(retour))))
    expect(goed.stand).toBe('verwerkt')
    expect((await post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))).stand).toBe('aanvaard')
    const beeld = await toon(bericht)
    expect(beeld.regel.vastgelopenOm).toBeNull()
    expect(beeld.gebeurtenissen.at(-1)).toMatchObject({ soort: 'berichtVervangen', vervangenDoor: goed.bericht })
  })
  it('wordt niet vervangen door hetzelfde bestand of door niets', async () => {
    await post.legInBus('kapot.xml', '<half')
    await haalOp()
    const bericht = await laatste()
    expect((await toon(bericht)).regel.vastgelopenOm).toBe('onleesbaar')
    const zelfde = await alsBo((s) => vervangBericht(s, bericht, Buffer.from('<half')))
    expect(zelfde).toMatchObject({ code: 'zelfde-bestand' })
    expect(await alsBo((s) => vervangBericht(s, bericht, Buffer.alloc(0)))).toMatchObject({ code: 'geen-bestand' })
  })
})

describe('herstellen', () => {
  it('is voor de backoffice van deze gemeente, en voor niemand anders', async () => {
    await post.legInBus('kapot-2.xml', '<nog half')
    await haalOp()
    const bericht = await laatste()
    for (const wie of [post.wie.sanne, post.wie.linde, post.wie.ruud]) {
      const nee = { ok: false, code: 'bericht-onbekend' }
      expect(await post.als(wie, MORGEN, (s) => leesOpnieuw(s, bericht))).toMatchObject(nee)
      expect(await post.als(wie, MORGEN, (s) => vervangBericht(s, bericht, Buffer.from('x')))).toMatchObject(nee)
      expect(await post.als(wie, MORGEN, (s) => legTerzijde(s, bericht, 'weg'))).toMatchObject(nee)
      expect(await post.als(wie, MORGEN, (s) => toonBericht(s, bericht))).toMatchObject(nee)
    }
    const elders = (werk: (s: Stap) => Promise<unknown>) => post.alsElders(post.elders.backoffice, MORGEN, werk)
    expect(await elders((s) => toonBericht(s, bericht))).toMatchObject({ code: 'bericht-onbekend' })
    expect(await elders((s) => legTerzijde(s, bericht, 'weg'))).toMatchObject({ code: 'bericht-onbekend' })
  })
})
