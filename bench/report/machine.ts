import { execFileSync } from 'node:child_process'
import { cpus, totalmem, type as system } from 'node:os'
import { inProject } from '../../src/platform/files/index.ts'

/** On what, when and of which version a measure was taken: without it a figure says nothing. */
export function circumstances(now: Date): string {
  const processors = cpus()
  const model = processors[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    now.toISOString().slice(0, 10),
    `${processors.length} × ${model}, ${memory} GiB, ${system()}`,
    `Node ${process.versions.node}`,
    `commit ${commit()}`,
  ].join(' · ')
}

function commit(): string {
  try {
    const git = (...words: string[]) =>
      execFileSync('git', words, { cwd: inProject(), encoding: 'utf8' }).trim()
    return git('rev-parse', '--short', 'HEAD')
  } catch {
    return 'unknown'
  }
}
