// Causes about how the key got here: lost on the way, held back by GitHub, given twice, left lying in a file.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { listNames, storeCredential, storeForDependabot } from './commands.ts'
import { type CauseEntry, cause, forDelivery, forHost, told } from './entry.ts'
import { createKey, startNewRun, storeAgain } from './steps.ts'

/** Entries about keys that did not arrive. */
export const KEY_DELIVERY = {
  'key.missing': cause({
    title: 'no key arrived',
    when: 'The credential is empty, in a run to which GitHub gives secrets.',
    explanation:
      'Nothing was given where the key belongs, and nothing was sent. An unknown secret name is not an error on GitHub: it silently becomes the empty text.',
    summary:
      'Give the key: store the secret under the very name the workflow reads, and hand it to this step.',
    steps: [
      ({ host, secretName }) =>
        host === 'action'
          ? say`Compare names: the workflow must read the very name under which the secret is stored, usually ${secretName}.`
          : say`Set ${secretName} in this shell and export it; a variable that is not exported does not reach the program.`,
      forDelivery({
        byInput:
          'Pass it under with: as api-key of this step; a value under env: of another step or job does not arrive here.',
        byName: (name) =>
          say`Hand it to this step under that name: as ${name} under its env:, or as a line ${name}=… of its input credentials.`,
      }),
      forHost({
        terminal:
          'Check the .env file: a program reads it only if something loads it, and from the folder it is started in.',
      }),
      forHost({
        action:
          'If the secret belongs to an environment, add environment: NAME to the job; in a reusable workflow, to the job inside it.',
      }),
      forHost({
        action:
          'If this is a reusable workflow, let its caller say secrets: inherit, or hand the secret over by name under secrets:.',
      }),
      forHost({
        action:
          'If another job hands it over as an output, read it from its store in this job: the runner drops an output that holds a masked value.',
      }),
      forHost({
        action: 'If it is an organization secret, allow this repository under its repository access.',
      }),
      ({ host, secretName }) =>
        host === 'action' ? say`If it does not exist yet, store it as ${secretName}.` : undefined,
    ],
    commands: [listNames, storeCredential],
    links: ['useSecrets', 'secrets', 'reuseWorkflows', 'getKey'],
  }),
  'key.withheld': cause({
    title: 'GitHub gives no secrets to this run',
    when: "The credential is empty, and the run is a fork's or Dependabot's pull request.",
    explanation:
      'By design, pull requests from forks get no secrets, and runs started by Dependabot get only Dependabot secrets. Nothing was checked, and nothing is known to be wrong.',
    summary: 'Nothing to do for a fork; for Dependabot, store the key among the Dependabot secrets too.',
    steps: [
      ({ secretName }) =>
        say`For Dependabot, store the key a second time, as the Dependabot secret ${secretName}: it is a separate store.`,
      'For forks, leave it so: check the key on push, on schedule, or when a maintainer starts the workflow.',
      'Skip the steps that need the key when the output verdict is unchecked.',
      'Do not switch to pull_request_target to get the secret: code of strangers would run beside it.',
    ],
    commands: [storeForDependabot],
    links: ['dependabot', 'pullRequestTarget', 'secrets'],
  }),
  'key.conflict': cause({
    title: 'two credentials are set',
    when: 'Both an API key and a bearer token are set; says which one wins.',
    explanation:
      'Both an API key and a token are set. Here, and in the official SDKs, the API key wins; Claude Code takes the token first. So two programs on one machine may use different credentials.',
    summary: 'Keep one credential and remove the other.',
    steps: [
      'Keep the one your program is meant to use: api-key (ANTHROPIC_API_KEY) or auth-token (ANTHROPIC_AUTH_TOKEN).',
      forHost({
        action: 'Remove the other from with:, and from env: of the step, the job and the workflow.',
        terminal: 'Unset the other in this shell, and remove it from your shell profile and from .env files.',
      }),
    ],
    commands: [listNames],
    links: ['codeAuthentication', 'authentication'],
  }),
  'key.exposed': cause({
    title: 'the key stands in a file of the repository',
    when: "The credential's own value stands in a file which git tracks (any file, where the workspace is no git checkout).",
    explanation:
      'The exact value of the checked key was found in the checkout. Everyone who can read the repository can use it, and its history keeps it after the line is gone.',
    summary: 'Revoke this key, create a new one, then take the old one out of the file and the history.',
    steps: [
      'Revoke the key now: Claude Console → Settings → API keys (or at your gateway). Deleting the line does not help any more.',
      createKey,
      storeAgain('with the new key alone'),
      told(
        'file',
        (file) => say`Remove the value from ${file} and read it from the environment there.`,
        'Remove the value from the file and read it from the environment there.',
      ),
      'Look at the usage of the old key in the Console for requests that are not yours.',
      'Clean the history too if the repository is public or widely shared.',
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'removeSecret', 'useSecrets'],
  }),
  'key.malformed': cause({
    title: 'the key is incomplete or altered',
    when: 'A known family with the wrong length or alphabet, refused by the API (first-party host only).',
    explanation:
      'The API refused the key, and its shape says why: a key of this family has another length or other characters. It was probably cut or changed when it was copied. It does not mean that the original was revoked.',
    summary: 'Copy the whole key again; if the original is lost, create a new one.',
    steps: [
      'Copy the key again with the copy button, not by selecting it: a selection or a wrapped line loses characters.',
      storeAgain('paste the whole key, from sk-ant- to its end, on one line'),
      'Create a new key if nobody has the original any more: the Console shows a key only once.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['apiKeys', 'getKey'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
