// Causes about how the key got here: lost on the way, held back by GitHub, given twice, left lying in a file.
import type { CauseId } from '../../words/causes.ts'
import { quote, say } from '../../words/phrase.ts'
import { listNames, storeCredential, storeForDependabot } from '../commands/credentials.ts'
import { byHost, type CauseEntry, cause, forDelivery, forHost, nameIn } from './entry.ts'
import { EXPOSED } from './key-exposed.ts'
import { keepIn, knownSecret, lookAtOrigin, startNewRun, storeAgain } from './steps.ts'

/** Entries about keys that did not arrive. */
export const KEY_DELIVERY = {
  'key.missing': cause({
    title: byHost({ action: 'No API key reached this step', terminal: 'No API key is set' }),
    when: 'The credential is empty, in a run that GitHub gives secrets to.',
    explanation: byHost({
      action:
        'The credential is empty, so nothing was sent. On GitHub, a secret name that does not exist is not an error: it becomes an empty string.',
      terminal: 'Without a key, nothing was sent.',
    }),
    summary: ({ host, secretName, listed }) => {
      const name = nameIn(listed?.credentialName ?? secretName, 'the variable of your key')
      if (host === 'terminal') return `Set ${name} in this shell and export it.`
      if (listed?.credentialName !== undefined)
        return `Pass ${name} to this step, under env: or in the input credentials.`
      return 'Create the secret under the exact name your workflow reads, and pass it to this step as api-key.'
    },
    steps: [
      ({ host, shell, secretName }) => {
        if (host === 'action')
          return say`Compare the names: the one in ${quote('${{ secrets.NAME }}')} must be exactly that of the secret, in this repository, environment or organization.`
        const name = secretName === undefined ? ['the variable of your key'] : [quote(secretName)]
        return shell === 'powershell'
          ? say`Set ${name} in this shell; a variable of PowerShell without ${quote('$env:')} isn't seen by programs.`
          : say`Set ${name} in this shell and export it; without export, programs don't see it.`
      },
      forDelivery({
        byInput:
          'Pass it as `api-key` under `with:` of this step; `env:` of another step or job does not reach it.',
        byName: (name) =>
          say`Pass it to this step under that name: as ${quote(name)} under its ${quote('env:')}, or as a line ${quote(`${name}=…`)} of the input ${quote('credentials')}.`,
      }),
      forHost({
        terminal:
          'Check the .env file: a program reads it only if something loads it, from the folder the program starts in.',
      }),
      forHost({
        action:
          'If the secret belongs to an environment, add `environment: NAME` to the job; in a reusable workflow, to the job inside it.',
      }),
      forHost({
        action:
          'If this is a reusable workflow, add `secrets: inherit` to its caller, or pass the secret by name under `secrets:`.',
      }),
      forHost({
        action:
          'If another job passes it as an output, read the secret in this job instead: the runner drops outputs that contain a masked value.',
      }),
      forHost({
        action: 'If it is an organization secret, allow this repository in its repository access.',
      }),
      forHost({ action: "If the secret doesn't exist yet, create it under that name." }),
    ],
    commands: [listNames, storeCredential],
    links: (host) =>
      host === 'terminal' ? ['getKey'] : ['useSecrets', 'secrets', 'reuseWorkflows', 'getKey'],
  }),
  'key.withheld': cause({
    title: 'GitHub gives this run no secrets',
    when: "The credential is empty, and the run is a fork's or Dependabot's pull request.",
    explanation:
      'By design, pull requests from forks get no secrets, and Dependabot runs get only Dependabot secrets. Nothing was checked, and nothing is known to be wrong.',
    summary: (facts) => {
      if (facts.evidence.withheld === 'fork')
        return 'Nothing to do: GitHub gives no secrets to pull requests from forks.'
      return `Add ${knownSecret(facts) ?? 'the key'} to the Dependabot secrets; for a fork, there is nothing to do.`
    },
    steps: [
      (facts) => {
        const name = knownSecret(facts)
        const secret = name === undefined ? ['secret of the same name'] : say`secret ${quote(name)}`
        return say`For Dependabot, save the key a second time, as the Dependabot ${secret}: it has its own store.`
      },
      'For forks, change nothing: check the key on push, on schedule, or when a maintainer starts the workflow.',
      'Skip the steps that need the key when the output `verdict` is `unchecked`.',
      "Don't switch to `pull_request_target` to get the secret: code from strangers would run beside it.",
    ],
    commands: [storeForDependabot],
    links: ['dependabot', 'pullRequestTarget', 'secrets'],
  }),
  'key.conflict': cause({
    title: 'Two credentials are set',
    when: 'Both an API key and a bearer token are set; says which one wins.',
    explanation:
      'Both an API key and a token are set. The API key wins here and in the official SDKs; Claude Code takes the token first. So two programs on one machine may use different credentials.',
    summary: 'Keep one credential and remove the other.',
    steps: [
      'Keep the one your program should use: `api-key` (`ANTHROPIC_API_KEY`) or `auth-token` (`ANTHROPIC_AUTH_TOKEN`).',
      forHost({
        action: 'Remove the other from `with:`, and from `env:` of the step, the job and the workflow.',
        terminal: 'Unset the other in this shell, and remove it from your shell profile and .env files.',
      }),
    ],
    commands: [listNames],
    links: ['codeAuthentication', 'authentication'],
  }),
  'key.exposed': EXPOSED,
  'key.malformed': cause({
    title: 'The key is incomplete or altered',
    when: 'A known family with the wrong length or alphabet, rejected by the API (first-party host only).',
    explanation:
      "The API rejected the key, and its shape says why: keys of this family have another length or other characters. It was probably cut or changed when it was copied. This doesn't mean the original was revoked.",
    summary: (facts) => `Copy the whole key again and ${keepIn(facts)}.`,
    steps: [
      lookAtOrigin,
      'Copy the key again with the copy button; selecting it by hand or copying wrapped text loses characters.',
      storeAgain('paste the whole key, from sk-ant- to its end, on one line'),
      'Create a new key if nobody has the original any more: the Console shows a key only once.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'getKey'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
