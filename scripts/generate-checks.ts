// Writes docs/checks.md out of the registry of checks; with --check only compares.
import { CHECKS } from '../src/checks/index.ts'
import type { Check } from '../src/checks/check.ts'
import { settlePage, table } from './generated-page.ts'

const INTRODUCTION = `# Checks

<!-- Written by scripts/generate-checks.ts out of src/checks: change those. -->

Every check of a target, from the key outwards to the service. The input \`checks\` takes these IDs. A check runs only if none of
those it needs has failed; otherwise it is shown as skipped, with the name of the one that failed.`

const link = (id: string): string => `[\`${id}\`](#${id})`

function overview(): string {
  const rows = CHECKS.map(({ id, title, layer, needs }) => [
    link(id),
    title,
    layer,
    needs.map(link).join(', '),
  ])
  return table(['Check', 'Label', 'Layer', 'Needs'], rows)
}

function section({ id, title, about }: Check): string {
  return `## \`${id}\`\n\n**${title}.** ${about}`
}

await settlePage('docs/checks.md', [INTRODUCTION, overview(), ...CHECKS.map(section)].join('\n\n'))
