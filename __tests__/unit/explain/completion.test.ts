// The completion scripts, run by the shells themselves where those are installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { completionText, SHELLS } from '../../../src/explain/completion/completion.ts'
import { FLAG_INPUTS } from '../../../src/inputs/table.ts'
import { SWITCHES } from '../../../src/inputs/table/switches.ts'
import { CAUSE_IDS } from '../../../src/words/causes.ts'
import { CHECK_IDS } from '../../../src/words/check-ids.ts'
import { CLIENTS } from '../../../src/words/settings.ts'
import { TOOL_NAME } from '../../../src/words/version.ts'
import { testWith } from '../../support/programs.ts'

const FLAGS = [...FLAG_INPUTS, ...Object.keys(SWITCHES)]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'completion-'))
  writeFileSync(join(folder, 'my root.pem'), '')
  for (const shell of SHELLS) writeFileSync(join(folder, shell), completionText(shell) ?? '')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a shell prints; fails where it complains. */
function printed(shell: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(shell, args, { cwd: folder, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.split('\n').filter((line) => line !== '')
}

test.each(SHELLS)('%s gets every flag, and the values of the tables', (shell) => {
  const text = completionText(shell) ?? ''
  const spelled = (flag: string): RegExp =>
    shell === 'fish' ? new RegExp(` -l ${flag} `) : new RegExp(`--${flag}[^a-z-]`)
  expect(FLAGS.filter((flag) => !spelled(flag).test(text))).toEqual([])
  for (const values of [CHECK_IDS, CLIENTS, CAUSE_IDS, SHELLS]) expect(text).toContain(values.join(' '))
})

test('no other shell gets a script', () => {
  for (const shell of ['', 'powershell', 'toString']) expect(completionText(shell)).toBeUndefined()
})

describe('bash', () => {
  /** Completes the last word, as bash splits them: an equals sign is a word of its own. */
  function completed(...words: readonly string[]): readonly string[] {
    const line = [TOOL_NAME, ...words].map((word) => `'${word}'`).join(' ')
    const script = `source ./bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _claude_preflight 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
    return printed('bash', ['--norc', '-c', script])
  }
  const onBash = testWith('bash')

  onBash('is registered for the command (not without bash)', () => {
    expect(printed('bash', ['--norc', '-c', `source ./bash; complete -p ${TOOL_NAME}`])).toEqual([
      `complete -F _claude_preflight ${TOOL_NAME}`,
    ])
  })

  onBash.each<[string, readonly string[], readonly string[]]>([
    ['the start of a flag', ['--auth'], ['--auth-token', '--auth']],
    ['a value', ['--fail-on', ''], ['broken', 'degraded', 'never']],
    ['the start of a value', ['--fail-on', 'b'], ['broken']],
    ['a value behind an equals sign', ['--fail-on', '=', 'n'], ['never']],
    ['nothing behind an equals sign yet', ['--fail-on', '='], ['broken', 'degraded', 'never']],
    ['a client', ['--client', 'sdk'], ['sdk-typescript', 'sdk-python']],
    ['a check', ['--checks', 'tls'], ['tls-trust', 'tls-expiry']],
    ['a check behind a comma', ['--checks', 'dns,tc'], ['dns,tcp']],
    ['a format', ['--formats', 'json,m'], ['json,md']],
    ['true or false', ['--live', ''], ['true', 'false']],
    ['a flag behind one that may stand alone', ['--live', '--qu'], ['--quiet']],
    ['a flag behind a switch', ['--json', '--verb'], ['--verbose']],
    ['a file with a blank', ['--ca-certificates', 'my'], ['my root.pem']],
    ['a cause', ['explain', 'billing.'], ['billing.credit', 'billing.limit']],
    ['a shell', ['completion', ''], [...SHELLS]],
    ['a command', ['expl'], ['explain']],
    ['nothing where only you know it', ['--api-key', ''], []],
  ])('completes %s (not without bash)', (_, words, expected) => {
    expect(completed(...words).toSorted()).toEqual([...expected].toSorted())
  })

  onBash('completes every flag (not without bash)', () => {
    expect(completed('--').toSorted()).toEqual(FLAGS.map((name) => `--${name}`).toSorted())
  })
})

describe('zsh', () => {
  testWith('zsh')('takes the script (not without zsh)', () => {
    expect(printed('zsh', ['-f', '-n', './zsh'])).toEqual([])
  })
})

describe('fish', () => {
  const completed = (line: string): readonly string[] =>
    printed('fish', ['--no-config', '-c', `source ./fish; complete -C '${TOOL_NAME} ${line}'`]).map((told) =>
      told.replace(/\t.*/, ''),
    )

  testWith('fish').each<[string, readonly string[]]>([
    ['--auth', ['--auth', '--auth-token']],
    ['--fail-on ', ['broken', 'degraded', 'never']],
    ['--client sdk', ['sdk-python', 'sdk-typescript']],
    ['completion ', ['bash', 'fish', 'zsh']],
    ['explain billing.', ['billing.credit', 'billing.limit']],
  ])('completes "%s" (not without fish)', (line, expected) => {
    expect(completed(line).toSorted()).toEqual(expected)
  })
})
