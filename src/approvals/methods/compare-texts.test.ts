import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts, type TextPiece } from './compare-texts.ts'

/** `le [banc] sera`: what changed stands in brackets. */
const marked = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('')

describe('Two texts side by side', () => {
  test.each([
    [
      'Le banc sera réparé.',
      'Le banc sera réparé.',
      'Le banc sera réparé.',
      'Le banc sera réparé.',
    ],
    [
      'Le banc sera réparé.',
      'Le banc est réparé.',
      'Le banc [sera] réparé.',
      'Le banc [est] réparé.',
    ],
    ['Le banc.', 'Le grand banc.', 'Le banc.', 'Le [grand ]banc.'],
    ['', 'Tout est neuf.', '', '[Tout est neuf.]'],
    ['Un.\n\nDeux.', 'Un.\n\nTrois.', 'Un.\n\n[Deux.]', 'Un.\n\n[Trois.]'],
  ])('%j and %j', (before, after, left, right) => {
    const { before: one, after: other } = compareTexts(before, after)
    expect([marked(one), marked(other)]).toEqual([left, right])
  })

  test('lose no letter, and leave the same words unmarked on both sides', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { before, after } = compareTexts(one, other)
        const whole = (pieces: readonly TextPiece[]) => pieces.map((piece) => piece.text).join('')
        const kept = (pieces: readonly TextPiece[]) =>
          whole(pieces.filter(({ isChanged }) => !isChanged))
        expect([whole(before), whole(after)]).toEqual([one, other])
        expect(kept(before)).toBe(kept(after))
      }),
    )
  })
})
