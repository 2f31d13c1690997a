#!/usr/bin/env node
// The terminal's door: flags named as the inputs, the same engine, the same exit codes.
import { parseArgs } from 'node:util'
import { endSoon } from './host/end-soon.ts'
import { INPUT_NAMES } from './inputs/table.ts'
import { main } from './main.ts'
import { terminalHost } from './host/terminal-host.ts'
import { helpText } from './inputs/help.ts'
import { TOOL_NAME, VERSION } from './words/version.ts'
import { EXIT, type ExitCode } from './words/verdict.ts'

const FLAGS = Object.fromEntries(INPUT_NAMES.map((name) => [name, { type: 'string' }] as const))
const SWITCHES = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

type Values = Readonly<Record<string, string | boolean | undefined>>

async function runTerminal(args: readonly string[]): Promise<ExitCode> {
  const parsed = parse(args)
  if (parsed === undefined) return EXIT.wrongUsage
  if (parsed['help'] === true) return say(helpText())
  if (parsed['version'] === true) return say(`${TOOL_NAME} ${VERSION}`)
  const flags = Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  return main(terminalHost(process.env, { flags, json: parsed['json'] === true }))
}

/** Node's own message may repeat an argument, and an argument may be a key: only the flag's name is told. */
function parse(args: readonly string[]): Values | undefined {
  try {
    return parseArgs({ args: [...args], options: { ...FLAGS, ...SWITCHES }, allowPositionals: false }).values
  } catch {
    const known = args.filter((arg) => /^--[a-z-]{1,40}$/.test(arg)).join(' ')
    process.stderr.write(
      `${TOOL_NAME}: invalid arguments (flags found: ${known || 'none'}). Run with --help to see all flags.\n`,
    )
    return undefined
  }
}

function say(text: string): ExitCode {
  process.stdout.write(`${text}\n`)
  return EXIT.passed
}

/** The oldest major version of Node that has what the engine needs; an older one would end in a stack trace. */
const OLDEST_NODE = 24

async function open(): Promise<ExitCode> {
  if (Number.parseInt(process.versions.node) >= OLDEST_NODE) return runTerminal(process.argv.slice(2))
  process.stderr.write(`${TOOL_NAME} needs Node ${OLDEST_NODE} or later; this is ${process.versions.node}.\n`)
  return EXIT.wrongUsage
}

process.exitCode = await open()
endSoon()
