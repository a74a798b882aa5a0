// `npm run dev`: builds and restarts at each change of a source or a migration.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { installIfNeeded, root, say } from './install.mjs'

installIfNeeded({ withTools: false })

let town = null
let isBusy = false
let isWaiting = false

/** Editors write several files at once: changes seen meanwhile make one more round. */
async function refresh() {
  if (isBusy) {
    isWaiting = true
    return
  }
  isBusy = true
  try {
    if ((await buildIfStale()) || town === null) await restart()
  } catch (error) {
    if (error.errors === undefined) say(String(error))
    say('Corrigez : la version précédente continue de tourner.')
  }
  isBusy = false
  if (isWaiting) {
    isWaiting = false
    await refresh()
  }
}

async function restart() {
  await stop()
  const program = join(root, 'var', 'build', 'parvis.js')
  const started = spawn(process.execPath, ['--enable-source-maps', program, 'serve'], {
    cwd: root,
    env: { ...process.env, PARVIS_DEV: '1' },
    stdio: 'inherit',
  })
  town = started
  started.on('exit', () => {
    if (town === started) town = null
  })
}

function stop() {
  const running = town
  town = null
  if (running === null || running.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    running.once('exit', resolve)
    running.kill('SIGTERM')
  })
}

let pause
for (const folder of ['src', join('db', 'migrations')])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(pause)
    pause = setTimeout(refresh, 80)
  })

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await stop()
    process.exit(0)
  })

await refresh()
