// Mutation testing of the rules of law (`npm run mutatie`): each small change of a rule must turn a test red.
export default {
  mutate: ['basis/regels/**/*.ts', '!basis/regels/**/*.test.ts', '!basis/regels/bewijs/**', '!basis/regels/proef/**'],
  mutator: {
    // Strings are left as they are: nearly all are sentences in two languages, articles and sources, which are data to
    // read. Codes and words of outcome are members of a union type, and tests compare them literally.
    excludedMutations: ['StringLiteral'],
  },
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutatie.config.ts' },
  // Only the rules and their tests are copied; the rest of the house has no part in this.
  ignorePatterns: [
    '**',
    '!basis/regels/**/*.ts',
    '!basis/regels/package.json',
    '!vitest.mutatie.config.ts',
    '!tsconfig.json',
    '!package.json',
  ],
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: 'verslagen/mutatie/mutatie.json' },
  htmlReporter: { fileName: 'verslagen/mutatie/mutatie.html' },
  thresholds: { high: 95, low: 90, break: 85 },
}
