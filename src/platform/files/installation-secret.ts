import { createHmac, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inProject } from './project-root.ts'

/** `PARVIS_SECRET` is too short to protect anything. */
export class SecretTooShort extends Error {
  readonly code = 'secret-too-short'
}

const leastBytes = 32

/**
 * What this installation alone knows, outside its database: whoever steals the database lacks it.
 *
 * `PARVIS_SECRET` (the same for each process of the town), or a file made once in `var/`, readable by
 * its owner only. Not in backups: a town restored elsewhere without it asks its staff for a new
 * second factor.
 */
export function installationSecret(): Buffer {
  const given = process.env['PARVIS_SECRET']
  if (given === undefined || given === '') return secretOfFile(inProject('var', 'secret'))
  if (Buffer.byteLength(given) < leastBytes) {
    throw new SecretTooShort(`PARVIS_SECRET : il faut ${leastBytes} caractères ou plus.`)
  }
  return Buffer.from(given)
}

/**
 * The secret of one thing: 256 bits that this installation alone computes again, so that each mail and
 * each letter may carry it while the database keeps its hash, or nothing.
 *
 * @param purpose  what it opens, `question follow`: the secret of another purpose opens nothing here
 */
export const ownSecret = (purpose: string, id: string): string =>
  createHmac('sha256', installationSecret()).update(`${purpose}\n${id}`).digest('base64url')

/** Made by one process only, whoever else starts at the same moment. */
function secretOfFile(file: string): Buffer {
  for (;;) {
    try {
      return readFileSync(file)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
    mkdirSync(dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, randomBytes(leastBytes), { mode: 0o600 })
    try {
      linkSync(draft, file)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    } finally {
      rmSync(draft, { force: true })
    }
  }
}
