// The process ends by itself; a look-up which the system cannot cancel must not hold it back.

/** Milliseconds left to whatever still holds the event loop once everything was written. */
const PATIENCE_MS = 50

/** `getaddrinfo` in libuv's pool can take its own 30 s after our deadline: then the process is ended, with the code it has. */
export function endSoon(): void {
  setTimeout(() => process.exit(), PATIENCE_MS).unref()
}
