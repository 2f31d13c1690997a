// Names that are no secret, although a header's value is one: outputs that later steps need would lose them.

/** Our own name stands in the path of every report. */
const OURS = ['claude-preflight', 'api.anthropic.com']

/** Tells whether a value is nothing but our name, an endpoint that the user named in plain sight, its host, or a label of that. */
export function publicNamesOf(endpoints: readonly (string | undefined)[]): (value: string) => boolean {
  const bases = endpoints.flatMap((text) => text?.split(/[\s,]+/) ?? [])
  const names = bases.flatMap((base) => {
    const { host = '', hostname = '' } = URL.parse(base) ?? {}
    return [base, host, hostname, ...hostname.split('.')]
  })
  const known = new Set([...OURS, ...names].map((name) => name.toLowerCase()))
  return (value) => known.has(value.trim().toLowerCase())
}
