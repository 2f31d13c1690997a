// The part of Google's library that signs in. All of it could also start a program that a credentials file names, and `gcloud`.
export { IdentityPoolClient } from 'google-auth-library/build/src/auth/identitypoolclient.js'
export { JWT } from 'google-auth-library/build/src/auth/jwtclient.js'
export { UserRefreshClient } from 'google-auth-library/build/src/auth/refreshclient.js'
