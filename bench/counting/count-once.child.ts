// Reads one election and counts it once, in a process of its own, as a command does: a count that
// has not been rehearsed, and the memory it alone needed. Arguments: an `AskedCount`, as JSON.
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { CountSettings } from '../../src/budget/methods/count.ts'
import { countElection, isSequential } from '../../src/budget/methods/count-election.ts'
import type { Election } from '../../src/budget/methods/election.ts'
import { namedTieOrder } from '../../src/budget/methods/tie-orders.ts'
import { maxWelfareByHighs } from '../../src/budget/optimiser/index.ts'
import { readPbElection } from '../../src/budget/pb/index.ts'
import { fraction } from '../../src/platform/kernel/fraction.ts'
import { inventedFile } from '../invented-election.ts'
import type { AskedCount, MeasuredCount } from './measured-count.ts'

const asked = JSON.parse(process.argv[2] ?? '') as AskedCount

const source =
  'file' in asked.election ? createReadStream(asked.election.file) : inventedFile(asked.election)
const begun = performance.now()
const { election } = await readPbElection(source)
const read = performance.now()
await count(election)

const measured: MeasuredCount = {
  voters: election.ballots.length,
  projects: election.projects.length,
  readMs: read - begun,
  countMs: performance.now() - read,
  peakBytes: peakBytes(),
}
process.stdout.write(JSON.stringify(measured))

async function count(read: Election): Promise<void> {
  const { rule, satisfaction, order, increment } = asked
  const settings: CountSettings = {
    rule,
    satisfaction,
    ...(order && { order }),
    ...(increment !== undefined && { increment: fraction(BigInt(increment)) }),
  }
  const ties = namedTieOrder(read, asked.ties)
  if (isSequential(settings)) countElection(read, settings, ties)
  else await maxWelfareByHighs(read, satisfaction, ties)
}

/**
 * Linux counts in `maxRSS` what the parent held when it forked: its own mark begins with the
 * program. Both are in kilobytes.
 */
function peakBytes(): number {
  const place = '/proc/self/status'
  const status = existsSync(place) ? readFileSync(place, 'utf8') : ''
  const mark = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return Number(mark ?? process.resourceUsage().maxRSS) * 1024
}
