import { datum, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Bekend } from '../controle/bekend.ts'
import { ANDER_BSN, BIJ_307, BIJ_315, BIJ_317, BIJ_319 } from '../controle/gevallen/bekend.ts'
import { maak307, maak315, maak317, maak319 } from '../controle/gevallen/berichten.ts'
import { controleerInhoud } from '../controle/inhoud.ts'
import { BEKEND, maak301, maak305, metProduct, metRelatie, PRODUCT, START } from '../controle/voorbeelden.ts'
import type { Bericht } from '../model/berichten.ts'
import { afkeurredenen, isAfgekeurd } from './lees-retour.ts'
import { type Heensoort, maakRetour } from './maak-retour.ts'

const KOP = { identificatieRetour: 'R1', dagtekening: datum('2026-02-04') }
const start = maak305([START, { ...START, ToewijzingNummer: 2 }])

const antwoordOp = (heen: Bericht<'WMO305'>, kennis: Bekend) =>
  vastGelukt(maakRetour(heen, controleerInhoud(heen, kennis), KOP))
const antwoordOp301 = (heen: Bericht<'WMO301'>, kennis: Bekend) =>
  vastGelukt(maakRetour(heen, controleerInhoud(heen, kennis), KOP))

describe('een retour op een goed bericht', () => {
  const { soort, bericht } = antwoordOp(maak305(), BEKEND)

  it('heeft alleen een header, zonder retourcodes', () => {
    expect(soort).toBe('WMO306')
    expect(bericht).toEqual({
      Header: {
        ...maak305().bericht.Header,
        BerichtCode: '419',
        IdentificatieRetour: 'R1',
        DagtekeningRetour: '2026-02-04',
        XsdVersieRetour: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
      },
    })
  })
  it('draait afzender en ontvanger niet om', () => {
    expect(bericht.Header).toMatchObject({ Afzender: '12345678', Ontvanger: '0344' })
  })
  it('keurt niets af', () => {
    expect(isAfgekeurd({ soort, bericht })).toBe(false)
    expect(afkeurredenen({ soort, bericht })).toEqual([])
  })
})

describe('een retour bij fouten', () => {
  it('is er niet als het bericht niet aan het schema voldoet', () => {
    const fout = { regel: 'XSD', niveau: 1, pad: '/Bericht', regelnummer: 1, tekst: 'fout' } as const
    expect(maakRetour(maak305(), [fout], KOP)).toMatchObject({ ok: false, code: 'geen-retour' })
  })

  it('heeft bij niveau 2 alleen een header met 0001 en de versie van de controles', () => {
    const retour = antwoordOp(
      maak305(
        [
          { ...START, StatusAanlevering: '2' },
          { ...START, ToewijzingNummer: 3 },
        ],
        { Bsn: '123456789' },
      ),
      BEKEND,
    )
    expect(retour.bericht).not.toHaveProperty('Client')
    expect(retour.bericht.Header).toMatchObject({ XsltVersie: '1.0.0', RetourCodes: ['0001'] })
    expect(afkeurredenen(retour)).toEqual([
      { code: '0001', pad: '/Bericht/Header', tekst: expect.stringContaining('technische fout') },
    ])
  })

  it('heeft bij een fout in de header alleen een header met de eigen code', () => {
    const retour = antwoordOp(start, { ...BEKEND, identificaties: ['S1'] })
    expect(retour.bericht).not.toHaveProperty('Client')
    expect(retour.bericht.Header.RetourCodes).toEqual(['9056'])
    expect(retour.bericht.Header).not.toHaveProperty('XsltVersie')
  })

  it('geeft bij een fout in een product de hele client terug, met de code in dat product', () => {
    const retour = antwoordOp(start, BEKEND)
    expect(retour.bericht.Header.RetourCodes).toEqual(['0200'])
    expect(retour.bericht.Client).toEqual({
      ...start.bericht.Client,
      RetourCodes: ['0200'],
      StartProducten: [
        { ...START, RetourCodes: ['0200'] },
        { ...START, ToewijzingNummer: 2, RetourCodes: ['9019'] },
      ],
    })
    expect(isAfgekeurd(retour)).toBe(true)
    expect(afkeurredenen(retour)).toEqual([
      {
        code: '9019',
        pad: '/Bericht/Client/StartProducten/StartProduct[2]',
        tekst: expect.stringContaining('toewijzing'),
      },
    ])
  })

  it('geeft elke code van een product een keer', () => {
    const bezig = { bsn: '999900006', toewijzingNummer: 1, begindatum: START.Begindatum, stand: 'actueel' } as const
    const retour = antwoordOp(maak305(), { ...BEKEND, starts: [bezig] })
    expect(retour.bericht.Client?.StartProducten[0]?.RetourCodes).toEqual(['9074', '9326'])
  })

  it('zet in een 302 ook codes bij relaties en hun contact', () => {
    const heen = metRelatie({})
    const retour = antwoordOp301(heen, { ...BEKEND, producten: [] })
    expect(retour.soort).toBe('WMO302')
    expect(retour.bericht.Client?.Relaties?.[0]).toMatchObject({
      RetourCodes: ['0200'],
      Contact: { RetourCodes: ['0200'] },
    })
    expect(retour.bericht.Client?.Contactgegevens[0]?.RetourCodes).toEqual(['0200'])
    expect(retour.bericht.Client?.ToegewezenProducten[0]).toEqual({ ...PRODUCT, RetourCodes: ['S329'] })
  })
})

