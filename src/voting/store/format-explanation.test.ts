import { describe, expect, test } from 'vitest'
import { ballotFormats } from '../methods/ballot-rule.ts'
import { formatExplanation } from './format-explanation.ts'

/** What a translation keeps: headings, rows of tables, items of lists. */
const shape = (html: string) =>
  ['<h2', '<tr', '<li'].map((tag) => [tag, html.split(tag).length - 1] as const)

describe('The explanation of a ballot', () => {
  test.each(ballotFormats)('is as complete in English as in French: %s', (format) => {
    const [french, english] = [formatExplanation(format, 'fr'), formatExplanation(format, 'en')]
    expect(shape(english.html)).toEqual(shape(french.html))
    expect(english.title).not.toBe(french.title)
    expect(english.html).not.toMatch(/projets|«/)
  })
})
