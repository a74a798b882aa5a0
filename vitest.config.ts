import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

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

/** As many browsers as cores, at least two: three on two cores end no sooner, and some run out of time. */
const maxWorkers = Math.max(2, availableParallelism() - 1)

/** Two minutes or more in a few lines: begun last, as small files are, they kept everybody waiting. */
const longest = ['src/budget/methods/reference.test.ts', 'journeys/every-page.test.ts']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      longest.some((file) => moduleId.endsWith(`/${file}`))
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    maxWorkers,
    sequence: { sequencer: LongestFirst },
    projects: url ? [house, journeys, realServer(url)] : [house, journeys],
  },
})
