import { beforeAll, describe, expect, test } from 'vitest'
import { followSchedules, latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { inTransaction } from '../src/platform/database/index.ts'
import { day } from '../src/platform/kernel/day.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { finishJobs } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

beforeAll(async () => {
  process.env['PARVIS_PUBLIC_URL'] = town.origin
})

const lina = 'lina.suit@exemple.fr'
const mailsToLina = async () =>
  (await latestMessages(town.db)).filter(({ recipient }) => recipient === lina)

/** The first address of a mail that leads where it says. */
const linkIn = (text: string | null, path: string): string =>
  new RegExp(`https?://\\S+${path}\\S+`).exec(text ?? '')?.[0] ?? ''

async function morningComes(): Promise<void> {
  const digests = followSchedules('Europe/Paris').find(({ name }) => name === 'digests')
  // A Tuesday: only who asked for a digest a day is told.
  await inTransaction(town.db, async (tx) =>
    digests?.run(tx, { now: new Date(), day: day('2026-05-05') }),
  )
  await finishJobs(town.db)
}

describe('Suivre ce qui se passe', () => {
  test('« Sans compte, elle suit un quartier, confirme son adresse, reçoit un résumé, puis s’en va d’un clic »', async () => {
    const she = await arrives({ viewport: { width: 320, height: 700 } })
    await she.open('/suivis')
    await she.follow('Suivre Le Centre')
    await she.write('Votre adresse e-mail', 'lina')
    await she.choose('Un résumé par jour, s’il y a du nouveau')
    await she.press('Suivre')
    expect(await she.reads()).toContain('Cette adresse e-mail n’est pas complète.')
    await she.write('Votre adresse e-mail', lina)
    await she.press('Suivre')
    expect(await she.reads()).toContain('l•••@exemple.fr')

    const [asked] = await mailsToLina()
    await she.open(linkIn(asked?.body ?? null, '/suivis/confirmer/'))
    await she.press('Oui, suivre')
    expect(await she.reads()).toContain('Vous suivez maintenant')

    const agathe = await arrives()
    await agathe.open('/administration/demarches')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await tellsNews(agathe)
    await finishJobs(town.db)
    expect(await mailsToLina()).toHaveLength(1)
    await morningComes()

    const [digest] = await mailsToLina()
    expect(digest?.subject).toContain('une nouvelle de ce que vous suivez')
    expect(digest?.body).toContain('Le Centre\n=========')
    expect(digest?.body).toContain('Le kiosque est repeint.')

    await she.open(linkIn(digest?.body ?? null, '/suivis/miens/'))
    expect(await she.reads()).toContain('Le Centre')
    await she.press('Ne plus suivre Le Centre')
    expect(await she.reads()).toContain('Vous ne suivez rien')
    await tellsNews(agathe)
    await finishJobs(town.db)
    await morningComes()
    expect(await mailsToLina()).toHaveLength(2)
    await she.leave()
    await agathe.leave()
  }, 120_000)
})

/** In a process of the neighbourhood she follows. */
async function tellsNews(agathe: Visitor): Promise<void> {
  await agathe.open('/administration/demarches')
  await agathe.follow('Refaire la place du Centre')
  await agathe.page.locator('#textFr').fill('Le kiosque est repeint.')
  await agathe.press('Ajouter cette nouvelle')
}
