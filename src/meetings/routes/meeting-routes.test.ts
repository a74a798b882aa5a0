import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { aCollege, someRules } from '../../bodies/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { agathe, readIn, signs, siteOf } from '../site.testing.ts'
import { aBody, act, plans, read } from '../testing.ts'
import { actsOn } from '../store/acts.ts'
import { agendaOf } from '../store/agendas.ts'
import { watchedDays } from '../store/watched-days.ts'
import { day } from '../../platform/kernel/day.ts'
import { wereNoted } from '../store/presence.ts'

const work = '/administration/reunions'
const fresh = `${work}/nouvelle`
/** A Thursday, with nothing against it. */
const fields = {
  ...{ kind: 'council', body: '', titleFr: 'Conseil du Centre', titleEn: '', day: '18/06/2026' },
  ...{ from: '19:00', until: '21:00', place: '', neighbourhood: '', owner: agathe, deputy: '' },
}

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

describe('A new meeting', () => {
  test('on a day that nothing speaks against is planned at once', () =>
    withRollback(async (db) => {
      const { post, get } = await siteOf(db)
      const { statusCode, location } = await post(fresh, fields)
      expect(statusCode).toBe(303)
      const page = await get(location, 'officer')
      expect(page.body).toContain('C’est enregistré')
      expect(page.body).toContain('Fixer l’ordre du jour')
    }))

  test.each([
    [{ day: '29/02/2027' }, 'Cette date n’existe pas dans le calendrier.'],
    [{ day: 'demain' }, 'Cette date n’existe pas dans le calendrier.'],
    [{ day: '18/06/2226' }, 'Cette date est trop loin'],
    [{ until: '19:00' }, 'La fin doit venir après le début'],
    [{ until: '18:00' }, 'La fin doit venir après le début'],
    [{ day: '28/03/2027', from: '02:30' }, 'Cette heure n’existe pas ce jour-là'],
    [{ from: '25:00' }, 'Cette heure n’existe pas ce jour-là'],
    [{ titleFr: ' ' }, 'Il faut remplir cette ligne.'],
    [{ deputy: agathe }, 'Il faut deux personnes différentes.'],
    [{ owner: 'x' }, 'Cette personne n’est pas dans la liste.'],
    [{ body: 'nulle-part' }, 'Cette instance n’est pas dans la liste.'],
  ])('with %j is refused in a sentence', (wrong, sentence) =>
    withRollback(async (db) => {
      const { post } = await siteOf(db)
      const { statusCode, body } = await post(fresh, { ...fields, ...wrong })
      expect(statusCode).toBe(422)
      expect(body).toContain(sentence)
    }),
  )

  test('at an hour that comes twice begins at the first and ends at the second', () =>
    withRollback(async (db) => {
      const { post } = await siteOf(db)
      const twice = { ...fields, day: '25/10/2026', from: '02:30', until: '02:45' }
      const checked = await post(fresh, twice)
      expect(checked.statusCode).toBe(422)
      expect(checked.body).toContain('C’est un dimanche.')
      const kept = '2026-10-25T00:30:00.000Z 2026-10-25T01:45:00.000Z'
      const { statusCode } = await post(fresh, { ...twice, garder: kept })
      expect(statusCode).toBe(303)
    }))

  test('on a day to avoid is kept knowingly, or moved to a free one of the same weekday', () =>
    withRollback(async (db) => {
      const { post } = await siteOf(db)
      await watchedDays(db).avoid({ day: day('2026-06-18'), reason: 'Conseil municipal' }, act)
      const stopped = await post(fresh, fields)
      expect(stopped.statusCode).toBe(422)
      expect(stopped.body).toContain('La ville évite ce jour : Conseil municipal.')
      expect(stopped.body).toContain('Essayer le 25 juin 2026')
      const offered = await post(fresh, { ...fields, autre: '2026-06-25' })
      expect(offered.statusCode).toBe(200)
      expect(offered.body).toContain('Rien ne s’oppose à cette date.')
      expect(offered.body).toContain('25/06/2026')
      const stamp = '2026-06-18T17:00:00.000Z 2026-06-18T19:00:00.000Z'
      expect((await post(fresh, { ...fields, garder: stamp })).statusCode).toBe(303)
      const other = { ...fields, garder: '2026-06-11T17:00:00.000Z 2026-06-11T19:00:00.000Z' }
      expect((await post(fresh, other)).statusCode).toBe(422)
    }))

  test('in the period before an election is kept knowingly, or moved after it', () =>
    withRollback(async (db) => {
      await sql`
        insert into pre_election_period (id, name, begins_on, ends_on)
        values (gen_random_uuid(), 'Élection inventée', '2026-06-01', '2026-06-28')`.execute(db)
      const { post } = await siteOf(db)
      const stopped = await post(fresh, fields)
      expect(stopped.statusCode).toBe(422)
      expect(stopped.body).toContain('C’est la période avant une élection (Élection inventée)')
      expect(stopped.body).not.toContain('Essayer le 25 juin 2026')
      expect(stopped.body).toContain('Essayer le 2 juillet 2026')
      const stamp = '2026-06-18T17:00:00.000Z 2026-06-18T19:00:00.000Z'
      expect((await post(fresh, { ...fields, garder: stamp })).statusCode).toBe(303)
    }))

  test('on a past day proposes the next ones of its weekday', () =>
    withRollback(async (db) => {
      const { post } = await siteOf(db)
      const { body } = await post(fresh, { ...fields, day: '30/04/2026' })
      expect(body).toContain('Cette date est passée.')
      expect(body).toContain('Essayer le 7 mai 2026')
    }))

  test('of a body that is over since may still be moved', () =>
    withRollback(async (db) => {
      await aBody(db, 'essai', 'centre')
      const { number } = await plans(db, { body: 'essai' })
      await sql`update body set ended_on = '2026-05-01', ended_why = 'Fini.'`.execute(db)
      const { post } = await siteOf(db)
      expect((await post(fresh, { ...fields, body: 'essai' })).statusCode).toBe(422)
      const moved = await post(`${work}/${number}/modifier`, { ...fields, day: '25/06/2026' })
      expect(moved.statusCode).toBe(303)
    }))

  test('is of officers alone', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const { number } = await plans(db)
      for (const url of [work, fresh, `${work}/dates`, `${work}/${number}`])
        expect([url, (await get(url, 'councillor')).statusCode]).toEqual([url, 403])
      expect((await post(fresh, fields, 'councillor')).statusCode).toBe(403)
    }))
})

