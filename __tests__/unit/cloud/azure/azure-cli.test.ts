// The Azure CLI as a program on PATH that writes what the real one writes.
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { signInToAzure } from '../../../../src/cloud/azure/sign-in.ts'
import { ENTRA_TOKEN } from '../../../../src/simulator/clouds/azure/world.ts'
import { inCloud, type CloudWorld } from '../../../support/cloud-world.ts'
import { inFolder } from '../../../support/folder.ts'
import { asking, outcomeOf } from '../../../support/sign-in-hosts.ts'

/** Source: learn.microsoft.com/cli/azure/account#az-account-get-access-token. As of 2026-11-27. */
function loggedIn(changes: object = {}): string {
  return writes({
    accessToken: ENTRA_TOKEN,
    expiresOn: '2099-01-01 00:00:00.000000',
    expires_on: 4_070_908_800,
    subscription: '0b1f6471-1bf0-4dda-aec3-cb9272f09590',
    tenant: '8f1d3c52-0b5e-4f0a-9a53-0d6f5f2f7a10',
    tokenType: 'Bearer',
    ...changes,
  })
}

function writes(value: unknown): string {
  return `cat <<'END'\n${JSON.stringify(value)}\nEND\n`
}

function fails(words: string, code = 1): string {
  return `cat >&2 <<'END'\n${words}\nEND\nexit ${code}\n`
}

interface Where {
  readonly place?: string
  readonly signal?: AbortSignal
  readonly env?: Readonly<Record<string, string>>
}

/** Signs in where `az` is this script, in the folder `bin` beside the checkout. */
async function withAz(
  script: string,
  act: (outcome: unknown, world: CloudWorld, folder: string) => void,
  { place = 'bin', signal, env = {} }: Where = {},
): Promise<void> {
  const az = join(place, 'az')
  await inFolder(
    { [az]: `#!/bin/sh\n${script}`, 'repo/.git/HEAD': '', 'repo/sub/file': '' },
    async (folder) => {
      chmodSync(join(folder, az), 0o755)
      const PATH = [join(folder, place), process.env['PATH'] ?? ''].join(delimiter)
      const more = {
        env: { PATH, AZURE_CONFIG_DIR: 'as it is', ...env },
        cwd: join(folder, 'repo/sub'),
        ...(signal && { signal }),
      }
      await inCloud(
        () => undefined,
        async (world) =>
          act(await outcomeOf(await signInToAzure({ kind: 'azure-cli' }, world.tools)), world, folder),
        more,
      )
    },
  )
}

it('gives the token of whoever is logged in', async () => {
  await withAz(loggedIn(), (outcome, world) => {
    expect(outcome).toEqual(asking(ENTRA_TOKEN))
    expect(world.hidden).toContain(ENTRA_TOKEN)
    expect(world.received).toEqual([])
  })
})

it('is asked for Foundry, in its own folder and with the environment as it is', async () => {
  const script = fails('AADSTS1234567: $*', 1)
    .replace("<<'END'", '<<END')
    .replace('$*', '$* | $AZURE_CONFIG_DIR | $(pwd)')
  await withAz(script, (outcome, _, folder) => {
    const asked = 'account get-access-token --resource https://ai.azure.com --output json'
    expect(outcome).toMatchObject({ said: `${asked} | as it is | ${folder}/bin` })
  })
})

it.each([
  ['expires_on', { expires_on: 1 }],
  ['the local time of older versions', { expires_on: undefined, expiresOn: '2001-01-01 00:00:00.000000' }],
])('tells by %s that a token is over', async (_, changes) => {
  await withAz(loggedIn(changes), (outcome, { hidden }) => {
    const reason = 'the token of the Azure CLI has expired'
    expect(outcome).toEqual({ cause: 'auth.expired', passing: false, reason })
    expect(hidden).toContain(ENTRA_TOKEN)
  })
})

/** Sources: Azure/azure-cli#16209, Azure/login#464. As of 2026-11-27. */
it.each<readonly [string, string, object]>([
  [
    'nobody is logged in',
    fails("ERROR: Please run 'az login' to setup account."),
    { cause: 'key.missing', reason: 'nobody is logged in with the Azure CLI' },
  ],
  [
    'the login is over',
    fails(
      'ERROR: AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.\nInteractive authentication is needed. Please run:\naz login --scope https://ai.azure.com/.default',
    ),
    {
      cause: 'auth.expired',
      reason: 'the login has expired or was revoked (AADSTS70043)',
      said: expect.stringMatching(/^The refresh token/) as string,
    },
  ],
  [
    'the service is unknown',
    fails(
      'ERROR: AADSTS500011: The resource principal named https://ai.azure.com was not found in the tenant',
    ),
    { cause: 'auth.federation', reason: expect.stringMatching(/AADSTS500011/) as string },
  ],
  [
    'it fails',
    fails('Traceback', 2),
    { cause: 'auth.federation', reason: 'the Azure CLI ended with exit code 2' },
  ],
  ['it writes something else', writes({ accessToken: 'a b' }), { reason: 'the Azure CLI gave no token' }],
])('tells that %s', async (_, script, refusal) => {
  await withAz(script, (outcome) => expect(outcome).toMatchObject({ passing: false, ...refusal }))
})

/** How far it gets before its time is over depends on the machine. */
it('is stopped where it writes without end', async () => {
  await withAz('exec yes\n', (outcome) =>
    expect(outcome).toMatchObject({ reason: expect.stringMatching(/ended|no token|in time/) as unknown }),
  )
})

it.each(['repo', 'repo/sub', 'repo/node_modules/.bin'])(
  'starts no program of the checkout (%s)',
  async (place) => {
    await withAz(
      loggedIn(),
      (outcome, { hidden }) => {
        expect(outcome).toEqual({
          cause: 'key.missing',
          passing: false,
          reason: 'the Azure CLI is not installed',
        })
        expect(hidden).toEqual([])
      },
      { place },
    )
  },
)

it.each([
  ['the run', new DOMException('', 'AbortError'), 'run.deadline'],
  ['its time', new DOMException('', 'TimeoutError'), 'auth.federation'],
])('is left with its children at the end of %s', async (_, reason, cause) => {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(reason), 200)
  await withAz(
    `sleep 3\n${loggedIn()}`,
    (outcome) => {
      expect(outcome).toEqual({ cause, passing: true, reason: 'the Azure CLI did not answer in time' })
    },
    { signal: ending.signal },
  )
  clearTimeout(timer)
})

it('loads no module and no extension that the environment names', async () => {
  const script = fails('AADSTS1234567: [$PYTHONPATH] [$AZURE_EXTENSION_DEV_SOURCES] $AZURE_EXTENSION_DIR', 1)
  const where = { env: { PYTHONPATH: '.', AZURE_EXTENSION_DIR: 'ext', AZURE_EXTENSION_DEV_SOURCES: 'dev' } }
  await withAz(
    script.replace("<<'END'", '<<END'),
    (outcome) => {
      const told = JSON.stringify(outcome)
      expect(told).toContain('[] []')
      expect(told).not.toContain(' ext')
    },
    where,
  )
})

it('is not waited for behind its end by children that keep its outputs open', async () => {
  const before = Date.now()
  await withAz(`sleep 60 &\n${loggedIn()}`, (outcome) => expect(outcome).toEqual(asking(ENTRA_TOKEN)))
  expect(Date.now() - before).toBeLessThan(8_000)
})
