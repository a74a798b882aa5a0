import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { foreignWords, ownWords } from './page-language.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import { arriving, type Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

const phone = { viewport: { width: 320, height: 640 } }

/** The name of who usually answers for a theme. */
async function usualDepartment(theme: string | null): Promise<string | undefined> {
  const found = await sql<{ name: string }>`
    select department.name from department
    join question_theme on question_theme.department = department.id
    where question_theme.id = ${theme}`.execute(town.db)
  return found.rows[0]?.name
}

/** Three questions heard at a stand, by keyboard: keys beside the words themselves, and pages loaded. */
async function entersThree(agathe: Visitor) {
  await agathe.open('/administration/questions/saisie')
  let loads = 0
  agathe.page.on('load', () => {
    loads += 1
  })
  /** Keys beside the words themselves: what she types at each field, Tab between them, Enter at the end. */
  const enters = async (...fields: readonly string[]): Promise<number> => {
    const { keyboard } = agathe.page
    let pressed = 0
    const presses = (key: string) => {
      pressed += 1
      return keyboard.press(key)
    }
    for (const [rank, words] of fields.entries()) {
      if (rank > 0) await presses('Tab')
      await keyboard.type(words)
    }
    await arriving(agathe.page, presses('Enter'))
    expect(await agathe.reads()).toMatch(/Question n° \d+ enregistrée/)
    return pressed
  }
  const keys = [
    await enters('Y a-t-il un marché le jeudi ?'),
    await enters('Peut-on garer un vélo cargo ?', '', 'place du marché'),
    await enters('Le gymnase ouvre-t-il en août ?', '', '', '', '', '06 12 34 56 78'),
  ]
  return { keys, loads, kept: await latestThree() }
}

/** As they were kept: each word typed is in the field it was meant for. */
async function latestThree() {
  const found = await sql<{ subject: string; place: string | null; phone: string | null }>`
    select subject, place, phone from question
    join question_asker on question_asker.question = question.id
    where door = 'stand' order by number desc limit 3`.execute(town.db)
  return found.rows.toReversed()
}

/** The last of them is answered from a model, and said on the phone to who left a number. */
async function answersByPhone(agathe: Visitor): Promise<void> {
  const number = /Question n° (\d+)/.exec(await agathe.reads())?.[1] ?? ''
  await agathe.open(`/administration/questions/${number}`)
  await agathe.unfold('Partir d’une réponse type')
  await agathe.pick('Partir d’une réponse type', 'Nous avons besoin de plus de temps')
  await agathe.press('L’ajouter à ma réponse')
  expect(await agathe.page.getByLabel('La réponse', { exact: true }).inputValue()).toContain(
    `Votre question n° ${number} demande une visite sur place.`,
  )
  await agathe.write('La réponse', 'Le gymnase a été ouvert en août. Le CCAS répond.')
  await agathe.press('Garder le brouillon')
  expect(await agathe.reads()).toContain('Écrivez ce que veut dire CCAS')
  await agathe.press('Publier sans validation')
  await agathe.follow('La dire par téléphone ou SMS')
  await agathe.press('Noter que c’est dit')
  expect(await agathe.reads()).toContain('Personne n’attend plus cette réponse')
  await agathe.open('/administration/questions/reponses-types')
}

/** Asks without an account. @returns the number and the secret code to come back with */
async function asksByNumber(
  somebody: Visitor,
  { subject, words }: { readonly subject: string; readonly words: string },
): Promise<{ readonly number: string; readonly code: string; readonly shown: string }> {
  await somebody.write('Votre question, en une phrase', subject)
  // She reads what was answered already; who sends before it came is offered it once, and sends again.
  const seen = () => somebody.page.locator('input[name="seen"]').inputValue()
  await expect.poll(seen).toBe(subject)
  await somebody.write('Expliquez', words)
  await somebody.choose('Je reviendrai avec un numéro')
  await somebody.choose(/^Oui, pour que la réponse/)
  await somebody.press('Envoyer ma question')
  const shown = await somebody.reads()
  const number = /porte le numéro (\d+)/.exec(shown)?.[1] ?? ''
  return { number, code: await somebody.page.locator('code.code-to-copy').innerText(), shown }
}