describe('The page of a meeting', () => {
  test('is nobody’s while a date is looked for; then says when and where, its agenda, never the officers', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const { id, number } = await plans(db, { owner: agathe })
      const added = { title: 'La rue des Écoles', type: 'opinion', minutes: '20', owner: '' }
      expect((await post(`${work}/${number}/ordre-du-jour`, added)).statusCode).toBe(303)
      expect((await get(`/reunions/${number}`)).statusCode).toBe(404)
      expect((await get('/reunions')).body).not.toContain('Conseil de quartier')
      await actsOn(db, id, act).call()
      const after = await get(`/reunions/${number}`)
      expect(after.body).toContain('jeudi 18 juin 2026 à 19:00, jusqu’à 21:00')
      expect(after.body).toContain('La rue des Écoles')
      expect(after.body).not.toContain('Agathe')
      expect((await get('/reunions')).body).toContain('Conseil de quartier')
      expect((await get('/reunions?quand=passees')).body).toContain('Aucune réunion ici')
    }))

  test('says that it was moved, then why it is cancelled', () =>
    withRollback(async (db) => {
      const { get, post } = await siteOf(db)
      const { id, number } = await plans(db)
      await actsOn(db, id, act).call()
      const to = { ...fields, day: '25/06/2026', place: 'Maison des associations' }
      expect((await post(`${work}/${number}/modifier`, to)).statusCode).toBe(303)
      const moved = await get(`/reunions/${number}`)
      expect(moved.body).toContain('Elle devait avoir lieu le jeudi 18 juin 2026')
      const empty = await post(`${work}/${number}/annulation`, { reason: '' })
      expect(empty.statusCode).toBe(422)
      expect(empty.body).toContain('Il faut remplir cette ligne.')
      await post(`${work}/${number}/annulation`, { reason: 'La salle est inondée.' })
      const cancelled = await get(`/reunions/${number}`)
      expect(cancelled.body).toContain('Cette réunion est annulée')
      expect(cancelled.body).toContain('La salle est inondée.')
      expect((await get(`${work}/${number}/modifier`, 'officer')).statusCode).toBe(404)
      const late = await post(`${work}/${number}/modifier`, { ...to, place: 'Préau de l’école' })
      expect(late.statusCode).toBe(422)
      for (const said of ['ce n’est plus possible', 'Préau de l’école'])
        expect(late.body).toContain(said)
    }))

  test('is none for a number that no meeting has', () =>
    withRollback(async (db) => {
      const { get } = await siteOf(db)
      for (const url of ['/reunions/999999', '/reunions/0', '/reunions/x', `/reunions/99999999999`])
        expect([url, (await get(url)).statusCode]).toEqual([url, 404])
    }))
})

