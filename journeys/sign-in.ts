import { generateSync } from 'otplib'
import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { latestMessages } from '../src/messages/index.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { Stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

/** The six figures of the last message to an address: as she reads them in her mailbox. */
export async function codeSentTo(db: Database, address: string): Promise<string> {
  const mail = (await latestMessages(db)).find(({ recipient }) => recipient === address)
  const code = /\b\d{6}\b/.exec(mail?.body ?? '')?.[0]
  if (code === undefined) throw new Error(`No code was sent to ${address}.`)
  return code
}

/** Asks for a code and gives it, from the page of signing in. */
export async function signsIn(
  she: Visitor,
  db: Database,
  address: string,
  { asks = 'Recevoir un code', goesOn = 'Continuer' } = {},
): Promise<void> {
  await she.write(contactLabel, address)
  await she.press(asks)
  await she.write(codeLabel, await codeSentTo(db, address))
  await she.press(goesOn)
}

const contactLabel = 'Votre adresse e-mail ou votre numéro de téléphone'
const codeLabel = 'Code de 6 chiffres'

/** How long an application shows one code. The town takes it once: the next one comes after. */
export const codeMs = 30_000

/**
 * Gives the code of the second factor of a role, which is set up the first time.
 *
 * @param known  the secret, once it is set up
 * @param at  the town’s hour, when it is another
 * @returns the secret
 */
export async function givesSecondFactor(
  she: Visitor,
  known?: string,
  at = new Date(),
): Promise<string> {
  const secret = known ?? (await she.page.locator('.code-to-copy').innerText()).replace(/\s/g, '')
  expect(secret).toMatch(/^[A-Z2-7]{16,}$/)
  const epoch = Math.floor(at.getTime() / 1000)
  await she.write('Code de l’application', generateSync({ secret, epoch }))
  await she.press('Continuer')
  return secret
}

/** What a browser keeps of who signed in: another one begins with it, and need not ask again. */
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>

/** Somebody with a role signs in for the first time. @returns what her other browsers begin with */
export async function atWork(
  arrives: Stage['arrives'],
  db: Database,
  address: string,
): Promise<SignedIn> {
  const she = await arrives()
  await she.open('/mon-bureau')
  await signsIn(she, db, address)
  await givesSecondFactor(she)
  const state = await she.page.context().storageState()
  await she.leave()
  return state
}
