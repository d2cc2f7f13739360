import { wieId } from '@meedoen/toegang'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, lukt, truus, wie } = weg
const SYSTEEM = { soort: 'systeem', naam: 'proef' } as const

const gezien = (zaak: string | null, dag = '2026-09-14') => als(wie.sanne, dag, (s) => zaken.zetSignalenGezien(s, zaak))
const signalen = async (zaak: string, dag = '2026-09-14', voor: typeof wie.sanne = wie.sanne) =>
  (await als(voor, dag, (s) => zaken.haalSignalen(s)))
    .filter((signaal) => signaal.zaak === zaak)
    .map(({ soort, datum }) => [soort, datum])
const meldKlokken = (dag: string) => als(SYSTEEM, dag, (s) => zaken.meldKlokken(s))

describe('wat een consulent hoort van eigen zaken', () => {
  it('is wat een ander deed, en niet wat zij zelf deed', async () => {
    const { zaak } = await weg.meld(truus)
    await weg.totVerslag(zaak)
    expect(await signalen(zaak)).toEqual([])
    await weg.lukt(truus, '2026-09-14', (s) =>
      zaken.beantwoordVerslag(s, zaak, { antwoord: 'akkoord', tekst: '', aanvraag: 'ja' }),
    )
    expect((await signalen(zaak)).sort()).toEqual([
      ['aanvraag', '2026-09-14'],
      ['verslag-beantwoord', '2026-09-14'],
    ])
    expect(await signalen(zaak, '2026-09-14', wie.youssef)).toEqual([])
  })

  it('verdwijnt als zij de zaak heeft gezien, en komt terug als er weer iets gebeurt', async () => {
    const { zaak } = await weg.meld(truus)
    await lukt(wie.sanne, '2026-09-03', (s) => zaken.neemZaak(s, zaak))
    const vulAan = () => lukt(truus, '2026-09-04', (s) => zaken.vulMeldingAan(s, zaak, { tekst: 'Ook de ramen.' }))
    await vulAan()
    await gezien(zaak)
    expect(await signalen(zaak)).toEqual([])
    await vulAan()
    expect(await signalen(zaak)).toEqual([['aangevuld', '2026-09-04']])
    await gezien(null)
    expect(await signalen(zaak)).toEqual([])
  })

  it('gaat over zaken die zij nog heeft', async () => {
    const { zaak } = await weg.meld(truus)
    await lukt(wie.sanne, '2026-09-03', (s) => zaken.neemZaak(s, zaak))
    await lukt(truus, '2026-09-04', (s) => zaken.vulMeldingAan(s, zaak, { tekst: 'Ook de ramen.' }))
    await lukt(wie.sanne, '2026-09-05', (s) => zaken.draagOver(s, zaak, { naar: wieId(wie.youssef), reden: 'Wijk' }))
    expect(await signalen(zaak)).toEqual([])
    expect(await signalen(zaak, '2026-09-05', wie.youssef)).toEqual([['overgedragen', '2026-09-05']])
  })
})

describe('klokken', () => {
  it('waarschuwen een week tevoren en na de laatste dag, elk één keer', async () => {
    const { zaak } = await weg.meld(truus)
    await lukt(wie.sanne, '2026-09-03', (s) => zaken.neemZaak(s, zaak))
    const laatste = (await weg.zaakVan(zaak)).termijnen.onderzoek.datum
    expect(laatste).toBe('2026-10-13')
    await meldKlokken('2026-10-05')
    expect(await signalen(zaak)).toEqual([])
    for (const dag of ['2026-10-06', '2026-10-07', '2026-10-13']) await meldKlokken(dag)
    expect(await signalen(zaak)).toEqual([['klok-nadert', laatste]])
    await gezien(zaak)
    for (const dag of ['2026-10-14', '2026-10-15']) await meldKlokken(dag)
    expect(await signalen(zaak)).toEqual([['klok-verstreken', laatste]])
  })

  it('die stilstaan waarschuwen niet', async () => {
    const { zaak } = await weg.meld(truus)
    await weg.totAanvraag(zaak)
    const invoer = { grond: 'aanvulling', uiterlijk: '30-12-2026', tekst: 'Een bewijs van inkomen' }
    await lukt(wie.sanne, '2026-09-15', (s) => zaken.schortTermijnOp(s, zaak, invoer))
    await gezien(zaak)
    await meldKlokken('2026-12-01')
    expect(await signalen(zaak)).toEqual([])
  })
})
