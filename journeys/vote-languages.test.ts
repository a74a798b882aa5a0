import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { foreignWords, ownWords } from './page-language.ts'
import { codeSentTo } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives: anybody, town } = stage(realClock)
const year = new Date().toISOString().slice(0, 4)
const slug = `budget-participatif-${year}`

const arrives = (width: number): Promise<Visitor> => anybody({ viewport: { width, height: 800 } })

/** From the address of the ballot to the receipt, by the words of one language. */
async function votes(
  she: Visitor,
  email: string,
  said: Readonly<
    Record<'contact' | 'ask' | 'code' | 'goOn' | 'review' | 'vote' | 'title' | 'receipt', string>
  >,
  look: () => Promise<void>,
): Promise<void> {
  await look()
  await she.write(said.contact, email)
  await she.press(said.ask)
  await look()
  await she.write(said.code, await codeSentTo(town.db, email))
  await she.press(said.goOn)
  expect(await she.page.locator('h1').innerText()).toBe(said.title)
  await look()
  await she.tick(/Des arbres fruitiers devant les écoles/)
  await look()
  await she.tap(said.review)
  await look()
  await she.press(said.vote)
  await she.page.getByRole('heading', { name: said.receipt }).waitFor()
  await look()
}

describe('Voter dans une autre langue', () => {
  test('« L’étudiant vote en anglais » : chaque page parle anglais, les projets sont dits en français', async () => {
    const he = await arrives(1280)
    await he.open(`/en/vote/${slug}`)
    await votes(
      he,
      cast.student.email,
      {
        contact: 'Your e-mail address or phone number',
        ask: 'Get a code',
        code: '6-figure code',
        goOn: 'Continue',
        title: 'I vote',
        review: 'Read my ballot again',
        vote: 'Vote',
        receipt: 'Your vote is recorded',
      },
      async () => {
        expect(await he.page.locator('html').getAttribute('lang')).toBe('en')
        expect(await ownWords(he)).not.toMatch(/\b(votre|vous|bulletin|pour|avec)\b/i)
      },
    )
    expect(he.page.url()).toContain('/en/')
    await he.leave()
  })

  test('« Mounia vote en arabe » : de droite à gauche, sur un petit écran, sans une phrase française', async () => {
    const she = await arrives(320)
    await she.open(`/ar/vote/${slug}`)
    const look = async () => {
      const html = she.page.locator('html')
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
        'ar',
        'rtl',
      ])
      expect(foreignWords(await ownWords(she)), she.page.url()).toEqual([])
    }
    await look()
    await she.write('بريدكم الإلكتروني أو رقم هاتفكم', cast.mother.email)
    await she.press('استلام رمز')
    await look()
    await she.write('رمز من 6 أرقام', await codeSentTo(town.db, cast.mother.email))
    await she.press('متابعة')
    await look()
    await she.choose(cast.mother.name)
    await she.press('هذا أنا')
    expect(await she.page.locator('h1').innerText()).toBe('أصوّت')
    await look()
    await she.tick(/Des arbres fruitiers devant les écoles/)
    await look()
    await she.tap('مراجعة بطاقتي')
    await look()
    await she.press('تصويت')
    await she.page.getByRole('heading', { name: 'تم تسجيل تصويتكم' }).waitFor()
    await look()
    await she.leave()
  })

  test('« Un nouveau venu dit en arabe qui il est », et chaque faute lui est dite en arabe', async () => {
    const he = await arrives(640)
    await he.open(`/ar/vote/${slug}`)
    await he.press('استلام رمز')
    expect(foreignWords(await ownWords(he))).toEqual([])
    await he.write('بريدكم الإلكتروني أو رقم هاتفكم', 'sami@exemple.fr')
    await he.press('استلام رمز')
    await he.write('رمز من 6 أرقام', await codeSentTo(town.db, 'sami@exemple.fr'))
    await he.press('متابعة')
    expect(await he.page.locator('h1').innerText()).toBe('من أنتم؟')
    expect(foreignWords(await ownWords(he))).toEqual([])
    await he.press('متابعة')
    expect(foreignWords(await ownWords(he))).toEqual([])
    await he.leave()
  })
})
