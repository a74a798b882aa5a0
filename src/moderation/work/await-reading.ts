import type { Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Subject } from '../rules/case.ts'
import { openCase } from '../store/cases.ts'

/** What was just written waits for an officer, in the transaction that kept it. */
export const awaitReading = async (
  tx: Transaction<object>,
  subject: Subject,
  act: Act,
): Promise<void> => void (await openCase(tx, subject, 'first-reading', act))
