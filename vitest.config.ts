import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{src,guards,db}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
})
