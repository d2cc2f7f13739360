import { LINDEWAARD, OEVERSTROOM } from '@meedoen/proef'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toonBericht } from '../../index.ts'
import { bytesVan } from '../../proef/berichten.ts'
import { SAMEN } from '../../proef/levergemeente.ts'
import { bewijs, openOntvanger } from '../../proef/ontvanger.ts'
import { DAG, openPost, type Post, proefzaad } from '../../proef/post.ts'
import { publiekeSleutels } from '../../verbinding/eigen-sleutel.ts'
import { sha256 } from '../bericht.ts'
import { verwerkMap } from '../in/verwerk-map.ts'
import { verstuurBericht } from './verstuur-bericht.ts'
import { HOOGSTE_AANTAL } from './wachttijd.ts'

let post: Post
let ontvanger: Awaited<ReturnType<typeof openOntvanger>>
let jaar = 2030
beforeAll(async () => {
  post = await openPost()
  ontvanger = await openOntvanger()
  await zetLijn(ontvanger.adres)
})
beforeEach(() => {
  ontvanger.ontvangen.length = 0
  ontvanger.keuze.antwoord = bewijs
})
afterAll(async () => {
  await ontvanger.sluit()
  await post.ruimOp()
})

const zetLijn = (adres: string, envelop = false) =>
  post.als(post.wie.backoffice, DAG, ({ tx }) => {
    const lijn = { transport: 'http', adres, envelop, gewijzigd: new Date(), door_id: 'proef' }
    return tx.db
      .insertInto('levering.verbinding')
      .values({ gemeente: LINDEWAARD, partij: SAMEN, ...lijn })
      .onConflict((c) => c.columns(['gemeente', 'partij']).doUpdateSet(lijn))
      .execute()
  })

