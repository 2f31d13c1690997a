// Holds the event loop, as a busy machine does.

/** Nothing else runs in this process for so many milliseconds. */
export function hold(ms: number): void {
  const untilMs = performance.now() + ms
  while (performance.now() < untilMs);
}
