// Whether the Azure CLI is signed in, by its own file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSignedInToAzure } from '../../../src/inputs/cloud/azure-profile.ts'

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'azure-'))
  mkdirSync(join(home, '.azure'))
})

afterEach(() => rmSync(home, { recursive: true }))

const SUBSCRIPTION = { id: '11111111-2222-4333-8444-555555555555', state: 'Enabled', isDefault: true }

test.each<[string, string | undefined, boolean]>([
  ['with a subscription', JSON.stringify({ subscriptions: [SUBSCRIPTION] }), true],
  ['behind a byte order mark', `\uFEFF${JSON.stringify({ subscriptions: [SUBSCRIPTION] })}`, true],
  ['after a logout', `\uFEFF${JSON.stringify({ installationId: 'i', subscriptions: [] })}`, false],
  ['that was never used', JSON.stringify({ installationId: 'i' }), false],
  ['of another shape', '[null]', false],
  ['that is null', 'null', false],
  ['that is cut off', '{"subscriptions":[{', false],
  ['that is not there', undefined, false],
])('a profile %s', (_, text, isSignedIn) => {
  if (text !== undefined) writeFileSync(join(home, '.azure', 'azureProfile.json'), text)
  expect(isSignedInToAzure({ HOME: home })).toBe(isSignedIn)
  expect(isSignedInToAzure({ HOME: '/nowhere', AZURE_CONFIG_DIR: join(home, '.azure') })).toBe(isSignedIn)
})
