import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { type Klachtbehandeling, termijnKlacht, termijnKlachtNietBehandelen } from './klacht.ts'

const klacht: Klachtbehandeling = { ontvangenOp: d('2026-01-12'), commissie: false, verdaagdMetWeken: 0 }
const termijn = (anders: Partial<Klachtbehandeling>) => vastGelukt(termijnKlacht({ ...klacht, ...anders })).uitkomst

describe('antwoord op een klacht', () => {
  it('komt binnen zes weken', () => {
    expect(termijn({})).toMatchObject({ begin: '2026-01-13', laatsteDag: '2026-02-23', naVerdaging: null })
  })
  it('komt met een klachtadviescommissie binnen tien weken', () => {
    expect(termijn({ commissie: true }).laatsteDag).toBe('2026-03-23')
  })
  it('mag hooguit vier weken later', () => {
    expect(termijn({ verdaagdMetWeken: 4 })).toMatchObject({ laatsteDag: '2026-02-23', naVerdaging: '2026-03-23' })
    for (const verdaagdMetWeken of [5, -1, 0.5])
      expect(termijnKlacht({ ...klacht, verdaagdMetWeken })).toMatchObject({ ok: false, code: 'verdaging-te-lang' })
  })
  it('noemt in de uitleg de dag na het uitstel', () => {
    const { uitleg } = vastGelukt(termijnKlacht({ ...klacht, verdaagdMetWeken: 2 }))
    expect(uitleg.waarde).toBe('2026-03-09')
    expect((uitleg.stappen ?? []).at(-1)?.artikel).toBe('Awb art. 9:11 lid 2')
  })
  it('had voor juli 1999 geen termijn in de Awb', () => {
    expect(termijnKlacht({ ...klacht, ontvangenOp: d('1999-06-30') })).toMatchObject({ code: 'buiten-geldigheid' })
  })
})

describe('een klacht niet behandelen', () => {
  const nietBehandelen = (gedragOp: string | null) =>
    vastGelukt(
      termijnKlachtNietBehandelen({
        ontvangenOp: d('2026-01-12'),
        gedragOp: gedragOp === null ? null : d(gedragOp),
      }),
    )
  it('hoort de klager binnen vier weken', () => {
    expect(nietBehandelen(null).uitkomst).toMatchObject({ laatsteDag: '2026-02-09', ouderDanEenJaar: false })
  })
  it('mag als het meer dan een jaar geleden is, niet als het precies een jaar is', () => {
    expect(nietBehandelen('2025-01-12').uitkomst.ouderDanEenJaar).toBe(false)
    expect(nietBehandelen('2025-01-11').uitkomst.ouderDanEenJaar).toBe(true)
    expect(nietBehandelen('2025-01-11').uitleg.stappen?.[0]?.tekst.nl).toContain('maar het mag wel')
  })
})
