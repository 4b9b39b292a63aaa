import { defineConfig } from 'vitest/config'
import { patchdeck } from './src/site.ts'

export default defineConfig(({ mode }) => ({
  plugins: mode === 'test' ? [] : [patchdeck()],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/browser/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}))
