// Writes the examples into the pages that show them, so that both always agree; with --check only compares.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fenced, readPage, settleParts } from './generated-page.ts'

const ROOT = join(import.meta.dirname, '..')
const PAGES = ['README.md', 'docs/targets.md', ...pagesIn('docs/recipes')]
const PLACE = /(?<=<!-- )examples\/[\w./-]+(?= -->)/g

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`)
}

/** An example as pages show it: without its opening comment, and with the tag of a major version in place of a commit. */
function shown(path: string): string {
  const text = readPage(path).replace(/^(?:# (?!yaml-language-server).*\n)+/, '')
  return text.replaceAll(/@[0-9a-f]{40} # v(?<major>\d+)\.\d+\.\d+/g, '@v$<major>')
}

for (const page of PAGES) {
  const places = new Set(readPage(page).match(PLACE))
  const parts = [...places].map((path) => [path, fenced('yaml', shown(path))] as const)
  if (parts.length > 0) await settleParts(page, Object.fromEntries(parts))
}
