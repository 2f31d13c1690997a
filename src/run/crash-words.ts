// Our own exception in words that hold no secret.
import type { Clean } from '../words/clean.ts'
import { say, type Phrase } from '../words/phrase.ts'

/** The name and message of an exception of ours. */
export function crashWords(error: unknown, clean: Clean): Phrase {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  return say`This check broke, which is a bug of ours: ${clean(text)}`
}