async function nieuw() {
  jaar += 2
  const { bericht } = await post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}`, agb: SAMEN })
  const verstuur = () => verstuurBericht(post.opslag, post.omgeving, { gemeente: LINDEWAARD, id: bericht })
  const toon = () => post.lukt(post.wie.backoffice, DAG, (s) => toonBericht(s, bericht))
  const inhoud = await post.als(post.wie.backoffice, DAG, (s) => bytesVan(s, bericht))
  return { bericht, verstuur, toon, inhoud }
}
const foutVan = async (toon: Awaited<ReturnType<typeof nieuw>>['toon']) => {
  const { gebeurtenissen, regel } = await toon()
  const poging = gebeurtenissen.find(({ soort }) => soort === 'poging')
  return { fout: poging?.soort === 'poging' ? poging.fout : null, vast: regel.vastgelopenOm, stand: regel.stand }
}

describe('een bericht per HTTP', () => {
  it('gaat byte voor byte, met het nummer als sleutel en een token dat de ontvanger kan nagaan', async () => {
    const { verstuur, toon, inhoud } = await nieuw()
    await verstuur()
    const [eerste] = ontvanger.ontvangen
    expect(eerste?.lijf).toBe(Buffer.from(inhoud).toString())
    expect(eerste?.koppen['idempotency-key']).toBe(`WMO301-${(await toon()).regel.identificatie}`)
    const token = String(eerste?.koppen.authorization).replace('Bearer ', '')
    const { keys } = await publiekeSleutels(LINDEWAARD, 1, proefzaad)
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [...keys] }), {
      issuer: `gemeente:${LINDEWAARD}`,
      audience: `aanbieder:${SAMEN}`,
      currentDate: post.omgeving.klok(),
    })
    expect(payload.sha256).toBe(sha256(inhoud))
    const ander = await publiekeSleutels(OEVERSTROOM, 1, proefzaad)
    await expect(jwtVerify(token, createLocalJWKSet({ keys: [...ander.keys] }))).rejects.toThrow()
    expect((await toon()).regel.stand).toBe('verzonden')
    await verstuur()
    expect(ontvanger.ontvangen).toHaveLength(1)
  })
  it('telt pas met een ontvangstbewijs voor deze bytes', async () => {
    const { verstuur, toon } = await nieuw()
    ontvanger.keuze.antwoord = () => ({ status: 200, tekst: 'dank u' })
    await verstuur()
    expect(await foutVan(toon)).toEqual({
      fout: { code: 'geen-ontvangstbewijs', detail: '200' },
      vast: null,
      stand: 'klaar',
    })
    ontvanger.keuze.antwoord = (_lijf, sleutel) => bewijs('iets anders', sleutel)
    await verstuur()
    expect((await toon()).regel.stand).toBe('klaar')
    ontvanger.keuze.antwoord = bewijs
    await verstuur()
    expect((await toon()).regel.stand).toBe('verzonden')
  })
  it('loopt na een weigering meteen vast, en na een storing pas na alle pogingen', async () => {
    const geweigerd = await nieuw()
    ontvanger.keuze.antwoord = () => ({ status: 403, tekst: '' })
    await geweigerd.verstuur()
    expect(await foutVan(geweigerd.toon)).toMatchObject({
      fout: { code: 'geweigerd-door-ontvanger', detail: '403' },
      vast: 'geweigerd-door-ontvanger',
    })
    const storing = await nieuw()
    ontvanger.keuze.antwoord = () => ({ status: 503, tekst: '' })
    for (let i = 1; i < HOOGSTE_AANTAL; i += 1) await storing.verstuur()
    expect((await storing.toon()).regel.vastgelopenOm).toBeNull()
    await storing.verstuur()
    expect((await storing.toon()).regel.vastgelopenOm).toBe('storing-ontvanger')
  })
  it('probeert het later weer als er niemand antwoordt, en gaat nooit onbeveiligd naar buiten', async () => {
    const stil = await nieuw()
    await zetLijn('http://127.0.0.1:1/')
    await stil.verstuur()
    expect(await foutVan(stil.toon)).toMatchObject({ fout: { code: 'geen-antwoord' }, vast: null })
    const open = await nieuw()
    await zetLijn('http://aanbieder.example/')
    await open.verstuur()
    expect(await foutVan(open.toon)).toMatchObject({ fout: { code: 'adres-onjuist' }, vast: 'adres-onjuist' })
    await zetLijn(ontvanger.adres)
  })
})

const FOUT = (kruis: string): string =>
  `<s:Fo01Bericht xmlns:s="http://www.egem.nl/StUF/StUF0301"><s:stuurgegevens><s:crossRefnummer>${kruis}</s:crossRefnummer></s:stuurgegevens><s:body><s:code>IB010</s:code><s:plek>client</s:plek><s:omschrijving>onbekend</s:omschrijving></s:body></s:Fo01Bericht>`

describe('een bericht in een envelop', () => {
  it('houdt bij iedere poging hetzelfde kenmerk en dezelfde bytes', async () => {
    await zetLijn(ontvanger.adres, true)
    const { verstuur } = await nieuw()
    ontvanger.keuze.antwoord = () => ({ status: 503, tekst: '' })
    await verstuur()
    await verstuur()
    const [een, twee] = ontvanger.ontvangen.map(({ lijf }) => lijf)
    expect(een).toContain('envelopHeenbericht-ggk_Di01')
    expect(twee).toBe(een)
  })
  it('loopt vast met de code van het knooppunt, meteen of als de fout later in de map komt', async () => {
    const meteen = await nieuw()
    ontvanger.keuze.antwoord = () => ({ status: 200, tekst: FOUT('') })
    await meteen.verstuur()
    expect(await foutVan(meteen.toon)).toMatchObject({
      fout: { code: 'knooppunt-weigert', detail: 'IB010' },
      vast: 'knooppunt-weigert',
    })
    const later = await nieuw()
    ontvanger.keuze.antwoord = bewijs
    ontvanger.ontvangen.length = 0
    await later.verstuur()
    expect((await later.toon()).regel.stand).toBe('verzonden')
    const kenmerk = /referentienummer>([^<]+)</.exec(ontvanger.ontvangen[0]?.lijf ?? '')?.[1] ?? ''
    await post.legInBus('fout.xml', FOUT(kenmerk))
    await verwerkMap(post.opslag, post.omgeving, { gemeente: LINDEWAARD })
    expect((await later.toon()).regel).toMatchObject({ stand: 'klaar', vastgelopenOm: 'knooppunt-weigert' })
    await zetLijn(ontvanger.adres)
  })
})
