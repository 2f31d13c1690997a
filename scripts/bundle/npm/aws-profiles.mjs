// Stands in the npm package for `@smithy/core/config`, which is imported where it is used, so that no other run needs it. JavaScript, because the bundler reads the comment within.
export const { parseKnownFiles } = await import(/* webpackIgnore: true */ '@smithy/core/config')
