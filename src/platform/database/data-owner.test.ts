import { spawn } from 'node:child_process'
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AlreadyServed, ownData } from './data-owner.ts'
import { birthMark } from './process-life.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parvis-owner-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function markedBy(pid: number, birth: string): void {
  mkdirSync(join(root, 'var'), { recursive: true })
  const owner = { pid, birth, address: 'http://localhost:3000' }
  writeFileSync(join(root, 'var', 'served-by.json'), JSON.stringify(owner))
}

/** Another process that lives until it is killed: Node itself, the one program sure to be there. */
const aProcess = () => spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'])

describe('Serving a town from a folder', () => {
  test('leaves no trace once it ends', () => {
    const release = ownData(root, 'http://localhost:3000')
    release()
    expect(readdirSync(join(root, 'var'))).toEqual([])
  })

  test('is refused while another process does, with its address and number', () => {
    const other = aProcess()
    const pid = other.pid ?? 0
    try {
      markedBy(pid, birthMark(pid))
      expect(() => ownData(root, 'http://localhost:3001')).toThrow(AlreadyServed)
      expect(() => ownData(root, 'http://localhost:3001')).toThrow(
        `http://localhost:3000 (processus ${pid})`,
      )
      expect(readdirSync(join(root, 'var'))).toEqual(['served-by.json'])
    } finally {
      other.kill()
    }
  })

  test('is granted after a kill -9 of the former', async () => {
    const other = aProcess()
    const pid = other.pid ?? 0
    markedBy(pid, birthMark(pid))
    other.kill('SIGKILL')
    await new Promise((resume) => other.once('exit', resume))
    ownData(root, 'http://localhost:3001')()
  })

  test('is granted when the number of the dead belongs to another program now', () => {
    markedBy(1, 'another birth')
    ownData(root, 'http://localhost:3001')()
  })

  test('is granted when the mark was cut short by a full disk', () => {
    markedBy(1, '')
    writeFileSync(join(root, 'var', 'served-by.json'), '{"pid":')
    ownData(root, 'http://localhost:3001')()
  })
})
