// The language of the runner's log: plain lines in which nothing is ever read as a command to the runner.
import { plain, type Phrase } from '../words/phrase.ts'
import { clipPhrase, oneLine } from './one-line.ts'

/** Longest text of one line, in characters. */
const LINE_CAP = 2_000

/**
 * Text for the middle of a log line. The runner obeys `::x::` at a line's start, after blanks, and `##[x]` anywhere
 * (ActionCommand.cs, as of 2026-11-22): the first never stands there because every line starts with a mark or word of ours.
 */
export function logText(said: string | Phrase): string {
  const text =
    typeof said === 'string' ? oneLine(said, LINE_CAP) : oneLine(plain(clipPhrase(said, LINE_CAP)), LINE_CAP)
  return text.replaceAll('##[', '# #[')
}
