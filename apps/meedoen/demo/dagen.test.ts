import { datum } from '@meedoen/kern'
import { proefopslag } from '@meedoen/proef'
import { expect, it } from 'vitest'
import { vulDemo } from './vul-demo.ts'

it('laat zich ook vullen op een dag waarvoor de wet nog geen bedragen noemt, als pgb’s net zijn geëindigd', async () => {
  const gevuld = await vulDemo(await proefopslag(), datum('2027-02-15'), new Uint8Array(32).fill(3), 3000)
  expect(gevuld).toEqual(['Lindewaard', 'Oeverstroom'])
}, 240_000)
