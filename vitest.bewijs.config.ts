import { defineConfig } from 'vitest/config'

// Proofs compare with sources outside the repository (MEEDOEN_BRONNEN, default ../shared); see `npm run bewijs`.
export default defineConfig({
  test: {
    include: ['**/*.bewijs.ts'],
    exclude: ['**/node_modules/**', '**/build/**', '**/.stryker-tmp/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
