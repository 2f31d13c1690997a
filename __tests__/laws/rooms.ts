// Which room a source file stands in, and the law that imports point down: from the doors to the ground, never back.
import { dirname, join } from 'node:path/posix'
import { importOf, lawOfFiles, type Law } from './source.ts'

/** From the ground up. Rooms on one floor do not know each other. */
const FLOORS = [
  ['ground'],
  ['claude'],
  ['probes'],
  ['plan', 'retry'],
  ['judgement'],
  ['checks'],
  ['run'],
  ['diagnosis'],
  ['report', 'issue'],
  ['doors'],
] as const

/** Files of src/ itself that every room may use; any other file there is a door. */
const GROUND = new Set(
  'cause check-ids finding host needles outside phrase result run-context scrub secret secret-parts settings verdict version'.split(
    ' ',
  ),
)

/** Folders of what only a door needs: they stand on its floor. */
const OF_THE_DOORS = new Set(['targets', 'merge'])

/** The room of a path: a floor's name, or the name of a folder outside the house. */
export function roomOf(path: string): string {
  const [, first = '', ...rest] = path.split('/')
  if (rest.length > 0) return OF_THE_DOORS.has(first) ? 'doors' : first
  const name = first.replace(/\.ts$/, '')
  if (name === 'demo') return 'demo'
  return GROUND.has(name) ? 'ground' : 'doors'
}

function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'demo') return true
  if (from === 'simulator') return to === 'ground'
  const [above, below] = [from, to].map((room) =>
    FLOORS.findIndex((floor) => floor.some((name) => name === room)),
  )
  return above !== undefined && below !== undefined && above > below && below >= 0
}

/** Every import of the sources points to the same room or to a lower floor; nobody but the demo knows the simulator. */
export const importsPointDown: Law = lawOfFiles(
  (path) => path.startsWith('src/'),
  (nodes, path) =>
    nodes
      .flatMap(importOf)
      .filter((name) => name.startsWith('.'))
      .map((name) => join(dirname(path), name))
      .filter((to) => to.startsWith('src/') && to.endsWith('.ts'))
      .filter((to) => !mayImport(roomOf(path), roomOf(to)))
      .map((to) => `${roomOf(path)} must not import ${to} (${roomOf(to)})`),
)

/** A room that no floor names would escape every law about rooms. */
export const roomsAreKnown: Law = (tree) => {
  const known = new Set<string>([...FLOORS.flat(), 'simulator', 'demo'])
  const sources = [...tree.keys()].filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
  return sources.filter((path) => !known.has(roomOf(path))).map((path) => `${path}: stands in no known room`)
}
