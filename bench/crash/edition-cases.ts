import { finishJobs } from '../filled-town.ts'
import { runParvis } from '../run-parvis.ts'
import type { ScratchTown } from '../scratch-server.ts'
import type { CrashCase } from './crash-rounds.ts'

const name = 'Tempete'
const slug = 'tempete'

/** Killed while it stores an edition: none of it, or all of it with the job that will count it. */
export async function importCase(town: ScratchTown, file: string): Promise<CrashCase> {
  const words = ['budget', 'import', file, '--edition', name, '--no-wait']
  await runParvis(words, at(town))
  const whole = await printOf(town)
  return {
    name: 'import',
    town,
    words,
    prepare: () => forget(town),
    async check() {
      const found = await printOf(town)
      if (found === nothing) return 'before'
      if (found === whole) return 'after'
      throw new Error('l’édition n’est ni absente ni entière')
    },
  }
}

/**
 * Killed while it counts an edition: outcomes already known stay, and the next worker ends the count
 * as if nothing had happened, down to the last figure of each outcome.
 *
 * @param fromShare  where, in a run of the command, the count begins
 */
export async function countCase(
  town: ScratchTown,
  file: string,
  fromShare: number,
): Promise<CrashCase> {
  const words = ['budget', 'import', file, '--edition', name]
  await forget(town)
  await runParvis(words, at(town))
  const [whole, outcomes] = [await printOf(town), await outcomesOf(town)]
  return {
    name: 'comptage',
    town,
    words,
    fromShare,
    prepare: () => forget(town),
    async check() {
      if ((await printOf(town)) === nothing) return 'before'
      const isOver = (await outcomesOf(town)) === outcomes && (await hasNoJobLeft(town))
      await finishJobs(town)
      if ((await outcomesOf(town)) !== outcomes)
        throw new Error('le comptage repris ne donne pas les mêmes résultats')
      // Winners' ranks are among the rows of the projects.
      const found = await printOf(town)
      if (found !== whole) throw new Error('l’édition reprise n’est pas la même')
      return isOver ? 'after' : 'before'
    },
  }
}

const at = ({ url }: ScratchTown) => ({ environment: { DATABASE_URL: url } })

async function forget({ pool }: ScratchTown): Promise<void> {
  await pool.query('delete from edition where slug = $1', [slug])
  await pool.query('delete from job')
}

const nothing = 'nothing'

/** The fingerprint of all that an import writes, but for what differs each time: ids and hours. */
async function printOf({ pool }: ScratchTown): Promise<string> {
  const found = await pool.query<{ print: string | null }>(
    `with it as (select * from edition where slug = $1)
     select md5(concat_ws('/',
       (select (to_jsonb(it) - 'id' - 'imported_at')::text from it),
       (select string_agg((to_jsonb(project) - 'id' - 'edition')::text, '|' order by position)
        from project where edition = it.id),
       (select string_agg((to_jsonb(ballot) - 'edition')::text, '|' order by number)
        from ballot where edition = it.id),
       (select string_agg((to_jsonb(turnout) - 'edition')::text, '|' order by dimension, value)
        from turnout where edition = it.id),
       (select count(*) from job where payload->>'edition' = $1)
     )) as print from it`,
    [slug],
  )
  const strays = await pool.query<{ strays: number }>(
    `select (select count(*) from project) + (select count(*) from ballot)
       + (select count(*) from turnout) + (select count(*) from job) as strays`,
  )
  const print = found.rows[0]?.print ?? null
  if (print !== null) return print
  return strays.rows[0]?.strays === 0 ? nothing : 'strays'
}

async function outcomesOf({ pool }: ScratchTown): Promise<string> {
  const found = await pool.query<{ outcomes: string | null }>(
    `select string_agg(md5((to_jsonb(count_result) - 'edition' - 'counted_at')::text), ' '
       order by name) as outcomes from count_result`,
  )
  return found.rows[0]?.outcomes ?? ''
}

async function hasNoJobLeft({ pool }: ScratchTown): Promise<boolean> {
  const found = await pool.query(`select from job where state <> 'done'`)
  return found.rowCount === 0
}
