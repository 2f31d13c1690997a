// Causes about what was pasted instead of the bare key. Nothing was sent for any of them.
import type { CauseId } from '../../words/causes.ts'
import { storeCredential } from '../commands/credentials.ts'
import { type CauseEntry, cause, forHost } from './entry.ts'
import { createKey, keepIn, lookAtOrigin, startNewRun, storeAgain, storeWithout } from './steps.ts'

/** Entries about keys whose text is wrong. */
export const KEY_SHAPE = {
  'key.placeholder': cause({
    title: 'The key is a placeholder',
    when: '`your_api_key_here`, `***`, `sk-ant-...`, `xxx`, `<key>`, `changeme` and their like.',
    explanation:
      'The value is an example from a template or a masked copy from a log, not a key. Nothing was sent.',
    summary: (facts) => `Replace the placeholder: copy your real key and ${keepIn(facts)}.`,
    steps: [
      lookAtOrigin,
      createKey,
      storeAgain('replace the placeholder with the real key'),
      forHost({
        action: "Check that the job's `env:` doesn't set the same name to an example value.",
        terminal: 'Replace it in the .env file too, if it was copied from .env.example.',
      }),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['getKey', 'useSecrets'],
  }),
  'key.unexpanded': cause({
    title: 'The key is an unresolved reference',
    when: '`${{ secrets.X }}`, `$ANTHROPIC_API_KEY`, `%KEY%`, `op://…`, `vault:…` arrived literally.',
    explanation:
      'The name of the key arrived instead of its value: references are not resolved in the place it was written. Nothing was sent.',
    summary: 'Pass the value of the key, not a reference to it.',
    steps: [
      lookAtOrigin,
      forHost({
        action:
          'Write the expression in the workflow file: `api-key: ${{ secrets.NAME }}`. Inside a secret, a .env file or a script, it stays text.',
        terminal:
          'Use double quotes, not single ones, around a shell variable. A .env file and most config files resolve none.',
      }),
      'For op://… or vault:… references, start the program with the tool that resolves them (for example `op run`), or load the secret in an earlier step.',
      storeAgain('if the reference was pasted there, replace it with the value'),
      startNewRun,
    ],
    links: ['expressions', 'useSecrets'],
  }),
  'key.whitespace': cause({
    title: 'The key contains whitespace or an invisible character',
    when: 'Leading, trailing or inner whitespace, CR, LF, BOM, zero-width or no-break space.',
    explanation:
      'The value contains a character that no key has, often a line end from echo or a break from a wrapped copy. The rest may be right. Nothing was sent.',
    summary: storeWithout('without the whitespace or invisible character'),
    steps: [
      lookAtOrigin,
      'Find the character named in the report; it is often invisible.',
      storeAgain('type or paste it at the prompt of the command below, which adds no line end'),
      'In scripts, use `printf %s` instead of `echo`, and save key files as UTF-8 without a byte order mark.',
      'Copy the key from the Console again if the character is inside it.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['useSecrets', 'getKey', 'codeErrors'],
  }),
  'key.quoted': cause({
    title: 'The key is wrapped in quotes',
    when: 'Wrapped in quotes, straight or typographic.',
    explanation:
      'The quotes have become part of the value, so the API would see another key. Nothing was sent.',
    summary: storeWithout('without the quotes'),
    steps: [
      lookAtOrigin,
      storeAgain('paste only what is between the quotes'),
      forHost({
        action: 'Leave out quotes in the secret form and in `docker --env-file` files, which keep them.',
        terminal: 'Use plain straight quotes, which the shell removes; it keeps typographic ones.',
      }),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['useSecrets'],
  }),
  'key.prefixed': cause({
    title: 'The key has extra text in front of it',
    when: '`Bearer `, `x-api-key:`, `ANTHROPIC_API_KEY=`, `export …` in front of the key.',
    explanation:
      'A whole header or script line was pasted instead of only the key. The client adds the header itself. Nothing was sent.',
    summary: storeWithout('without the text in front of the key'),
    steps: [
      lookAtOrigin,
      storeAgain('paste only the key, starting with sk-ant- (or with whatever your gateway uses)'),
      'Write the name once: left of the equals sign or in the name field, never in the value.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['useSecrets', 'authentication'],
  }),
  'key.encoded': cause({
    title: 'The key is encoded',
    when: 'A base64, URL-encoded or JSON-wrapped key.',
    explanation:
      'The value is an encoded key, as secret managers and Kubernetes store them. The API needs the decoded key. Nothing was sent.',
    summary: (facts) => `Decode the key and ${keepIn(facts)}.`,
    steps: [
      lookAtOrigin,
      'Decode it where it is read: `base64 --decode` for Kubernetes secrets, or take the one field of a JSON secret.',
      storeAgain('paste the decoded key, starting with sk-ant-'),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['useSecrets', 'getKey'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
