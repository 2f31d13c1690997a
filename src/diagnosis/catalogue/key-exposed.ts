// The cause about a key in a file of the checkout: what is true of it depends on how far it has come in git.
import type { KeptState } from '../../words/evidence.ts'
import { say } from '../../words/phrase.ts'
import { storeCredential } from '../commands/credentials.ts'
import { byParty, cause, forParty, spoken, told, type Step, type Worded } from './entry.ts'
import { createKey, storeAgain } from './steps.ts'

/** Where git could not tell how far, the worst is assumed. */
type State = KeptState | 'tracked'

function stateIn(kept: KeptState | undefined): State {
  return kept ?? 'tracked'
}

function byState(words: Readonly<Record<State, Worded>>): Worded {
  return (facts) => {
    const text = words[stateIn(facts.evidence.kept)]
    return typeof text === 'string' ? text : text(facts)
  }
}

/** A step that only some states need. */
function inState(states: readonly State[], step: Step): Step {
  return (facts) => (states.includes(stateIn(facts.evidence.kept)) ? spoken(step, facts)[0] : undefined)
}

const SHARED: readonly State[] = ['committed', 'tracked']
const LOCAL: readonly State[] = ['staged', 'modified', 'no-git']

const revokeNow: Worded = byParty({
  anthropic: 'Revoke this key in the Claude Console now, then create a new one.',
  gateway: 'Have this key revoked at the gateway now, then get a new one.',
})

/** The entry about a key in the checkout. */
export const EXPOSED = cause({
  title: byState({
    committed: 'The key is committed to git',
    tracked: 'The key is in a file of this checkout',
    staged: 'The key is staged to be committed',
    modified: 'The key is in a file that git tracks, not committed yet',
    'no-git': 'The key is in a file of this folder',
  }),
  when: 'The exact key is in a file that git tracks (any file, where the workspace is no git checkout).',
  explanation: byState({
    committed:
      'Anyone who can read the repository can use the key. It stays in the history after the line is gone, and in every clone, fork and pull request that has the commit.',
    tracked:
      'Anyone who can read that file can use the key. Once committed, it stays in the history after the line is gone.',
    staged: 'The next commit would contain the key. The current commit of that file does not.',
    modified:
      'Neither the current commit of that file nor what is staged contains the key; the file itself does.',
    'no-git':
      'The folder is no git checkout, so the key is in no history here. Whatever copies the folder copies the key.',
  }),
  summary: byState({
    committed: revokeNow,
    tracked: revokeNow,
    staged: 'Unstage the file before you commit, and take the key out of it.',
    modified: 'Take the key out of the file before you commit it.',
    'no-git': 'Move the key out of this folder.',
  }),
  steps: [
    inState(
      SHARED,
      forParty({
        anthropic:
          'Revoke the key now: Claude Console → Settings → API keys. Deleting the line is not enough.',
        gateway: 'Revoke the key now, at the gateway or through its owner. Deleting the line is not enough.',
      }),
    ),
    inState(SHARED, createKey),
    inState(SHARED, storeAgain('paste only the new key')),
    inState(
      ['staged'],
      told(
        'file',
        (file) =>
          say`Unstage ${file} with ${{ quoted: 'git restore --staged' }}, or before the first commit with ${{ quoted: 'git rm --cached' }}.`,
        'Unstage the file with `git restore --staged`, or before the first commit with `git rm --cached`.',
      ),
    ),
    told(
      'file',
      (file) => say`Remove the value from ${file} and read it from the environment there.`,
      'Remove the value from the file and read it from the environment there.',
    ),
    inState(
      ['committed'],
      'Remove it from the history too, if others can read the repository. Forks, clones and pull requests keep the old commits, so revoke the key first.',
    ),
    inState(
      ['tracked'],
      'If the file was committed, remove it from the history too; forks and clones keep it.',
    ),
    inState(SHARED, 'Check the usage of the old key for requests that are not yours.'),
    inState(
      ['no-git'],
      'Keep the key in a file outside of this folder, or in the secret store of your system.',
    ),
    inState(
      LOCAL,
      'Replace the key only if this file was shared another way: an earlier commit, an upload, an image, a backup.',
    ),
  ],
  commands: [(facts) => (SHARED.includes(stateIn(facts.evidence.kept)) ? storeCredential(facts) : undefined)],
  links: ['apiKeys', 'removeSecret', 'useSecrets'],
})
