import { describe, expect, test } from 'vitest'
import { isPageOfWork } from './page-of-work.ts'

describe('A page of work', () => {
  test('is one of the town’s people: their desks, and a department come by its link', () => {
    const paths = ['/mon-bureau', '/administration/questions/39', '/questions/service/abc']
    expect(paths.filter(isPageOfWork)).toEqual(paths)
  })

  test('is none of those everybody reads', () => {
    expect(['/', '/questions/39', '/mon-espace', '/questions'].filter(isPageOfWork)).toEqual([])
  })
})
