import { randomUUID } from 'node:crypto'
import { access, rm } from 'node:fs/promises'
import { sql, type Transaction } from 'kysely'
import { bumpVersions, recordEvents } from '../../journal/index.ts'
import type { BackupWatch } from '../../platform/backup/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { BallotBackup } from '../rules/ballot-backup.ts'
import { boxesVersion } from './ballot-boxes.ts'

type BackupRow = Omit<BallotBackup, 'isThere'>

const columns = sql`
  ballot_backup.id, made_at as "madeAt", place, sha256, deleted_at as "deletedAt",
  copies_destroyed_at as "copiesDestroyedAt"`

/** Backups made before the separation of a vote. */
export function ballotBackups(db: Database) {
  return {
    /** Those that hold whose the ballots of this box are, the latest first. */
    async of(box: string): Promise<readonly BallotBackup[]> {
      const found = await sql<BackupRow>`
        select ${columns} from ballot_backup
        join ballot_backup_box on backup = ballot_backup.id
        where box = ${box} order by made_at desc`.execute(db)
      return Promise.all(found.rows.map(withItsFile))
    },

    async all(): Promise<readonly BallotBackup[]> {
      const found = await sql<BackupRow>`
        select ${columns} from ballot_backup order by made_at desc`.execute(db)
      return Promise.all(found.rows.map(withItsFile))
    },

    /** The vote officer says that no copy is left elsewhere. */
    async noteCopiesDestroyed(box: string, ids: readonly string[], now: Date): Promise<void> {
      await inTransaction(db, async (tx) => {
        const noted = await sql<{ id: string }>`
          update ballot_backup set copies_destroyed_at = ${now.toISOString()}
          from ballot_backup_box where backup = ballot_backup.id and box = ${box}
            and copies_destroyed_at is null and ballot_backup.id::text = any(${ids}::text[])
          returning ballot_backup.id`.execute(tx)
        await told(tx, 'ballot-backup-copies-destroyed', noted.rows, now)
      })
    },

    /**
     * Deletes from this machine the backups whose votes are all separated. @returns their places
     */
    async expire(now: Date): Promise<readonly string[]> {
      const found = await sql<BackupRow>`
        select ${columns} from ballot_backup where place is not null and deleted_at is null
          and not exists (select from ballot_backup_box join ballot_box on id = box
            where backup = ballot_backup.id and state in ('open', 'closed'))`.execute(db)
      for (const { place } of found.rows) await rm(place ?? '', { force: true })
      await inTransaction(db, async (tx) => {
        await sql`
          update ballot_backup set deleted_at = ${now.toISOString()}
          where id = any(${found.rows.map(({ id }) => id)}::uuid[])`.execute(tx)
        await told(tx, 'ballot-backup-deleted', found.rows, now)
      })
      return found.rows.map(({ place }) => place ?? '')
    },
  }
}

async function withItsFile(row: BackupRow): Promise<BallotBackup> {
  const isThere =
    row.place !== null &&
    (await access(row.place).then(
      () => true,
      () => false,
    ))
  // Another backup of that name is another row, and holds this one's place.
  return { ...row, isThere: isThere && row.deletedAt === null }
}

/** Writes down each backup that holds whose ballots are, before its first byte. */
export const ballotBackupWatch: BackupWatch = {
  async begins(db, place, now) {
    const boxes = await linkedBoxes(db)
    if (boxes.length === 0) {
      return { content: null, ends: () => noteOverwritten(db, place, null, now), fails: nothing }
    }
    const id = randomUUID()
    await inTransaction(db, async (tx) => {
      await sql`
        insert into ballot_backup (id, made_at, place)
        values (${id}, ${now.toISOString()}, ${place})`.execute(tx)
      await sql`
        insert into ballot_backup_box (backup, box)
        select ${id}, unnest(${boxes.map((box) => box.id)}::uuid[])`.execute(tx)
      await told(tx, 'ballot-backup-made', [{ id }], now)
    })
    const names = boxes.map(({ name }) => name)
    return {
      content: { names, sentences: [...names.map(warning), ...advice] },
      async ends(sha256) {
        await sql`update ballot_backup set sha256 = ${sha256} where id = ${id}`.execute(db)
        await noteOverwritten(db, place, id, now)
      },
      fails: async () => {
        await sql`delete from ballot_backup where id = ${id}`.execute(db)
      },
    }
  },
}

const nothing = async (): Promise<void> => {}

const warning = (name: string): string =>
  `Attention : le vote « ${name} » n’est pas séparé de ses votants. Cette sauvegarde contient leurs bulletins scellés et le lien avec eux : avec la clé du vote, elle dirait qui a voté quoi.`

const advice = [
  'Détruisez-la, et ses copies, après la séparation et avant l’ouverture des bulletins : « parvis db backups --expire » efface celles de cette machine.',
]

/** Real votes whose ballots are still linked to their voters. */
async function linkedBoxes(db: Database) {
  const found = await sql<{ id: string; name: string }>`
    select id, name from ballot_box
    where state in ('open', 'closed') and not is_rehearsal order by opens_at`.execute(db)
  return found.rows
}

/** A file of the same name took its place: nothing is left of the former one. */
async function noteOverwritten(
  db: Database,
  place: string | null,
  by: string | null,
  now: Date,
): Promise<void> {
  if (place === null) return
  await sql`
    update ballot_backup set deleted_at = ${now.toISOString()}
    where place = ${place} and deleted_at is null and id is distinct from ${by}::uuid`.execute(db)
}

async function told(
  tx: Transaction<object>,
  type: string,
  backups: readonly { readonly id: string }[],
  now: Date,
): Promise<void> {
  if (backups.length === 0) return
  await recordEvents(
    tx,
    backups.map(({ id }) => ({
      type,
      subject: { kind: 'ballot-backup', id },
      payload: {},
      at: now.toISOString(),
    })),
  )
  await bumpVersions(tx, [boxesVersion])
}
