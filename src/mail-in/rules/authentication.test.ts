import { describe, expect, test } from 'vitest'
import { authenticity } from './authentication.ts'

const server = 'mx.ville.exemple.fr'
const from = 'elle@exemple.fr'
const judged = (lines: readonly string[], sender = from, name = server) =>
  authenticity(new Map([['authentication-results', lines]]), sender, name)

describe('A mail whose domain is proven', () => {
  test.each([
    `${server}; dkim=pass header.d=exemple.fr header.s=2026`,
    `${server}; spf=fail smtp.mailfrom=exemple.fr; dkim=pass (2048-bit key) header.d=exemple.fr`,
    `${server} 1; spf=pass (ip is ours (really)) smtp.mailfrom=rebond@exemple.fr`,
    `${server};\r\n\tdmarc=pass (p=REJECT sp=REJECT) header.from=exemple.fr`,
    `MX.Ville.Exemple.FR; dkim=pass header.d=lettres.exemple.fr`,
    `${server}; dkim=pass header.i=@exemple.fr`,
  ])('%s', (line) => {
    expect(judged([line])).toBe('proven')
  })
})

describe('A mail whose domain is not proven', () => {
  test.each([
    ['no line at all', []],
    [
      'a failure',
      [`${server}; dkim=fail header.d=exemple.fr; spf=softfail smtp.mailfrom=exemple.fr`],
    ],
    ['another domain vouches', [`${server}; dkim=pass header.d=robots.exemple.org`]],
    ['a name that only ends alike', [`${server}; dkim=pass header.d=fauxexemple.fr`]],
    ['a top-level domain', [`${server}; dkim=pass header.d=fr`]],
    [
      'a line of somebody else’s server',
      ['mx.ailleurs.exemple.org; dkim=pass header.d=exemple.fr'],
    ],
    ['pass said in a comment', [`${server}; dkim=fail (dkim=pass header.d=exemple.fr)`]],
    ['none was checked', [`${server}; none`]],
    [
      'a line below ours, forged by the sender',
      [`${server}; dkim=fail header.d=exemple.fr`, `${server}; dkim=pass header.d=exemple.fr`],
    ],
  ] as const)('%s', (_, lines) => {
    expect(judged(lines)).toBe('unproven')
  })

  test('nothing is known when the town has not named its server', () => {
    expect(judged([`${server}; dkim=pass header.d=exemple.fr`], from, '')).toBe('unknown')
  })

  test('names under which anybody may have one do not vouch for each other', () => {
    const line = `${server}; dkim=pass header.d=gouv.fr`
    expect(judged([line], 'x@mairie.gouv.fr')).toBe('unproven')
  })
})
