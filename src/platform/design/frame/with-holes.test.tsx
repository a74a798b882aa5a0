import { expect, test } from 'vitest'
import { FormTokenIn, Form } from '../fields/form.tsx'
import { hole } from './holes.ts'
import { htmlPageWithHoles } from './with-holes.ts'

const town = {}
const speech = { language: 'fr', overrides: {} } as const

const receiptOf = (token: string, fingerprint: string, as = 'cast') => {
  let drawings = 0
  const text = htmlPageWithHoles({
    of: town,
    as,
    speech,
    words: { token, fingerprint },
    draw: () => {
      drawings += 1
      return (
        <FormTokenIn token={hole('token')}>
          <code>{hole('fingerprint')}</code>
          <Form action="/deconnexion">{as}</Form>
        </FormTokenIn>
      )
    },
  })
  return { text, drawings }
}

test('A page with holes is drawn once, and each reader finds her own words in it', () => {
  const first = receiptOf('one', '3f2a 91c0')
  const second = receiptOf('two', '77aa 0b1c')
  expect([first.drawings, second.drawings]).toEqual([1, 0])
  expect(second.text).toContain('<code>77aa 0b1c</code>')
  expect(second.text).toContain('value="two"')
  expect(second.text).not.toMatch(/one|3f2a/)
})

test('Shown otherwise, it is drawn again', () => {
  expect(receiptOf('one', '3f2a', 'replaced').text).toContain('replaced')
})
