// What a cause or an error text means, what to do and what settles it, for a person in a terminal. No network.
import { CATALOGUE } from '../diagnosis/catalogue.ts'
import { NO_TARGET, type RemedyFacts } from '../diagnosis/catalogue/entry.ts'
import { paint, painted, wrap, type TerminalOptions } from '../report/terminal/terminal-text.ts'
import { pageOf } from '../report/cause-page.ts'
import { SECRET_SOURCES } from '../secrets/sources.ts'
import { TOOL_NAME } from '../words/version.ts'
import { guessesFor, type Certainty, type Guess } from './guess.ts'

/** Causes that are told of one text. */
const MOST = 3

const SURE: Readonly<Record<Certainty, string>> = {
  named: 'this is the cause you named',
  code: 'certain: the error names it by its code or type',
  words: 'likely: the wording of the error says so, and wordings change',
  status: 'a guess: a status alone says little',
}

const FACTS: RemedyFacts = {
  ...NO_TARGET,
  ...{ host: 'terminal', party: 'anthropic', secretName: SECRET_SOURCES['api-key'].variables[0] },
}

/** The explanation as lines of text; undefined where nothing in the text is known. */
export function explainText(given: string, options: TerminalOptions): string | undefined {
  const guesses = guessesFor(given)
  if (guesses.length === 0) return undefined
  const told = guesses.slice(0, MOST).map((guess) => paragraph(guess, options).join('\n'))
  return `${[...told, settled(guesses, options)].join('\n\n')}\n`
}

function paragraph({ cause, certainty }: Guess, options: TerminalOptions): readonly string[] {
  const { title, explanation, remedy } = CATALOGUE[cause]
  const { summary, steps, links } = remedy(FACTS)
  return [
    ...wrap(`${cause}: ${title(FACTS)}`, '', options).map(painted('bold', options)),
    ...wrap(`(${SURE[certainty]})`, '  ', options).map(painted('dim', options)),
    '',
    ...wrap(explanation(FACTS), '  ', options),
    '',
    ...wrap(`What to do: ${summary}`, '  ', options).map(painted('bold', options)),
    ...steps.flatMap((step, at) => wrap(step, `${String(at + 1).padStart(4)}. `, options)),
    ...[...links.slice(0, 2), pageOf(cause)].map((url) => paint(`      ${url}`, 'dim', options)),
  ]
}

function settled(guesses: readonly Guess[], options: TerminalOptions): string {
  const words =
    guesses.length > 1
      ? `Several causes fit. To settle which, run ${TOOL_NAME} where the error appears: it asks the endpoint itself, for free.`
      : `To settle it, run ${TOOL_NAME} where the error appears: it asks the endpoint itself, for free.`
  return wrap(words, '', options).join('\n')
}
