// The text of a targets file as a value whose every part knows its line and column.
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { targetsFault, type FilePath, type FilePlace } from './fault.ts'

export interface TargetsDocument {
  readonly value: unknown
  /** The place where the value at a path begins; the nearest part around it where there is none. */
  readonly placeOf: (path: FilePath) => FilePlace | undefined
  /** The place of a member's name in the mapping at a path. */
  readonly placeOfName: (path: FilePath, name: string) => FilePlace | undefined
  /** Every piece of text in the file, names of members included. */
  readonly texts: () => readonly (readonly [text: string, place: FilePlace | undefined])[]
}

/** Uses of aliases, those inside of aliases counted again for every use: ten thousand targets may have some each, a bomb has more. */
const MOST_ALIASES = 100_000

const ACCEPTED = 'a YAML or JSON file as docs/targets.md describes it'

/**
 * Reads YAML 1.2, of which JSON is a part. Throws `InputError`; the library's own words are not repeated, and its warnings not let out, for
 * they quote the file.
 */
export function readDocument(text: string): TargetsDocument {
  const lines = new LineCounter()
  const at = (offset: number | undefined): FilePlace | undefined => {
    if (offset === undefined) return undefined
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const document = attempt(() => parsed(text, { ...OPTIONS, lineCounter: lines }))
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault !== undefined) throw targetsFault(at(fault.pos[0]), wordsOf(fault.code), ACCEPTED)
  refuseOtherNames(document, at)
  const value: unknown = attempt((): unknown => document.toJS({ maxAliasCount: MOST_ALIASES }))
  return {
    value,
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfName: (path, name) => at(nameOffset(document, path, name)),
    texts: () => textsOf(document).map(([said, offset]) => [said, at(offset)] as const),
  }
}

const ENDLESS = 'parts nest or repeat without end'

/** The library itself stops where parts nest some hundred levels deep. */
function wordsOf(code: string): string {
  return code === 'RESOURCE_EXHAUSTION' ? ENDLESS : `it is no YAML (${code})`
}

const OPTIONS = {
  prettyErrors: false,
  uniqueKeys: true,
  strict: true,
  merge: true,
  logLevel: 'error',
} as const

/** YAML allows a list or a mapping for the name of a member; nothing here has such a name. */
function refuseOtherNames(
  document: Document,
  at: (offset: number | undefined) => FilePlace | undefined,
): void {
  visit(document, {
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key) && !isAlias(key))
        throw targetsFault(at(key.range?.[0]), 'the name of a member is no text', ACCEPTED)
    },
  })
}

function parsed(text: string, options: Parameters<typeof parseDocument>[1]): Document {
  return parseDocument(text, options)
}

/** Nesting without end, and aliases that multiply, end in an exception of the library's. */
function attempt<Value>(read: () => Value): Value {
  try {
    return read()
  } catch {
    throw targetsFault(undefined, ENDLESS, ACCEPTED)
  }
}

function offsetOf(document: Document, path: FilePath): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}

function nameOffset(document: Document, path: FilePath, name: string): number | undefined {
  const map: unknown = document.getIn(path, true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined
  return isNode(pair?.key) ? pair.key.range?.[0] : offsetOf(document, path)
}

function textsOf(document: Document): readonly (readonly [string, number | undefined])[] {
  const found: (readonly [string, number | undefined])[] = []
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') found.push([node.value, node.range?.[0]])
    },
  })
  return found
}
