import { datum as d, gelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import {
  ABONNEMENTSTARIEF,
  AOW_LEEFTIJD,
  DWANGSOM,
  GELIJKGESTELDE_DAGEN,
  haalRij,
  REGELINGNAMEN,
  REGELS,
} from './index.ts'
import { regel } from './regel.ts'
import { stap } from './uitleg.ts'

describe('een regel', () => {
  const proef = regel<{ op: string | null }, string>({
    regeling: 'proef',
    naam: { nl: 'Proef', en: 'Trial' },
    artikel: 'art. 1',
    peildatum: ({ op }) => (op === null ? null : d(op)),
    lezingen: [
      {
        vanaf: d('2015-01-01'),
        tot: d('2019-12-31'),
        uitgave: 2,
        reken: () => gelukt({ uitkomst: 'oud', uitleg: stap('oud', 'old') }),
      },
      {
        vanaf: d('2020-01-01'),
        tot: null,
        uitgave: 1,
        reken: () => gelukt({ uitkomst: 'nieuw', uitleg: stap('nieuw', 'new') }),
      },
    ],
  })
  it('rekent met de tekst die op de dag gold en zegt welke dat was', () => {
    expect(proef({ op: '2019-12-31' })).toMatchObject({ waarde: { uitkomst: 'oud', versie: 'proef/2015-01-01/2' } })
    expect(proef({ op: '2020-01-01' })).toMatchObject({ waarde: { uitkomst: 'nieuw', versie: 'proef/2020-01-01/1' } })
  })
  it('neemt de laatste tekst als de dag er niet toe doet', () => {
    expect(proef({ op: null })).toMatchObject({ waarde: { uitkomst: 'nieuw' } })
  })
  it('weigert buiten de bekende teksten en noemt de dag', () => {
    const nee = proef({ op: '2014-12-31' })
    expect(nee).toMatchObject({ ok: false, code: 'buiten-geldigheid' })
    expect(nee.ok ? '' : nee.tekst).toContain('31 december 2014')
  })
  it('vertelt wat hij is en sinds wanneer', () => {
    expect(proef.geldigheid).toEqual([
      { vanaf: '2015-01-01', tot: '2019-12-31', versie: 'proef/2015-01-01/2' },
      { vanaf: '2020-01-01', tot: null, versie: 'proef/2020-01-01/1' },
    ])
  })
})

describe('alle regels', () => {
  it('hebben een eigen naam, een artikel en een begin', () => {
    expect(new Set(REGELS.map((r) => r.regeling)).size).toBe(REGELS.length)
    for (const { artikel, geldigheid, naam } of REGELS) {
      expect(artikel).not.toBe('')
      expect(naam.en).not.toBe('')
      expect(geldigheid.length).toBeGreaterThan(0)
    }
  })
  it('laten zien met welke getallen zij rekenen', () => {
    const parameters = (regeling: string) => REGELS.find((r) => r.regeling === regeling)?.parameters
    expect(parameters('dwangsom')).toEqual([DWANGSOM])
    expect(parameters('termijn-onderzoek')).toEqual([GELIJKGESTELDE_DAGEN])
    expect(parameters('termijn-spoed')).toEqual([])
  })
  it('zijn allemaal van buiten te rekenen', () => {
    expect(REGELINGNAMEN.toSorted()).toEqual(REGELS.map((r) => r.regeling).toSorted())
  })
  it('zeggen in hele zinnen, in twee talen, wat de tekst open laat', () => {
    const vragen = REGELS.flatMap((r) => r.vragen)
    expect(vragen.length).toBeGreaterThan(40)
    for (const { tekst } of vragen) for (const zin of [tekst.nl, tekst.en]) expect(zin).toMatch(/^[A-Z0-9].*\.$/)
  })
  it('noemen een onzeker getal ook als open vraag', () => {
    const onzeker = REGELS.filter((r) =>
      r.parameters.some((t) => t.rijen.some((rij) => rij.zekerheid === 'unverified')),
    )
    expect(onzeker.filter((r) => !r.vragen.some((v) => v.zekerheid === 'unverified')).map((r) => r.regeling)).toEqual(
      [],
    )
  })
})

describe('parameters', () => {
  it.each([...new Set([AOW_LEEFTIJD, ...REGELS.flatMap((r) => r.parameters)])])(
    '$naam.nl staan op volgorde, met bron',
    (tabel) => {
      for (const [i, rij] of tabel.rijen.entries()) {
        expect(rij.bron).not.toBe('')
        const vorige = tabel.rijen[i - 1]
        if (vorige) expect(vorige.tot !== null && vorige.tot < rij.vanaf).toBe(true)
      }
    },
  )
  it('geven een zekere waarde op een dag', () => {
    expect(haalRij(ABONNEMENTSTARIEF, d('2026-12-31'))).toMatchObject({ ok: true, waarde: { waarde: 2180 } })
  })
  it('weigeren een dag zonder waarde, en een waarde zonder bron', () => {
    expect(haalRij(ABONNEMENTSTARIEF, d('2027-01-01'))).toMatchObject({ code: 'waarde-onbekend' })
    expect(haalRij(GELIJKGESTELDE_DAGEN, d('2019-01-01'))).toMatchObject({ code: 'waarde-onzeker' })
  })
})
