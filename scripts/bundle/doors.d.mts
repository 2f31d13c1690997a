// The type of `doors.mjs`, which is JavaScript so that the bundler finds the comment in it.

/** The doors of the bundle, by name; the nameless one is the action's. */
export const DOORS: Readonly<Record<string, () => Promise<unknown>>>
