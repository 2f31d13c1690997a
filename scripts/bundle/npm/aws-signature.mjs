// Stands in the npm package for `@smithy/signature-v4`, which is imported where it is used, so that no other run needs it. JavaScript, because the bundler reads the comment within.
export const { SignatureV4 } = await import(/* webpackIgnore: true */ '@smithy/signature-v4')