describe('School holidays', () => {
  test('that end before they begin are refused beside the field; what was typed stays', () =>
    withRollback(async (db) => {
      const { post } = await siteOf(db)
      const backwards = { name: 'Hiver', beginsOn: '20/02/2027', endsOn: '06/02/2027' }
      const refused = await post(`${work}/dates/vacances`, backwards)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Le dernier jour ne peut pas venir avant le premier.')
      expect(refused.body).toContain('20/02/2027')
      expect((await watchedDays(db).find()).holidays).toEqual([])
    }))
})

describe('A council where nobody sits', () => {
  test('meets all the same: its pages, its sheet and its minutes say so', () =>
    withRollback(async (db) => {
      await aBody(db, 'essai', 'centre')
      const { get, post } = await siteOf(db, new Date('2026-06-18T20:00:00Z'))
      const { id, number } = await plans(db, { body: 'essai' })
      await actsOn(db, id, act).call()
      const run = `${work}/${number}`
      expect((await get(`/reunions/${number}`)).statusCode).toBe(200)
      expect(
        (await post(`${run}/soir`, { from: '19:05', until: '21:10', room: '0' })).statusCode,
      ).toBe(303)
      for (const page of ['', '/presence', '/emargement.pdf', '/ordre-du-jour', '/compte-rendu'])
        expect([page, (await get(run + page, 'officer')).statusCode]).toEqual([page, 200])
      expect((await post(`${run}/presence`, {})).statusCode).toBe(303)
    }))
})

describe('An agenda', () => {
  test('takes minutes in figures, and says what is too much', () =>
    withRollback(async (db) => {
      const { post, get } = await siteOf(db)
      const { number } = await plans(db)
      const url = `${work}/${number}/ordre-du-jour`
      const one = { title: 'Le plan vélo', type: 'information', minutes: 'vingt', owner: '' }
      expect((await post(url, one)).body).toContain('Écrivez un nombre entier')
      expect((await post(url, { ...one, minutes: '999' })).body).toContain(
        'C’est trop : 240 au plus.',
      )
      await post(url, { ...one, minutes: '110' })
      expect((await get(url, 'officer')).body).toContain('Il y a 5 minutes de trop')
      const item = (await read(db, number)).items[1]?.id ?? ''
      const removed = await post(`${url}/${item}/retrait`, {})
      expect(removed.body).toContain('Retiré : Le plan vélo')
      expect((await read(db, number)).items).toHaveLength(1)
    }))
})

