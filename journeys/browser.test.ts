import { describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

describe('Le navigateur des parcours', () => {
  test('affiche une page, ses lettres et son script', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.setContent('<span id="word">école</span><script>document.title = "lu"</script>')
      expect(await page.title()).toBe('lu')
      // A word drawn without any font has no width.
      expect((await page.locator('#word').boundingBox())?.width).toBeGreaterThan(20)
      expect((await page.screenshot()).byteLength).toBeGreaterThan(1000)
    } finally {
      await browser.close()
    }
  })
})
