import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { actsOn } from '../src/meetings/store/acts.ts'
import { act, plans } from '../src/meetings/testing.ts'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { dayIn, daysAfter } from '../src/platform/kernel/day.ts'
import { atWork, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

const phone = { viewport: { width: 320, height: 640 } }

/** The next meeting of the foreign residents' council that nobody called yet. */
async function meetingToCall(): Promise<number> {
  const found = await sql<{ number: number }>`
    select number from meeting where body = 'conseil-etrangers' and state = 'planned'
    order by starts_at limit 1`.execute(town.db)
  const [next] = found.rows
  if (next === undefined) throw new Error('The demonstration plans no meeting of this council.')
  return next.number
}

/** A notice in one language, as somebody reads it in her mailbox. */
async function noticeIn(language: string, subject: string) {
  const mails = await latestMessages(town.db, 200)
  const found = mails.find((mail) => mail.language === language && mail.subject?.includes(subject))
  const link = /http\S+\/convocations\/[\w-]{43}/.exec(found?.body ?? '')?.[0] ?? ''
  return { body: found?.body ?? '', path: link === '' ? '' : new URL(link).pathname }
}

let agathe: Visitor
beforeAll(async () => {
  const storageState = await atWork(arrives, town.db, cast.officerA.email)
  agathe = await arrives({ storageState })
})

describe('La convocation d’un conseil', () => {
  test('« L’agente convoque le conseil des étrangers en français, en portugais et en arabe ; une membre s’excuse et demande un interprète depuis son courriel »', async () => {
    const number = await meetingToCall()
    await agathe.open(`/administration/reunions/${number}`)
    await agathe.follow('Préparer la convocation')
    expect(await agathe.reads()).toContain('au plus tard')
    await agathe.write('Texte en français', 'Nous parlerons du guichet en plusieurs langues.')
    await agathe.write('Texte en portugais (facultatif)', 'Falaremos do balcão em várias línguas.')
    await agathe.write('Texte en arabe (facultatif)', 'سنتحدث عن الشباك بلغات متعددة.')
    await agathe.press('Vérifier et envoyer')
    expect(await agathe.reads()).toMatch(/\d+ e-mails partent/)
    await agathe.unfold('Lire l’e-mail en arabe')
    await agathe.press('Envoyer la convocation')
    expect(await agathe.reads()).toContain('La convocation est partie.')

    expect((await noticeIn('fr', 'Convocation')).body).toContain('guichet en plusieurs langues')
    expect((await noticeIn('ar', 'دعوة')).body).toContain('سنتحدث عن الشباك')
    const hers = await noticeIn('pt', 'Convocatória')
    expect(hers.body).toContain('Falaremos do balcão')

    // Her telephone is small and runs no script; her mail speaks Portuguese, so does the page.
    const she = await arrives({ ...phone, javaScriptEnabled: false })
    await she.open(hers.path)
    expect(await she.page.locator('html').getAttribute('lang')).toBe('pt')
    await she.choose('Não, peço desculpa')
    await she.tick('Um intérprete')
    await she.press('Enviar a minha resposta')
    expect(await she.reads()).toContain('Falta aqui uma resposta.')
    await she.write('Que língua fala o intérprete? (facultativo)', 'português')
    await she.press('Enviar a minha resposta')
    expect(await she.reads()).toContain('Está registado: não vem.')
    await she.leave()

    await agathe.open(`/administration/reunions/${number}/convocation`)
    const read = await agathe.reads()
    expect(read).toMatch(/s’excuse\s+1/)
    expect(read).toMatch(/Un interprète\s: português/)
  }, 120_000)
})

const inDays = (days: number) => daysAfter(dayIn('Europe/Paris', realClock.now()), days)

/** Agathe asks the council of foreign residents which of two dates suits. */
async function asksForDate(title: string): Promise<void> {
  await agathe.open('/administration/instances/conseil-etrangers')
  await agathe.follow('Demander quelle date convient')
  await agathe.write('Titre de la réunion', title)
  await agathe.write('Dernier jour pour répondre', inDays(9))
  const dates = { day1: inDays(40), from1: '19:00', until1: '20:30', day2: inDays(47) }
  for (const [name, value] of Object.entries(dates))
    await agathe.page.locator(`[name=${name}]`).fill(value)
  await agathe.press('Voir avant d’envoyer')
  await agathe.press(/^Envoyer à \d+ personnes/)
  expect(await agathe.reads()).toContain(title)
}

/** On her telephone, from « Mes conseils »: which dates suit her, a discussion, a document. */
async function worksBetween(mounia: Visitor, title: string): Promise<void> {
  const councils = '/mon-espace/conseils'
  await mounia.open(councils)
  await signsIn(mounia, town.db, cast.mother.email)
  await mounia.choose('Mounia')
  await mounia.press('C’est moi')
  await mounia.open(councils)
  await mounia.follow('Dire quelles dates me conviennent')
  const card = mounia.page.locator('.card', { hasText: title })
  await mounia.open((await card.getByRole('link').last().getAttribute('href')) ?? '')
  const dates = mounia.page.locator('main fieldset')
  await mounia.choose('Oui', dates.first())
  await mounia.press('Envoyer mes réponses')
  expect(await mounia.reads()).toContain('Dites oui, s’il le faut ou non.')
  await mounia.choose('Non', dates.last())
  await mounia.press('Envoyer mes réponses')
  expect(await mounia.reads()).toContain('C’est noté. Merci.')

  await mounia.open(councils)
  await mounia.follow('Espace des membres : discussions')
  await mounia.follow('Qui vient samedi à la fête des associations ?')
  await mounia.write('Votre réponse', 'Je reste jusqu’à midi.')
  await mounia.press('Répondre')
  expect(await mounia.reads()).toContain('Je reste jusqu’à midi.')
  await mounia.follow('Retour à l’espace des membres')
  await mounia.follow('Documents')
  await mounia.write('Titre du document', 'Plan du stand')
  const buffer = Buffer.from('%PDF-1.7 Le stand est devant le kiosque.')
  const file = { name: 'stand.pdf', mimeType: 'application/pdf', buffer }
  await mounia.page.getByLabel(/^Fichier/).setInputFiles(file)
  await mounia.press('Déposer')
  expect(readFileSync(await mounia.download(/^Télécharger la version 1/), 'utf8')).toContain(
    'devant le kiosque',
  )
}

/** A meeting of yesterday evening, of which people may still say what they thought. */
async function meetingOfYesterday(): Promise<number> {
  const [startsAt, endsAt] = [`${inDays(-1)}T17:00:00.000Z`, `${inDays(-1)}T19:00:00.000Z`]
  const { id, number } = await plans(town.db, { startsAt, endsAt })
  await actsOn(town.db, id, act).call()
  return number
}

describe('Un conseil entre deux réunions', () => {
  test('« Une membre dit ses dates, écrit aux autres et lit un document ; chacun lit ce qui a changé dans la charte, et dit ce qu’il a pensé d’une réunion »', async () => {
    const title = 'Préparer le forum de rentrée'
    await asksForDate(title)
    const mounia = await arrives(phone)
    await worksBetween(mounia, title)
    await mounia.leave()

    const visitor = await arrives(phone)
    await visitor.open('/chartes/1')
    await visitor.follow('Voir ce qui a changé d’une version à l’autre')
    expect(await visitor.page.locator('ins').count()).toBeGreaterThan(0)
    expect(await visitor.page.locator('del').count()).toBeGreaterThan(0)

    await visitor.open(`/reunions/${await meetingOfYesterday()}`)
    await visitor.follow('Donner mon avis')
    await visitor.press('Envoyer')
    expect(await visitor.reads()).toContain('Répondez au moins à une question')
    const questions = visitor.page.locator('main fieldset')
    const answers = ['Oui', 'Un peu', 'Non', 'Oui', 'Oui']
    expect(await questions.count()).toBe(answers.length)
    for (const [rank, answer] of answers.entries())
      await visitor.choose(answer, questions.nth(rank))
    await visitor.press('Envoyer')
    expect(await visitor.reads()).toContain('Merci, votre avis compte.')
    await visitor.leave()
  }, 120_000)
})
