// Which room a source file stands in, and the law that imports point down: from the entries to the ground, never back.
import { dirname, join } from 'node:path/posix'
import type ts from 'typescript'
import { importOf, lawOfFiles, parsed, type Law } from './source.ts'

/** Every room, from the ground up: a room may import those before it, and itself. The entries stand on top. */
export const ROOMS = [
  'secrets',
  'words',
  'net',
  'claude',
  'inputs',
  'probes',
  'plan',
  'retry',
  'reading',
  'cloud',
  'checks',
  'run',
  'diagnosis',
  'report',
  'explain',
  'issue',
  'publish',
  'fleet',
  'host',
  'entry',
] as const
type Room = (typeof ROOMS)[number]

/** Rooms that do not know each other, although one stands after the other. */
const STRANGERS: readonly (readonly [Room, Room])[] = [['plan', 'retry']]

/** Files in the root of `src/`. */
const ENTRIES = ['index', 'cli', 'merge', 'demo', 'main'].map((name) => `src/${name}.ts`)

/** The room of a path: the folder's name, `entry` for an entry, undefined for any other file in the root. */
export function roomOf(path: string): string | undefined {
  const [, first = '', ...rest] = path.split('/')
  if (path === 'src/demo.ts') return 'demo'
  return rest.length > 0 ? first : ENTRIES.includes(path) ? 'entry' : undefined
}

function mayImport(from: string | undefined, to: string | undefined): boolean {
  if (from === to || from === 'demo') return true
  if (from === 'simulator') return false
  if (STRANGERS.some((pair) => pair.some((room) => room === from) && pair.some((room) => room === to)))
    return false
  const [above, below] = [from, to].map((room) => ROOMS.findIndex((name) => name === room))
  return above !== undefined && below !== undefined && above > below && below >= 0
}

/** Within the checks a folder knows itself, and the contract and registry of all checks. */
function mayImportCheck(from: string, to: string): boolean {
  const [layer, other] = [from, to].map((path) => /^src\/checks\/([^/]+)\//.exec(path)?.[1])
  return layer === undefined || other === undefined || layer === other
}

function mayImportFile(from: string, to: string): boolean {
  return mayImport(roomOf(from), roomOf(to)) && mayImportCheck(from, to)
}

/** Every import of the sources points to the same room or to one nearer to the ground; nobody but the demo knows the simulator. */
export const importsPointDown: Law = lawOfFiles(
  (path) => path.startsWith('src/'),
  (nodes, path) =>
    importsIn(nodes, path)
      .filter((to) => !mayImportFile(path, to))
      .map((to) => `must not import ${to}`),
)

/** The sources that a source imports. */
function importsIn(nodes: readonly ts.Node[], path: string): string[] {
  return nodes
    .flatMap(importOf)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name))
    .filter((to) => to.startsWith('src/') && to.endsWith('.ts'))
}

/** No source imports itself over others, not even for a type: whoever reads the one would have to read all of them. */
export const importsRunInNoCircle: Law = (tree) => {
  let open = [...tree]
    .filter(([path]) => path.startsWith('src/') && path.endsWith('.ts'))
    .map(([path, text]) => ({ path, imports: importsIn(parsed(path, text), path) }))
  for (let before = Infinity; open.length < before;) {
    before = open.length
    const paths = new Set(open.map(({ path }) => path))
    const imported = new Set(open.flatMap(({ imports }) => imports))
    open = open.filter(({ path, imports }) => imported.has(path) && imports.some((to) => paths.has(to)))
  }
  return open.map(({ path }) => `${path}: stands in a circle of imports`)
}

/** A room that the order does not name would escape every law about rooms. */
export const roomsAreKnown: Law = (tree) => {
  const known = new Set<string | undefined>([...ROOMS, 'simulator', 'demo'])
  const sources = [...tree.keys()].filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
  return sources.filter((path) => !known.has(roomOf(path))).map((path) => `${path}: stands in no known room`)
}

const MOST_FILES = 16

/** A folder that grows past what one look takes in wants to be cut. */
export const foldersStaySmall: Law = (tree) => {
  const sources = [...tree.keys()].filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
  const byFolder = Map.groupBy(sources, (path) => dirname(path))
  return [...byFolder]
    .filter(([folder, files]) => !FULL_HOUSES.has(folder) && files.length > MOST_FILES)
    .map(([folder, files]) => `${folder}: holds ${files.length} files, and at most ${MOST_FILES} may`)
}

/** A file a cause family, and a file a part of the simulated service: lists, not mixtures. */
const FULL_HOUSES = new Set(['src/diagnosis/catalogue', 'src/simulator'])
