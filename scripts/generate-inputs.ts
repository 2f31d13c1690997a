// Writes docs/inputs.md out of the tables of inputs and their samples; with --check only compares.
import { FLAG_INPUTS, INPUT_GROUPS, INPUT_NAMES, type InputName } from '../src/inputs/table.ts'
import type { Row, Rows } from '../src/inputs/table/row.ts'
import { fenced, settlePage } from './generated-page.ts'
import { INPUT_SAMPLES } from './input-samples.ts'

/** Names of variables and URLs, which Markdown would read as links or emphasis. */
const CODE = /\b[A-Z]+(?:_[A-Z]+)+\b|https?:\/\/[\w./:@-]*[\w/]|(?<= )--[a-z-]+|\*\.\w+/g

function section(name: string, { about, initial, variables = [] }: Row): string {
  const text = about.replaceAll(CODE, (word) => `\`${word}\``)
  const isTold = initial !== undefined && initial !== '' && variables.length === 0
  return [
    `### ${name}`,
    isTold ? `${text} Default: \`${initial}\`.` : text,
    fenced('yaml', `with:\n${INPUT_SAMPLES[name as InputName].replaceAll(/^(?=.)/gm, '  ')}`),
  ].join('\n\n')
}

/** Inputs that mean something in a workflow alone. */
const FLAGLESS = INPUT_NAMES.filter((name) => !FLAG_INPUTS.some((flag) => flag === name))

/** The headings of the groups. */
const HEADINGS: Readonly<Record<keyof typeof INPUT_GROUPS, string>> = {
  main: 'Main',
  network: 'Network',
  advanced: 'Advanced',
  cloud: 'Clouds',
  issue: 'An issue that updates itself',
  fleet: 'Many targets',
}

function groupSection([group, rows]: readonly [string, Rows]): string {
  const sections = Object.entries(rows).map(([name, row]) => section(name, row))
  return [`## ${HEADINGS[group as keyof typeof HEADINGS]}`, ...sections].join('\n\n')
}

const RULES = `## How inputs are read

- An input beats an environment variable. Within each of the two, \`api-key\` beats \`auth-token\`. The summary shows where each setting
  came from.
- An empty input counts as not given.
- An unknown input is noted in the summary and ignored. An unknown flag in a terminal ends with exit code 2.
- An input with an unusable value ends the run with exit code 2, before anything is sent. The message names the input and what is
  accepted. It never repeats the value.
- Fixed words, such as \`true\` or \`json\`, are read in any case. In a terminal, \`--live\` alone means true, and so does any other
  flag that takes true or false.
- Limits: \`attempts\` from 1 to 20, \`concurrency\` from 1 to 256, days from 0 to 3650, \`issue-labels\` at most 99 of 50 characters each,
  \`issue-assignees\` at most 10.
- Times are \`500ms\`, \`10s\` or \`2m\`; a bare number is seconds. From 1 ms to 60 minutes.
- Lists are comma-separated, or have one entry per line. \`endpoints\` takes at most 16.
- \`request\` is the path of a JSON file inside the workspace, at most 1 MiB. Its content is sent to the token count and shown nowhere.
  Fields that the count doesn't take (\`max_tokens\`, \`stream\`, …) are checked against the rules of the API version instead.
- The runner drops a job output that holds a masked value, and shows \`***\` in the log. If your base URL is a secret,
  \`healthy-endpoint\` reaches the steps of the same job, but no other job. Store it as a variable instead.
- With \`redact\`, \`healthy-endpoint\` stays usable: it has the real URL, and the runner masks it in the log of later steps. So in a
  public repository the output of a private endpoint reaches no other job, either. Keep such endpoints in secrets: the runner itself prints the
  inputs of a step. A host that everybody knows, such as \`api.anthropic.com\` or \`openrouter.ai\`, is never hidden.
- A placeholder such as \`[endpoint 1]\`, \`[proxy]\` or \`[organization]\` stands for the same name everywhere in a run. A merge
  shows what its shards wrote. In a terminal, \`auto\` hides nothing outside of GitHub Actions.`

await settlePage(
  'docs/inputs.md',
  `# Inputs

<!-- Written by scripts/generate-inputs.ts out of src/inputs/table and scripts/input-samples.ts. -->

Every input, with a sample. All are optional. In a terminal they are flags of the same names: \`timeout: 5s\` is \`--timeout 5s\`.
Only these have no flag: ${FLAGLESS.map((name) => `\`${name}\``).join(', ')}.

${[...Object.values(HEADINGS), 'How inputs are read'].map((heading) => `- [${heading}](#${heading.toLowerCase().replaceAll(' ', '-')})`).join('\n')}

${Object.entries(INPUT_GROUPS).map(groupSection).join('\n\n')}

${RULES}
`,
)
