// The keys of a TLS session, with which anyone reads a captured request, are written nowhere, whoever asks for them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from '../support/folder.ts'
import { play } from '../support/scenario-run.ts'
import { healthy } from '../support/scenario.ts'

test.each([
  ['SSLKEYLOGFILE', (file: string) => file],
  ['NODE_OPTIONS', (file: string) => `--tls-keylog=${file} --no-warnings`],
])('%s', (variable, value) =>
  inFolder({}, async (folder) => {
    const file = join(folder, 'keys')
    const { run } = await play({ id: variable, env: { [variable]: value(file) }, expect: healthy() })
    expect(run.outputs['verdict']).toBe('healthy')
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe('')
  }),
)
