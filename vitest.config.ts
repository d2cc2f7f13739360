import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/build/**', '**/.stryker-tmp/**', 'scenarios/**'],
    globalSetup: ['basis/proef/opzet.ts'],
    setupFiles: ['basis/proef/sluiten.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
