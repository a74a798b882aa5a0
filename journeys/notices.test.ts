import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

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

async function officer(): Promise<Visitor> {
  const agathe = await arrives()
  await agathe.open('/administration/reunions')
  await signsIn(agathe, town.db, cast.officerA.email)
  await givesSecondFactor(agathe)
  return agathe
}

describe('La convocation d’un conseil', () => {
  test('« L’agente convoque le conseil des étrangers en français, en portugais et en arabe ; une membre s’excuse et demande un interprète depuis son courriel »', async () => {
    const agathe = await officer()
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
    const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }
    const she = await arrives(phone)
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
    await agathe.leave()
  }, 120_000)
})
