import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { dayIn, daysAfter } from '../src/platform/kernel/day.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import { arriving } from './visitor.ts'

const { arrives, town } = stage(realClock)

describe('Une absence', () => {
  test('« Agathe est absente : Bruno voit et fait tout ce qui l’attend »', async () => {
    const today = dayIn('Europe/Paris', new Date())
    const agathe = await arrives()
    await agathe.open('/a-signer/absences')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.open('/a-signer/absences')
    await agathe.write('Premier jour', today)
    await agathe.write('Dernier jour', daysAfter(today, 7))
    await agathe.pick('Qui signe pour vous', 'Bruno')
    await agathe.press('Noter')
    await agathe.open('/mon-bureau')
    await agathe.follow('Écrire une note de relais')
    await agathe.write(
      'Ce qui attend, ce que j’ai promis',
      'L’amicale des Tisserands attend un rendez-vous mardi.',
    )
    await agathe.press('Garder la note')
    expect(await agathe.reads()).toContain('C’est noté.')
    await agathe.leave()

    const bruno = await arrives({ javaScriptEnabled: false })
    await bruno.open('/mon-bureau')
    await signsIn(bruno, town.db, cast.officerB.email)
    await givesSecondFactor(bruno)
    await bruno.open('/mon-bureau')
    expect(await bruno.reads()).toContain('pour Agathe, pas là jusqu’au')
    await bruno.press('Je suis de permanence cette semaine')
    expect(await bruno.reads()).toMatch(/De permanence jusqu’au [^:]+: Bruno/)

    const row = bruno.page.locator('.desk-task', { hasText: 'Lire et signer ici' }).first()
    const signed = await row.getByRole('link').innerText()
    await row.locator('summary').click()
    await bruno.press(`Je signe ce texte : ${signed}`)
    expect(await bruno.page.locator('#fait').innerText()).toContain('C’est signé.')
    expect(bruno.page.url()).toContain('/mon-bureau')
    expect(await bruno.page.locator(':focus').getAttribute('id')).toBe('fait')

    await bruno.follow('Note de relais de Agathe')
    expect(await bruno.reads()).toContain('L’amicale des Tisserands attend un rendez-vous')
    expect(await bruno.reads()).toMatch(/Questions suivies \(\d+\)/)
    const question = bruno.page.locator('a[href^="/administration/questions/"]').first()
    await bruno.open((await question.getAttribute('href')) ?? '')
    expect(await bruno.reads()).toContain('Suivie par Agathe')
    expect(await bruno.reads()).toContain('Agathe n’est pas là du')
    await bruno.unfold('Changer qui la suit')
    await bruno.pick('Qui la suit', 'Bruno')
    await bruno.pick('En son absence', 'Agathe')
    const charge = bruno.page.locator('details', { hasText: 'Changer qui la suit' })
    await arriving(bruno.page, charge.getByRole('button').click())
    expect(await bruno.reads()).toContain('Suivie par Bruno')
  })
})
