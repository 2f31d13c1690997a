// The launcher: arguments, exit code and signals reach the program, and a machine without a fitting Node is told what to do.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LAUNCHER = join(import.meta.dirname, '../../../scripts/with-node.mjs')

function launch(args: readonly string[], launcher = LAUNCHER) {
  return spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' })
}

/** A copy of the launcher in a project whose one optional package holds such a `node`. */
function projectWith(node: string, devEngines?: object): string {
  const root = mkdtempSync(join(tmpdir(), 'launcher-'))
  mkdirSync(join(root, 'scripts'))
  mkdirSync(join(root, 'node_modules/node-broken/bin'), { recursive: true })
  cpSync(LAUNCHER, join(root, 'scripts/with-node.mjs'))
  const manifest = { devEngines, optionalDependencies: { 'node-broken': '1.0.0' } }
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(root, 'node_modules/node-broken/bin/node'), node, { mode: 0o755 })
  return root
}

const brokenProject = (): string => projectWith('not a program')

describe('with-node', () => {
  test('starts Node 24 with the arguments it was given', () => {
    const { stdout, status } = launch(['-p', '[process.version, process.argv[1]].join()', 'an argument'])
    expect(stdout).toMatch(/^v24\.\d+\.\d+,an argument\n$/)
    expect(status).toBe(0)
  })

  test('puts that Node first on the PATH of what it starts', () => {
    const script = "process.stdout.write(require('child_process').execFileSync('node', ['--version']))"
    expect(launch(['-e', script]).stdout).toMatch(/^v24\./)
  })

  test('ends with the code of the program', () => {
    expect(launch(['-e', 'process.exit(42)']).status).toBe(42)
  })

  test('passes a signal on and ends by it', async () => {
    const child = spawn(process.execPath, [LAUNCHER, '-e', 'console.log("up"); setInterval(() => {}, 1000)'])
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM'])
  })

  test('falls back to a Node which is new enough when the one brought along cannot start', () => {
    const root = brokenProject()
    expect(launch(['-p', '1 + 1'], join(root, 'scripts/with-node.mjs')).stdout).toBe('2\n')
    rmSync(root, { recursive: true })
  })

  test('takes the Node it is started with when package.json names its very version', () => {
    const runtime = { name: 'node', version: process.version.slice(1) }
    const roots = [{ runtime }, undefined].map((named) => projectWith('#!/bin/sh\necho v24.0.0\n', named))
    const said = roots.map((root) => launch(['-p', '1 + 1'], join(root, 'scripts/with-node.mjs')).stdout)
    expect(said).toEqual(['2\n', 'v24.0.0\n'])
    for (const root of roots) rmSync(root, { recursive: true })
  })

  test('says what to do when no Node fits', () => {
    const root = brokenProject()
    const launcher = join(root, 'scripts/with-node.mjs')
    // The machine's own Node is made too old by asking for a newer one than exists.
    const text = 'sed -i s/OLDEST_MAJOR\\ =\\ 24/OLDEST_MAJOR\\ =\\ 9999/'
    spawnSync('sh', ['-c', `${text} ${launcher}`])
    const { stderr, status } = launch(['-p', '1'], launcher)
    expect(stderr).toContain('install Node 9999 or newer')
    expect(status).toBe(2)
    rmSync(root, { recursive: true })
  })
})
