// The prose that users can meet: pages, descriptions of actions, and the sentences in our own code.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { parseDocument, visit } from 'yaml'

const ROOT = join(import.meta.dirname, '..', '..')

/** Markdown text with the place of each of its lines, counted from 1. */
export interface Prose {
  readonly text: string
  readonly placeOf: (line: number) => string
}

/** A sentence of its own, with its place. */
interface Sentence {
  readonly text: string
  readonly place: string
}

/** Decisions and the architecture are for contributors. */
const NOT_FOR_USERS = /^docs\/(?:decisions\/|architecture\.md)/
const PAGES = ['README.md', ...filesIn('docs', '.md').filter((path) => !NOT_FOR_USERS.test(path))]
const ACTIONS = ['action.yml', 'merge/action.yml']
/** The simulator and the tables of what others write quote the words of others. */
const QUOTING = /^src\/(?:simulator|claude)\//

/** Everything that is linted, a source at a time. */
export function proseSources(): readonly Prose[] {
  const code = filesIn('src', '.ts').filter((path) => !QUOTING.test(path))
  return [
    ...PAGES.map((path) => ({ text: read(path), placeOf: (line: number) => `${path}:${line}` })),
    ...ACTIONS.map((path) => together(descriptionsIn(path))),
    ...code.map((path) => together(sentencesIn(path))),
  ]
}

function filesIn(folder: string, end: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** A paragraph each: the odd lines. */
function together(sentences: readonly Sentence[]): Prose {
  return {
    text: sentences.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).join('\n\n'),
    placeOf: (line) => sentences[(line - 1) / 2]?.place ?? '',
  }
}

function descriptionsIn(path: string): readonly Sentence[] {
  const found: Sentence[] = []
  visit(parseDocument(read(path)), {
    Pair: (_, { key, value }) => {
      if (String(key) === 'description') found.push({ text: String(value), place: path })
    },
  })
  return found
}

/** Texts of several words. A template is read in pieces, between its values. */
function sentencesIn(path: string): readonly Sentence[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)
  const found: Sentence[] = []
  const collect = (node: ts.Node): void => {
    if (isText(node) && /\w \w/.test(node.text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push({ text: node.text, place: `${path}:${line + 1}` })
    }
    node.forEachChild(collect)
  }
  collect(file)
  return found
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)
}
