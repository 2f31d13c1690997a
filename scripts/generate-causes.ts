// Writes docs/causes.md out of the causes, their catalogue and the examples; with --check it only compares, and exits 1 when they differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { CAUSES, CAUSE_IDS, type CauseId } from '../src/words/causes.ts'
import { CATALOGUE, type RemedyFacts } from '../src/diagnosis/catalogue.ts'
import type { Phrase } from '../src/words/phrase.ts'
import type { Remedy } from '../src/words/result.ts'

const PAGE = fileURLToPath(new URL('../docs/causes.md', import.meta.url))

/** The words users read when a scenario leads to the cause, as the tests saw it. */
const EXAMPLES = JSON.parse(
  readFileSync(new URL('../__tests__/scenarios/examples.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly title: string; readonly found: string; readonly remedy: string }>>

const FAMILIES: readonly { readonly title: string; readonly prefixes: readonly string[] }[] = [
  { title: 'The key', prefixes: ['key'] },
  { title: 'The endpoint', prefixes: ['endpoint'] },
  { title: 'The name', prefixes: ['dns'] },
  { title: 'The connection', prefixes: ['tcp'] },
  { title: 'The proxy', prefixes: ['proxy'] },
  { title: 'Certificates and TLS', prefixes: ['tls'] },
  { title: 'The clock', prefixes: ['clock'] },
  { title: 'Who may do what', prefixes: ['auth'] },
  { title: 'Money', prefixes: ['billing'] },
  { title: 'Models', prefixes: ['model'] },
  { title: 'Requests and answers', prefixes: ['format'] },
  { title: 'Limits', prefixes: ['limit'] },
  { title: 'The service', prefixes: ['service'] },
  { title: 'The run', prefixes: ['config', 'fallback', 'failover', 'run', 'shard'] },
]

const IN_WORKFLOW: RemedyFacts = {
  host: 'action',
  party: 'anthropic',
  endpoint: 'https://api.anthropic.com',
  hostname: 'api.anthropic.com',
  secretName: undefined,
  variable: undefined,
  evidence: {},
}
const IN_TERMINAL: RemedyFacts = { ...IN_WORKFLOW, host: 'terminal', secretName: 'ANTHROPIC_API_KEY' }
const AT_GATEWAY: RemedyFacts = {
  ...IN_WORKFLOW,
  party: 'gateway',
  endpoint: 'https://gateway.example.com',
  hostname: 'gateway.example.com',
}

const INTRODUCTION = `# Causes

<!-- Written by scripts/generate-causes.ts out of src/words/causes.ts, src/diagnosis/catalogue and __tests__/scenarios/examples.json. -->

Every code that the output \`cause\` can hold: when it is given, what it means, what to do. Where several apply, a broken one comes
before a degraded one; then the order of \`src/words/causes.ts\` decides.`

function ofFamily(prefixes: readonly string[]): readonly CauseId[] {
  return CAUSE_IDS.filter((id) => prefixes.includes(id.split('.')[0] ?? id))
}

function contents(): string {
  return FAMILIES.map(
    ({ title, prefixes }) => `- ${title}: ${ofFamily(prefixes).map(linkTo).join(' · ')}`,
  ).join('\n')
}

function linkTo(id: CauseId): string {
  return `[\`${id}\`](#${id.replaceAll('.', '')})`
}

function page(): string {
  const families = FAMILIES.map(({ title, prefixes }) =>
    [`## ${title}`, ...ofFamily(prefixes).map(section)].join('\n\n'),
  )
  return [INTRODUCTION, contents(), ...families].join('\n\n')
}

function section(id: CauseId): string {
  const { when, explanation, remedy } = CATALOGUE[id]
  const here = remedy(IN_WORKFLOW)
  const terminal = remedy(IN_TERMINAL)
  return [
    `### ${id}`,
    `**${verdictOf(id)}: ${titleOf(id)}**`,
    `When: ${when}`,
    text(explanation(IN_WORKFLOW)),
    ...example(id),
    here.steps.map((step) => `1. ${text(step)}`).join('\n'),
    ...onlyIn('In a terminal', terminal, here),
    ...onlyIn('Behind a gateway', remedy(AT_GATEWAY), here),
    ...commands([...new Set([...here.commands, ...terminal.commands])]),
    `See ${here.links.map((link) => `<${link}>`).join(', ')}`,
  ].join('\n\n')
}

/** The title without a host's own name, and the one at a gateway where that differs. */
function titleOf(id: CauseId): string {
  const [here = '', gateway] = [IN_WORKFLOW, AT_GATEWAY].map((facts) =>
    CATALOGUE[id].title({ ...facts, hostname: '' }),
  )
  return own(here === gateway ? here : `${here} (at a gateway: ${gateway})`)
}

/** Words in braces stand for what differs from run to run. */
function example(id: CauseId): readonly string[] {
  const seen = EXAMPLES[id]
  if (seen === undefined) return []
  const lines = [seen.title, seen.found, seen.remedy].filter((line) => line !== '')
  return ['Example:', ['```text', ...lines, '```'].join('\n')]
}

function verdictOf(id: CauseId): string {
  const verdict = CAUSES[id].join(' or ')
  return verdict.charAt(0).toUpperCase() + verdict.slice(1)
}

/** The steps which one surrounding words differently from the usual one, named after it. */
function onlyIn(where: string, remedy: Remedy, usual: Remedy): readonly string[] {
  const known = new Set(usual.steps.map(text))
  const others = remedy.steps
    .map((step) => text(step).replaceAll(AT_GATEWAY.hostname, IN_WORKFLOW.hostname))
    .filter((step) => !known.has(step))
  return others.length === 0 ? [] : [`${where}:`, others.map((step) => `- ${step}`).join('\n')]
}

function commands(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [['```sh', ...lines, '```'].join('\n')]
}

function text(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? own(part) : `\`${part.quoted}\``)).join('')
}

/** Our own words as Markdown; underscores stand inside names only, where they mean nothing. */
function own(words: string): string {
  return words.replaceAll(/[\\`*[\]<>|]/g, String.raw`\$&`)
}

const options = await resolveConfig(PAGE)
const wanted = await format(page(), { ...options, parser: 'markdown' })
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, wanted)
} else if (readFileSync(PAGE, 'utf8') !== wanted) {
  console.error('docs/causes.md is not what the catalogue says: run node scripts/generate-causes.ts')
  process.exitCode = 1
}
