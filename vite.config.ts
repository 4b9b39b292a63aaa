import { availableParallelism } from 'node:os'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** What makes the site, as `npm ci` compiles it: bundling its sources into this file takes a second at each start. */
const program = new URL('lib/site.js', import.meta.url).href

export default defineConfig(
  async ({ mode }): Promise<ViteUserConfig> => ({
    plugins: mode === 'test' ? [] : [((await import(program)) as typeof import('./src/site.ts')).patchdeck()],
    test: {
      // Left to itself, vitest keeps one core for the editor that it thinks it runs beside.
      maxWorkers: availableParallelism(),
      // Files share modules: to load them anew for each takes longer than the tests without a browser.
      isolate: false,
      // How long a thing may take says nothing of the machine it takes it on.
      testTimeout: 240_000,
      hookTimeout: 300_000,
      expect: { poll: { timeout: 30_000 } },
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['tests/*.test.ts'],
            globalSetup: ['tests/compile.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/*.test.ts'],
            exclude: ['tests/browser/firefox.test.ts'],
            globalSetup: ['tests/browser/setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'firefox',
            include: ['tests/browser/firefox.test.ts'],
            globalSetup: ['tests/browser/setup.ts', 'tests/browser/firefox.ts'],
          },
        },
      ],
    },
  }),
)
