import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inProject, ProjectRootMissing, projectRoot } from './project-root.ts'

describe('Finding the clone', () => {
  test('from the sources, it is the folder that holds package.json and the migrations', () => {
    expect(existsSync(join(projectRoot(), 'package.json'))).toBe(true)
    expect(existsSync(inProject('db', 'migrations'))).toBe(true)
  })

  test('from the bundle in var/build, it is the same folder', () => {
    const bundle = pathToFileURL(inProject('var', 'build', 'parvis.js')).href
    expect(projectRoot(bundle)).toBe(projectRoot())
  })

  test('outside any clone, it says so', () => {
    expect(() => projectRoot('file:///nowhere/at/all.js')).toThrow(ProjectRootMissing)
  })
})
