import { defineConfig } from 'vitest/config'

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
const tests = '{src,guards,db}/**/*.test.{ts,tsx}'

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'house',
          include: [tests],
          testTimeout: 30_000,
          globalSetup: './src/platform/database/testing-setup.ts',
        },
      },
      {
        // A real browser on the running application; after everything else, for they last.
        oxc: jsx,
        test: {
          name: 'journeys',
          include: ['journeys/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: './src/platform/database/testing-setup.ts',
        },
      },
    ],
  },
})
