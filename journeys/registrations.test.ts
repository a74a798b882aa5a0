import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { foreignWords, ownWords } from './page-language.ts'
import { atWork, givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

const phone = { viewport: { width: 320, height: 640 } }
const title = 'Le plan vélo, rue par rue'

/** A meeting of the demonstration that is full. */
async function fullMeeting(): Promise<number> {
  const found = await sql<{ number: number }>`
    select number from meeting where title #>> '{0,text}' = ${title} and state = 'called'`.execute(
    town.db,
  )
  const number = found.rows[0]?.number
  if (number === undefined) throw new Error('The demonstration has no such meeting.')
  return number
}

/** The latest mail to an address, and the way of its link. */
async function mailTo(address: string) {
  const mail = (await latestMessages(town.db)).find(({ recipient }) => recipient === address)
  const path = /https?:\/\/[^/\s]+(\/\S+)/.exec(mail?.body ?? '')?.[1]
  if (mail === undefined || path === undefined) throw new Error(`No link was sent to ${address}.`)
  return { subject: (mail.subject ?? '').replaceAll('\u00a0', ' '), path }
}

/** There is room for two more, once those who waited have moved up. */
async function makesRoom(agathe: Visitor, number: number): Promise<void> {
  await agathe.open(`/administration/reunions/${number}`)
  await signsIn(agathe, town.db, cast.officerA.email)
  await givesSecondFactor(agathe)
  await agathe.open(`/administration/reunions/${number}`)
  await agathe.follow('Inscriptions')
  expect(await agathe.reads()).toContain('En attente')
  await agathe.unfold('Changer le nombre de places')
  await agathe.write('Nombre de places (facultatif)', '17')
  await agathe.press('Enregistrer')
  expect(await agathe.reads()).not.toContain('En attente')
}

/** Two people, and an interpreter: from a phone, without a script and without an account. */
async function registers(selvi: Visitor, number: number): Promise<void> {
  await selvi.open(`/reunions/${number}`)
  expect(await selvi.reads()).toContain('Il reste 2 places')
  await selvi.follow('S’inscrire')
  await selvi.write('Votre nom', 'Selvi Essai')
  await selvi.write('Votre adresse électronique (facultatif)', 'selvi@exemple.fr')
  await selvi.pick('Combien viendrez-vous, vous compris ?', '2 personnes')
  await selvi.tick('Un interprète')
  await selvi.press('Envoyer mon inscription')
  expect(await selvi.reads()).toContain('Il faut remplir cette ligne.')
  await selvi.write('Quelle langue parle l’interprète ? (facultatif)', 'tamoul')
  await selvi.press('Envoyer mon inscription')
  const read = await selvi.reads()
  for (const said of ['Vous avez une place', '2 personnes', 'tamoul']) expect(read).toContain(said)
}

/** The room is full: she waits, on pages that speak Arabic to the last sentence. */
async function waitsInArabic(amina: Visitor, number: number): Promise<void> {
  const speaksArabic = async () =>
    expect(foreignWords(await ownWords(amina)), amina.page.url()).toEqual([])
  await amina.open(`/reunions/${number}`)
  await amina.follow('التسجيل')
  await speaksArabic()
  await amina.press('إرسال التسجيل')
  await speaksArabic()
  await amina.write('اسمكم', 'أمينة')
  await amina.write('بريدكم الإلكتروني (اختياري)', 'amina@exemple.fr')
  await amina.tick('رعاية الأطفال في المكان')
  await amina.press('إرسال التسجيل')
  await speaksArabic()
  expect(await amina.reads()).toContain('أنتم في قائمة الانتظار')
}

describe('S’inscrire à une réunion', () => {
  test('« Elle s’inscrit sans compte et demande un interprète ; la salle est pleine, une autre attend ; le lien du courriel libère une place »', async () => {
    const number = await fullMeeting()
    const agathe = await arrives()
    await makesRoom(agathe, number)
    const selvi = await arrives({ ...phone, javaScriptEnabled: false })
    await registers(selvi, number)
    const amina = await arrives(phone)
    await waitsInArabic(amina, number)

    const { subject, path } = await mailTo('selvi@exemple.fr')
    expect(subject).toContain(title)
    await selvi.open(path)
    expect((await mailTo('amina@exemple.fr')).subject).toContain('قائمة الانتظار')
    await selvi.press('Annuler mon inscription')
    expect(await selvi.reads()).toContain('Cette inscription est annulée')

    const told = await mailTo('amina@exemple.fr')
    expect(told.subject).toContain('لكم مكان')
    await amina.open(told.path)
    expect(await amina.reads()).toContain('لكم مكان')
    await Promise.all([agathe, selvi, amina].map((one) => one.leave()))
  }, 120_000)

  test('« Au clavier, elle note qui appelle, imprime la liste et tire les tables »', async () => {
    const number = await fullMeeting()
    const storageState = await atWork(arrives, town.db, cast.officerB.email)
    const agathe = await arrives({ hasKeyboardOnly: true, storageState })
    await agathe.open(`/administration/inscriptions/meeting/${number}`)
    await agathe.unfold('Ajouter quelqu’un')
    await agathe.write('Nom', 'Jeanne Essai')
    await agathe.write('Téléphone (facultatif)', '01 23 45 67 89')
    await agathe.press('Inscrire')
    expect(await agathe.reads()).toContain('C’est noté')
    await agathe.follow('Liste à imprimer')
    const sheet = await agathe.reads()
    expect(sheet).toContain('Jeanne Essai')
    expect(sheet).not.toContain('+33123456789')
    await agathe.open(`/administration/inscriptions/meeting/${number}/tables`)
    await agathe.write('Nombre de tables', '3')
    await agathe.press('Tirer les tables')
    expect(await agathe.reads()).toMatch(/Tirage fait avec la graine [0-9a-f]{12}/)
    await agathe.leave()
  }, 120_000)
})
