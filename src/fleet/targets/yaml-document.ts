// A targets file in YAML: its value, and the line and column of every part.
import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  Parser,
  visit,
  type Document,
  type ErrorCode,
  type YAMLMap,
} from 'yaml'
import { InputError } from '../../inputs/input-error.ts'
import { targetsFault, type FilePath, type FilePlace } from './fault.ts'
import { isWithinSize } from './yaml-size.ts'

export interface TargetsDocument {
  readonly value: unknown
  /** The place where the value at a path begins; the nearest part around it where there is none. */
  readonly placeOf: (path: FilePath) => FilePlace | undefined
  /** The place of a member's name in the mapping at a path. */
  readonly placeOfName: (path: FilePath, name: string) => FilePlace | undefined
  /** The first text of the file that is sought, names of members included; a place that is not known is told as an empty one. */
  readonly find: (
    isSought: (text: string) => boolean,
  ) => { readonly place: FilePlace | undefined } | undefined
}

/** Values of the file, those behind an alias counted again for every use: five thousand targets may take ten settings each from elsewhere. */
const MOST_VALUES = 150_000

const ACCEPTED = 'a YAML or JSON file as docs/targets.md describes it'

const SMALLER = 'YAML of at most 5,000 targets, or JSON of at most 10,000'

/**
 * Reads YAML 1.2, of which JSON is a part. Throws `InputError`; the library's own words are not repeated, and its warnings not let out, for
 * they quote the file.
 */
export function readYaml(text: string): TargetsDocument {
  if (!isWithinSize(text))
    throw targetsFault(undefined, 'there is more than five thousand targets need', SMALLER)
  const lines = new LineCounter()
  const at = (offset: number | undefined): FilePlace | undefined => {
    if (offset === undefined) return undefined
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const document = attempt(() => composed(text, lines, at))
  attempt(() => refuseNames(document, at))
  if (attempt(() => valuesIn(document.contents)) > MOST_VALUES)
    throw targetsFault(undefined, ENDLESS, ACCEPTED)
  const value: unknown = attempt((): unknown => document.toJS({ maxAliasCount: -1 }))
  return {
    value,
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfName: (path, name) => at(nameOffset(document, path, name)),
    find: (isSought) => {
      const found = textsOf(document).find(([said]) => isSought(said))
      return found && { place: at(found[1]) }
    },
  }
}

const ENDLESS = 'parts nest or repeat without end'

/** Whether a name stands twice is looked for here: the library compares each with all others. */
const OPTIONS = {
  prettyErrors: false,
  uniqueKeys: false,
  strict: true,
  merge: true,
  logLevel: 'error',
} as const

type PlaceAt = (offset: number | undefined) => FilePlace | undefined

/** The one document of a text. The first error ends it: half a million of them would be kept. The composer reports what is thrown within it again. */
function composed(text: string, lines: LineCounter, at: PlaceAt): Document {
  const composer = new Composer(OPTIONS)
  let first: InputError | undefined
  const refuse = (source: Source, code: ErrorCode): never => {
    first ??= noYaml(at(startOf(source)), code)
    throw first
  }
  Object.assign(composer, { onError: refuse })
  const [document, second] = composer.compose(new Parser(lines.addNewLine).parse(text), true, text.length)
  if (document === undefined || second !== undefined) throw noYaml(at(second?.range[0]), 'MULTIPLE_DOCS')
  return document
}

/** A place, or a part that has one, as the composer tells of an error. */
type Source = number | { readonly offset: number } | readonly [number, number]

function startOf(source: Source): number {
  if (typeof source === 'number') return source
  return 'offset' in source ? source.offset : source[0]
}

function noYaml(place: FilePlace | undefined, code: ErrorCode): InputError {
  return targetsFault(place, FAULTS[code] ?? 'not YAML', ACCEPTED)
}

/** The library's codes in words; those of rare faults have none of their own. */
const FAULTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'an alias without its anchor',
  BAD_DQ_ESCAPE: 'an unknown escape within double quotes',
  BAD_INDENT: 'wrong indentation, or a bracket is not closed',
  BAD_SCALAR_START: 'text that begins with this sign needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'text with a colon needs quotes',
  BLOCK_IN_FLOW: 'a bracket is not closed',
  DUPLICATE_KEY: 'duplicate member',
  MISSING_CHAR: 'a quote, bracket, comma, colon or space is missing',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing',
  MULTIPLE_DOCS: 'a second YAML document',
  RESOURCE_EXHAUSTION: ENDLESS,
  TAB_AS_INDENT: 'a tab as indentation; use spaces',
  UNEXPECTED_TOKEN: 'unexpected character',
}

/** YAML allows a list or a mapping for the name of a member; nothing here has such a name, and no name stands twice. */
function refuseNames(document: Document, at: PlaceAt): void {
  visit(document, {
    Map: (_, { items }: YAMLMap) => {
      const names = new Set<unknown>()
      for (const { key } of items) {
        if (!isNode(key)) continue
        if (!isScalar(key) && !isAlias(key))
          throw targetsFault(at(key.range?.[0]), 'the name of a member is not text', ACCEPTED)
        if (isScalar(key) && names.has(key.value)) throw noYaml(at(key.range?.[0]), 'DUPLICATE_KEY')
        if (isScalar(key)) names.add(key.value)
      }
    },
  })
}

/** Values and names in a part; without end where an alias stands in what it repeats. `known` are the sizes of what has an anchor. */
function valuesIn(part: unknown, known = new Map<string, number>()): number {
  if (isAlias(part)) return known.get(part.source) ?? 1
  if (isPair(part)) return valuesIn(part.key, known) + valuesIn(part.value, known)
  const anchor = isNode(part) ? part.anchor : undefined
  if (anchor !== undefined) known.set(anchor, Infinity)
  const items: readonly unknown[] = isCollection(part) ? part.items : []
  const size = items.reduce((sum: number, item) => sum + valuesIn(item, known), 1)
  if (anchor !== undefined) known.set(anchor, size)
  return size
}

/** Nesting without end, and aliases that multiply, end in an exception of the library's. */
function attempt<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw error instanceof InputError ? error : targetsFault(undefined, ENDLESS, ACCEPTED)
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
