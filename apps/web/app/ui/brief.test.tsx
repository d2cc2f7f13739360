import { stelBriefOp, voorbeeldbrief } from '@meedoen/brieven'
import { expect, it } from 'vitest'
import { Brief } from './Brief.tsx'
import { toon } from './proef/toon.tsx'

it('geeft een antwoordblad op het scherm vakjes en regels, geen opsomming', () => {
  const html = toon(<Brief brief={stelBriefOp(voorbeeldbrief('verslag', 'nl'))} />)
  expect(html).toMatch(/<ul class="md-brief__keuzes"><li>Ik ben het eens met dit verslag\./)
  for (const veld of ['Naam', 'Datum', 'Handtekening']) expect(html).toContain(`<p class="md-brief__veld">${veld}</p>`)
})
