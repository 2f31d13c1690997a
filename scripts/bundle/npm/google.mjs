// Stands in the npm package for the parts of `google-auth-library`, which is imported where it is used, so that no other run needs it. JavaScript, because the bundler reads the comment within.
export const { IdentityPoolClient } = await import(
  /* webpackIgnore: true */ 'google-auth-library/build/src/auth/identitypoolclient.js'
)
export const { JWT } = await import(
  /* webpackIgnore: true */ 'google-auth-library/build/src/auth/jwtclient.js'
)
export const { UserRefreshClient } = await import(
  /* webpackIgnore: true */ 'google-auth-library/build/src/auth/refreshclient.js'
)
