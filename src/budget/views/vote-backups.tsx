import { CheckboxList, SectionHeading } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { BallotBackup } from '../../voting/index.ts'
import { backupWords } from '../words/index.ts'

/** A backup made during the vote, and when as it is written. */
export interface BackupShown extends BallotBackup {
  readonly when: string
}

/** What a backup made in mid-vote means, which there are, and when they expire. */
export function VoteBackups({ backups }: { readonly backups: readonly BackupShown[] }) {
  const say = useWords(backupWords)
  if (backups.length === 0) return null
  return (
    <>
      <SectionHeading title={say('backups.title')} />
      <p>{say('backups.what')}</p>
      <p>{say('backups.until')}</p>
      <ul class="vote-backups">
        {backups.map((one) => (
          <li>
            <strong>{say('backups.made', { when: one.when })}</strong>
            <br />
            {one.place === null
              ? say('backups.elsewhere')
              : say('backups.place', { place: one.place })}
            <br />
            {one.sha256 !== null && (
              <>
                {say('backups.sha256', { sha256: `${one.sha256.slice(0, 16)}…` })}
                <br />
              </>
            )}
            {say(one.isThere ? 'backups.there' : 'backups.gone')}{' '}
            {say(one.copiesDestroyedAt === null ? 'backups.copies-left' : 'backups.copies-gone')}
          </li>
        ))}
      </ul>
      {backups.some(({ isThere }) => isThere) && <p>{say('backups.delete')}</p>}
    </>
  )
}

export const copiesField = 'copies'

/** One tick a backup: said by who opens the ballots, before they are opened. */
export function CopiesDestroyed({ backups }: { readonly backups: readonly BackupShown[] }) {
  const say = useWords(backupWords)
  const waiting = backups.filter(({ copiesDestroyedAt }) => copiesDestroyedAt === null)
  if (waiting.length === 0) return null
  return (
    <CheckboxList
      name={copiesField}
      label={say('backups.confirm')}
      hint={say('backups.confirm-hint')}
      choices={waiting.map(({ id, when }) => ({
        value: id,
        label: say('backups.confirm-one', { when }),
      }))}
    />
  )
}
