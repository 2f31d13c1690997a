// What everything about a cloud is read with.
import type { CloudId } from '../../words/cloud.ts'
import type { OpenHost } from '../../words/host.ts'
import type { Reader } from '../reader.ts'
import type { CLOUD } from '../table/cloud.ts'

/** Looks the inputs of clouds up, and variables that stand in for them at this cloud alone. */
export interface CloudReader {
  readonly reader: Reader<typeof CLOUD>
  readonly host: OpenHost
  readonly id: CloudId
}
