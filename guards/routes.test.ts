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

  /** Pages, by what they declare of who works there. */
  const pagesThat = (isOfWork: boolean, isAtWork: boolean) =>
    routes
      .filter(({ method }) => method === 'GET')
      .filter((route) => route.isOfWork === isOfWork && (route.may.isAtWork ?? false) === isAtWork)
      .map(({ path }) => path)

  test('are pages of work for who comes with a role, but for a few that say so', () => {
    expect(pagesThat(true, true)).toEqual(
      expect.arrayContaining(['/mon-bureau', '/administration/questions/:number']),
    )
    expect(pagesThat(false, true).toSorted()).toEqual(['/essai-de-vote/:edition', '/installation'])
  })
  test('are none for the others, but for a department come by its link and an agent at a desk', () => {
    expect(pagesThat(true, false).toSorted()).toEqual([
      '/accueil-mairie/en-cours',
      '/questions/service/:secret',
      '/questions/service/:secret/photos/:photo',
    ])
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
