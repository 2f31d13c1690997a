// What libraries of clouds write on the console, past everything that hides and escapes.

/** Every line from now on; no run writes there itself. */
export function consoleLines(): string[] {
  const lines: string[] = []
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    console[name] = (...words: readonly unknown[]) => void lines.push(words.map(String).join(' '))
  return lines
}
