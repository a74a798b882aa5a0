import { describe, expect, test } from 'vitest'
import { htmlMail } from './html-mail.ts'

const dress = {
  town: 'Ville d’essai',
  colour: '#1b4f72',
  language: 'fr',
  direction: 'ltr',
  subject: 'Votre question',
} as const

describe('The HTML of a mail', () => {
  test('says what the text says: paragraphs, lines, lists and addresses', () => {
    const html = htmlMail(
      'Bonjour,\n\nLe Coteau\n=========\n\nUn\nDeux\n\n- un\n- deux\n\nIci : https://v.fr/a?b=1&c=2.',
      dress,
    )
    expect(html).toContain('<p>Un<br>\nDeux</p>')
    expect(html).toContain('<h2>Le Coteau</h2>')
    expect(html).toContain('<ul>\n<li>un</li>\n<li>deux</li>\n</ul>')
    expect(html).toContain('<a href="https://v.fr/a?b=1&amp;c=2">https://v.fr/a?b=1&amp;c=2</a>.')
  })
  test('has its language, its direction, its title and the town’s name', () => {
    const html = htmlMail('مرحبا', { ...dress, language: 'ar', direction: 'rtl' })
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<title>Votre question</title>')
    expect(html).toContain('Ville d’essai')
  })
  test('shows what somebody typed, and runs nothing of it', () => {
    const html = htmlMail('<img src=x onerror=alert(1)> & "non"', { ...dress, town: '<b>' })
    expect(html).not.toMatch(/<img|<b>/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;non&quot;')
  })
  test('fetches nothing: no picture, no style sheet, no script, and no colour that is not one', () => {
    const html = htmlMail('Bonjour', { ...dress, colour: 'red;background:url(https://x)' })
    expect(html).not.toMatch(/<(img|link|script|iframe)|url\(/)
  })
})
