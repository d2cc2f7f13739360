import { randomUUID } from 'node:crypto'
import { pakIn } from '@meedoen/iwmo'
import { vastGelukt } from '@meedoen/kern'
import { LINDEWAARD } from '@meedoen/proef'
import type { Stap, Wie } from '@meedoen/toegang'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  generatieVan,
  haalVerbindingen,
  publiekeSleutels,
  vernieuwEigenSleutel,
  vraagBeproeving,
  zetVerbinding,
} from '../index.ts'
import { bytesVan, maak305 } from '../proef/berichten.ts'
import { LINDE, SAMEN } from '../proef/levergemeente.ts'
import { openOntvanger } from '../proef/ontvanger.ts'
import { DAG, openPost, type Post, proefzaad } from '../proef/post.ts'
import { verwerkMap } from '../verkeer/in/verwerk-map.ts'
import { verstuurBericht } from '../verkeer/uit/verstuur-bericht.ts'

let post: Post
let ontvanger: Awaited<ReturnType<typeof openOntvanger>>
const beheerder: Wie = {
  soort: 'medewerker',
  id: 'beheer',
  naam: 'Beheer',
  team: 'Noord',
  rollen: ['beheerder'],
  mandaten: [],
}
beforeAll(async () => {
  post = await openPost()
  ontvanger = await openOntvanger()
})
beforeEach(() => {
  ontvanger.ontvangen.length = 0
})
afterAll(async () => {
  await ontvanger.sluit()
  await post.ruimOp()
})

const alsBeheer = <T>(werk: (s: Stap) => Promise<T>): Promise<T> => post.als(beheerder, DAG, werk)
const zet = (wens: object) => alsBeheer((s) => zetVerbinding(s, wens))
const beproefd = async (partij: string) =>
  vastGelukt(await alsBeheer(haalVerbindingen)).regels.find((regel) => regel.partij === partij)?.beproefd

describe('een adres beproeven', () => {
  it.each([
    [200, null, null],
    [403, 'geweigerd-door-ontvanger', '403'],
    [503, 'storing-ontvanger', '503'],
  ])('zegt na antwoord %d wat daarvan kwam, en stuurt geen bericht', async (status, fout, detail) => {
    ontvanger.keuze.antwoord = () => ({ status, tekst: '' })
    vastGelukt(await zet({ partij: SAMEN, transport: 'http', adres: ontvanger.adres }))
    expect(await beproefd(SAMEN)).toBeNull()
    vastGelukt(await alsBeheer((s) => vraagBeproeving(s, SAMEN)))
    await post.verwerk()
    expect(await beproefd(SAMEN)).toMatchObject({ fout, detail })
    expect(ontvanger.ontvangen).toMatchObject([{ methode: 'GET', lijf: '' }])
  })
  it('zegt ook dat er niemand antwoordt, en probeert een map of ophalen niet', async () => {
    vastGelukt(await zet({ partij: SAMEN, transport: 'http', adres: 'http://127.0.0.1:1/' }))
    vastGelukt(await alsBeheer((s) => vraagBeproeving(s, SAMEN)))
    await post.verwerk()
    expect(await beproefd(SAMEN)).toMatchObject({ fout: 'geen-antwoord' })
    vastGelukt(await zet({ partij: SAMEN, transport: 'ophalen' }))
    expect(await alsBeheer((s) => vraagBeproeving(s, SAMEN))).toMatchObject({ code: 'niets-te-beproeven' })
  })
  it('kan alleen een beheerder', async () => {
    const nee = await post.als(post.wie.backoffice, DAG, (s) => vraagBeproeving(s, SAMEN))
    expect(nee.ok).toBe(false)
  })
})

describe('de eigen sleutel vernieuwen', () => {
  it('tekent daarna met de nieuwe; de vorige blijft nog na te gaan, de een na vorige niet', async () => {
    vastGelukt(await zet({ partij: LINDE, transport: 'http', adres: ontvanger.adres }))
    const token = async () => {
      ontvanger.ontvangen.length = 0
      vastGelukt(await alsBeheer((s) => vraagBeproeving(s, LINDE)))
      await post.verwerk()
      return String(ontvanger.ontvangen[0]?.koppen.authorization).replace('Bearer ', '')
    }
    const past = async (bewijs: string): Promise<boolean> => {
      const generatie = await alsBeheer((s) => generatieVan(s.tx))
      const { keys } = await publiekeSleutels(LINDEWAARD, generatie, proefzaad)
      const wens = { issuer: `gemeente:${LINDEWAARD}`, currentDate: post.omgeving.klok() }
      return jwtVerify(bewijs, createLocalJWKSet({ keys: [...keys] }), wens).then(
        () => true,
        () => false,
      )
    }
    const eerste = await token()
    expect(await alsBeheer(vernieuwEigenSleutel)).toMatchObject({ waarde: { generatie: 2 } })
    const tweede = await token()
    expect([await past(eerste), await past(tweede)]).toEqual([true, true])
    vastGelukt(await alsBeheer(vernieuwEigenSleutel))
    expect([await past(eerste), await past(tweede), await past(await token())]).toEqual([false, true, true])
    expect((await post.als(post.wie.backoffice, DAG, vernieuwEigenSleutel)).ok).toBe(false)
  })
})

describe('een antwoord op wat in een envelop kwam', () => {
  it('gaat in een antwoordenvelop (Du01), die het kenmerk van de vraag noemt', async () => {
    vastGelukt(await zet({ partij: LINDE, transport: 'http', adres: ontvanger.adres, envelop: 'ja' }))
    const { nummer } = await post.wijsToe()
    const referentienummer = randomUUID()
    const envelop = pakIn(maak305({ nummer, starts: [[DAG, '1']] }), {
      zender: { organisatie: LINDE, applicatie: 'Zorgsoftware' },
      ontvanger: { organisatie: LINDEWAARD, applicatie: 'Meedoen' },
      referentienummer,
      tijdstip: '20261201100000',
      functie: 'WMO305',
    })
    await post.legInBus('start.xml', vastGelukt(envelop))
    await verwerkMap(post.opslag, post.omgeving, { gemeente: LINDEWAARD })
    const antwoord = await post.als(post.wie.backoffice, DAG, ({ tx }) =>
      tx.db.selectFrom('levering.bericht').select('id').where('soort', '=', 'WMO306').executeTakeFirstOrThrow(),
    )
    ontvanger.ontvangen.length = 0
    await verstuurBericht(post.opslag, post.omgeving, { gemeente: LINDEWAARD, id: antwoord.id })
    const lijf = ontvanger.ontvangen[0]?.lijf ?? ''
    expect(lijf).toContain('ggk_Du01')
    expect(lijf).toContain(`crossRefnummer>${referentienummer}<`)
    const inhoud = await post.als(post.wie.backoffice, DAG, (s) => bytesVan(s, antwoord.id))
    expect(Buffer.from(inhoud).toString()).toContain('306')
  })
})
