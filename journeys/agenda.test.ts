import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

const meetings = '/administration/reunions?instance=conseil-coteau'

/** The agenda of the next meeting of the council of the Coteau. */
async function opensAgenda(agathe: Visitor): Promise<void> {
  await agathe.open(meetings)
  await signsIn(agathe, town.db, cast.officerA.email)
  await givesSecondFactor(agathe)
  await agathe.open(meetings)
  await agathe.page.locator('tbody a').first().click()
  await agathe.page.waitForLoadState()
  await agathe.follow('Ordre du jour')
}

/** Gives an item of its own to the first of a kind that came back by itself. */
async function givesItem(agathe: Visitor, kind: RegExp): Promise<void> {
  const buttons = agathe.page.getByRole('button', { name: /^En faire un point/ })
  const names = await buttons.locator('.visually-hidden').allInnerTexts()
  const name = names.find((one) => kind.test(one))
  if (name === undefined) throw new Error(`Nothing of ${String(kind)} came back.`)
  // The space before « : » is not the same in a page and in the name of a button.
  await agathe.press(name.replace(/^\s*:\s*/, ''))
}

const items = ({ page }: Visitor) => page.locator('main ol > li strong').allInnerTexts()

/** The last item goes under the answers, with the mouse. */
async function drags(agathe: Visitor): Promise<void> {
  const moved = agathe.page.locator('[data-item]')
  await agathe.drag(moved.last(), moved.first())
}

describe('L’ordre du jour d’un conseil de quartier', () => {
  test('« Deux questions et une action restées ouvertes sont à l’ordre du jour, puis en public »', async () => {
    const agathe = await arrives()
    await opensAgenda(agathe)
    const before = await items(agathe)
    expect(before[0]).toMatch(/^1\. Réponses aux questions/)
    await givesItem(agathe, /Question n°/)
    await givesItem(agathe, /Question n°/)
    await givesItem(agathe, /, pour le /)
    const after = await items(agathe)
    expect(after).toHaveLength(before.length + 3)

    const last = after.at(-1)?.replace(/^\d+\. /, '') ?? ''
    await agathe.press(`Monter : ${last}`)
    expect((await items(agathe)).at(-2)).toContain(last)
    await agathe.press(`Retirer : ${last}`)
    expect(await agathe.reads()).toMatch(/Retiré\s: /)
    await agathe.press('Remettre')
    expect(await items(agathe)).toHaveLength(after.length)

    await drags(agathe)
    const dragged = await items(agathe)
    expect(dragged[0]).toMatch(/^1\. Réponses aux questions/)
    expect(dragged[1]).toContain(last)
    expect(dragged).toHaveLength(after.length)

    await agathe.follow('Préparation')
    await agathe.follow('Voir la page publique')
    const address = agathe.page.url()
    await agathe.leave()
    const visitor = await arrives({ viewport: { width: 320, height: 640 } })
    await visitor.open(address)
    const shown = await visitor.reads()
    expect(shown).toContain(last)
    await visitor.leave()
  }, 120_000)
})
