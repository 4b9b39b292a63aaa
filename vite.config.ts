import { defineConfig } from 'vitest/config'
import { patchdeck } from './src/site.ts'

export default defineConfig(({ mode }) => ({
  plugins: mode === 'test' ? [] : [patchdeck()],
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
        },
      },
    ],
  },
}))
