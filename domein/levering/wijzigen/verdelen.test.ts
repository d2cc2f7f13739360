import { datum, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  antwoordMet302,
  bekijkVerzoek,
  dienDeclaratieIn,
  haalToewijzing,
  haalVerzoeken,
  maakToewijzing,
  vraagWijziging,
  wijzigToewijzing,
} from '../index.ts'
import { LINDE, SAMEN } from '../proef/levergemeente.ts'
import { BSN, openPost, type Post } from '../proef/post.ts'
import { BUDGET, legProefproductVast } from '../proef/proefproduct.ts'

/** Of a total that was decided only so much can be given, whoever gives it. */
const DAG = '2026-12-02'
const ANDER = '01B02'
const WENS = { product: BUDGET.code, volume: '1.200,00', begin: '1-11-2026', eind: '31-8-2027' }

let post: Post
let jaar = 2026
beforeAll(async () => {
  post = await openPost()
  await post.als(post.wie.sanne, DAG, async ({ tx }) => {
    for (const code of [BUDGET.code, ANDER])
      await legProefproductVast(tx, { ...BUDGET, code, contracten: ['L1', 'S1'] })
  })
})
afterAll(() => post.ruimOp())

const doe = <T>(werk: (s: Stap) => Promise<T>): Promise<T> => post.als(post.wie.sanne, DAG, werk)
const bekijk = (id: string) => doe((s) => haalToewijzing(s, id))
const wijzig = (id: string, invoer: object) => doe((s) => wijzigToewijzing(s, id, invoer))
const naarSamen = (volume: string) => ({ wat: 'aanbieder', agb: SAMEN, vanaf: '1-1-2027', volume, akkoord: 'ja' })

/** At the first provider, with € 700 granted on it. */
async function begonnen() {
  const { id, nummer } = await post.wijsToe(WENS)
  vastGelukt(
    await post.als(post.wie.linde, DAG, (s) => dienDeclaratieIn(s, datum('2026-11-01'), { [nummer]: '700,00' })),
  )
  return id
}

describe('een totaal dat naar een andere aanbieder gaat', () => {
  it('wordt verdeeld: samen nooit meer dan besloten, en wat is toegekend blijft', async () => {
    const id = await begonnen()
    const zonder = { wat: 'aanbieder', agb: SAMEN, vanaf: '1-1-2027', akkoord: 'ja' }
    expect(await wijzig(id, zonder)).toMatchObject({ velden: { volume: 'verplicht' } })
    expect(await wijzig(id, naarSamen('1.200,01'))).toMatchObject({ code: 'meer-dan-besloten' })
    expect(await wijzig(id, naarSamen('500,01'))).toMatchObject({
      code: 'te-weinig-over',
      tekst: expect.stringMatching(/€\s700,00.*€\s500,00/),
    })
    const { opvolgers } = vastGelukt(await wijzig(id, naarSamen('400,00')))
    expect(await bekijk(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-12-31', volume: 80_000 })
    const nieuw = opvolgers[0]?.id ?? ''
    expect(await bekijk(nieuw)).toMatchObject({ agb: SAMEN, volume: 40_000, begin: '2027-01-01' })

    const meer = { wat: 'omvang', product: BUDGET.code, volume: '400,01', reden: '12' }
    expect(await wijzig(nieuw, meer)).toMatchObject({
      code: 'meer-dan-besloten',
      tekst: expect.stringMatching(/€\s800,00 al anders toegewezen, dus er is nog €\s400,00/),
    })
    const ander = { ...meer, product: ANDER, volume: '100,00', vanaf: '1-2-2027' }
    expect(await wijzig(nieuw, { ...ander, vanaf: '' })).toMatchObject({ velden: { vanaf: 'geen-datum' } })
    const rest = vastGelukt(await wijzig(nieuw, { ...ander, akkoord: 'ja' }))
    expect(await bekijk(nieuw)).toMatchObject({ volume: 30_000, eind: '2027-01-31' })
    expect(await bekijk(rest.opvolgers[0]?.id ?? '')).toMatchObject({ product: ANDER, volume: 10_000 })
  })
})

describe('een totaal dat de volgende aanbieder niet wil', () => {
  it('wordt opnieuw toegewezen voor zover het er nog is, na wie het eerder gaf', async () => {
    const gegeven = await post.teLeveren({ ...WENS, bsn: BSN.noor })
    const eerste = vastGelukt(await doe((s) => maakToewijzing(s, gegeven, LINDE)))
    const { opvolgers } = vastGelukt(await wijzig(eerste.id, naarSamen('400,00')))
    await post.verwerk()
    await post.lukt(post.wie.samen, DAG, (s) =>
      antwoordMet302(s, opvolgers[0]?.id ?? '', { akkoord: false, reden: 'product-past-niet' }),
    )
    const opnieuw = vastGelukt(await doe((s) => maakToewijzing(s, gegeven, SAMEN)))
    expect(await bekijk(opnieuw.id)).toMatchObject({ begin: '2027-01-01', volume: 40_000, vervangt: eerste.id })
    expect(await doe((s) => maakToewijzing(s, gegeven, SAMEN))).toMatchObject({ code: 'niets-over' })
  })
})

describe('een verzoek om een ander totaal', () => {
  it('kan de hulp niet langer laten duren dan is besloten', async () => {
    jaar += 2
    const { id } = await post.wijsToe({ ...WENS, begin: `1-9-${jaar}`, eind: `31-8-${jaar + 1}` })
    vastGelukt(await wijzig(id, { wat: 'omvang', product: BUDGET.code, volume: '800,00', reden: '05', akkoord: 'ja' }))
    const vraag = { vanaf: `1-9-${jaar}`, eind: `31-8-${jaar + 3}`, volume: '900,00', reden: '1' }
    vastGelukt(await post.als(post.wie.linde, DAG, (s) => vraagWijziging(s, id, vraag)))
    const [eerste] = await post.lukt(post.wie.sanne, DAG, (s) => haalVerzoeken(s))
    const plan = await doe((s) => bekijkVerzoek(s, eerste?.id ?? ''))
    expect(plan).toMatchObject({ code: 'buiten-besluit' })
    expect(plan).not.toHaveProperty('veld')
  })
})
