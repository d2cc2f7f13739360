import { mergeConfig } from 'vitest/config'
import gewoon from './vitest.config.ts'

// The same room tests, on PostgreSQL (MEEDOEN_PROEF=postgres); what touches no database runs once, on PGlite.
export default mergeConfig(gewoon, {
  test: {
    exclude: [
      ...['basis/{kern,iwmo,regels,catalogus,brieven}/**', 'apps/web/**', 'gereedschap/**', 'huisregels.test.ts'],
      // Half a year day by day takes minutes; what it does is tested on both by the rooms.
      'apps/meedoen/simulatie/**',
    ],
  },
})
