#!/usr/bin/env node
// The terminal's door: flags named as the inputs, the same engine, the same exit codes.
import { parseArgs } from 'node:util'
import { editDistance } from './claude/models/edit-distance.ts'
import type { Detail } from './report/terminal/terminal-text.ts'
import { endWith } from './host/end-with.ts'
import { InputError } from './inputs/input-error.ts'
import { FLAG_INPUTS, FLAGS_ALONE } from './inputs/table.ts'
import { main } from './main.ts'
import { readPrinting, type Printing } from './host/printing.ts'
import { canShowLive, terminalHost } from './host/terminal-host.ts'
import { SWITCHES } from './inputs/table/switches.ts'
import { TOOL_NAME, VERSION } from './words/version.ts'
import { EXIT, type ExitCode } from './words/verdict.ts'

const FLAGS = Object.fromEntries(FLAG_INPUTS.map((name) => [name, { type: 'string' }] as const))
const ALONE = new Set(FLAGS_ALONE.map((name) => `--${name}`))

type Values = Readonly<Record<string, string | boolean | undefined>>

async function runTerminal(args: readonly string[]): Promise<ExitCode> {
  if (args[0] === 'explain') return explain(args.slice(1).join(' '))
  if (args[0] === 'completion') return completion(args[1] ?? '')
  const parsed = parse(args)
  if (parsed === undefined) return EXIT.wrongUsage
  if (parsed['help'] === true) return say((await import('./inputs/help.ts')).helpText())
  if (parsed['version'] === true) return say(`${TOOL_NAME} ${VERSION}`)
  const flags = Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => Object.hasOwn(FLAGS, entry[0])),
  )
  const printing = printingOf(parsed)
  if (printing === undefined) return EXIT.wrongUsage
  const support = parsed['support'] === true
  const detail = detailOf(parsed)
  const live = isLive(parsed, printing)
    ? (await import('./host/live-line.ts')).startLiveLine(process.stderr)
    : undefined
  return main(terminalHost(process.env, { flags, printing, support, detail, live }))
}

/** Hosts stand in the live line, and nothing else may stand beside a report for programs. */
function isLive({ quiet, redact }: Values, { format, file }: Printing): boolean {
  const isShared = format !== 'text' && file === undefined
  return !isShared && quiet !== true && redact !== 'true' && canShowLive(process.env)
}

function printingOf({ json, format, output }: Values): Printing | undefined {
  try {
    const [name, path] = [format, output].map((flag) => (typeof flag === 'string' ? flag : undefined))
    return readPrinting({ json: json === true, format: name, output: path }, process.cwd())
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`${TOOL_NAME}: ${error.message}\n`)
    return undefined
  }
}

/** Prints the script that completes flags in a shell. */
async function completion(shell: string): Promise<ExitCode> {
  const { completionText, SHELLS } = await import('./explain/completion/completion.ts')
  const script = completionText(shell)
  if (script !== undefined) return say(script)
  process.stderr.write(`${TOOL_NAME} completion: give one of ${SHELLS.join(', ')}.\n`)
  return EXIT.wrongUsage
}

/** Explains a cause or an error text; without one, what is piped in. */
async function explain(given: string): Promise<ExitCode> {
  const [{ explainText }, { shape }] = await Promise.all([
    import('./explain/explain.ts'),
    import('./host/terminal-host.ts'),
  ])
  const text = given === '' && !process.stdin.isTTY ? await piped() : given
  const told = explainText(text, shape(process.env))
  if (told !== undefined) return say(told.trimEnd())
  process.stderr.write(
    `${TOOL_NAME}: nothing in this text is known. Give a cause (auth.invalid), an error message or a line of a log.\n`,
  )
  return EXIT.wrongUsage
}

/** Bytes of a pipe that are read. */
const MOST_PIPED = 65_536

async function piped(): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) {
    pieces.push(Buffer.from(piece as Uint8Array))
    if (pieces.reduce((sum, { length }) => sum + length, 0) > MOST_PIPED) break
  }
  return Buffer.concat(pieces).toString('utf8')
}

function detailOf({ quiet, verbose }: Values): Detail {
  if (verbose === true) return 'verbose'
  return quiet === true ? 'quiet' : 'normal'
}

/** Inputs that are true or false may stand alone, and then mean true. */
function spelledOut(args: readonly string[]): readonly string[] {
  return args.map((arg, at) => {
    const next = args[at + 1]
    const isAlone = next === undefined || next.startsWith('--')
    return isAlone && ALONE.has(arg) ? `${arg}=true` : arg
  })
}

/** Node's own message may repeat an argument, and an argument may be a key: only the flag's name is told. */
function parse(args: readonly string[]): Values | undefined {
  try {
    return parseArgs({
      args: [...spelledOut(args)],
      options: { ...FLAGS, ...SWITCHES },
      allowPositionals: false,
    }).values
  } catch {
    process.stderr.write(`${TOOL_NAME}: ${complaint(args)} Run with --help to see all flags.\n`)
    return undefined
  }
}

const NAMES = [...FLAG_INPUTS, ...Object.keys(SWITCHES)].map((name) => `--${name}`)

/** A wrong flag with the nearest right one. */
function complaint(args: readonly string[]): string {
  const flags = args
    .filter((arg) => /^--[a-z-]{1,40}(?:=|$)/.test(arg))
    .map((arg) => arg.replace(/=.*$/s, ''))
  const wrong = flags.find((flag) => !NAMES.includes(flag))
  if (wrong === undefined) return `invalid arguments (flags found: ${flags.join(' ') || 'none'}).`
  const [nearest] = NAMES.toSorted((one, other) => editDistance(one, wrong) - editDistance(other, wrong))
  const isNear = nearest !== undefined && editDistance(nearest, wrong) <= 3
  return `there is no flag ${wrong}.${isNear ? ` Did you mean ${nearest}?` : ''}`
}

function say(text: string): ExitCode {
  process.stdout.write(`${text}\n`)
  return EXIT.passed
}

/** The oldest Node that has what the engine needs; an older one would end in a stack trace. */
const OLDEST_NODE = { major: 22, minor: 19 } as const

async function open(): Promise<ExitCode> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor))
    return runTerminal(process.argv.slice(2))
  process.stderr.write(
    `${TOOL_NAME} needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or later, and this is ${process.versions.node}. Install a newer Node, or run: npx -p node@24 -p ${TOOL_NAME} ${TOOL_NAME}\n`,
  )
  return EXIT.wrongUsage
}

await endWith(await open(), [process.stdout, process.stderr])
