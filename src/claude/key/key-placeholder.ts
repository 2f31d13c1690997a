// Values which stand where a key should stand: placeholders, and references that nothing has replaced.
import { familyOf, familyPrefix } from './key-families.ts'

/** References of workflow, shell and vault languages, each with the name a person knows it by. As of 2026-11-22. */
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/\$\{\{|^(?:secrets|env|vars|inputs)\.\w+$/i, 'a GitHub expression'],
  [/\{\{.*\}\}/, 'a template expression'],
  [/^\$\{[\w:.?-]+\}$|^\$[A-Za-z_]\w*$|^\$env:\w+$/i, 'a shell variable'],
  [/^%[A-Za-z_]\w*%$/, 'a Windows variable'],
  [/^\$\(.*\)$/, 'a command or pipeline variable'],
  [/^#\{.*\}#?$|^__[A-Z][A-Z0-9_]*__$/, 'a token of a replace step'],
  [/^op:\/\//i, 'a 1Password reference'],
  [/^(?:ref\+)?(?:hashi)?(?:corp)?vault(?::|\+)|^!vault\b/i, 'a Vault reference'],
  [/^arn:aws[\w-]*:(?:secretsmanager|ssm):|^aws-?(?:sm|secretsmanager|ssm):/i, 'an AWS secret’s name'],
  [
    /^@Microsoft\.KeyVault\(|^(?:az)?keyvault:|^https:\/\/[\w-]+\.vault\.azure\.net\//i,
    'an Azure Key Vault reference',
  ],
  [/^projects\/[^/]+\/secrets\/|^(?:gcp-?sm|sm|gsm):\/\//i, 'a Google Secret Manager name'],
  [/^(?:process\.env|import\.meta\.env|os\.environ|ENV)[.[(]/, 'a piece of program code'],
  [/^(?:secretref:|(?:secret|doppler|bws|keyring|pass|file):\/\/)/i, 'a reference to a secret store'],
  [/^ENC\[/, 'an encrypted value (SOPS)'],
]

/** Words that tell people to put something else there: no key on any host consists of them. */
const INSTRUCTIONS = [
  ...[
    'your',
    'insert',
    'enter',
    'paste',
    'replace',
    'changeme',
    'changethis',
    'placeholder',
    'goeshere',
    'here',
  ],
  ...['todo', 'fixme', 'redacted', 'hidden', 'removed', 'masked', 'example', 'sample', 'xxx'],
]
/** Words which on the first-party host cannot be a key; a private gateway may well accept them. */
const FILLERS = [
  ...[
    'anthropic',
    'claude',
    'apikey',
    'api',
    'key',
    'secret',
    'token',
    'password',
    'credential',
    'value',
    'string',
  ],
  ...[
    'test',
    'dummy',
    'fake',
    'mock',
    'demo',
    'none',
    'null',
    'undefined',
    'empty',
    'unset',
    'nothing',
    'invalid',
  ],
  ...[
    'goes',
    'with',
    'this',
    'real',
    'actual',
    'own',
    'my',
    'the',
    'put',
    'add',
    'new',
    'me',
    'it',
    'is',
    'in',
  ],
  ...[
    'valid',
    'foo',
    'bar',
    'baz',
    'abc',
    'sk',
    'ant',
    '1234567890',
    '123456789',
    '12345678',
    '123456',
    '12345',
  ],
  ...['1234', '123'],
]
const LONGEST_PLACEHOLDER = 120
const LONGEST_REFERENCE = 2048

/** The kind of reference that the value is, as words with an article, or undefined. */
export function referenceIn(core: string): string | undefined {
  const start = core.slice(0, LONGEST_REFERENCE)
  return REFERENCES.find(([pattern]) => pattern.test(start))?.[1]
}

/** The name that an expression of a workflow reads the secret by; undefined in any other text. GitHub's names have letters, digits and `_`. */
export function secretNameIn(core: string): string | undefined {
  return /^\$\{\{\s*secrets\.([a-z_][a-z\d_]{0,99})\s*\}\}$/i.exec(core)?.[1]
}

/** True when the text is, or contains, an expression that should have been replaced before it came here. */
export function isUnexpanded(text: string): boolean {
  return /\$\{|\{\{|\$\(/.test(text) || /^\$\w+$|^%\w+%$|^op:\/\//.test(text)
}

/** True when no key was ever put in. A well-formed key never counts, whatever it spells. */
export function isPlaceholder(core: string, host: { readonly firstParty: boolean }): boolean {
  if (core.length > LONGEST_PLACEHOLDER || familyOf(core)?.whole?.test(core)) return false
  const rest = core.slice(familyPrefix(core).length)
  if (rest === '' || isMasked(core) || isBracketed(core)) return true
  return spellsInstruction(rest) || (host.firstParty && spellsNothing(rest))
}

/** `***`, `sk-ant-...`, `sk-ant-api03-Ab…xyz`: what screens and logs show instead of a key. */
function isMasked(core: string): boolean {
  return /\.{3}|…|\*{3}|•{3}|●{3}/u.test(core) || /^[*.•●_x#-]+$/iu.test(core)
}

function isBracketed(core: string): boolean {
  return /^<[^<>]*>$|^\[[^[\]"]*\]$|^\{[\w -]*\}$/.test(core)
}

function spellsInstruction(rest: string): boolean {
  const letters = lettersOf(rest)
  return (
    INSTRUCTIONS.some((word) => letters.includes(word)) &&
    without(letters, [...INSTRUCTIONS, ...FILLERS]) === ''
  )
}

function spellsNothing(rest: string): boolean {
  return without(lettersOf(rest), FILLERS) === '' || /^([x0*._-])\1*$/i.test(rest)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

/** The letters that remain when the words, longest first, are taken out from left to right. */
function without(letters: string, words: readonly string[]): string {
  const longestFirst = words.toSorted((one, other) => other.length - one.length)
  return letters.replace(/x{3,}/g, '').replace(new RegExp(longestFirst.join('|'), 'g'), '')
}
