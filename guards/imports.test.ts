import { describe, expect, test } from 'vitest'
import { projectRoot } from '../src/platform/files/project-root.ts'
import { arrows, brokenBy, importsOf, moduleCycles } from './house-plan.ts'

const told = (broken: ReturnType<typeof brokenBy>) =>
  broken === null ? null : `${broken.from} → ${broken.to}: ${broken.because}`

describe('The arrows of the house', () => {
  const all = arrows(projectRoot())

  test('are seen at all', () => {
    expect(all.length).toBeGreaterThan(100)
  })

  test('never turn back', () => {
    expect(
      all
        .map(brokenBy)
        .filter((broken) => broken !== null)
        .map(told),
    ).toEqual([])
  })

  test('make no circle between modules', () => {
    expect(moduleCycles(all)).toEqual([])
  })
})

describe('This guard', () => {
  const planted = (from: string, to: string) => brokenBy({ from, to })

  test('sees a rule that opens the database', () => {
    const [arrow] = importsOf(
      'src/budget/rules/edition.ts',
      "import { openDatabase } from '../../platform/database/index.ts'",
    )
    expect(arrow && brokenBy(arrow)?.because).toMatch(/pure/)
  })
  test('sees a store that draws a page', () => {
    expect(planted('src/budget/store/a.ts', 'src/budget/views/b.tsx')?.because).toMatch(/turn back/)
  })
  test('sees a module entered by the window', () => {
    expect(planted('src/desk/routes/a.ts', 'src/budget/store/b.ts')?.because).toMatch(/front door/)
  })
  test('sees the platform learning of a module', () => {
    expect(planted('src/platform/web/a.ts', 'src/town/index.ts')?.because).toMatch(/no module/)
  })
  test('sees a circle through three modules', () => {
    expect(
      moduleCycles([
        { from: 'src/a/x.ts', to: 'src/b/index.ts' },
        { from: 'src/b/x.ts', to: 'src/c/index.ts' },
        { from: 'src/c/x.ts', to: 'src/a/index.ts' },
      ])[0],
    ).toBe('a → b → c → a')
  })
  test('lets a route read its store, and a module knock at a front door', () => {
    expect(planted('src/budget/routes/a.ts', 'src/budget/store/b.ts')).toBeNull()
    expect(planted('src/desk/routes/a.ts', 'src/budget/index.ts')).toBeNull()
  })
})
