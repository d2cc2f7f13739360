import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/build/**', '**/.stryker-tmp/**', 'scenarios/**'],
    globalSetup: ['basis/proef/opzet.ts'],
    setupFiles: ['basis/proef/sluiten.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Modules are loaded once per worker: it halves the time. So a test file leaves nothing behind in a module.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
