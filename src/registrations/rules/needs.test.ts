import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { z } from 'zod'
import { readForm } from '../../platform/web/index.ts'
import { countNeeds, hasNeeds, needsForm, noNeeds } from './needs.ts'

const form = z.object({ name: z.string().min(1, 'missing') }).and(needsForm)

describe('What somebody needs to come', () => {
  test('is nothing when nothing is ticked nor written', () => {
    const read = readForm(form, { name: 'Awa', needsLanguage: '', needsSaid: '' })
    assert.ok(read.ok)
    assert.deepEqual(read.value, { name: 'Awa', needs: noNeeds })
    assert.equal(hasNeeds(noNeeds), false)
  })

  test('is one box or several, in the order of the list', () => {
    const one = readForm(form, { name: 'Awa', needs: 'ride' })
    const two = readForm(form, { name: 'Awa', needs: ['ride', 'wheelchair'], needsSaid: 'À deux' })
    assert.ok(one.ok && two.ok)
    assert.deepEqual(one.value.needs.kinds, ['ride'])
    const wanted = { kinds: ['wheelchair', 'ride'], language: '', said: 'À deux' }
    assert.deepEqual(two.value.needs, wanted)
  })

  test('an interpreter needs a language, said with all else that is missing', () => {
    const read = readForm(form, { name: '', needs: ['interpreter'] })
    assert.deepEqual(!read.ok && read.faults, [
      { field: 'name', code: 'missing' },
      { field: 'needsLanguage', code: 'missing' },
    ])
  })

  test('a language alone asks for the interpreter', () => {
    const read = readForm(form, { name: 'Awa', needsLanguage: ' tamoul ' })
    assert.ok(read.ok)
    assert.deepEqual(read.value.needs, { kinds: ['interpreter'], language: 'tamoul', said: '' })
  })

  test('what is on no list is left out', () => {
    const read = readForm(form, { name: 'Awa', needs: ['nationality', 'childcare'] })
    assert.deepEqual(read.ok && read.value.needs.kinds, ['childcare'])
  })
})

describe('What is to be prepared', () => {
  test('is counted by kind, and interpreters by language whatever the capitals', () => {
    const speaks = (language: string) => ({ kinds: ['interpreter'], language, said: '' }) as const
    const all = [
      speaks('Tamoul'),
      speaks('portugais'),
      speaks('Portugais'),
      { kinds: ['childcare', 'ride'], language: '', said: '' } as const,
      noNeeds,
    ]
    assert.deepEqual(countNeeds(all), [
      { kind: 'interpreter', language: 'portugais', count: 2 },
      { kind: 'interpreter', language: 'Tamoul', count: 1 },
      { kind: 'childcare', language: '', count: 1 },
      { kind: 'ride', language: '', count: 1 },
    ])
  })
})