describe('een retour op de andere berichten', () => {
  const antwoordOpElk = (heen: Bericht<Heensoort>, kennis: Bekend) =>
    vastGelukt(maakRetour(heen, controleerInhoud(heen, kennis), KOP))

  it('geeft bij een fout in de client de rest terug als niet beoordeeld', () => {
    const retour = antwoordOpElk(maak317(undefined, { Bsn: ANDER_BSN }), BIJ_317)
    expect(retour).toMatchObject({
      soort: 'WMO318',
      bericht: {
        Header: { RetourCodes: ['0200'] },
        Client: {
          RetourCodes: ['8187'],
          Verzoek: { RetourCodes: ['0233'], TeWijzigenProducten: [{ RetourCodes: ['9351'] }] },
        },
      },
    })
  })
  it('zet in een 308 de code bij de stop', () => {
    const retour = antwoordOpElk(maak307(), { ...BIJ_307, starts: [] })
    expect(retour.bericht).toMatchObject({
      Client: { RetourCodes: ['0200'], StopProducten: [{ RetourCodes: ['9069'] }] },
    })
  })
  it('zet in een 316 de code bij het product, en bij een lopend verzoek bij de client', () => {
    const gebruikt = { referentieAanbieder: 'VOT-1', bsn: ANDER_BSN, toegewezen: true } as const
    expect(antwoordOpElk(maak315(), { ...BIJ_315, verzoeken: [gebruikt] }).bericht).toMatchObject({
      Client: { RetourCodes: ['0200'], AangevraagdeProducten: [{ RetourCodes: ['9347'] }] },
    })
    const lopend = { referentieAanbieder: 'VOT-9', bsn: BEKEND.toewijzingen[0]?.bsn ?? '' }
    expect(antwoordOpElk(maak315(), { ...BIJ_315, verzoeken: [lopend] }).bericht).toMatchObject({
      Client: { RetourCodes: ['9374'], AangevraagdeProducten: [{ RetourCodes: ['0233'] }] },
    })
  })
  it('zet in een 320 de code bij het antwoord', () => {
    const retour = antwoordOpElk(maak319(), { ...BIJ_319, verzoeken: [] })
    expect(retour.bericht).toMatchObject({ Header: { BerichtCode: '483' }, Antwoord: { RetourCodes: ['9355'] } })
    expect(isAfgekeurd(retour)).toBe(true)
    expect(afkeurredenen(retour)).toMatchObject([{ code: '9355', pad: '/Bericht/Antwoord' }])
  })
})

describe('afkeurredenen', () => {
  it('geeft voor een code zonder eigen uitleg de officiele betekenis', () => {
    const goed = antwoordOp301(metProduct(PRODUCT), BEKEND)
    const retour = {
      ...goed,
      bericht: { ...goed.bericht, Header: { ...goed.bericht.Header, RetourCodes: ['9361'] } },
    } as const
    expect(afkeurredenen(retour)).toEqual([
      { code: '9361', pad: '/Bericht/Header', tekst: expect.stringContaining('overlappende') },
    ])
  })
  it('rekent 0200 en 0233 niet als afkeur', () => {
    const goed = antwoordOp301(maak301(), BEKEND)
    const retour = {
      ...goed,
      bericht: { ...goed.bericht, Header: { ...goed.bericht.Header, RetourCodes: ['0200', '0233'] } },
    } as const
    expect(isAfgekeurd(retour)).toBe(false)
  })
})