describe('A meeting that is held', () => {
  const at = new Date('2026-06-18T20:00:00Z')

  /** Its first two items, and the page where it is worked at. */
  async function heldAt(db: Database) {
    await aBody(db, 'essai', 'centre')
    const site = await siteOf(db, at)
    const { id, number } = await plans(db, { body: 'essai' })
    const more = { title: 'La fête', type: 'opinion', minutes: 20, owner: '' } as const
    await agendaOf(db, id, act).add({ source: 'hand', about: null, ...more })
    const run = `${work}/${number}`
    await site.post(`${run}/soir`, { from: '19:05', until: '21:10', room: '42' })
    const [item = '', other = ''] = (await read(db, number)).items.map((one) => one.id)
    const minutes = `${run}/compte-rendu`
    const reads = async () => readIn(await site.get(minutes, 'officer'))
    /** What she typed over what she had read. */
    const says = async (texts: readonly string[], read?: Readonly<Record<string, string>>) =>
      site.post(minutes, {
        ...(read ?? (await reads())),
        [`texte-${item}`]: texts[0] ?? '',
        [`texte-${other}`]: texts[1] ?? '',
      })
    return { ...site, run, number, minutes, reads, says }
  }

  test('has minutes that may name somebody read again before they are sent to be signed', () =>
    withRollback(async (db) => {
      const { post, run, reads, says } = await heldAt(db)
      await says(['Mme Essai demande un banc.'])
      const { relu = '' } = await reads()
      const refused = await post(`${run}/compte-rendu/signature`, { lu: '1' })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Ces passages disent peut-être qui est quelqu’un')
      expect(refused.body).toContain('Relisez ces passages, puis cochez cette case.')
      await says(['Mme Essai et M. Exemple demandent un banc.'])
      const others = await post(`${run}/compte-rendu/signature`, { lu: '2', relu })
      expect(others.body).toContain('Relisez ces passages, puis cochez cette case.')
      const again = (await reads())['relu'] ?? ''
      const sent = await post(`${run}/compte-rendu/signature`, { lu: '2', relu: again })
      expect(sent.statusCode).toBe(303)
    }))

  test('is told, noted, written, then published for everybody', () =>
    withRollback(async (db) => {
      await aBody(db, 'essai', 'centre')
      const { get, post } = await siteOf(db, at)
      const { number, items } = await plans(db, { body: 'essai' })
      const run = `${work}/${number}`
      const evening = { from: '19:05', until: '21:10', room: '42' }
      expect((await get(`${run}/soir`, 'officer')).body).toContain('La réunion a eu lieu')
      expect((await post(`${run}/soir`, { ...evening, room: 'beaucoup' })).statusCode).toBe(422)
      expect((await post(`${run}/soir`, evening)).statusCode).toBe(303)
      const item = items[0]?.id ?? ''
      await post(`${run}/decisions`, { text: 'Un banc est posé.', item })
      const action = {
        text: 'Poser le banc',
        owner: 'La voirie',
        department: '',
        deputy: agathe,
        item,
      }
      expect((await post(`${run}/actions`, { ...action, dueOn: '30/02/2027' })).statusCode).toBe(
        422,
      )
      expect((await post(`${run}/actions`, { ...action, dueOn: '01/07/2026' })).statusCode).toBe(
        303,
      )
      const born = await get(`${run}/compte-rendu`, 'officer')
      expect(born.body).toContain('Décidé : Un banc est posé.')
      expect(born.body).toContain('À faire : Poser le banc (La voirie, pour le 1er juillet 2026)')
      expect((await get(`/reunions/${number}/compte-rendu`)).statusCode).toBe(404)
      expect((await get(`/reunions/${number}/decisions`)).statusCode).toBe(404)
      await post(`${run}/releve`, {})
      const log = await get(`/reunions/${number}/decisions`)
      expect(log.body).toContain('Un banc est posé.')
      expect(log.body).toContain('Publié le 18 juin 2026.')
      const said = (text: string, read: { readonly body: string }) =>
        post(`${run}/compte-rendu`, { ...readIn(read), [`texte-${item}`]: text })
      await said('On a parlé du banc.', born)
      const tooSoon = await post(`${run}/compte-rendu/publication`, { version: '1' })
      expect(tooSoon.body).toContain('Cette version n’est pas validée')
      await post(`${run}/compte-rendu/signature`, { lu: '1' })
      const asked = await get(`${run}/compte-rendu`, 'officer')
      expect(asked.body).toContain('En validation')
      expect(asked.body).not.toContain('<textarea')
      expect(asked.body).toContain('Personne ne peut donner l’accord de l’équipe d’animation')
      await sql`
        with her as (insert into body_member (id, party, name)
          values (gen_random_uuid(), ${agathe}, 'Zoé') returning id)
        insert into body_office (id, body, office, member, starts_on)
        select gen_random_uuid(), 'essai', 'animator', id, '2026-01-01' from her`.execute(db)
      const awaited = await get(`${run}/compte-rendu`, 'officer')
      expect(awaited.body).toContain('attend l’accord de l’équipe d’animation : Zoé.')
      await signs(db, number, 'approved')
      await signs(db, number, 'approved')
      expect((await get(`${run}/compte-rendu`, 'officer')).body).toContain('Reste à la publier.')
      await post(`${run}/compte-rendu/publication`, { version: '1' })
      const minutes = await get(`/reunions/${number}/compte-rendu`)
      expect(minutes.body).toMatch(/Personnes dans la salle<.*?>42</)
      expect(minutes.body).toContain('On a parlé du banc.')
      expect(minutes.body).toContain('Poser le banc')
      expect(minutes.body).not.toContain('Agathe')
      for (const ending of ['pdf', 'docx'])
        expect((await get(`/reunions/${number}/compte-rendu.${ending}`)).statusCode).toBe(200)
      expect((await get(`/reunions/${number}/decisions.pdf`)).statusCode).toBe(200)
      await said('Un secret de brouillon.', await get(`${run}/compte-rendu`, 'officer'))
      expect((await read(db, number)).minutes).toHaveLength(2)
      expect((await get(`/reunions/${number}/compte-rendu`)).body).not.toContain('brouillon')
    }))

  test('has its minutes sent back with a word, then written anew', () =>
    withRollback(async (db) => {
      const { get, post, run, reads, says } = await heldAt(db)
      await says(['On a parlé du banc.'])
      const readBefore = await reads()
      await post(`${run}/compte-rendu/signature`, { lu: '1' })
      const late = await says(['Autre.'], readBefore)
      expect(late.body).toContain('Ce texte est en validation : reprenez-le d’abord.')
      expect(late.body).toMatch(/<ins>Autre/)
      const number = Number(run.split('/').at(-1))
      await signs(db, number, 'returned', 'Dites combien de bancs.')
      const back = await get(`${run}/compte-rendu`, 'officer')
      expect(back.body).toContain('Dites combien de bancs.')
      expect(back.body).toContain('On a parlé du banc.</textarea>')
    }))

  test('keeps both texts of two officers who wrote on one item, and what each wrote elsewhere', () =>
    withRollback(async (db) => {
      const { get, run, reads, says } = await heldAt(db)
      await says(['Un banc.', 'La fête.'])
      const readFirst = await reads()
      await says(['Deux bancs.', 'La fête.'], readFirst)
      expect((await says(['Un banc.', 'La fête de juin.'], readFirst)).statusCode).toBe(303)
      const merged = await get(`${run}/compte-rendu`, 'officer')
      expect(merged.body).toContain('Deux bancs.</textarea>')
      expect(merged.body).toContain('La fête de juin.</textarea>')
      const both = await says(['Trois bancs.', 'La fête.'], readFirst)
      expect(both.statusCode).toBe(422)
      expect(both.body).toContain('Rien n’est perdu')
      expect(both.body).toContain('Trois bancs.</textarea>')
      expect(both.body).toMatch(/<del>Deux/)
      // Both were read: the one who saves now decides.
      expect((await says(['Trois bancs.', 'La fête de juin.'], readIn(both))).statusCode).toBe(303)
      const compared = await get(`${run}/compte-rendu/versions?avant=1&apres=2`, 'officer')
      expect(compared.body).toMatch(/<ins>Deux/)
    }))

  test('counts hands against the room, in words', () =>
    withRollback(async (db) => {
      const { get, post, run } = await heldAt(db)
      const over = { text: 'Quatre bancs.', item: '', for: '40', against: '3', abstaining: '' }
      const refused = await post(`${run}/decisions`, over)
      expect(refused.body).toContain('Il y a plus de mains comptées que de personnes')
      expect(refused.body).toContain('Quatre bancs.')
      await post(`${run}/decisions`, { ...over, against: '2' })
      await post(`${run}/releve`, {})
      const log = await get(`/reunions/${run.split('/').at(-1)}/decisions`)
      expect(log.body).toContain('(à main levée : 40 pour, 2 contre, aucune abstention)')
    }))

  test('notes which members came, for officers; the public reads how many', () =>
    withRollback(async (db) => {
      const { get, post, run } = await heldAt(db)
      const member = '00000000-0000-4000-8000-0000000000aa'
      await sql`insert into body_member (id, name) values (${member}, 'Aline')`.execute(db)
      await sql`
        insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
        values (gen_random_uuid(), 'essai', 'residents', 1, 'incumbent', ${member}, '2026-01-01',
          '2028-12-31')`.execute(db)
      await post(`${run}/presence`, { [`membre-${member}`]: 'present' })
      const page = await get(`${run}/presence?fait=oui`, 'officer')
      expect(page.body).toContain('Aline')
      expect(page.body).toContain('Présent·e 1 fois sur 1 en un an.')
      expect((await read(db, Number(run.split('/').at(-1)))).presence).toEqual({ present: 1 })
      expect(page.body).toContain('Les règles de l’instance ne demandent pas de quorum.')
      expect((await get(`${run}/emargement.pdf`, 'officer')).statusCode).toBe(200)

      // A colleague who had opened the page before reads both, and nothing of the first is lost.
      const late = await post(`${run}/presence`, { [`membre-${member}`]: 'excused', lu: '' })
      expect(late.statusCode).toBe(409)
      expect(late.body).toContain('Un autre agent a noté « Présent·e » en même temps que vous.')
      expect(late.body).toMatch(/<option value="excused" selected/)
      const number = Number(run.split('/').at(-1))
      expect((await read(db, number)).presence).toEqual({ present: 1 })
      const lu = /name="lu" value="([0-9a-f]{64})"/.exec(late.body)?.[1] ?? ''
      await post(`${run}/presence`, { [`membre-${member}`]: 'excused', lu })
      expect((await read(db, number)).presence).toEqual({ excused: 1 })
      // Sent twice, it is what is there already.
      const twice = await post(`${run}/presence`, { [`membre-${member}`]: 'excused', lu })
      expect(twice.statusCode).toBe(303)
      expect([await wereNoted(db, [member]), await wereNoted(db, [])]).toEqual([true, false])
      expect((await get(`${run}/presence`)).statusCode).not.toBe(200)
    }))

  test('tells its quorum by the rules of that evening, in numbers that stay once names are forgotten', () =>
    withRollback(async (db) => {
      const { get, post, run, number, says } = await heldAt(db)
      const college = aCollege({ key: 'residents', seats: 4, hasAlternates: true })
      const rules = (quorumPercent: number | null) =>
        JSON.stringify(someRules({ colleges: [college], quorumPercent }))
      await sql`
        insert into body_rules (body, in_force_from, rules, written_at) values
          ('essai', '2026-01-01', ${rules(50)}::jsonb, now()),
          ('essai', '2026-07-01', ${rules(null)}::jsonb, now())`.execute(db)
      const members = [1, 2, 3].map((seat) => `00000000-0000-4000-8000-0000000000a${seat}`)
      for (const [place, member] of members.entries()) {
        await sql`
          insert into body_member (id, name) values (${member}, ${`Aline ${place}`})`.execute(db)
        await sql`
          insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
          values (gen_random_uuid(), 'essai', 'residents', ${place + 1}, 'incumbent', ${member},
            '2026-01-01', '2028-12-31')`.execute(db)
      }
      expect((await get(`${run}/presence`, 'officer')).body).toContain('Le quorum sera compté')
      const note = async (count: number) => {
        const there = members.slice(0, count).map((one) => [`membre-${one}`, 'present'])
        const { body } = await get(`${run}/presence`, 'officer')
        const lu = /name="lu" value="(\w*)"/.exec(body)?.[1] ?? ''
        await post(`${run}/presence`, { ...Object.fromEntries(there), lu })
      }
      await note(1)
      expect((await get(`${run}/presence`, 'officer')).body).toContain(
        'Non atteint : un siège représenté sur 3 ; il en fallait 2.',
      )
      await note(2)
      await sql`delete from meeting_presence`.execute(db)
      // The sheet is empty again: saved as it is, it takes nothing away.
      await note(0)
      await says(['On a parlé du banc.'])
      await post(`${run}/compte-rendu/signature`, { lu: '1' })
      for (const _ of [1, 2]) await signs(db, number, 'approved')
      await post(`${run}/compte-rendu/publication`, { version: '1' })
      const told = await get(`/reunions/${number}/compte-rendu`)
      expect(told.body).toContain('Atteint : 2 sièges représentés sur 3 ; il en fallait 2.')
      expect(told.body).not.toContain('Aline')
    }))

  test('leaves an action that is dropped with a reason only', () =>
    withRollback(async (db) => {
      const { post } = await siteOf(db, at)
      const { id, number } = await plans(db)
      const held = { from: '2026-06-18T17:00:00Z', until: '2026-06-18T19:00:00Z', roomCount: 3 }
      await actsOn(db, id, { by: 'officer', now: at }).hold(held, {
        questions: [],
        actions: [],
        answers: [],
      })
      const run = `${work}/${number}`
      const action = {
        text: 'Poser le banc',
        owner: 'La voirie',
        department: '',
        deputy: '',
        item: '',
      }
      await post(`${run}/actions`, { ...action, dueOn: '01/07/2026' })
      const one = (await read(db, number)).actions[0]?.id ?? ''
      const bare = await post(`${run}/actions/${one}`, { state: 'dropped', why: '' })
      expect(bare.body).toContain('Dites pourquoi')
      await post(`${run}/actions/${one}`, { state: 'dropped', why: 'Trop cher.' })
      expect((await read(db, number)).actions).toMatchObject([
        { state: 'dropped', closedOn: '2026-06-18', closedWhy: 'Trop cher.' },
      ])
      await post(`${run}/actions/${one}`, { state: 'open' })
      expect((await read(db, number)).actions).toMatchObject([{ state: 'open', closedWhy: null }])
    }))
})
