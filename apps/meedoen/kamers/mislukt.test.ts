import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import { misluktVan } from './mislukt.ts'

const opslag = await proefopslag()
const lukt = false
opslag.taken.registreer('proeftaak', async () => {
  if (!lukt) throw new Error('mw. De Wit woont er niet')
})

describe('taken die niet lukten', () => {
  it('ziet alleen de eigen gemeente, zonder wat erin stond', async () => {
    await opslag.inGemeente(LINDEWAARD, (tx) => tx.zetTaak('proeftaak', { gemeente: LINDEWAARD, id: 'x' }))
    await opslag.taken.verwerkWachtende()
    const [taak, ...meer] = await misluktVan(opslag, LINDEWAARD).haal()
    expect(meer).toEqual([])
    expect(taak).toMatchObject({ naam: 'proeftaak', pogingen: 1 })
    expect(JSON.stringify(taak)).not.toContain('De Wit')
    expect(await misluktVan(opslag, OEVERSTROOM).haal()).toEqual([])
  })
  it('probeert niet opnieuw wat nog vanzelf geprobeerd wordt, of van een ander is', async () => {
    const [taak] = await misluktVan(opslag, LINDEWAARD).haal()
    expect(taak?.volgende).toBeInstanceOf(Date)
    expect(await misluktVan(opslag, LINDEWAARD).probeerOpnieuw(taak?.id ?? '')).toBe(false)
    expect(await misluktVan(opslag, OEVERSTROOM).probeerOpnieuw(taak?.id ?? '')).toBe(false)
  })
})
