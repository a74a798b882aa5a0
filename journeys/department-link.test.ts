import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aMail, imapServer, readsItsMail } from '../src/mail-in/testing.ts'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { work } from '../src/questions/store/work.ts'
import { mailTaker } from '../src/site.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

const voirie = 'voirie@exemple.fr'
const mailTo = async (address: string) =>
  (await latestMessages(town.db)).find(({ recipient }) => recipient === address)

/** A question of the demonstration that nobody has routed yet. */
async function toRoute(): Promise<number> {
  const number = await work(town.db).nextToRoute()
  if (number === null) throw new Error('The demonstration has no question to route.')
  return number
}

async function opensWithCode(who: Visitor): Promise<void> {
  await who.press('Recevoir un code')
  const code = /\d{3} \d{3}/.exec((await mailTo(voirie))?.body ?? '')?.[0] ?? ''
  await who.write('Le code reçu', code)
  await who.press('Ouvrir la question')
}

const countOf = async (table: string): Promise<number> => {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)}`.execute(town.db)
  return found.rows[0]?.count ?? 0
}

describe('Une question confiée à un service sans compte', () => {
  test('« L’ingénieur de la voirie répond depuis le lien du courriel »', async () => {
    const agathe = await arrives()
    await agathe.open('/administration/questions')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    const number = await toRoute()
    const run = `/administration/questions/${number}`
    await agathe.open(run)
    await agathe.page.locator('#assign-theme').selectOption({ label: 'Rues et trottoirs' })
    await agathe.press('Attribuer')
    const mail = await mailTo(voirie)
    const link = new URL(/http\S+\/questions\/service\/\S+/.exec(mail?.body ?? '')?.[0] ?? '')
    const question = await work(town.db).find(number)
    const asked = question?.verbatim ?? ''
    expect(mail?.body).not.toContain(asked)

    // A scanner of mails follows every link: nothing of the case, and nothing changes.
    const countsNow = async () => [
      await countOf('journal_entry'),
      await countOf('message'),
      await countOf('question_draft'),
    ]
    const before = await countsNow()
    const scanned = await town.server.inject({ url: link.pathname })
    expect([scanned.statusCode, scanned.headers['referrer-policy']]).toEqual([200, 'no-referrer'])
    expect(scanned.headers['cache-control']).toBe('no-store')
    expect(scanned.body).not.toContain(String(question?.subject))
    expect(await countsNow()).toEqual(before)

    // A stranger it was forwarded to: a code leaves for the mailbox, not for her.
    const stranger = await arrives()
    await stranger.open(link.pathname)
    await stranger.press('Recevoir un code')
    await stranger.write('Le code reçu', '000000')
    await stranger.press('Ouvrir la question')
    expect(await stranger.reads()).toContain('Ce code n’est pas le bon')
    expect(await stranger.reads()).not.toContain(String(question?.subject))
    const forced = await town.server.inject({
      method: 'POST',
      url: `${link.pathname}/reponse`,
      payload: 'text=Je+suis+de+la+voirie.&lu=0',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(forced.statusCode).toBe(422)
    expect((await countsNow())[2]).toBe(before[2])
    await stranger.leave()

    const romain = await arrives({ viewport: { width: 320, height: 640 } })
    await romain.open(link.pathname)
    await opensWithCode(romain)
    expect(await romain.reads()).toContain('Ce qui est demandé')
    expect(await romain.reads()).toContain('Ce lien s’ouvre jusqu’au')
    await romain.press('Envoyer à la mission participation')
    expect(await romain.reads()).toContain('Écrivez la réponse.')

    // Another engineer of the department, at the same time, on a machine of hers.
    const rose = await arrives({ javaScriptEnabled: false })
    await rose.page.goto(link.pathname)
    await opensWithCode(rose)
    await romain.write('La réponse', 'Le trou sera rebouché lundi.')
    await romain.press('Envoyer à la mission participation')
    expect(await romain.reads()).toContain('Votre réponse est enregistrée')
    await rose.write('La réponse', 'Le trou sera rebouché mardi.')
    await rose.press('Envoyer à la mission participation')
    const both = await rose.reads()
    expect(both).toContain('Un autre texte a été écrit entre-temps')
    expect(await rose.page.locator('.comparison del').innerText()).toBe('lundi.')
    expect(await rose.page.locator('#answer-text').inputValue()).toBe(
      'Le trou sera rebouché mardi.',
    )
    await rose.press('Envoyer à la mission participation')
    expect(await rose.reads()).toContain('Votre réponse est enregistrée')
    await rose.leave()

    await agathe.open(run)
    expect(await agathe.page.locator('#answer-text').inputValue()).toBe(
      'Le trou sera rebouché mardi.',
    )
    await agathe.unfold('Lien du service')
    await agathe.press('Retirer tous les liens')
    await romain.open(link.pathname)
    expect(await romain.reads()).toContain('Ce lien a été retiré')
    await romain.leave()
    await agathe.leave()
  }, 240_000)
})

describe('Ce qui arrive dans la boîte de la mairie', () => {
  test('« Un courriel que rien ne prouve attend Agathe, qui en fait une question »', async () => {
    const server = await imapServer()
    const piece = 'Content-Disposition: attachment; filename='
    server.receive(
      aMail({
        subject: 'Un banc devant la crèche',
        checked: null,
        headers: ['Content-Type: multipart/mixed; boundary=c'],
        text: [
          '--c\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPourrait-on poser un banc <b>ici</b> ?\n-- \nElle',
          `--c\r\n${piece}plan.pdf\r\n\r\n%PDF-1.7`,
          `--c\r\n${piece}photo.jpg\r\n\r\n%PDF-1.7`,
          '--c--',
        ].join('\r\n'),
      }),
    )
    server.receive(aMail({ headers: ['Auto-Submitted: auto-replied'], subject: 'Absente' }))
    const { url } = server
    const faults = await readsItsMail(town.db, mailTaker, { url, now: new Date() })
    await server.close()
    expect(faults).toEqual([])

    const agathe = await arrives()
    await agathe.open('/administration/questions')
    await signsIn(agathe, town.db, cast.officerB.email)
    await givesSecondFactor(agathe)
    await agathe.open('/administration/questions')
    await agathe.follow('Courriels reçus (1)')
    expect(await agathe.reads()).toContain('Rien ne prouve l’expéditeur')
    expect(await agathe.reads()).not.toContain('Absente')
    await agathe.follow('Un banc devant la crèche')
    const mail = await agathe.reads()
    expect(mail).toContain('Pourrait-on poser un banc <b>ici</b> ?')
    expect(mail).toContain('son contenu n’est pas ce que dit son nom')
    expect(await readFile(await agathe.download(/^plan.pdf/), 'utf8')).toBe('%PDF-1.7')
    await agathe.press('En faire une question')
    expect(await agathe.reads()).toContain('C’est une question, maintenant.')
    await agathe.follow('Voir ce qu’il est devenu')
    const run = await agathe.reads()
    expect(run).toContain('E-mail')
    expect(run).toContain('e-mail non confirmé')
    await agathe.follow('Le courriel reçu, et ce qui y était joint')
    expect(await agathe.reads()).toContain('Pris en compte')
    await agathe.leave()
  }, 240_000)
})
