// Causes about what was pasted instead of the bare key. Nothing was sent for any of them.
import type { CauseId } from '../../words/causes.ts'
import { storeCredential } from './commands.ts'
import { type CauseEntry, cause, forHost } from './entry.ts'
import { createKey, lookAtOrigin, startNewRun, storeAgain } from './steps.ts'

/** Entries about keys whose text is wrong. */
export const KEY_SHAPE = {
  'key.placeholder': cause({
    title: 'the key is a placeholder',
    when: '`your_api_key_here`, `***`, `sk-ant-...`, `xxx`, `<key>`, `changeme` and their like.',
    explanation:
      'The value is an example out of a template or a masked copy out of a log, not a key. Nothing was sent.',
    summary: 'Put a real key where the placeholder stands.',
    steps: [
      lookAtOrigin,
      createKey,
      storeAgain('replace the placeholder by the real key'),
      forHost({
        action: 'Check that env: of the job does not set the same name to an example value.',
        terminal: 'Replace it in the .env file too, if it was copied from .env.example.',
      }),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['getKey', 'useSecrets'],
  }),
  'key.unexpanded': cause({
    title: 'the key is a reference that nobody resolved',
    when: '`${{ secrets.X }}`, `$ANTHROPIC_API_KEY`, `%KEY%`, `op://…`, `vault:…` arrived literally.',
    explanation:
      'The name of the key arrived instead of its value: the place it was written in does not resolve such references. Nothing was sent.',
    summary: 'Let the reference be resolved before it gets here.',
    steps: [
      lookAtOrigin,
      forHost({
        action:
          'Write the expression in the workflow file itself, as api-key: ${{ secrets.NAME }}; expressions inside a secret, a .env file or a script stay text.',
        terminal:
          'Use double quotes, not single ones, around a shell variable; a .env file and most configuration files resolve none at all.',
      }),
      'For op://… or vault:… references, start the program through the tool that resolves them (for example op run), or load the secret in a step before.',
      storeAgain('if the reference itself was pasted there, replace it by the value'),
      startNewRun,
    ],
    links: ['expressions', 'useSecrets'],
  }),
  'key.whitespace': cause({
    title: 'the key contains white space or an invisible character',
    when: 'Leading, trailing or inner white space, CR, LF, BOM, zero-width or no-break space.',
    explanation:
      'A character that no key has came along with it, usually a line end from echo or a file, or a break from a wrapped copy. The rest may be right, but a header with such a value is refused or means another key, so nothing was sent.',
    summary: 'Store the key again without the white space or invisible character.',
    steps: [
      'Look for the character that the finding names; it is often invisible.',
      lookAtOrigin,
      storeAgain('type or paste it at the prompt of the command below, which leaves no line end behind'),
      'Use printf %s instead of echo, and save key files as UTF-8 without a byte order mark, when a script stores it.',
      'Copy the key from the Console again if the character stands inside it.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['useSecrets', 'getKey', 'codeErrors'],
  }),
  'key.quoted': cause({
    title: 'the key is wrapped in quotes',
    when: 'Wrapped in quotes, straight or typographic.',
    explanation:
      'The quotes have become part of the value, so the API would see another key. What is inside looks untouched; nothing was sent.',
    summary: 'Store the key again without the quotes.',
    steps: [
      lookAtOrigin,
      storeAgain('paste only what stands between the quotes'),
      forHost({
        action:
          'Leave quotes out of the secret form and of docker --env-file files: they are kept literally there.',
        terminal:
          'Use plain straight quotes in the shell, which removes them; typographic ones from a document stay.',
      }),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['useSecrets'],
  }),
  'key.prefixed': cause({
    title: 'something stands in front of the key',
    when: '`Bearer `, `x-api-key:`, `ANTHROPIC_API_KEY=`, `export …` in front of the key.',
    explanation:
      'A whole header or a whole line of a script was pasted, not the key alone. The client adds the header itself; nothing was sent.',
    summary: 'Store the key alone, without the words in front of it.',
    steps: [
      lookAtOrigin,
      storeAgain('paste only the key, beginning with sk-ant- (or with whatever your gateway gave you)'),
      'Write the name only once: left of the equals sign or in the name field, never in the value.',
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['useSecrets', 'authentication'],
  }),
  'key.encoded': cause({
    title: 'the key is encoded',
    when: 'A base64, URL-encoded or JSON-wrapped key.',
    explanation:
      'The value is a key in another coat, as secret managers and Kubernetes hand it out. The API wants the bare key; nothing was sent.',
    summary: 'Store the decoded key.',
    steps: [
      lookAtOrigin,
      'Decode it where it is taken out: base64 --decode for Kubernetes secrets, the one field of a JSON secret instead of the whole.',
      storeAgain('paste the bare key, beginning with sk-ant-'),
      startNewRun,
    ],
    commands: [storeCredential],
    links: ['useSecrets', 'getKey'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
