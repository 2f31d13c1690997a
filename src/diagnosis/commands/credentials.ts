// Commands that store a credential or list names. None of them prints a value.
import type { Command, RemedyFacts } from '../catalogue/entry.ts'
import { knownSecret } from '../catalogue/steps.ts'
import { perShell } from './place.ts'

const SAFE_NAME = /^[A-Za-z_]\w*$/

/** A secret whose name only the workflow knows is not given another. */
function withName(facts: RemedyFacts, command: (name: string) => string): string | undefined {
  const name = knownSecret(facts)
  return name !== undefined && SAFE_NAME.test(name) ? command(name) : undefined
}

/** Asks for the value without showing it: `gh` cuts the line's end, `read -s` and a secure string keep it out of the history. */
export const storeCredential: Command = (facts) => {
  if (facts.host === 'action' && knownSecret(facts) === undefined) return 'gh secret list'
  return withName(facts, (name) => {
    if (facts.host === 'action') return `gh secret set ${name}`
    return facts.shell === 'powershell'
      ? `$env:${name} = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString '${name}')).Password`
      : `read -rs ${name} && export ${name}`
  })
}

/** The same for the separate store which Dependabot's runs read. */
export const storeForDependabot: Command = (facts) => {
  if (facts.host !== 'action') return undefined
  if (knownSecret(facts) === undefined) return 'gh secret list --app dependabot'
  return withName(facts, (name) => `gh secret set ${name} --app dependabot`)
}

/** Names only: this `awk` never touches the values (`env` would leak lines of long ones). */
function variableNames(pattern: string): Command {
  return perShell({
    sh: `awk 'BEGIN { for (name in ENVIRON) print name }' | grep -iE '${pattern}'`,
    powershell: `(Get-ChildItem Env:).Name -match '${pattern}'`,
  })
}

const credentialNames = variableNames('anthropic|claude')

/** Names only: `gh` cannot read values. */
export const listNames: Command = (facts) =>
  facts.host === 'action' ? 'gh secret list' : credentialNames(facts)

/** Names of all proxy variables, without the passwords that their values may carry. */
export const proxyNames: Command = variableNames('proxy')
