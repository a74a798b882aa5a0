import { bodyPaths } from '../../src/bodies/index.ts'
import { calendarPaths } from '../../src/desk/rules/paths.ts'
import { meetingPaths } from '../../src/meetings/index.ts'
import { proposalPaths } from '../../src/proposals/index.ts'
import { loadCountedDemonstration } from '../filled-town.ts'
import { officersCookie } from '../officers-cookie.ts'
import { drawnTable } from '../pages/drawn-table.ts'
import { type MeasuredPage, pageRounds } from '../pages/page-rounds.ts'
import type { MeasuredSection } from '../report/document.ts'
import { grouped } from '../report/figures.ts'
import { type ScratchTown, scratchServer } from '../scratch-server.ts'
import { fillCouncils } from './many-meetings.ts'

const councils = { bodies: 40, meetingsOfOne: 10, actionsOfOne: 10, proposalsOfOne: 10 }

/** What councils cost a large town: the calendar and its feed, a council, a meeting, the boards. */
export async function meetingsSection(rounds: number): Promise<MeasuredSection> {
  const server = await scratchServer()
  try {
    const town = await server.town()
    await loadCountedDemonstration(town)
    await fillCouncils(town.pool, councils)
    const counted = await countsOf(town)
    const pages = await pageRounds(town.url, await measuredPages(town), rounds)
    await town.close()
    return { name: 'meetings', text: said(counted, drawnTable(pages)) }
  } finally {
    await server.close()
  }
}

async function measuredPages({ db, pool }: ScratchTown): Promise<readonly MeasuredPage[]> {
  const found = await pool.query<{ number: number }>(
    `select number from meeting where body = 'grand-conseil-7' and state = 'held' limit 1`,
  )
  const number = found.rows[0]?.number ?? 0
  const cookie = await officersCookie(db)
  const encoding = 'identity' as const
  return [
    { name: 'calendar, a month', path: calendarPaths.page, encoding },
    { name: 'calendar, a list', path: `${calendarPaths.page}?vue=liste`, encoding },
    { name: 'feed .ics, all meetings', path: calendarPaths.ics, encoding },
    { name: 'feed .json, all meetings', path: calendarPaths.json, encoding },
    { name: 'a council', path: bodyPaths.one('grand-conseil-7'), encoding },
    { name: 'meetings to come', path: meetingPaths.all(), encoding },
    { name: 'a meeting', path: meetingPaths.one(number), encoding },
    { name: 'board of proposals', path: proposalPaths.all(), encoding },
    { name: 'officers’ meetings', path: meetingPaths.workbench(), encoding, cookie },
    { name: 'an officer’s meeting', path: meetingPaths.run(number), encoding, cookie },
  ]
}

interface Counted {
  readonly bodies: number
  readonly meetings: number
  readonly actions: number
  readonly proposals: number
}

async function countsOf({ pool }: ScratchTown): Promise<Counted> {
  const found = await pool.query<Counted>(
    `select (select count(*) from body)::int as bodies, (select count(*) from meeting)::int as meetings,
       (select count(*) from meeting_action)::int as actions,
       (select count(*) from proposal)::int as proposals`,
  )
  const counted = found.rows[0]
  if (counted === undefined) throw new Error('A count without a row.')
  return counted
}

const said = ({ bodies, meetings, actions, proposals }: Counted, pages: string): string =>
  `${grouped(bodies)} bodies, ${grouped(meetings)} meetings over a year, ${grouped(actions)} actions, ${grouped(proposals)} proposals of action. Drawn anew at each visit, as in “Pages” above; PostgreSQL’s own processor time is in the waits, not in the CPU:

${pages}`
