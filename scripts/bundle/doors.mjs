// The doors of the bundle, by name. Each runs when it is imported. JavaScript, because the bundler reads the comment within.

/** The nameless one is the action's: the runner starts it, and one file is read sooner than two, hence eager. */
export const DOORS = {
  '': () => import(/* webpackMode: "eager" */ '../../src/index.ts'),
  cli: () => import('../../src/cli.ts'),
  merge: () => import('../../src/merge.ts'),
}
