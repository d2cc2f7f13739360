import { defineConfig } from 'vitest/config'

// Only the rules, for `npm run mutatie`. They need no database, so nothing is set up before them; and they keep nothing
// between files, so one worker may run them all, which is twice as fast.
export default defineConfig({
  test: {
    include: ['basis/regels/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    isolate: false,
  },
})
