// Stands in the npm package for `@azure/msal-node`, which is imported where it is used, so that no other run needs it. JavaScript, because the bundler reads the comment within.
export const { ConfidentialClientApplication } = await import(/* webpackIgnore: true */ '@azure/msal-node')
