// A sample of every input for docs/inputs.md, as the line of a workflow: a value that is accepted, with a comment that says when to use it.
import type { InputName } from '../src/inputs/table.ts'

/** The lines below `with:`, by input. */
export const INPUT_SAMPLES: Readonly<Record<InputName, string>> = {
  'api-key':
    'api-key: ${{ secrets.ANTHROPIC_API_KEY }} # A secret of the repository, organization or environment.',
  'auth-token':
    'auth-token: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }} # The token that `claude setup-token` prints.',
  auth: 'auth: bearer # The header your SDK sends. The other one is not tried.',
  endpoints: `endpoints: | # The primary, then its fallback.
  https://gateway.example.com/anthropic
  https://api.anthropic.com`,
  require: 'require: all # A dead fallback is broken, not degraded.',
  models: 'models: claude-sonnet-5-5, claude-haiku-5-5 # The IDs in your code.',
  request: 'request: .github/claude-request.json # A request as your code sends it.',
  live: 'live: true # Billed: one message with one token of output, plain and streamed.',
  'fail-on': 'fail-on: degraded # Nightly runs: fail on warnings too.',
  'on-missing-key': 'on-missing-key: fail # Also where GitHub withholds secrets.',
  timeout: 'timeout: 5s # An endpoint nearby should answer faster than that.',
  deadline: 'deadline: 15s # Never hold up the job for longer.',
  attempts: 'attempts: 2 # Try again once, then report it.',
  'scan-workspace': 'scan-workspace: false # The checkout is huge, and another tool looks for secrets.',
  summary: 'summary: false # Another step writes the summary from report.md.',
  proxy: 'proxy: ${{ secrets.PROXY_URL }} # http://user:password@proxy.example.com:3128',
  'compare-direct': 'compare-direct: false # Direct connections set off alarms here.',
  'ca-certificates': 'ca-certificates: certificates/company-root.pem # The root of the inspection proxy.',
  'client-certificate': 'client-certificate: ${{ runner.temp }}/client.pem # Written by an earlier step.',
  'client-key': 'client-key: ${{ runner.temp }}/client.key # Written by an earlier step.',
  'connect-to': 'connect-to: gateway.example.com:443:10.0.0.7:8443 # The DNS entry comes later.',
  'allow-http': 'allow-http: true # A gateway in the same private network, without TLS.',
  headers: `headers: | # The gateway asks for it.
  x-tenant: \${{ secrets.GATEWAY_TENANT }}`,
  'tls-expiry-days': 'tls-expiry-days: 30 # Renewing a certificate takes us three weeks.',
  'report-dir': 'report-dir: ${{ github.workspace }}/reports # A later step uploads it.',
  'model-retirement-days': 'model-retirement-days: 90 # We plan a quarter ahead.',
  'workspace-id': 'workspace-id: wrkspc_01ExampleWorkspace # Another workspace is an error.',
  'organization-id':
    'organization-id: 00000000-0000-4000-8000-000000000000 # Another organization is an error.',
  'federation-rule-id': 'federation-rule-id: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }} # Not a secret.',
  'service-account-id': 'service-account-id: ${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }} # Not a secret.',
  'oidc-audience': 'oidc-audience: https://gateway.example.com # The gateway exchanges the token.',
  provider: 'provider: litellm # The host name does not say so.',
  client: 'client: claude-code # The steps then name its settings.',
  checks: 'checks: all,-key-exposure # All but one.',
  formats: 'formats: json,md,junit # Also report.junit.xml.',
  redact: 'redact: true # The reports of this private repository are sent to others.',
  region: 'region: eu-west-1 # Where the models of your code are called.',
  project: 'project: my-project # Google Cloud; the login action sets it too.',
  resource: 'resource: my-foundry # As in https://my-foundry.services.ai.azure.com.',
  'aws-profile': 'aws-profile: ci # On a self-hosted runner that has an AWS configuration.',
  'role-to-assume': 'role-to-assume: arn:aws:iam::123456789012:role/claude-ci # No login step is needed.',
  'workload-identity-provider':
    'workload-identity-provider: projects/123456789012/locations/global/workloadIdentityPools/github/providers/repo # No login step is needed.',
  'service-account': 'service-account: claude-ci@my-project.iam.gserviceaccount.com # Not a secret.',
  'client-id': 'client-id: ${{ vars.AZURE_CLIENT_ID }} # Not a secret. No login step is needed.',
  'tenant-id': 'tenant-id: ${{ vars.AZURE_TENANT_ID }} # Not a secret.',
  issue: 'issue: true # Nightly: a broken key opens an issue, a new one closes it.',
  'issue-labels': 'issue-labels: bug, on-call # Whoever is on call watches this label.',
  'issue-assignees': 'issue-assignees: octocat # The owner of the key.',
  'github-token': 'github-token: ${{ steps.app.outputs.token }} # The issue comes from our own GitHub App.',
  targets: 'targets: .github/claude-targets.yml # Names, endpoints and models; no keys.',
  'allowed-hosts': 'allowed-hosts: api.anthropic.com, gateway.example.com # Nothing is sent to any other.',
  credentials: `credentials: | # In a reusable workflow, where names of your own can't be variables.
  SEARCH_CLAUDE_KEY=\${{ secrets.SEARCH_CLAUDE_KEY }}
  SHOP_CLAUDE_KEY=\${{ secrets.SHOP_CLAUDE_KEY }}`,
  shard: 'shard: ${{ matrix.shard }}/8 # One of eight jobs.',
  concurrency: 'concurrency: 4 # The gateway is small.',
}
