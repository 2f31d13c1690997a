// Stands in the bundle for `@aws-sdk/credential-provider-process`, which starts the program that a profile names.

/** Fails in place of a program. */
export function fromProcess(): () => Promise<never> {
  return () => Promise.reject(new Error('a credential_process is not started'))
}
