// A sentence of ours which may quote words of others; each output escapes the quoted parts in its own way.

/** Words which are not ours: already capped, cleaned of control characters and of secrets (see `clean.ts`). */
export interface Quoted {
  readonly quoted: string
}

/** Own words as plain strings, outside words as `Quoted`, in reading order. */
export type Phrase = readonly (string | Quoted)[]

/** Marks a value as not ours. What comes from the network must pass `clean.ts` first. */
export function quote(text: string): Quoted {
  return { quoted: text }
}

/** Builds a phrase: interpolated strings and numbers count as own words, `Quoted` values and phrases stay what they are. */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (string | number | Quoted | Phrase)[]
): Phrase {
  return words.flatMap((word, at) => {
    const value = values[at]
    return value === undefined ? [word] : [word, ...parts(value)]
  })
}

function parts(value: string | number | Quoted | Phrase): Phrase {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return 'quoted' in value ? [value] : value
}

/** Joins phrases with own words between them. */
export function joinPhrases(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [between, ...phrase]))
}

/** The phrase as bare text, for languages in which a string is a string (JSON, an output's value). */
export function plain(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.quoted)).join('')
}

/** The text, or its beginning and `…`, in at most `cap` characters; never half a character, which no reader can show. */
export function capped(text: string, cap: number): string {
  return text.length > cap ? `${text.slice(0, cap - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
}
