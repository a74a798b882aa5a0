import { heldText } from './held-text.ts'
import type { PbFile, PbMetaEntry, PbReceiver, PbRow } from './pb-file.ts'
import { pbParser } from './pb-parser.ts'

/** Reads a whole `.pb` text. @throws PbError */
export function parsePb(text: string): PbFile {
  const collector = fileCollector()
  const parser = pbParser(collector.receiver)
  parser.push(text)
  parser.end()
  return collector.file()
}

/** Keeps each row it receives. It holds the whole file: past 40 MB, receive the rows instead. */
export function fileCollector(): { readonly receiver: PbReceiver; readonly file: () => PbFile } {
  const meta: PbMetaEntry[] = []
  const projects: PbRow[] = []
  const votes: PbRow[] = []
  const lines = { meta: [] as number[], projects: [] as number[], votes: [] as number[] }
  let projectColumns: PbRow = []
  let voteColumns: PbRow = []
  const held = heldText()

  const receiver: PbReceiver = {
    meta(key, value, line) {
      held.hold([key, value], line)
      meta.push([key, value])
      lines.meta.push(line)
    },
    projectColumns(columns) {
      projectColumns = columns
    },
    project(fields, line) {
      held.hold(fields, line)
      projects.push(fields)
      lines.projects.push(line)
    },
    voteColumns(columns) {
      voteColumns = columns
    },
    vote(fields, line) {
      held.hold(fields, line)
      votes.push(fields)
      lines.votes.push(line)
    },
    end() {},
  }

  return {
    receiver,
    file() {
      const file = { meta, projectColumns, projects, voteColumns, votes }
      const written = writtenLines(file)
      const isWrittenForm =
        lines.meta.every((line, k) => line === written.meta(k)) &&
        lines.projects.every((line, k) => line === written.project(k)) &&
        lines.votes.every((line, k) => line === written.vote(k))
      return isWrittenForm ? file : { ...file, lines }
    },
  }
}

/** On which line each row stands in the form that `writePb` gives to a file. */
export function writtenLines(file: Pick<PbFile, 'meta' | 'projects'>) {
  // Two lines open each section: its name and its columns.
  const projectsFrom = 2 + file.meta.length + 2
  const votesFrom = projectsFrom + file.projects.length + 2
  return {
    meta: (k: number): number => 3 + k,
    project: (k: number): number => projectsFrom + 1 + k,
    vote: (k: number): number => votesFrom + 1 + k,
  }
}
