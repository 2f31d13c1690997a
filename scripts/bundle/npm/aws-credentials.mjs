// Stands in the npm package for `@aws-sdk/credential-providers`, which is imported where it is used, so that no other run needs it. JavaScript, because the bundler reads the comment within.
export const { fromHttp, fromIni, fromInstanceMetadata, fromTokenFile, fromWebToken } = await import(
  /* webpackIgnore: true */ '@aws-sdk/credential-providers'
)
