import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { meetingFile } from '../src/meetings/index.ts'
import { act, plans } from '../src/meetings/testing.ts'
import { agendaOf } from '../src/meetings/store/agendas.ts'
import { minutesOf } from '../src/meetings/store/minutes.ts'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { anAsker, asks, showsPublicly } from '../src/questions/testing.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { daysAfter, dayIn } from '../src/platform/kernel/day.ts'
import { inFrench } from '../src/platform/words/content.ts'
import { accessibilityFaults } from './axe.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import { arriving, type Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)
const onPhone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }
const title = 'Conseil de La Plaine, réunion de rentrée'
const inTitle = /^Compte rendu\s: Conseil de La Plaine/
const toDo = 'Repeindre le passage piéton devant la boulangerie'

const noor = 'noor.attend@exemple.fr'

async function plansOn(body: string, on: string) {
  const [startsAt, endsAt] = [`${on}T18:00:00.000Z`, `${on}T20:00:00.000Z`]
  return plans(town.db, { body, title: inFrench(title), startsAt, endsAt })
}

/** A council met yesterday evening about a question of Noor, and meets again in a month. */
async function twoMeetings() {
  const found = await sql<{ id: string }>`
    select id from body where 'plaine' = any(neighbourhoods)`.execute(town.db)
  const body = found.rows[0]?.id ?? ''
  const today = dayIn('Europe/Paris', new Date())
  const yesterday = await plansOn(body, daysAfter(today, -1))
  const contact = { kind: 'email', value: noor } as const
  const asker = { ...anAsker(contact), isConfirmed: true }
  const { question } = await asks(town.db, { neighbourhood: 'plaine', asker }, new Date())
  const told = { title: 'Où sont les bacs de tri ?', publicText: 'Je n’en vois plus.' }
  await showsPublicly(town.db, question, told)
  await agendaOf(town.db, yesterday.id, act).add({
    ...{ source: 'question', about: question.id, title: 'Les bacs de tri' },
    ...{ type: 'information', minutes: 10, owner: '' },
  })
  return { yesterday, next: await plansOn(body, daysAfter(today, 30)), question }
}

/** What is open came by itself to the agenda of the next meeting, and the asker was written to. */
async function seesWhatFollows(she: Visitor, next: number, question: number): Promise<void> {
  await she.open(`/administration/reunions/${next}/ordre-du-jour`)
  const agenda = await she.reads()
  expect(agenda).toContain(toDo)
  expect(agenda).toMatch(new RegExp(`Question n°\\s${question}\\b`))
  const mails = (await latestMessages(town.db)).filter(({ recipient }) => recipient === noor)
  expect(mails.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(new RegExp(`^Question n°\\s${question}\\b`)),
  ])
  const link = /https?:\/\/\S+\/compte-rendu/.exec(mails[0]?.body ?? '')?.[0] ?? ''
  const reader = await arrives(onPhone)
  await reader.open(new URL(link).pathname)
  expect(await reader.reads()).toContain('Quatre réponses ont été lues.')
  await reader.leave()
}

async function writes(she: Visitor, rank: number, text: string): Promise<void> {
  await she.page.locator('textarea').nth(rank).fill(text)
  await she.press('Enregistrer cette version')
}

const saved = (she: Visitor) => she.page.locator('#enregistrement').innerText()

/** What she types is kept by itself, even when she leaves without a word. */
async function writesWithoutSaving(she: Visitor, minutes: string): Promise<void> {
  const first = () => she.page.locator('textarea').first()
  await she.open(minutes)
  await first().fill('Les réponses')
  await first().blur()
  await expect.poll(() => saved(she)).toMatch(/^Enregistré à \d\d:\d\d\.$/)
  expect(await accessibilityFaults(she.page)).toEqual([])
  expect(await she.reads()).toContain('Envoyer la version 1 à valider')
  await first().pressSequentially(' du mois dernier')
  await she.page.goto('about:blank')
  // What a browser sends of a page that is left may arrive after the next page is asked for.
  const comesBack = async () => {
    await she.open(minutes)
    return first().inputValue()
  }
  await expect.poll(comesBack, { timeout: 10_000 }).toBe('Les réponses du mois dernier')

  // The town cannot be reached: what is typed stays, and goes as soon as it can.
  await she.page.context().setOffline(true)
  await first().fill('Les réponses ont été lues')
  await first().blur()
  await expect.poll(() => saved(she)).toContain('la ville ne répond pas')
  expect(await first().inputValue()).toBe('Les réponses ont été lues')
  await she.page.context().setOffline(false)
  await expect.poll(() => saved(she)).toMatch(/^Enregistré/)
}

