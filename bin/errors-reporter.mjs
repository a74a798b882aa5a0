// Keeps what went wrong outside of any test for the last lines of `npm test`: vitest says it once, far above.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './install.mjs'

export const errorsFile = join(root, 'var', 'check', 'errors.json')

export default class ErrorsReporter {
  onTestRunEnd(_modules, errors) {
    mkdirSync(dirname(errorsFile), { recursive: true })
    const lines = errors.map(({ name, message, stack }) => `${name}: ${message}\n${stack ?? ''}`)
    writeFileSync(errorsFile, JSON.stringify(lines))
  }
}
