import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isAlive, pause } from './process-life.ts'

describe('A process, by its number', () => {
  test('is alive as long as it runs', () => {
    expect(isAlive(process.pid)).toBe(true)
  })

  test('is dead when nobody has that number', async () => {
    const gone = spawn(process.execPath, ['-e', ''])
    await once(gone, 'exit')
    expect(isAlive(gone.pid ?? 0)).toBe(false)
  })

  test.skipIf(!existsSync('/proc/self/stat'))(
    'is dead when it was killed, though its parent has not looked yet',
    async () => {
      // The shell becomes another program, which never asks what became of its child.
      const waits = '"$0" -e "setTimeout(() => {}, 30_000)"'
      const parent = spawn('sh', ['-c', `${waits} & echo $!; exec ${waits}`, process.execPath])
      try {
        const [said] = (await once(parent.stdout, 'data')) as [Buffer]
        const child = Number(said.toString())
        await pause(100)
        expect(isAlive(child)).toBe(true)
        process.kill(child, 'SIGKILL')
        await pause(100)
        expect(existsSync(`/proc/${child}`)).toBe(true)
        expect(isAlive(child)).toBe(false)
      } finally {
        parent.kill()
      }
    },
  )
})
