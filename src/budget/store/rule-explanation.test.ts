import { describe, expect, test } from 'vitest'
import { ruleNames } from '../methods/count.ts'
import { ruleExplanation } from './rule-explanation.ts'

/** What a translation keeps: headings, rows of tables, items of lists. */
const shape = (html: string) =>
  ['<h2', '<tr', '<li'].map((tag) => [tag, html.split(tag).length - 1] as const)

describe('The explanation of a rule', () => {
  test.each(ruleNames)('is as complete in English as in French: %s', (rule) => {
    const [french, english] = [ruleExplanation(rule, 'fr'), ruleExplanation(rule, 'en')]
    expect(shape(english.html)).toEqual(shape(french.html))
    expect(english.title).not.toBe(french.title)
    expect(english.html).not.toMatch(/Projet|budget de la ville|«/)
  })
})
