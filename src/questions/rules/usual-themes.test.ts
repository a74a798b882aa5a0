import { expect, test } from 'vitest'
import { themesWith, usualThemes } from './usual-themes.ts'

const [first] = usualThemes
if (first === undefined) throw new Error('A new town has no theme.')

test('A theme the town changed stands where the usual one stood', () => {
  const changed = { ...first, department: 'voirie' }
  const themes = themesWith([changed])
  expect(themes[0]).toEqual(changed)
  expect(themes.map(({ id }) => id)).toEqual(usualThemes.map(({ id }) => id))
})

test('A theme of the town’s own comes after the usual ones', () => {
  const own = { ...first, id: 'animaux' }
  expect(themesWith([own]).map(({ id }) => id)).toEqual([
    ...usualThemes.map(({ id }) => id),
    'animaux',
  ])
})
