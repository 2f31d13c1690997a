// Which shell the commands of a remedy are for.
import { shellHere } from '../../../../src/inputs/runner/circumstances.ts'

const RUNNER = (RUNNER_OS: string): Parameters<typeof shellHere>[0] => ({
  kind: 'action',
  env: { RUNNER_OS },
})

test('a runner tells its system, whatever this test runs on', () => {
  expect(shellHere(RUNNER('Windows'), 'linux')).toBe('powershell')
  expect(shellHere(RUNNER('Linux'), 'win32')).toBe('sh')
})

test('a terminal of Windows is PowerShell, unless Git Bash runs in it', () => {
  expect(shellHere({ kind: 'terminal', env: {} }, 'win32')).toBe('powershell')
  expect(shellHere({ kind: 'terminal', env: { MSYSTEM: 'MINGW64' } }, 'win32')).toBe('sh')
  expect(shellHere({ kind: 'terminal', env: {} }, 'darwin')).toBe('sh')
})
