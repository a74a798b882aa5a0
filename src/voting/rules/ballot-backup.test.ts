import { describe, expect, test } from 'vitest'
import { backupsLeft, type BallotBackup } from './ballot-backup.ts'

const aBackup = (more: Partial<BallotBackup>): BallotBackup => ({
  id: 'a',
  madeAt: '2026-05-04T10:00:00Z',
  place: '/sauvegardes/mardi',
  sha256: null,
  deletedAt: null,
  copiesDestroyedAt: null,
  isThere: false,
  ...more,
})
const destroyed = '2026-06-01T10:00:00Z'

describe('A backup made in mid-vote', () => {
  test('keeps the ballots closed while its file is on this machine, whatever is said', () => {
    const here = aBackup({ isThere: true, copiesDestroyedAt: destroyed })
    expect(backupsLeft([here], new Set(['a']))).toEqual([here])
  })

  test('keeps them closed until somebody says that no copy is left', () => {
    const gone = aBackup({})
    expect(backupsLeft([gone])).toEqual([gone])
    expect(backupsLeft([gone], new Set(['b']))).toEqual([gone])
    expect(backupsLeft([gone], new Set(['a']))).toEqual([])
    expect(backupsLeft([aBackup({ copiesDestroyedAt: destroyed })])).toEqual([])
  })
})
