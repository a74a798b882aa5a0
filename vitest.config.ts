import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const shape = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const

/** Everything but the browser. A server starts when a test asks for a database, not before. */
const house: TestProjectConfiguration = {
  ...shape,
  test: {
    name: 'house',
    // Modules are read once by each worker: half of the time went into reading them for each file.
    isolate: false,
    include: ['{src,guards,db}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    globalSetup: './src/platform/database/testing-setup.ts',
  },
}

/** What a resident, a clerk, a councillor do in a real browser. */
const journeys: TestProjectConfiguration = {
  ...shape,
  test: {
    name: 'journeys',
    isolate: false,
    include: ['journeys/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: './src/platform/database/testing-setup.ts',
  },
}

/** The store tests once more, on the server of `PARVIS_TEST_DATABASE_URL`. */
const realServer = (url: string): TestProjectConfiguration => ({
  ...shape,
  test: {
    name: 'real-server',
    include: testsOfStores(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { PARVIS_TEST_SERVER: url },
    globalSetup: './src/platform/database/testing-server.ts',
  },
})

function testsOfStores(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join('src', file))
    .filter((file) => /from '.*\/testing\.ts'/.test(readFileSync(file, 'utf8')))
}

const url = process.env['PARVIS_TEST_DATABASE_URL']

/** Tests wait for PostgreSQL and the browser a third of their time: three at once on two cores. */
const maxWorkers = Math.max(3, availableParallelism() - 1)

export default defineConfig({
  test: { maxWorkers, projects: url ? [house, journeys, realServer(url)] : [house, journeys] },
})
