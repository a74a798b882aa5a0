import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { day, dayIn, daysAfter } from '../src/platform/kernel/day.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'

const { arrives, town } = stage(realClock)

/** The next 11 November, a public holiday, in a month at the earliest. */
function holidayAhead(): string {
  const soon = daysAfter(dayIn('Europe/Paris', realClock.now()), 30)
  const year = Number(soon.slice(0, 4))
  return [year, year + 1].map((one) => day(`${one}-11-11`)).find((on) => on > soon) ?? ''
}

describe('La date d’un conseil de quartier', () => {
  test('« Un jour férié s’y oppose, une autre date est trouvée, et le rétroplanning apparaît »', async () => {
    const agathe = await arrives({ viewport: { width: 320, height: 640 } })
    await agathe.open('/administration/reunions/nouvelle')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.open('/administration/reunions/nouvelle')
    await agathe.pick('De quelle instance', 'Conseil de quartier Le Coteau')
    await agathe.write('Titre', 'Le conseil de l’automne')
    await agathe.write('Jour', '2027-02-29')
    await agathe.write('Début', '19:00')
    await agathe.write('Fin', '21:00')
    await agathe.press('Vérifier la date')
    expect(await agathe.reads()).toContain('Cette date n’existe pas dans le calendrier.')

    await agathe.write('Jour', holidayAhead())
    await agathe.press('Créer la réunion')
    expect(await agathe.reads()).toContain('C’est un jour férié.')
    const offers = agathe.page.getByRole('button', { name: /^Essayer le/ })
    await agathe.press((await offers.allInnerTexts())[0] ?? '')
    expect(await agathe.reads()).toContain('Rien ne s’oppose à cette date.')
    await agathe.press('Créer la réunion')

    const page = await agathe.reads()
    expect(page).toContain('Le conseil de l’automne')
    for (const task of [
      'Vérifier la date, réserver la salle',
      'Fixer l’ordre du jour et envoyer la convocation',
      'Publier le compte rendu',
    ])
      expect(page).toContain(task)
    await agathe.leave()
  }, 120_000)
})
