import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { type Day, day } from '../platform/kernel/day.ts'
import { inFrench } from '../platform/words/content.ts'
import type { Article, CharterFile, CharterVersion, WorkingArticle } from './rules/charter.ts'
import { actsOn, beginCharter, type Telling } from './store/acts.ts'
import { charters } from './store/charters.ts'

export const nobodyTold: Telling = () => Promise.resolve()

/** An article, of which a test names what matters to it. */
export const anArticle = (id: string, more: Partial<WorkingArticle> = {}): WorkingArticle => ({
  id,
  version: 1,
  chapter: '',
  title: `Titre ${id}`,
  text: `Texte ${id}`,
  ...more,
})

/** Adopted by the municipal council on the day it is in force. */
export const aVersion = (
  version: number,
  inForceOn: Day,
  articles: readonly Article[] = [],
): CharterVersion => ({
  version,
  adoptedBy: 'municipal-council',
  adoptedOn: inForceOn,
  inForceOn,
  meeting: null,
  source: '',
  articles,
})

export const aCharter = (more: Partial<CharterFile> = {}): CharterFile => ({
  id: 'c0000000-0000-4000-8000-000000000001',
  number: 1,
  kind: 'charter',
  body: 'conseil-essai',
  title: 'Charte d’essai',
  versions: [],
  revision: 0,
  working: [],
  ...more,
})

export const act = { by: 'officer', now: new Date('2026-03-01T10:00:00Z') }

/** A body that residents know. */
export async function aBody(db: Database, id = 'conseil-essai'): Promise<void> {
  const content = (text: string) => JSON.stringify(inFrench(text))
  await sql`
    insert into body (id, kind, name, purpose, published_at)
    values (${id}, 'neighbourhood-council', ${content('Conseil d’essai')}::jsonb,
      ${content('Essayer')}::jsonb, '2026-01-01T10:00:00Z')`.execute(db)
}

/** One that officers write, of three articles. @returns its id */
export async function aWorkingCharter(db: Database, body: string | null = null): Promise<string> {
  const id = randomUUID()
  const articles = ['un', 'deux', 'trois'].map((name) => anArticle(name))
  await beginCharter(db, { id, kind: 'charter', body, title: 'Charte d’essai', articles }, act)
  return id
}

export async function readCharter(db: Database, id: string): Promise<CharterFile> {
  const found = await charters(db).find(id)
  if (found === null) throw new Error('A charter just begun is not there.')
  return found
}

/** What is written becomes a version, in force from a day on. */
export async function adopts(db: Database, id: string, inForceOn: string) {
  const { revision } = await readCharter(db, id)
  const on = day(inForceOn)
  const given = {
    adoptedBy: 'municipal-council',
    ...{ adoptedOn: on, inForceOn: on },
    ...{ meeting: null, source: '' },
  } as const
  return actsOn(db, id, act).adopt(given, { seen: revision, today: on }, nobodyTold)
}
