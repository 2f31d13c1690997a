// The part of a summary that says what happened and what to do about it.
import type { Diagnosis, TargetResult } from '../words/result.ts'
import { part, type Piece } from './document.ts'
import { repeatsFirstStep } from './found.ts'
import { fence, inline, link, text } from './markdown.ts'
import { oneLine } from './one-line.ts'

/** A command longer than this is none that a person pastes. In characters. */
const COMMAND_CAP = 4_000

/** The explanation, then the remedy: its steps in order, commands to paste, official pages. */
export function remedyPieces({ diagnosis }: TargetResult): readonly Piece[] {
  if (diagnosis === undefined) return []
  return [`\n${inline(diagnosis.explanation)}\n`, ...whatToDo(diagnosis)]
}

/** `about` is said first, in Markdown. */
export function whatToDo({ remedy }: Diagnosis, about = ''): readonly Piece[] {
  const commands = remedy.commands.map((command) => oneLine(command, COMMAND_CAP))
  const { open, close } = fence(commands)
  return [
    `\n### What to do\n${about}`,
    repeatsFirstStep(remedy) ? '' : `\n**${text(remedy.summary)}**\n`,
    part(
      '\n',
      remedy.steps.map((step, at) => `${at + 1}. ${inline(step)}\n`),
    ),
    part(
      open,
      commands.map((command) => `${command}\n`),
      close,
    ),
    part(
      '\nRead more: ',
      remedy.links.map((url, at) => `${at === 0 ? '' : ' · '}${link(url)}`),
      '\n',
    ),
  ]
}
