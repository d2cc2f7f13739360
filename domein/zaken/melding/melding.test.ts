import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, anoniem, truus, wie, lukt } = weg

describe('een melding die nog niet is verstuurd', () => {
  it('bewaart wat is getypt, ook als het nog niet klopt', async () => {
    const { token } = await als(anoniem, '2026-09-01', (s) => zaken.beginConcept(s, 'web'))
    const fout = await als(anoniem, '2026-09-01', (s) =>
      zaken.bewaarConceptstap(s, token, 'bereiken', { telefoon: '12', email: 'x', voorkeur: 'bellen' }),
    )
    expect(fout).toMatchObject({
      ok: false,
      code: 'invoer',
      velden: { telefoon: 'geen-telefoon', email: 'geen-email' },
    })
    const { antwoorden } = await lukt(anoniem, '2026-09-20', (s) => zaken.haalConcept(s, token))
    expect(antwoorden.bereiken).toEqual({ telefoon: '12', email: 'x', voorkeur: 'bellen' })
  })

  it('biedt cliëntondersteuning altijd aan: zonder antwoord kan de melding niet weg', async () => {
    const { token } = await als(anoniem, '2026-09-01', (s) => zaken.beginConcept(s, 'web'))
    expect(await als(anoniem, '2026-09-01', (s) => zaken.verstuurConcept(s, token))).toMatchObject({
      ok: false,
      code: 'invoer',
    })
    const leeg = await als(anoniem, '2026-09-01', (s) => zaken.bewaarConceptstap(s, token, 'clientondersteuning', {}))
    expect(leeg).toMatchObject({ ok: false, velden: { clientondersteuning: 'kies' } })
  })

  it('wordt na de termijn vernietigd, en niet eerder', async () => {
    const { token } = await als(anoniem, '2026-01-01', (s) => zaken.beginConcept(s, 'web'))
    expect(await als({ soort: 'systeem', naam: 'nacht' }, '2026-01-31', zaken.vernietigVerlopenConcepten)).toBe(0)
    expect(await als({ soort: 'systeem', naam: 'nacht' }, '2026-02-01', zaken.vernietigVerlopenConcepten)).toBe(1)
    expect((await als(anoniem, '2026-01-02', (s) => zaken.haalConcept(s, token))).ok).toBe(false)
  })

  it('vraagt niet opnieuw wat de gemeente van een ingelogde inwoner weet', async () => {
    const { token } = await als(truus, '2026-09-01', (s) => zaken.beginConcept(s, 'web'))
    await lukt(truus, '2026-09-01', (s) => zaken.bewaarConceptstap(s, token, 'voor-wie', { voorWie: 'mijzelf' }))
    const { volgende } = await lukt(truus, '2026-09-01', (s) =>
      zaken.bewaarConceptstap(s, token, 'clientondersteuning', { clientondersteuning: 'nee' }),
    )
    expect(volgende).toBe('bereiken')
    const { antwoorden } = await lukt(truus, '2026-09-01', (s) => zaken.haalConcept(s, token))
    expect(antwoorden.gegevens).toMatchObject({ naam: 'T. de Wit', straat: 'Lindelaan', postcode: '9999AB' })
  })

  it('opent voor een buitenstaander niet wat een consulent aan de telefoon begon', async () => {
    const { token } = await als(wie.sanne, '2026-09-01', (s) => zaken.beginConcept(s, 'telefoon'))
    expect((await als(anoniem, '2026-09-01', (s) => zaken.haalConcept(s, token))).ok).toBe(false)
    expect((await als(wie.sanne, '2026-09-01', (s) => zaken.haalConcept(s, token))).ok).toBe(true)
  })
})

