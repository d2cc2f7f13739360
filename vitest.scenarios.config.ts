import { defineConfig } from 'vitest/config'

// Whole-house stories in a real browser, one after another: each starts the program as `npm start` does.
export default defineConfig({
  test: {
    include: ['scenarios/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['scenarios/huis/opzet.ts'],
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
})
