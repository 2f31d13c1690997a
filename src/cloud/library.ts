// The libraries of clouds, which a package may have been installed without.
import type { CloudRefusal } from './sign-in.ts'

/** The refusal where an import found no package, with what to install; undefined for every other error. */
export function withoutLibrary(error: unknown): CloudRefusal | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND')
    return undefined
  const name = /^Cannot find (?:package|module) '((?:@[\w.-]+\/)?[a-z][\w.-]*)/.exec(error.message)?.[1]
  if (name === undefined) return undefined
  const reason = `the library for it is not installed: install the package ${name}`
  return { cause: 'key.missing', passing: false, reason }
}