/** Somebody else wrote on the same item meanwhile: whatever button she presses, hers waits for her to see both. */
async function seesBoth(she: Visitor, { id, number }: { id: string; number: number }) {
  const latest = async () => (await meetingFile(town.db, number, new Date()))?.minutes[0]
  const { text = '', revision = 0 } = (await latest()) ?? {}
  const theirs = text.replace('Les réponses ont été lues', 'Dix réponses ont été lues')
  await she.page.locator('textarea').first().fill('Les réponses, une à une')
  expect(await minutesOf(town.db, id, act).write(theirs, revision)).toBeNull()
  const send = she.page.getByRole('button', { name: 'Envoyer la version 1 à valider' })
  await arriving(she.page, send.click())
  expect((await latest())?.text).toBe(theirs)
  expect(await she.reads()).toContain('Un autre agent')
  expect(await she.page.locator('del').first().innerText()).toContain('Dix')
}

/** The animation team agreed by mail; she notes it. */
async function notesAgreement(she: Visitor): Promise<void> {
  await she.open('/a-signer')
  await she.follow(inTitle)
  await she.press('Je note son accord')
  expect(await she.reads()).toContain('Dites qui a donné son accord, et comment.')
  await she.page.locator('#approve-comment').fill('L’animatrice, par courriel ce matin.')
  await she.press('Je note son accord')
}

describe('Le compte rendu d’une réunion', () => {
  test('« Il est écrit, renvoyé une fois, validé, publié ; qui a demandé est prévenue, ce qui reste à faire revient »', async () => {
    const { yesterday, next, question } = await twoMeetings()
    const { number } = yesterday
    const run = `/administration/reunions/${number}`
    const agathe = await arrives()
    await agathe.open(`${run}/soir`)
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.open(`${run}/soir`)
    await agathe.page.getByLabel('Personnes dans la salle').fill('31')
    await agathe.press('La réunion a eu lieu')
    await agathe.write('Ce qui a été décidé', 'Le passage piéton est repeint avant l’hiver.')
    await agathe.page.locator('[name=for]').fill('28')
    await agathe.page.locator('[name=against]').fill('9')
    await agathe.press('Noter la décision')
    expect(await agathe.reads()).toContain('plus de mains comptées que de personnes')
    await agathe.page.locator('[name=against]').fill('2')
    await agathe.press('Noter la décision')
    await agathe.write('Ce qui est à faire', toDo)
    await agathe.write('Qui le fait', 'Le service voirie')
    await agathe.write('Pour le', daysAfter(dayIn('Europe/Paris', new Date()), 60))
    await agathe.press('Noter l’action')
    await agathe.press('Publier le relevé de décisions')
    await agathe.follow('Voir le relevé')
    expect(await agathe.reads()).toMatch(/à main levée\s: 28 pour, 2 contre/)

    await writesWithoutSaving(agathe, `${run}/compte-rendu`)
    await seesBoth(agathe, yesterday)
    await writes(agathe, 0, 'Les réponses du mois dernier ont été lues.')
    await agathe.press('Envoyer la version 3 à valider')
    expect(await agathe.reads()).toContain('En validation')
    await notesAgreement(agathe)

    const capucine = await arrives(onPhone)
    await capucine.open('/a-signer')
    await signsIn(capucine, town.db, cast.councillorOfPlaine.email)
    await givesSecondFactor(capucine)
    await capucine.follow(inTitle)
    await capucine.unfold('Je renvoie')
    await capucine.write('Ce qu’il faut changer', 'Dites combien de réponses ont été lues.')
    await capucine.press('Renvoyer avec ce commentaire')

    await agathe.open(`${run}/compte-rendu`)
    expect(await agathe.reads()).toContain('Dites combien de réponses ont été lues.')
    await writes(agathe, 0, 'Quatre réponses ont été lues. Une manque encore.')
    await agathe.follow('Comparer deux versions')
    expect(await agathe.page.locator('ins').first().innerText()).toContain('Quatre')
    await agathe.open(`${run}/compte-rendu`)
    await agathe.press('Envoyer la version 4 à valider')
    await notesAgreement(agathe)

    await capucine.open('/a-signer')
    await capucine.follow(inTitle)
    expect(await capucine.reads()).toContain('Quatre réponses ont été lues.')
    const button = await capucine.page
      .getByRole('button', { name: 'Je signe ce texte' })
      .boundingBox()
    // As wide as the hand, and no lower than a thumb.
    expect(button?.width).toBeGreaterThan(240)
    expect(button?.height).toBeGreaterThanOrEqual(48)
    await capucine.press('Je signe ce texte')
    await capucine.leave()

    await agathe.open(`${run}/compte-rendu`)
    await agathe.press('Publier la version 4')
    await seesWhatFollows(agathe, next.number, question.number)
    await agathe.leave()
  }, 240_000)
})
