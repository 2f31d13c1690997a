// The world that the examples run in: the API and a gateway under the names that the examples use, and the action led there by its defaults.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { parse, stringify } from 'yaml'
import { accountKey, defaultAccount, WORKSPACE_ID } from '../../src/simulator/account.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import { mintWorld } from '../../src/simulator/certificate-worlds.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import { githubOidc } from '../../src/simulator/github-oidc.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { TODAY } from '../worlds/world.ts'
import { ACCESS_TOKEN, apiKey, IDENTITY_REQUEST_TOKEN, KEY, KEY_IN, RULE, TOKEN } from './scenario-keys.ts'

const ROOT = join(import.meta.dirname, '../..')
const API = 'api.anthropic.com'
const GATEWAY = 'gateway.example.com'
/** The ids in examples/targets/claude-targets.yml. */
const ORGANIZATION = '00000000-0000-4000-8000-000000000000'
const SIGN_IN = {
  ...RULE,
  id: 'fdrl_01ExampleRule',
  organizationId: ORGANIZATION,
  serviceAccountId: 'svac_01ExampleAccount',
}

/** The repository's variables that keyless examples name. */
export const VARS = {
  ANTHROPIC_FEDERATION_RULE_ID: SIGN_IN.id,
  ANTHROPIC_ORGANIZATION_ID: ORGANIZATION,
  ANTHROPIC_SERVICE_ACCOUNT_ID: SIGN_IN.serviceAccountId,
} as const

/** A credential that only Claude Code may use, as most subscriptions have it. */
export const CLAUDE_CODE_TOKEN = KEY_IN['claude-code-only']

/** The key that follows on `KEY` in a rotation. */
export const NEXT_KEY = apiKey('next')

const ACCOUNT = defaultAccount({
  keys: [
    accountKey(KEY),
    accountKey(NEXT_KEY),
    accountKey(TOKEN, { schemes: ['bearer'] }),
    accountKey(ACCESS_TOKEN, { schemes: ['bearer'], organizationId: ORGANIZATION }),
    accountKey(KEY_IN['no-credit'], { state: 'no-credit' }),
    accountKey(CLAUDE_CODE_TOKEN, { state: 'claude-code-only' }),
  ],
  federation: [{ ...SIGN_IN, tokens: { [WORKSPACE_ID]: ACCESS_TOKEN } }],
})

/** An open world. */
export interface ExampleWorld {
  /** The checkout, with the scripts that examples name, each of which prints `worked`; the targets file goes into `.github`. */
  readonly workspace: string
  /** The folder of an action that is ours, but finds the simulated services. */
  readonly action: string
  /** The variables of a job with `id-token: write`. */
  readonly identity: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** Opens the services and lays out the checkout. */
export async function openExampleWorld(): Promise<ExampleWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'))
  const { trust, ...tls } = await mintWorld('good', { dnsNames: [API, GATEWAY] })
  const services = [
    await startSimulator({ transport: 'https', tls, handler: claudeApi(ACCOUNT, () => TODAY) }),
    await startSimulator({
      transport: 'https',
      tls,
      handler: gateway({ key: KEY, pathPrefix: '/anthropic' }),
    }),
    await startSimulator({ handler: githubOidc({ requestToken: IDENTITY_REQUEST_TOKEN }) }),
  ] as const
  const [api, between, github] = services
  writeFileSync(join(folder, 'root.pem'), trust)
  const defaults = {
    'connect-to': `${API}:443:127.0.0.1:${api.port}\n${GATEWAY}:443:127.0.0.1:${between.port}`,
    'ca-certificates': join(folder, 'root.pem'),
  }
  return {
    workspace: checkoutIn(join(folder, 'workspace')),
    action: actionIn(join(folder, 'action'), defaults),
    identity: identityOf(github),
    close: async () => {
      await Promise.all(services.map((service) => service.close()))
      rmSync(folder, { recursive: true })
    },
  }
}

/** The variables by which a job asks GitHub's endpoint for its identity token. */
export function identityOf({ origin }: Pick<Simulator, 'origin'>): ExampleWorld['identity'] {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: IDENTITY_REQUEST_TOKEN,
  }
}

/** Lays out the checkout, whose scripts print `worked`. */
export function checkoutIn(workspace: string): string {
  for (const name of ['scripts/review.sh', 'scripts/deploy.sh']) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), '#!/bin/sh\necho worked\n')
    chmodSync(join(workspace, name), 0o755)
  }
  mkdirSync(join(workspace, '.github'))
  return workspace
}

interface Manifest {
  readonly inputs: Record<string, { default?: string }>
  readonly runs: { main: string }
}

/** Our `action.yml` with other defaults, beside the built action: the workflow itself stays as it is. */
export function actionIn(folder: string, defaults: Readonly<Record<string, string>>): string {
  const manifest = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Manifest
  for (const [name, text] of Object.entries(defaults))
    Object.assign(manifest.inputs[name] ?? {}, { default: text })
  manifest.runs.main = relative(folder, resolve(ROOT, process.env['SCENARIO_SCRIPT'] ?? manifest.runs.main))
  mkdirSync(folder)
  writeFileSync(join(folder, 'action.yml'), stringify(manifest))
  return folder
}
