// The laws of the house other than its direction: who may touch what, how files are named, what no file may hold.
import { basename } from 'node:path/posix'
import ts from 'typescript'
import { CREDENTIAL_VARIABLES } from '../../src/secrets/sources.ts'
import {
  calleeOf,
  exportedValues,
  importOf,
  isDefaultExport,
  lawOfFiles,
  readsClock,
  readsEnvironment,
  type Law,
  type Tree,
} from './source.ts'

const inSource = (path: string): boolean => path.startsWith('src/')
/** Files by which effects come in: the entries, and the two hosts. */
const DOORS = new Set(
  ['index', 'cli', 'merge', 'demo', 'host/action-host', 'host/terminal-host'].map((name) => `src/${name}.ts`),
)
const NAMES_THAT_SAY_NOTHING = /^(utils?|helpers?|types|common|constants|core|services|managers|misc|shared)$/

/** Modules which only some places may import, with those places. */
const RESERVED = [
  { module: /^@actions\/(?!github)/, places: /^src\/host\// },
  { module: /^@actions\/github/, places: /^src\/issue\// },
  { module: /^undici(\/|$)/, places: /^src\/(?:probes|issue)\// },
  { module: /^(ajv|yaml)(\/|$)|^ajv-formats$/, places: /^src\/fleet\// },
  { module: /^@(aws-sdk|smithy)\//, places: /^src\/cloud\/aws\// },
  { module: /^google-auth-library|^gaxios/, places: /^src\/cloud\/google\// },
  { module: /^@azure\//, places: /^src\/cloud\/azure\// },
] as const

export const reservedModules: Law = lawOfFiles(inSource, (nodes, path) =>
  nodes
    .flatMap(importOf)
    .filter((name) => RESERVED.some(({ module, places }) => module.test(name) && !places.test(path)))
    .map((name) => `must not import ${name}`),
)

/** A second list of what may hold a credential would be forgotten where the table of sources grows. */
export const credentialsNamedOnce: Law = lawOfFiles(
  (path) => inSource(path) && path !== 'src/secrets/sources.ts',
  (nodes) =>
    nodes
      .filter(ts.isStringLiteralLike)
      .filter(({ text }) => CREDENTIAL_VARIABLES.includes(text))
      .map(({ text }) => `names ${text}`),
)

/** `fetch` hides the socket: what it measured could not be judged. */
export const noFetch: Law = lawOfFiles(inSource, (nodes) =>
  nodes.filter((node) => calleeOf(node) === 'fetch').map(() => 'calls fetch'),
)

export const noDefaultExport: Law = lawOfFiles(
  (path) => !path.endsWith('.d.ts'),
  (nodes) => nodes.filter(isDefaultExport).map(() => 'exports a default'),
)

export const environmentAtTheDoors: Law = lawOfFiles(
  (path) => inSource(path) && !DOORS.has(path),
  (nodes) => nodes.filter(readsEnvironment).map(() => 'reads the environment'),
)

const isOfChecks = (path: string): boolean => /^src\/checks\/[^/]+\//.test(path)

/** A check's file exports one value, whose id is the file's name; what only checks of that folder use stands beside it. */
export const oneCheckAFile: Law = lawOfFiles(isOfChecks, (nodes, path) => {
  if (!nodes.some((node) => calleeOf(node) === 'defineCheck')) return []
  const values = nodes.flatMap(exportedValues)
  const id = basename(path, '.ts')
  if (values.length !== 1) return [`exports ${values.length} values instead of one check`]
  return values[0]?.id === id ? [] : [`its check has another id than ${id}`]
})

/** Answers are read once, when they come: whoever judges gets the readings. */
export const answersReadInRun: Law = lawOfFiles(
  (path) => inSource(path) && !/^src\/(run|reading)\//.test(path),
  (nodes) => nodes.filter((node) => calleeOf(node) === 'readExchange').map(() => 'reads an answer again'),
)

/** One clock: what was measured carries its time, and the run's clock is handed down. */
export const noClockOfItsOwn: Law = lawOfFiles(
  (path) => /^src\/(reading|checks|diagnosis|claude|report)\//.test(path),
  (nodes) => nodes.filter(readsClock).map(() => 'asks the machine for the time'),
)

/** Whoever imports a value learns from its comment what it is. */
export const exportsAreDescribed: Law = lawOfFiles(inSource, (nodes) =>
  nodes
    .filter((node) => exportedValues(node).length > 0 && !ts.isExportSpecifier(node))
    .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
    .flatMap(exportedValues)
    .map(({ name }) => `exports ${name} without a doc comment`),
)

export const noTestLeftOut: Law = lawOfFiles(
  (path) => path.startsWith('__tests__/'),
  (nodes) => nodes.flatMap(leftOut).map((what) => `leaves tests out by ${what}`),
)

function leftOut(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node)) {
    const ofTests = /^(describe|test|it)\b/.test(node.expression.getText())
    // `hasIpv6 ? test : test.skip` says when it cannot run.
    const onCondition = ts.isConditionalExpression(node.parent) && node.name.text === 'skip'
    return ofTests && !onCondition && ['only', 'skip', 'todo'].includes(node.name.text)
      ? [node.getText()]
      : []
  }
  const callee = calleeOf(node)
  return callee && /^[fx](describe|test|it)$/.test(callee) ? [callee] : []
}

/** A file opens by saying in one line what lives there. */
export const openingLine: Law = (tree) => {
  const sources = [...tree].filter(([path]) => /^(src|scripts|__tests__)\/.*\.(ts|mjs)$/.test(path))
  const opens = (text: string): boolean => /^(#!.*\n)?\/\/ \S.{15,}\n/.test(text)
  return sources
    .filter(([, text]) => !opens(text))
    .map(([path]) => `${path}: does not open with a comment line`)
}

export const telltaleNames: Law = (tree) =>
  [...tree.keys()]
    .filter((path) => path.split('/').some((part) => NAMES_THAT_SAY_NOTHING.test(part.replace(/\.\w+$/, ''))))
    .map((path) => `${path}: a name that says nothing`)

const LOCK_FILE = /(?:^|\/)package-lock\.json$/

/** No lock file names download addresses: they would be those of whoever wrote it last. */
export const lockWithoutHosts: Law = (tree) =>
  [...tree].flatMap(([path, text]) => {
    const hosts = LOCK_FILE.test(path) ? (text.match(/"resolved": *"https?:[^"]*"/g) ?? []) : []
    return hosts.map((host) => `${path}: records ${host}`)
  })

/** The project speaks only of itself: no path of the machine it was written on. */
export const noMachinePaths: Law = (tree) =>
  matches(tree, /(?<![\w.$}/-])\/(?:work|root|home\/\w+|Users\/\w+)\/[\w.-]+/g)

function matches(tree: Tree, words: RegExp): string[] {
  const texts = [...tree].filter(([path]) => !path.startsWith('dist/') && !LOCK_FILE.test(path))
  return texts.flatMap(([path, text]) => [...text.matchAll(words)].map(([found]) => `${path}: says ${found}`))
}
