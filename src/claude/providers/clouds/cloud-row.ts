// The row of a cloud: judged by difference as any gateway, but its answers are the service's own word.
import type { CloudId } from '../../../words/cloud.ts'
import { gateway } from '../gateway.ts'
import type { Provider } from '../provider.ts'
import { isHostOf } from './hosts.ts'
import type { Road } from './road.ts'

/** The differences between one cloud and another. */
type Row = Pick<Provider, 'name' | 'schemesFor' | 'routes'> &
  Pick<Provider['answers'], 'causeOf'> &
  Partial<Pick<Provider['answers'], 'edge'>> & { readonly id: CloudId; readonly road: Road }

/** A refusal here is the service's own, in one header alone; its failures pass by themselves. */
export function cloudRow({ id, causeOf, edge = 'own', ...row }: Row): Provider {
  return {
    ...gateway,
    ...row,
    id,
    ownsHost: (hostname) => isHostOf(id, hostname),
    answers: {
      ...gateway.answers,
      ...(causeOf !== undefined && { causeOf }),
      meaningOf: () => undefined,
      isDeterminate: ({ envelope, html }) => !html && envelope !== undefined,
      refusedBy: 'any-scheme',
      edge,
    },
  }
}
