import type { Stap } from '@meedoen/toegang'
import { describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan } from '../proef/weg.ts'

const weg = await legWegAan()
const { als, anoniem, truus, wie, lukt } = weg
const kees = { soort: 'inwoner', persoon: wie.kees, naam: 'K. Brouwer' } as const
const VOOR_ANDER = {
  'voor-wie': {
    voorWie: 'ander',
    melderNaam: 'K. Brouwer',
    melderRelatie: 'buurman',
    melderTelefoon: '0500 654321',
    weetErvan: 'ja',
  },
}

/** The letters of a case as somebody who works there reads them, by kind. */
async function brieven(zaak: string) {
  const documenten = await als(wie.sanne, '2026-09-02', (s) => zaken.haalDocumenten(s, zaak))
  const geopend = new Map<string, string>()
  for (const { id, soort } of documenten) {
    const document = await lukt(wie.sanne, '2026-09-02', (s) => zaken.openDocument(s, id))
    geopend.set(soort, JSON.stringify(document.vorm === 'brief' ? document.brief : null))
  }
  return { documenten, geopend }
}

const meldVoorAnder = async (melder: Stap['wie']) => {
  const { zaak } = await weg.meld(melder, '2026-09-01', VOOR_ANDER)
  return brieven(zaak)
}

describe('de bevestiging van een melding', () => {
  it('gaat bij een melding voor een ander ook naar de melder, zonder wat er over de inwoner is verteld', async () => {
    const { geopend, documenten } = await meldVoorAnder(kees)
    const namens = geopend.get('ontvangst-melding-namens') ?? ''
    expect(namens).toContain('Lindelaan 14')
    expect(namens).toContain('T. de Wit')
    expect(namens).not.toContain('schoonhouden')
    expect(documenten.find((d) => d.soort === 'ontvangst-melding-namens')?.inwonerZiet).toBe(false)
  })

  it('legt de inwoner de woorden van de melder niet in de mond', async () => {
    const { geopend } = await meldVoorAnder(kees)
    const brief = geopend.get('ontvangst-melding') ?? ''
    expect(brief).toContain('vroeg iemand ons om hulp voor u')
    expect(brief).not.toContain('schoonhouden')
  })

  it('gaat niet naar een melder van wie wij geen adres kennen', async () => {
    const { documenten } = await meldVoorAnder(anoniem)
    expect(documenten.map((d) => d.soort)).toEqual(['ontvangst-melding'])
  })

  it('noemt bij spoed de uren van de verordening en wat je doet als dat te lang duurt', async () => {
    const spoed = { spoed: { spoed: 'ja', spoedReden: 'Gevallen' } }
    const { zaak, naMelding } = await weg.meld(truus, '2026-09-01', spoed)
    const brief = (await brieven(zaak)).geopend.get('ontvangst-melding') ?? ''
    expect(brief).toContain('op een werkdag binnen 4 uur')
    expect(brief).not.toContain('4 september')
    const beeld = await lukt(anoniem, '2026-09-01', (s) => zaken.toonAanLinkhouder(s, naMelding, 'na-melding'))
    expect(beeld.spoedUren).toBe(4)
  })

  it('noemt zonder spoed een dag en geen uren', async () => {
    const { zaak, naMelding } = await weg.meld(truus)
    const brief = (await brieven(zaak)).geopend.get('ontvangst-melding') ?? ''
    expect(brief).toContain('4 september 2026')
    expect(brief).not.toContain('binnen 4 uur')
    const beeld = await lukt(anoniem, '2026-09-01', (s) => zaken.toonAanLinkhouder(s, naMelding, 'na-melding'))
    expect(beeld.spoedUren).toBeNull()
  })
})
