import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { dayIn, daysAfter } from '../src/platform/kernel/day.ts'
import { codeMs, givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const dayMs = 86_400_000
let ahead = 0
const now = () => new Date(Date.now() + ahead)
const { arrives, town } = stage({ now })
const today = () => dayIn('Europe/Paris', now())

/** Each officer has her own second factor: set up the first time, given at the town’s hour. */
const secrets = new Map<string, string>()

async function works(who: { readonly email: string }, path: string): Promise<Visitor> {
  const she = await arrives()
  await she.open(path)
  await signsIn(she, town.db, who.email)
  // Back within half a minute, she waits for the next code.
  ahead += codeMs
  secrets.set(who.email, await givesSecondFactor(she, secrets.get(who.email), now()))
  await she.open(path)
  return she
}

const subject = 'Les bancs du marché'
const reply = 'Quatre bancs seront posés en avril, à l’ombre, près de la fontaine.'

/** A field that may be left empty says so in its label. */
const mayWrite = (she: Visitor, label: string, text: string): Promise<void> =>
  she.page.getByLabel(new RegExp(`^${label}`)).fill(text)

/** The town asks a council, and notes what it thinks. */
async function isAdopted(agathe: Visitor): Promise<void> {
  await agathe.choose(/^La ville demande son avis/)
  await agathe.pick('Instance', 'Conseil de quartier Le Coteau')
  await agathe.write('Le sujet, en une ligne', subject)
  await agathe.press('Publier la demande')
  expect(await agathe.reads()).toContain('Dites pour quel jour la ville attend cet avis.')
  await agathe.write(
    'Ce qui est demandé, ou pourquoi l’instance s’en occupe',
    'Combien de bancs, et où ?',
  )
  await mayWrite(agathe, 'Ce qui peut encore changer', 'Le nombre et la place des bancs.')
  await mayWrite(agathe, 'Avis attendu pour le', daysAfter(today(), 30))
  await agathe.press('Publier la demande')
  expect(await agathe.reads()).toContain('C’est enregistré.')
  await agathe.write('Jour de l’adoption', today())
  await agathe.write('L’avis, mot pour mot', 'Quatre bancs avec dossier, à l’ombre.')
  await mayWrite(agathe, 'Ce que pense la minorité, si elle le demande', 'Deux bancs suffisent.')
  await mayWrite(agathe, 'Pour', '12')
  await mayWrite(agathe, 'Contre', '3')
  await agathe.press('Publier l’avis')
  expect(await agathe.reads()).toContain('Donnez les trois nombres, ou aucun.')
  await mayWrite(agathe, 'Abstentions', '1')
  await agathe.press('Publier l’avis')
  expect(await agathe.reads()).toContain('C’est enregistré.')
}

/** The reply is written and leaves for those who sign. */
async function isWritten(agathe: Visitor, text: string): Promise<void> {
  await agathe.choose(/suit cet avis$/)
  await agathe.pick('Service qui prépare la réponse', 'Voirie et déplacements')
  await agathe.write('La réponse', text)
  await agathe.press('Enregistrer le brouillon')
  await agathe.press('Envoyer à signer')
  expect(await agathe.reads()).toContain('Chez ceux qui signent')
}

/** From her own page of what waits for her signature. */
async function signs(she: Visitor): Promise<void> {
  await she.open('/a-signer')
  await she.follow(new RegExp(subject))
  await she.press(/^Je signe/)
  expect(await she.reads()).toContain('C’est signé')
}

describe('L’avis d’un conseil de quartier', () => {
  test('« Un conseil rend son avis, la réponse de la ville passe par ses signatures et arrive en retard, en public »', async () => {
    const visitor = await arrives({ viewport: { width: 320, height: 640 } })
    const agathe = await works(cast.officerA, '/administration/avis/nouveau')
    await isAdopted(agathe)
    const run = new URL(agathe.page.url()).pathname
    await agathe.leave()

    await visitor.open('/avis?mots=bancs')
    await visitor.follow(subject)
    const page = visitor.page.url()
    expect(await visitor.reads()).toMatch(/doit répondre au plus tard le[^]*Deux bancs suffisent/)

    // Two months and some days later.
    ahead = 75 * dayMs
    await visitor.open('/avis?etat=late&mots=bancs')
    expect(await visitor.reads()).toMatch(
      /La ville devait répondre au plus tard le.+jours de retard/,
    )

    const again = await works(cast.officerA, run)
    await isWritten(again, 'Quatre bancs seront posés.')
    const engineer = await works(cast.roadsEngineer, '/a-signer')
    await signs(engineer)
    await signs(again)
    await visitor.open(page)
    expect(await visitor.reads()).not.toContain('Quatre bancs seront posés.')

    const celeste = await works(cast.councillor, '/a-signer')
    await celeste.follow(new RegExp(subject))
    await celeste.unfold('Je renvoie')
    await celeste.write('Ce qu’il faut changer', 'Dites quand, et où.')
    await celeste.press('Renvoyer avec ce commentaire')
    await again.open(run)
    expect(await again.reads()).toContain('Dites quand, et où.')
    await isWritten(again, reply)
    await signs(engineer)
    await engineer.leave()
    await signs(again)
    await again.leave()
    await signs(celeste)
    await celeste.leave()

    await visitor.open(page)
    const told = await visitor.reads()
    expect(told).toMatch(/elle a répondu le.+avec \d+ jours de retard/)
    expect(told).toContain(reply)
    expect(told).not.toContain('Agathe')
    await visitor.leave()
  }, 240_000)
})
