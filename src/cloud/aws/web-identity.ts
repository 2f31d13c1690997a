// Exchanges an identity token at STS for keys of a role, over the run's own connections.
import type { fromTokenFile } from '@aws-sdk/credential-providers'
import type { CloudTools } from '../sign-in.ts'
import type { Wire } from './wire.ts'

/** The library's way to ask STS: a role and a token in, credentials out. */
export type Assume = NonNullable<
  NonNullable<Parameters<typeof fromTokenFile>[0]>['roleAssumerWithWebIdentity']
>

/** The place where STS is asked; the library knows the endpoint of a region itself. */
export interface StsPlace {
  readonly region: string
  readonly endpoint?: string
}

/** Asks STS once a token: `tools.send` tries again itself. The token is hidden before it is sent. */
export async function assumer(
  wire: Wire,
  { region, endpoint }: StsPlace,
  tools: CloudTools,
): Promise<Assume> {
  const { fromWebToken } = await import('@aws-sdk/credential-providers')
  const fixed = { endpoint, useFipsEndpoint: false, useDualstackEndpoint: false }
  const clientConfig = {
    region,
    requestHandler: wire.requestHandler,
    maxAttempts: 1,
    ...(endpoint !== undefined && fixed),
  }
  return ({ RoleArn: roleArn, RoleSessionName: roleSessionName, WebIdentityToken }) => {
    const webIdentityToken = WebIdentityToken.trim()
    tools.hide(webIdentityToken)
    return fromWebToken({ clientConfig, roleArn, roleSessionName, webIdentityToken })()
  }
}
