import { describe, expect, it } from 'vitest'
import { ANDER_BSN, BSN } from '../gevallen/bekend.ts'
import {
  AANVRAAG,
  CREDIT,
  maak307,
  maak315,
  maak317,
  maak319,
  maak323,
  maak325,
  PRESTATIE,
  WIJZIGING,
} from '../gevallen/berichten.ts'
import { maak301, maak305, metProduct, PRODUCT, START } from '../voorbeelden.ts'
import { vraagVan } from './vraag.ts'

describe('wat een bericht aanraakt', () => {
  it('zijn bij een toewijzing client, nummers en referenties', () => {
    const bericht = metProduct({ ...PRODUCT, ReferentieAanbieder: 'VOT-1' }, { ...PRODUCT, ToewijzingNummer: 2 })
    expect(vraagVan(bericht)).toMatchObject({
      identificatie: 'T1',
      bsns: [BSN],
      toewijzingNummers: [1, 2],
      referenties: ['VOT-1'],
    })
    expect(vraagVan(maak301()).referenties).toEqual([])
  })
  it('zijn bij een start en een stop client en nummers, elk een keer', () => {
    expect(vraagVan(maak305([START, { ...START, StatusAanlevering: '3' }]))).toMatchObject({ toewijzingNummers: [1] })
    expect(vraagVan(maak307())).toMatchObject({ identificatie: 'E1', bsns: [BSN], toewijzingNummers: [1] })
  })
  it('zijn bij een verzoek de referenties, en bij een wijziging de toewijzingen', () => {
    expect(vraagVan(maak315([AANVRAAG, { ...AANVRAAG, ReferentieAanbieder: 'VOT-2' }])).referenties).toEqual([
      'VOT-1',
      'VOT-2',
    ])
    const wijziging = maak317({ OngewijzigdeProducten: [{ ToewijzingNummer: 5 }], TeWijzigenProducten: [WIJZIGING] })
    expect(vraagVan(wijziging)).toMatchObject({ referenties: ['VOW-1'], toewijzingNummers: [5, 1] })
    expect(vraagVan(maak319())).toMatchObject({ bsns: [], referenties: ['VOW-1'] })
  })
  it('zijn bij een declaratie nummers, maanden en wat zij terugneemt', () => {
    const declaratie = maak323([], {
      Clienten: [
        { Bsn: BSN, Prestaties: [PRESTATIE, CREDIT] },
        { Bsn: ANDER_BSN, Prestaties: [{ ...PRESTATIE, ToewijzingNummer: 2 }] },
      ],
    })
    expect(vraagVan(declaratie)).toEqual({
      identificatie: 'D1',
      bsns: [BSN, ANDER_BSN],
      toewijzingNummers: [1, 2],
      referenties: [],
      declaratieNummer: '202602',
      referentienummers: ['P1', 'P9'],
      vorigeReferentienummers: ['P0'],
      maanden: ['2026-02'],
      declaratie: null,
    })
  })
  it('is bij een antwoord op een declaratie die declaratie', () => {
    expect(vraagVan(maak325()).declaratie).toEqual({ identificatie: 'D1', dagtekening: '2026-03-05' })
  })
})
