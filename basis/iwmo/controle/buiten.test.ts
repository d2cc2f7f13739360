import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Bericht } from '../model/berichten.ts'
import type { Bekend, BekendeStart } from './bekend.ts'
import { controleerInhoud } from './inhoud.ts'
import { REGELS } from './register.ts'
import { BEKEND, KAAL, maak301, maak305, metProduct, PRODUCT, START } from './voorbeelden.ts'

const KOP = '/Bericht/Header'
const S1 = '/Bericht/Client/StartProducten/StartProduct[1]'
const S2 = '/Bericht/Client/StartProducten/StartProduct[2]'

const gestart: BekendeStart = { bsn: '999900006', toewijzingNummer: 1, begindatum: START.Begindatum, stand: 'actueel' }
const gestopt: BekendeStart = { ...gestart, stand: 'gestopt' }
const { ToewijzingNummer: _, ...zonderNummer } = START
const later = datum('2026-02-03')
const VERWIJDER = { ...START, StatusAanlevering: '3' } as const

const bekend = (anders: Partial<Bekend>): Bekend => ({ ...BEKEND, ...anders })
const utrecht = { code: '0344', periode: { begin: datum('1900-01-01'), eind: null } }

type Geval = {
  readonly goed: readonly (readonly [Bericht, Bekend])[]
  readonly fout: readonly (readonly [Bericht, Bekend, string])[]
}

const GEVALLEN: Record<string, Geval> = {
  TR019: {
    goed: [
      [maak305(), BEKEND],
      [maak305([zonderNummer]), bekend({ taakgericht: true })],
      [maak305([VERWIJDER]), bekend({ toewijzingen: [], starts: [gestart] })],
    ],
    fout: [
      [maak305([{ ...START, ToewijzingNummer: 2 }]), BEKEND, S1],
      [maak305(), bekend({ toewijzingen: [{ bsn: '999900018', toewijzingNummer: 1 }] }), S1],
      [maak305([zonderNummer]), BEKEND, S1],
    ],
  },
  TR056: {
    goed: [[maak305(), bekend({ identificaties: ['S2'] })]],
    fout: [
      [maak305(), bekend({ identificaties: ['S2', 'S1'] }), `${KOP}/BerichtIdentificatie/Identificatie`],
      [maak301(), bekend({ identificaties: ['T1'] }), `${KOP}/BerichtIdentificatie/Identificatie`],
    ],
  },
  TR063: {
    goed: [[maak305([VERWIJDER]), bekend({ starts: [gestart] })]],
    fout: [
      [maak305([VERWIJDER]), BEKEND, S1],
      [maak305([{ ...VERWIJDER, Begindatum: later }]), bekend({ starts: [gestart] }), S1],
      [maak305([VERWIJDER]), bekend({ starts: [{ ...gestart, bsn: '999900018' }] }), S1],
    ],
  },
  TR071: {
    goed: [[maak305([VERWIJDER]), bekend({ starts: [gestart] })]],
    fout: [[maak305([VERWIJDER]), bekend({ starts: [gestopt] }), S1]],
  },
  TR074: {
    goed: [[maak305([{ ...START, Begindatum: later }]), bekend({ starts: [gestopt] })]],
    fout: [[maak305(), bekend({ starts: [gestopt] }), S1]],
  },
  TR326: {
    goed: [
      [maak305([{ ...START, Begindatum: later }]), bekend({ starts: [gestopt] })],
      [maak305([VERWIJDER, { ...START, Begindatum: later }]), bekend({ starts: [gestart] })],
      [maak305([{ ...START, Begindatum: later }]), bekend({ starts: [{ ...gestart, toewijzingNummer: 2 }] })],
    ],
    fout: [
      [maak305([{ ...START, Begindatum: later }]), bekend({ starts: [gestart] }), S1],
      [maak305([START, { ...START, Begindatum: later }]), BEKEND, S2],
      [
        maak305([{ ...zonderNummer, Product: { Categorie: '01' }, Begindatum: later }]),
        bekend({
          taakgericht: true,
          starts: [{ bsn: '999900006', product: { categorie: '01' }, begindatum: START.Begindatum, stand: 'actueel' }],
        }),
        S1,
      ],
    ],
  },
  TR135: {
    goed: [[maak305(), bekend({ vandaag: datum('2026-02-03') })]],
    fout: [
      [maak305(), bekend({ vandaag: datum('2026-02-02') }), `${KOP}/BerichtIdentificatie/Dagtekening`],
      [maak301(), bekend({ vandaag: datum('2026-01-14') }), `${KOP}/BerichtIdentificatie/Dagtekening`],
    ],
  },
  TR378: {
    goed: [
      [maak305(), bekend({ gemeenten: [utrecht] })],
      [
        metProduct({ ...PRODUCT, Ingangsdatum: datum('2025-12-01') }),
        bekend({ gemeenten: [{ code: '0344', periode: { begin: datum('1900-01-01'), eind: datum('2025-12-31') } }] }),
      ],
    ],
    fout: [
      [maak305(), bekend({ gemeenten: [{ ...utrecht, code: '0363' }] }), `${KOP}/Ontvanger`],
      [
        maak301(),
        bekend({ gemeenten: [{ code: '0344', periode: { begin: datum('1900-01-01'), eind: datum('2025-12-31') } }] }),
        `${KOP}/Afzender`,
      ],
    ],
  },
  TR381: {
    goed: [
      [maak301(), bekend({ producten: [{ categorie: '01', code: '01A04' }] })],
      [metProduct({ ...KAAL, Product: { Categorie: '02' } }), bekend({ producten: [] })],
    ],
    fout: [
      [
        maak301(),
        bekend({ producten: [{ categorie: '02', code: '01A04' }] }),
        '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/Product/Code',
      ],
      [
        maak305([{ ...START, Product: { Categorie: '01', Code: '01A04' } }]),
        bekend({ producten: [] }),
        `${S1}/Product/Code`,
      ],
    ],
  },
}

describe.each(Object.entries(GEVALLEN))('%s', (regel, { goed, fout }) => {
  const gebouwd = REGELS.find(({ code }) => code === regel)
  const titel = gebouwd?.titel ?? ''

  it.each(goed)(`laat door: ${titel} (%#)`, (bericht, kennis) => {
    expect(controleerInhoud(bericht, kennis)).toEqual([])
  })
  it.each(fout)(`vindt het tegendeel van: ${titel} (%#)`, (bericht, kennis, pad) => {
    const gevonden = controleerInhoud(bericht, kennis).filter((bevinding) => bevinding.regel === regel)
    expect(gevonden).toEqual([
      { regel, niveau: gebouwd?.niveau, pad, regelnummer: null, tekst: expect.stringMatching(/^[A-Z].{15,}\.$/) },
    ])
  })
})

it('heeft voor elke regel van niveau 3 en 4 een geval dat mag en een dat niet mag', () => {
  const gebouwd = REGELS.filter(({ niveau }) => niveau > 2).map(({ code }) => code)
  expect(Object.keys(GEVALLEN).sort()).toEqual(gebouwd.sort())
})

it('kijkt pas naar andere berichten als het bericht zelf klopt', () => {
  const fout = maak305([{ ...START, StatusAanlevering: '2', ToewijzingNummer: 99 }])
  expect(controleerInhoud(fout, BEKEND).map(({ regel }) => regel)).toEqual(['CS058'])
})