describe('een verstuurde melding', () => {
  it('is met de hervatlink niet meer te openen en gaat maar één keer weg', async () => {
    const token = await weg.concept(anoniem, '2026-09-01')
    await lukt(anoniem, '2026-09-01', (s) => zaken.verstuurConcept(s, token))
    expect(await als(anoniem, '2026-09-01', (s) => zaken.verstuurConcept(s, token))).toMatchObject({
      ok: false,
      code: 'concept-onbekend',
    })
  })

  it('geeft bij een dubbele klik hetzelfde antwoord en dezelfde link', async () => {
    const token = await weg.concept(anoniem, '2026-09-01')
    const eerste = await lukt(anoniem, '2026-09-01', (s) => zaken.verstuurMelding(s, token, 'nl'))
    expect(await lukt(anoniem, '2026-09-01', (s) => zaken.verstuurMelding(s, token, 'nl'))).toEqual(eerste)
    expect((await als(anoniem, '2026-09-01', (s) => zaken.verstuurMelding(s, 'verzonnen', 'nl'))).ok).toBe(false)
  })

  it('hoort zonder inlog bij niemand, tot een consulent een gecontroleerd BSN koppelt', async () => {
    const { zaak: id } = await weg.meld(anoniem)
    expect((await weg.zaakVan(id)).persoon).toBeNull()
    expect((await als(truus, '2026-09-02', (s) => zaken.toonZaak(s, id))).ok).toBe(false)
    expect(await als(wie.sanne, '2026-09-02', (s) => zaken.koppelPersoon(s, id, { bsn: '999900006' }))).toMatchObject({
      ok: false,
      velden: { gecontroleerd: 'bsn-niet-gecontroleerd' },
    })
    await lukt(wie.sanne, '2026-09-02', (s) => zaken.koppelPersoon(s, id, { bsn: '9999.00.006', gecontroleerd: 'ja' }))
    expect((await als(truus, '2026-09-02', (s) => zaken.toonZaak(s, id))).ok).toBe(true)
  })

  it('wordt niet van wie haar voor een ander afmaakt, met de eigen inlog', async () => {
    const token = await weg.concept(truus, '2026-09-01')
    const helper = { soort: 'inwoner', persoon: wie.kees, naam: 'K. Brouwer' } as const
    const { zaak: id } = await lukt(helper, '2026-09-01', (s) => zaken.verstuurMelding(s, token, 'nl'))
    expect((await weg.zaakVan(id)).persoon).toBeNull()
    const zelf = await weg.concept(truus, '2026-09-01')
    const eigen = await lukt(truus, '2026-09-01', (s) => zaken.verstuurMelding(s, zelf, 'nl'))
    expect((await weg.zaakVan(eigen.zaak)).persoon).toBe(wie.truus)
  })

  it('is met de link na de melding aan te vullen en in te trekken, en verder niets', async () => {
    const { zaak: id, naMelding } = await weg.meld(anoniem)
    await als(anoniem, '2026-09-02', async (s) => {
      const houder = await zaken.alsLinkhouder(s, naMelding, 'na-melding')
      if (!houder.ok) throw new Error(houder.tekst)
      expect((await zaken.vulMeldingAan(houder.waarde.stap, id, { tekst: 'Mijn zus helpt soms.' })).ok).toBe(true)
      expect((await zaken.dienPlanIn(houder.waarde.stap, id, 'link', { wens: 'x' }, null)).ok).toBe(false)
      expect((await zaken.toonZaak(houder.waarde.stap, id)).ok).toBe(false)
      expect((await zaken.alsLinkhouder(s, naMelding, 'plan')).ok).toBe(false)
      expect((await zaken.trekMeldingIn(houder.waarde.stap, id, { reden: '' })).ok).toBe(true)
    })
    expect(await weg.zaakVan(id)).toMatchObject({ stand: 'afgesloten', afloop: 'ingetrokken' })
  })

  it('opent met de link van de ene melding geen andere', async () => {
    const een = await weg.meld(anoniem)
    const ander = await weg.meld(anoniem)
    const uitkomst = await als(anoniem, '2026-09-02', async (s) => {
      const houder = await zaken.alsLinkhouder(s, een.naMelding, 'na-melding')
      return houder.ok ? zaken.vulMeldingAan(houder.waarde.stap, ander.zaak, { tekst: 'x' }) : houder
    })
    expect(uitkomst).toMatchObject({ ok: false, code: 'niet-voor-u' })
  })

  it('is in de andere gemeente niet te vinden', async () => {
    const { zaak: id } = await weg.meld(truus)
    const { stapAls } = await import('../proef/proefgemeente.ts')
    const { OEVERSTROOM } = await import('@meedoen/proef')
    const daar = await stapAls(weg.opslag, OEVERSTROOM, weg.elders.leider, '2026-09-02', (s) => zaken.toonZaak(s, id))
    expect(daar).toMatchObject({ ok: false, code: 'zaak-onbekend' })
    const nemen = await stapAls(weg.opslag, OEVERSTROOM, weg.elders.leider, '2026-09-02', (s) => zaken.neemZaak(s, id))
    expect(nemen).toMatchObject({ ok: false, code: 'zaak-onbekend' })
  })
})

describe('de link van een melding', () => {
  it('geeft bij nog eens versturen hetzelfde antwoord, maar niet meer na een half uur', async () => {
    const token = await weg.concept(anoniem, '2026-09-01')
    const eerste = await lukt(anoniem, '2026-09-01', (s) => zaken.verstuurMelding(s, token, 'nl'))
    expect(await lukt(anoniem, '2026-09-01', (s) => zaken.verstuurMelding(s, token, 'nl'))).toEqual(eerste)
    expect(await als(anoniem, '2026-09-02', (s) => zaken.verstuurMelding(s, token, 'nl'))).toMatchObject({
      ok: false,
      code: 'concept-onbekend',
    })
  })

  it('toont niet de gegevens van wie ingelogd met de melding van een ander verdergaat', async () => {
    const { token } = await als(anoniem, '2026-09-01', (s) => zaken.beginConcept(s, 'web'))
    await lukt(truus, '2026-09-01', (s) => zaken.bewaarConceptstap(s, token, 'voor-wie', { voorWie: 'mijzelf' }))
    const { antwoorden } = await lukt(anoniem, '2026-09-01', (s) => zaken.haalConcept(s, token))
    expect(antwoorden.gegevens).toBeUndefined()
  })
})
