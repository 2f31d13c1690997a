// Accounts of clouds are private names: roles, users and sessions in ARNs, service accounts with their projects.
import { tellAccounts } from '../../../src/inputs/names/private-names.ts'

function toldBy(text: string): readonly string[] {
  const told: string[] = []
  tellAccounts(text, (kind, names) => void told.push(...names.map((name) => `${kind} ${name}`)))
  return told
}

it.each([
  [
    'User: arn:aws:sts::123456789012:assumed-role/acme-prod-deployer/gha-session-77 is not authorized',
    ['account acme-prod-deployer', 'account gha-session-77'],
  ],
  ['arn:aws:iam::123456789012:role/teams/acme_payments', ['account acme_payments']],
  [
    'denied to deployer-bot@acme-prod-7731.iam.gserviceaccount.com',
    ['account deployer-bot', 'host acme-prod-7731.iam.gserviceaccount.com'],
  ],
  ['arn:aws:iam::123456789012:role/admin', []],
  ['arn:aws:bedrock:us-east-1::inference-profile/global.anthropic.claude-haiku-5-5', []],
])('%s', (text, names) => expect(toldBy(text)).toEqual(names))
