import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { siteRoutes } from '../src/site.ts'
import { everyone } from '../src/platform/web/index.ts'
import { filesIn } from '../src/platform/files/index.ts'

/** As much of a route as this guard looks at: a planted one may lack anything. */
interface Door {
  readonly method?: string
  readonly path?: string
  readonly may?: { readonly name: string; readonly admits: unknown }
}

/** What is wrong with the doors of the site, one sentence each. */
function doorFaults(doors: readonly Door[]): readonly string[] {
  const shapes = doors.map(
    ({ method = 'GET', path = '' }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`,
  )
  return doors.flatMap(({ path, may }, place) => {
    const where = path ?? `route number ${place + 1}`
    const twin = doors[shapes.indexOf(shapes[place] ?? '')]
    return [
      ...(path?.startsWith('/') ? [] : [`${where} has no path: nobody can open it`]),
      ...(may?.name && typeof may.admits === 'function'
        ? []
        : [`${where} names no audience: nobody decided who may see it`]),
      ...(twin === undefined || twin === doors[place]
        ? []
        : [`${where} has the path of ${twin.path}: one of them would never answer`]),
    ]
  })
}

describe('The doors of the site', () => {
  const routes = siteRoutes('http://localhost', filesIn(tmpdir()))

  test('are seen at all', () => {
    expect(routes.length).toBeGreaterThan(20)
  })
  test('name each their path and their audience, and no two are one', () => {
    expect(doorFaults(routes)).toEqual([])
  })
})

describe('This guard', () => {
  test('sees a route without audience', () => {
    expect(doorFaults([{ path: '/a' }])).toEqual([
      '/a names no audience: nobody decided who may see it',
    ])
  })
  test('sees a route without path', () => {
    expect(doorFaults([{ may: everyone }])[0]).toMatch(/^route number 1 has no path/)
  })
  test('sees two routes on one path, whatever they call its parts', () => {
    const doors = ['/a/:edition', '/b', '/a/:slug'].map((path) => ({ path, may: everyone }))
    expect(doorFaults(doors)).toEqual([
      '/a/:slug has the path of /a/:edition: one of them would never answer',
    ])
  })
})
