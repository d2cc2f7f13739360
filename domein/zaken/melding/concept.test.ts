import type { Stap } from '@meedoen/toegang'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { MELDING } from '../proef/proefgemeente.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, anoniem, truus, wie, lukt } = weg
const kees = { soort: 'inwoner', persoon: wie.kees, naam: 'K. Brouwer' } as const
const DAG = '2026-09-01'
const vandaag = (await als(anoniem, DAG, async (s) => s)).vandaag

describe('wat niet kan kloppen', () => {
  const gegevens = (geboortedatum: string) => ({ ...MELDING.gegevens, geboortedatum })

  it('is een geboortedatum in de toekomst of van meer dan 120 jaar geleden', () => {
    expect(zaken.beoordeelStap('gegevens', gegevens('2-9-2026'), vandaag)?.velden).toEqual({
      geboortedatum: 'in-de-toekomst',
    })
    expect(zaken.beoordeelStap('gegevens', gegevens('31-12-1905'), vandaag)?.velden).toEqual({
      geboortedatum: 'te-lang-geleden',
    })
    expect(zaken.beoordeelStap('gegevens', gegevens('1-1-1906'), vandaag)).toBeNull()
    expect(zaken.beoordeelStap('gegevens', gegevens('1-9-2026'), vandaag)).toBeNull()
  })

  it('is een e-mail willen zonder e-mailadres', () => {
    const bereiken = { ...MELDING.bereiken, voorkeur: 'email' }
    expect(zaken.beoordeelStap('bereiken', bereiken, vandaag)?.velden).toEqual({ email: 'email-nodig' })
    expect(zaken.beoordeelStap('bereiken', { ...bereiken, email: 't@example.nl' }, vandaag)).toBeNull()
    expect(zaken.beoordeelStap('bereiken', { ...bereiken, voorkeur: 'brief' }, vandaag)).toBeNull()
  })

  it('houdt ook het versturen tegen, en wijst de vraag aan', async () => {
    const token = await weg.concept(anoniem, DAG)
    const fout = { ...MELDING.bereiken, voorkeur: 'email' }
    expect((await als(anoniem, DAG, (s) => zaken.bewaarConceptstap(s, token, 'bereiken', fout))).ok).toBe(false)
    const { antwoorden } = await lukt(anoniem, DAG, (s) => zaken.haalConcept(s, token))
    expect(zaken.eersteOpenStap(antwoorden, vandaag)).toBe('bereiken')
    expect(await als(anoniem, DAG, (s) => zaken.verstuurMelding(s, token, 'nl'))).toMatchObject({ code: 'invoer' })
  })
})

describe('een postcode', () => {
  const buiten = (postcode: string) => als(anoniem, DAG, (s) => zaken.isBuitenGemeente(s, postcode))

  it('van een andere gemeente valt op, en een eigen postcode niet, hoe die ook is getypt', async () => {
    expect(await buiten('1234 AB')).toBe(true)
    expect(await buiten('9999 ab')).toBe(false)
  })
})

describe('een melding die iemand na inloggen begon', () => {
  it('is voor die persoon terug te vinden en te openen, en voor niemand anders', async () => {
    const token = await weg.concept(truus, DAG)
    const [eigen] = await als(truus, '2026-09-03', zaken.haalEigenConcepten)
    if (!eigen) throw new Error('de begonnen melding hoort er te staan')
    const terug = await lukt(truus, '2026-09-03', (s) => zaken.haalConcept(s, eigen.id))
    expect(terug.antwoorden.situatie).toEqual(MELDING.situatie)
    for (const ander of [kees, anoniem, wie.sanne])
      expect((await als(ander, '2026-09-03', (s) => zaken.haalConcept(s, eigen.id))).ok).toBe(false)
    expect(await als(kees, '2026-09-03', zaken.haalEigenConcepten)).toEqual([])
    await lukt(truus, '2026-09-03', (s) => zaken.verstuurMelding(s, token, 'nl'))
    expect(await als(truus, '2026-09-03', zaken.haalEigenConcepten)).toEqual([])
  })

  it('staat er niet als er nog niets is ingevuld, of als de termijn voorbij is', async () => {
    await als(kees, DAG, (s) => zaken.beginConcept(s, 'web'))
    expect(await als(kees, DAG, zaken.haalEigenConcepten)).toEqual([])
    await weg.concept(kees, DAG)
    const avond = (s: Stap) => zaken.haalEigenConcepten({ ...s, nu: new Date(s.nu.getTime() + 12 * 3_600_000) })
    expect(await als(kees, '2026-10-01', avond)).toHaveLength(1)
    expect(await als(kees, '2026-10-02', zaken.haalEigenConcepten)).toEqual([])
  })

  it('telt de vragen niet mee die al bekend zijn, en voor een ander alle vragen', async () => {
    const token = await weg.concept(truus, DAG)
    const volgorde = async (bezoeker: Stap['wie']) => {
      const concept = await lukt(bezoeker, DAG, (s) => zaken.haalConcept(s, token))
      return als(bezoeker, DAG, (s) => zaken.vraagvolgorde(s, concept))
    }
    expect(await volgorde(truus)).toEqual(zaken.MELDING_VOLGORDE.filter((stap) => stap !== 'gegevens'))
    expect(await volgorde(anoniem)).toEqual(zaken.MELDING_VOLGORDE)
    await als(truus, DAG, (s) => zaken.bewaarConceptstap(s, token, 'voor-wie', { voorWie: 'ander' }))
    expect(await volgorde(truus)).toEqual(zaken.MELDING_VOLGORDE)
  })
})

describe('wie terugbladert na het versturen', () => {
  it('vindt kort daarna de bevestiging, later alleen dat de melding is verstuurd', async () => {
    const token = await weg.concept(anoniem, DAG)
    expect(await als(anoniem, DAG, (s) => zaken.vindVerstuurd(s, token))).toBeNull()
    const { zaak, naMelding } = await lukt(anoniem, DAG, (s) => zaken.verstuurMelding(s, token, 'nl'))
    expect(await als(anoniem, DAG, (s) => zaken.vindVerstuurd(s, token))).toEqual({ zaak, naMelding })
    expect(await als(anoniem, '2026-09-02', (s) => zaken.vindVerstuurd(s, token))).toEqual({ zaak, naMelding: null })
    expect(await als(anoniem, DAG, (s) => zaken.vindVerstuurd(s, 'verzonnen'))).toBeNull()
  })

  it('vindt niets van wat een consulent aan de telefoon begon', async () => {
    const token = await weg.concept(wie.sanne, DAG)
    const { zaak } = await lukt(wie.sanne, DAG, (s) => zaken.verstuurMelding(s, token, 'nl'))
    expect(await als(anoniem, DAG, (s) => zaken.vindVerstuurd(s, token))).toBeNull()
    expect(await als(wie.sanne, DAG, (s) => zaken.vindVerstuurd(s, token))).toMatchObject({ zaak })
  })
})
