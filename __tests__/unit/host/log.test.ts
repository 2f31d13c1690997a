// The log of a step: in order, whole lines, also where a non-blocking pipe is full.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Readable } from 'node:stream'
import { inFolder } from '../../support/folder.ts'

const MODULE = join(import.meta.dirname, '../../../src/host/log.ts')

/** For the writer to meet the full pipe; what is expected holds without it, too. */
const HEAD_START_MS = 300

function start(script: string, stdout: 'pipe' | number): ChildProcess {
  const source = `import { openLog } from ${JSON.stringify(MODULE)}\nconst log = openLog()\n${script}`
  return spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', stdout, 'pipe'] })
}

async function textOf({ stdout }: ChildProcess): Promise<string> {
  let text = ''
  for await (const piece of stdout ?? []) text += String(piece)
  return text
}

test('lines stand in the order in which they were written, before and after the stream is opened', async () => {
  const script =
    'for (let at = 0; at < 4_000; at += 1) { log.write(`line ${at}\\n`); if (at === 2_000) log.open() }'
  const lines = Array.from({ length: 4_000 }, (_, at) => `line ${at}\n`)
  expect(await textOf(start(script, 'pipe'))).toBe(lines.join(''))
})

test('a reader that is gone ends no run', async () => {
  const script = `log.open()\nfor (let at = 0; at < 50; at += 1) { log.write('a line\\n'); await new Promise(setImmediate) }\nprocess.exit(7)`
  const writer = start(script, 'pipe')
  writer.stdout?.destroy()
  expect(await once(writer, 'exit')).toEqual([7, null])
})

// Node makes a pipe non-blocking when it opens a stream for it.
test('in a full non-blocking pipe, every line comes whole, at the beginning of one', async () => {
  await inFolder({}, async (folder) => {
    const path = join(folder, 'pipe')
    execFileSync('mkfifo', [path])
    const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
    fill(pipe)
    readSync(pipe, Buffer.alloc(8_192))
    const script = `process.stdout\nprocess.stderr.write('begun')\nfor (const sign of 'abc') log.write(sign.repeat(30_000) + '\\n')`
    const { stderr } = start(script, pipe)
    await once(stderr as Readable, 'data')
    await pause(HEAD_START_MS)
    const reader = spawn('cat', [path])
    closeSync(pipe)
    const lines = (await textOf(reader)).split('\n').map((line) => `${line.length} ${line.slice(0, 1)}`)
    expect(lines).toEqual(expect.arrayContaining(['30000 a', '30000 b', '30000 c']))
  })
})

function fill(pipe: number): void {
  try {
    for (;;) writeSync(pipe, '.'.repeat(4_096))
  } catch {
    // It is full.
  }
}
