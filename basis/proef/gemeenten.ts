import { gemeentecode } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'

/** Two invented municipalities; CBS gives out no codes from 9000 up. */
export const LINDEWAARD = gemeentecode('9001')
export const OEVERSTROOM = gemeentecode('9002')

export async function vestigGemeenten(opslag: Opslag): Promise<void> {
  await opslag.opPlatform((db) =>
    db
      .insertInto('platform.gemeente')
      .values([
        { code: LINDEWAARD, naam: 'Lindewaard', hostnaam: 'localhost' },
        { code: OEVERSTROOM, naam: 'Oeverstroom', hostnaam: 'oeverstroom.localhost' },
      ])
      .execute(),
  )
}
