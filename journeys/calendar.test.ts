import { sql } from 'kysely'
import { sync } from 'node-ical'
import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { signsIn } from './sign-in.ts'
import { stage } from './stage.ts'

const { arrives, town } = stage()

/** The answer to an address, as a phone asks it: without a session. */
async function phoneAsks(address: string) {
  const answer = await fetch(address)
  const text = await answer.text()
  const events = Object.values(sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
  return { status: answer.status, kept: answer.headers.get('cache-control'), events }
}

describe('L’agenda de la ville', () => {
  test('« Au clavier, il cherche la prochaine étape, mois par mois, puis la donne à son téléphone »', async () => {
    const he = await arrives({ hasKeyboardOnly: true })
    await he.open('/agenda')
    await he.pick('Genre', 'Vote')
    await he.press('Filtrer')
    await he.follow('En liste')
    expect(await he.reads()).toContain('Budget participatif 2026')
    await he.follow('Mois suivant →')
    expect(he.page.url()).toMatch(/genre=vote&mois=\d{4}-\d{2}&vue=liste$/)
    const { events, status } = await phoneAsks(`${town.origin}/agenda.ics?genre=vote`)
    expect([status, events.length > 0]).toEqual([200, true])
    await he.leave()
  }, 60_000)

  test('« Sur son téléphone, elle crée son adresse, la remplace, puis la supprime »', async () => {
    const she = await arrives({ viewport: { width: 320, height: 640 } })
    await she.open('/agenda')
    await she.follow('Une adresse pour mes seules réunions')
    await signsIn(she, town.db, cast.mother.email)
    await she.choose('Mounia')
    await she.press('C’est moi')
    await she.press('Créer mon adresse')
    const address = () => she.page.locator('code').innerText()
    const first = await address()
    expect(await phoneAsks(first)).toMatchObject({ status: 200, kept: 'no-store' })

    await she.press('Créer une autre adresse')
    const second = await address()
    expect((await phoneAsks(first)).status).toBe(404)
    expect((await phoneAsks(second)).status).toBe(200)

    await she.press('Supprimer mon adresse')
    expect(await she.reads()).toContain('Votre adresse est supprimée')
    expect((await phoneAsks(second)).status).toBe(404)
    const { rows } = await sql`select from calendar_key`.execute(town.db)
    expect(rows).toEqual([])
    await she.leave()
  }, 60_000)
})
