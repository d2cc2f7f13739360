import { datum } from '@meedoen/kern'
import { expect, it } from 'vitest'
import { getoondeStand } from './getoonde-stand.ts'

const VANDAAG = datum('2026-11-03')

it.each([
  ['gestart', '2026-11-02', 'voorbij'],
  ['onderbroken', '2026-11-02', 'voorbij'],
  ['aanvaard', '2026-11-02', 'voorbij'],
  ['gestart', '2026-11-03', 'gestart'],
  ['gestart', null, 'gestart'],
  ['gestopt', '2026-11-02', 'gestopt'],
  ['verzonden', '2026-11-02', 'verzonden'],
] as const)('%s tot en met %s is %s', (stand, eind, getoond) => {
  expect(getoondeStand({ stand, eind: eind && datum(eind) }, VANDAAG)).toBe(getoond)
})
