import { electionReceiver, type PbElection } from './election-receiver.ts'
import { writtenLines } from './parse-pb.ts'
import type { PbFile } from './pb-file.ts'

/**
 * What a file held in memory means.
 *
 * To count a file without holding it, `readPbElection` does both at once.
 * @throws PbError  with the line of the file, or, for a file made by us, of its written form
 */
export function toElection(file: PbFile): PbElection {
  const { receiver, result } = electionReceiver()
  const written = writtenLines(file)
  const lines = file.lines

  for (const [k, [key, value]] of file.meta.entries()) {
    receiver.meta(key, value, lines?.meta[k] ?? written.meta(k))
  }
  receiver.projectColumns(file.projectColumns, (lines?.projects[0] ?? written.project(0)) - 1)
  for (const [k, row] of file.projects.entries()) {
    receiver.project(row, lines?.projects[k] ?? written.project(k))
  }
  receiver.voteColumns(file.voteColumns, (lines?.votes[0] ?? written.vote(0)) - 1)
  for (const [k, row] of file.votes.entries()) {
    receiver.vote(row, lines?.votes[k] ?? written.vote(k))
  }
  receiver.end(written.vote(file.votes.length) - 1)
  return result()
}
