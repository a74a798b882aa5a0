import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { among, type Case, type Draw, frenchDay, officers } from './canary-draw.ts'
import type { CanaryTown } from './canary-town.ts'
import type { secrets } from './canary-words.ts'

const aPhoto = async (): Promise<File> => {
  const square = sharp({ create: { width: 8, height: 8, channels: 3, background: '#4a7' } })
  return new File([new Uint8Array(await square.jpeg().toBuffer())], 'photo.jpg')
}

/** Agents who keep promises and open no page of this story: her name, read anywhere, got out. */
const keepers = ['roadsEngineer', 'gardener'] as const

/** What officers do with promises of answers: made, moved, kept, shown, dropped, taken up, handed over. */
export function promiseActs(
  { db, post, partyOf }: CanaryTown,
  secret: ReturnType<typeof secrets>,
  caseOf: (draw: Draw) => Case | undefined,
) {
  const numbers: number[] = []

  /** Both under a name of their own, each time: who keeps it is known inside the town hall only. */
  async function inCharge() {
    const parties: string[] = []
    for (const keeper of keepers) {
      const party = partyOf(keeper)
      const name = secret.word('in-charge', null)
      await sql`update person set display_name = ${name} where party = ${party}::uuid`.execute(db)
      parties.push(party)
    }
    const [owner = '', deputy = ''] = parties
    return { department: 'proprete', owner, deputy }
  }

  async function promise(draw: Draw): Promise<void> {
    const on = caseOf(draw)
    const found = await sql<{ id: string }>`
      select id from question_answer where question = ${on?.id ?? null}::uuid
      order by at desc limit 1`.execute(db)
    const answer = found.rows[0]?.id
    if (on === undefined || answer === undefined) return
    const fields = {
      key: randomUUID(),
      phrase: '0',
      text: `Promesse ${secret.word('promise', on.id)}`,
      dueOn: draw.isOther ? 'un jour' : frenchDay(60 + draw.which),
      ...(await inCharge()),
    }
    const path = `/administration/engagements/nouveau/${answer}`
    const { location } = await post(path, fields, among(officers, draw.who))
    const number = /^\/administration\/engagements\/(\d+)/.exec(location)?.[1]
    if (number !== undefined) numbers.push(Number(number))
  }

  /** Done by one of the two officers on one promise; refused by its rule, its words stand nowhere. */
  const onOne =
    (
      what: string,
      fields: (draw: Draw) => Readonly<Record<string, string>> | Promise<Record<string, string>>,
    ) =>
    async (draw: Draw) => {
      const number = numbers[draw.which % Math.max(numbers.length, 1)]
      if (number === undefined) return
      const path = `/administration/engagements/${number}/${what}`
      await post(path, await fields(draw), among(officers, draw.who))
    }
  const why = () => ({ reason: `Parce que ${secret.word('promise', null)}.` })

  async function withdraw({ which, who }: Draw): Promise<void> {
    const found = await sql<{ id: string; number: number }>`
      select commitment_proof.id, number from commitment_proof
      join commitment on commitment.id = commitment
      where number = any(${numbers}) and withdrawn_at is null order by added_at`.execute(db)
    const one = found.rows[which % Math.max(found.rows.length, 1)]
    if (one !== undefined)
      await post(
        `/administration/engagements/${one.number}/preuves/${one.id}`,
        {},
        among(officers, who),
      )
  }

  const service = (number: number) => `/administration/engagements/service/${number}`
  const said = () => ({
    key: randomUUID(),
    reason: `Le service dit ${secret.word('proposal', null)}.`,
  })

  /** Said by an agent of its department, or of another, who is turned away. */
  async function propose({ which, who, isOther }: Draw): Promise<void> {
    const number = numbers[which % Math.max(numbers.length, 1)]
    if (number === undefined) return
    const as = isOther ? 'gardener' : 'cleaningAgent'
    const what = among(['fait', 'report', 'abandon'] as const, who)
    const fields = {
      fait: {
        doneOn: frenchDay(),
        photo: await aPhoto(),
        photoWords: secret.word('proposal', null),
      },
      report: { dueOn: frenchDay(400) },
      abandon: {},
    }
    await post(`${service(number)}/${what}`, { ...said(), ...fields[what] }, as)
  }

  /** What waits: accepted with the officer’s own words, returned with a word, or taken back. */
  async function decide({ which, who, isOther }: Draw): Promise<void> {
    const found = await sql<{ id: string; number: number }>`
      select commitment_proposal.id, number from commitment_proposal
      join commitment on commitment.id = commitment
      where number = any(${numbers}) and commitment_proposal.state = 'waiting'
      order by made_at`.execute(db)
    const one = found.rows[which % Math.max(found.rows.length, 1)]
    if (one === undefined) return
    const on = `propositions/${one.id}`
    const run = `/administration/engagements/${one.number}/${on}`
    const own = { doneOn: frenchDay(), dueOn: frenchDay(400) }
    const shown = { proposedWords: secret.word('proof', null) }
    if (isOther) await post(`${run}/accord`, { ...why(), ...own, ...shown }, among(officers, who))
    else if (who % 2 === 0)
      await post(
        `${run}/renvoi`,
        { told: `Non : ${secret.word('proposal', null)}.` },
        among(officers, who),
      )
    else await post(`${service(one.number)}/${on}/retrait`, {}, 'cleaningAgent')
  }

  const acts = {
    promise,
    propose,
    decide,
    'move-promise': onOne('report', ({ isOther, which, who }) => ({
      ...why(),
      dueOn: frenchDay(isOther ? 0 : 100 + 10 * which + who),
    })),
    'keep-promise': onOne('tenu', ({ isOther }) => ({
      ...why(),
      url: isOther ? '' : 'https://chantiers.exemple.fr/fini',
      urlWords: isOther ? '' : `Le chantier ${secret.word('proof', null)}`,
    })),
    'withdraw-proof': withdraw,
    'drop-promise': onOne('abandon', why),
    'resume-promise': onOne('reprise', () => ({ ...why(), dueOn: '' })),
    'entrust-promise': onOne('attribution', inCharge),
  }
  return { numbers: numbers as readonly number[], acts }
}
