// Servers that tests start end with the tests, whatever happens to these.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { comesTrue } from '../support/comes-true.ts'
import { freePort, isListening, startServer, whyNot } from './process.ts'

const MODULE = join(import.meta.dirname, 'process.ts')

/** Says its own process id, and will not end when it is asked to. */
const STUBBORN = ['bash', '-c', 'trap "" TERM; echo $$; while true; do sleep 0.1; done']

/** Servers are kept by tools of Linux. */
const onLinux = process.platform === 'linux' ? describe : describe.skip

onLinux('a server (not where the system is no Linux)', () => {
  test('is there when it listens, and gone when it is stopped, with its folder', async () => {
    const port = await freePort()
    const script = `require('node:http').createServer().listen(${port}, '127.0.0.1')`
    const server = await startServer({
      command: () => [process.execPath, '-e', script],
      isReady: () => isListening(port),
    })
    expect(existsSync(server.folder)).toBe(true)
    await server.stop()
    expect(isListening(port)).toBe(false)
    expect(existsSync(server.folder)).toBe(false)
  })

  test('that does not want to end is ended', async () => {
    const server = await startServer({ command: () => STUBBORN, isReady: (_, printed) => printed !== '' })
    const pid = Number(server.read('output'))
    expect(isAlive(pid)).toBe(true)
    await server.stop()
    expect(isAlive(pid)).toBe(false)
  })

  test('ends when the process that started it is killed', async () => {
    const script = `const { startServer } = await import(${JSON.stringify(MODULE)})
      const { folder, read } = await startServer({
        command: () => ${JSON.stringify(STUBBORN)}, isReady: (_, printed) => printed !== '',
      })
      process.stdout.write(JSON.stringify({ folder, pid: Number(read('output')) }))
      setInterval(() => {}, 1_000)`
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [told] = (await once(starter.stdout, 'data')) as [Buffer]
    const { folder, pid } = JSON.parse(told.toString()) as { folder: string; pid: number }
    expect([isAlive(pid), existsSync(folder)]).toEqual([true, true])
    starter.kill('SIGKILL')
    await comesTrue(() => !existsSync(folder))
    expect([isAlive(pid), existsSync(folder)]).toEqual([false, false])
  })

  test('that cannot run here is told by its name', () => {
    expect(whyNot('bash')).toBeUndefined()
    expect(whyNot('bash', 'no-such-server')).toBe('no-such-server is not installed')
  })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