/** Comes back to what was asked, with its number and its code. */
async function comesBackTo(somebody: Visitor, number: string, code: string): Promise<void> {
  await somebody.open('/questions/suivi')
  await somebody.write('Numéro de la question', number)
  await somebody.write('Code secret', code)
  await somebody.press('Voir ma question')
}

describe('Une question, de la rue à la réponse publique', () => {
  test('« La nouvelle venue timide pose une question depuis un téléphone sans compte et la suit »', async () => {
    const nadia = await arrives(phone)
    await nadia.open('/questions')
    await nadia.follow('Poser une question')
    const { number, code, shown } = await asksByNumber(nadia, {
      subject: 'Puis-je apprendre à nager avec ma fille ?',
      words: 'Je ne sais pas nager. <b>Ma fille</b> a six ans.',
    })
    expect(shown).toContain('La mairie vous répond')

    const neighbour = await arrives()
    await neighbour.open('/questions/poser')
    const same = await asksByNumber(neighbour, {
      subject: 'Y a-t-il des leçons de natation pour parents et enfants ?',
      words: 'Mon fils voudrait que je nage avec lui.',
    })

    await comesBackTo(nadia, number, 'AAAA-AAAA-AAAA')
    expect(await nadia.reads()).toContain('ne vont pas ensemble')
    await nadia.write('Code secret', code.toLowerCase())
    await nadia.press('Voir ma question')
    // What she wrote is text, whatever it looks like.
    expect(await nadia.reads()).toContain('<b>Ma fille</b> a six ans.')
    await nadia.write('Votre mot', 'Plutôt le mercredi.')
    await nadia.press('Ajouter')
    expect(await nadia.reads()).toContain('Plutôt le mercredi.')

    const agathe = await arrives()
    await agathe.open(`/administration/questions/${number}`)
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.open(`/administration/questions/${same.number}`)
    await agathe.unfold('Regrouper avec une autre')
    await agathe.write('Numéro de l’autre question', number)
    await agathe.press('Regrouper avec une autre')
    await agathe.open(`/administration/questions/${number}`)
    await agathe.write('Titre public (facultatif)', 'Peut-on apprendre à nager avec son enfant ?')
    await agathe.write(
      'Version publique (facultatif)',
      'Une personne voudrait apprendre à nager avec son enfant.',
    )
    await agathe.tick(/^Montrer la question/)
    await agathe.press('Enregistrer')
    await agathe.open(`/administration/questions/${number}`)
    await agathe.write('La réponse', 'Oui : le mercredi à 17 h, sans rendez-vous.')
    await agathe.press('Publier sans validation')
    expect(await agathe.reads()).toContain('Répondue')
    await agathe.leave()

    await nadia.page.reload()
    expect(await nadia.reads()).toContain('Oui : le mercredi à 17 h')
    await nadia.press('Oui')
    expect(await nadia.reads()).toContain('Merci, c’est noté.')

    await comesBackTo(neighbour, same.number, same.code)
    const toBoth = await neighbour.reads()
    expect(toBoth).toContain('D’autres ont posé la même question')
    expect(toBoth).toContain('Oui : le mercredi à 17 h')
    expect(toBoth).not.toContain('Ma fille')
    await neighbour.open(`/questions/${same.number}`)
    expect(neighbour.page.url()).toMatch(new RegExp(`/questions/${number}$`))
    await neighbour.leave()

    await nadia.open('/questions?mots=nager')
    await nadia.follow('Peut-on apprendre à nager avec son enfant ?')
    const published = await nadia.reads()
    expect(published).toContain('le mercredi à 17 h')
    expect(published).not.toContain('six ans')
    await nadia.leave()
  }, 240_000)

  test('« Un e-mail confirmé reçoit la réponse », un autre ne reçoit que l’accusé de réception', async () => {
    const she = await arrives({ javaScriptEnabled: false })
    await she.page.goto('/questions/poser')
    await she.page.getByLabel('Votre question, en une phrase').fill('Où sont les bacs de tri ?')
    await she.page.locator('#words').fill('x'.repeat(100_000))
    await she.page.getByLabel('Par e-mail').check()
    await she.page.getByLabel('Votre e-mail').fill('habitante@exemple.fr')
    await she.page.getByLabel(/^Oui, pour que/).check()
    await she.press('Envoyer ma question')
    expect(await she.reads()).toContain('C’est trop long')
    expect(await she.page.locator('#words').inputValue()).toHaveLength(100_000)
    await she.page.locator('#words').fill('Rue de l’Aqueduc, je n’en vois plus.')
    await she.press('Envoyer ma question')
    expect(await she.reads()).toContain('Un e-mail vient de partir')

    const [mail] = await latestMessages(town.db, 1)
    const link = /http:\/\/\S+\/questions\/suivi\/\S+/.exec(mail?.body ?? '')?.[0] ?? ''
    await she.page.goto(link)
    await she.press('C’est bien mon adresse')
    expect(await she.reads()).toContain('Votre adresse est confirmée')
    await she.leave()
  }, 120_000)

  test('« Nadia demande en arabe » : de droite à gauche, jusqu’au courriel, sans une phrase française', async () => {
    const nadia = await arrives(phone)
    const look = async () => {
      expect(await nadia.page.locator('html').getAttribute('dir')).toBe('rtl')
      expect(foreignWords(await ownWords(nadia)), nadia.page.url()).toEqual([])
    }
    await nadia.open('/ar/questions/poser')
    await look()
    await nadia.press('إرسال سؤالي')
    await look()
    await nadia.write('سؤالكم في جملة واحدة', 'هل توجد دروس لتعلم الفرنسية مساءً؟')
    await nadia.write('اشرحوا', 'أعمل في النهار، ولا أستطيع الحضور إلا بعد السادسة.')
    await nadia.choose('بالبريد الإلكتروني')
    await nadia.write('بريدكم الإلكتروني (اختياري)', 'nadia-cours@exemple.fr')
    await nadia.choose('لا، أجيبوني أنا فقط')
    await nadia.press('إرسال سؤالي')
    await nadia.page.getByRole('heading', { name: 'وصل سؤالكم' }).waitFor()
    await look()

    const [mail] = await latestMessages(town.db, 1)
    expect(mail?.subject).toMatch(/^سؤالكم رقم \d+ إلى البلدية$/)
    const link = /\S+(\/ar\/questions\/suivi\/\S+)/.exec(mail?.body ?? '')?.[1] ?? ''
    await nadia.open(link)
    await look()
    await nadia.press('نعم، هذا عنواني')
    await look()
    await nadia.write('كلمتكم', 'يناسبني يوم الثلاثاء.')
    await nadia.press('إضافة')
    expect(await nadia.reads()).toContain('أُضيفت كلمتكم.')
    await look()
    await nadia.leave()
  }, 120_000)

  test('« Agathe saisit trois questions entendues au stand », puis attribue au clavier : au plus six touches et une page chacune', async () => {
    const agathe = await arrives()
    await agathe.open('/administration/questions')
    await signsIn(agathe, town.db, cast.officerB.email)
    await givesSecondFactor(agathe)
    expect(await entersThree(agathe)).toEqual({
      keys: [1, 3, 6],
      loads: 3,
      kept: [
        { subject: 'Y a-t-il un marché le jeudi ?', place: null, phone: null },
        { subject: 'Peut-on garer un vélo cargo ?', place: 'place du marché', phone: null },
        { subject: 'Le gymnase ouvre-t-il en août ?', place: null, phone: '+33612345678' },
      ],
    })
    await answersByPhone(agathe)
    await agathe.open('/administration/questions')
    await agathe.follow('Attribuer la suivante')
    let loads = 0
    agathe.page.on('load', () => (loads += 1))
    let keys = 0
    const presses = async (key: string) => {
      keys += 1
      await agathe.page.keyboard.press(key)
    }
    const chosen = agathe.page.locator('select:focus option:checked')
    await presses('ArrowDown')
    const another = await chosen.getAttribute('value')
    await presses('ArrowUp')
    const theme = await chosen.getAttribute('value')
    expect(theme).not.toBe(another)
    await presses('Tab')
    await arriving(agathe.page, presses('Enter'))
    const read = (await agathe.reads()).replaceAll('\u00a0', ' ')
    expect(read).toContain(`est confiée à : ${await usualDepartment(theme)}`)
    expect([keys, loads]).toEqual([4, 1])
    await agathe.leave()
  }, 120_000)
})
