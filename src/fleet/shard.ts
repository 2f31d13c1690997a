// Which share of a fleet a target belongs to: the same for ever, and hardly another when shards are added.
import { hash } from 'node:crypto'

/** Bytes of a hash that make an exact number. */
const WEIGHT_BYTES = 6

/**
 * The shard of a name, from 1 to `count`: the one that weighs most for it ("highest random weight", Thaler and Ravishankar, 1998). A new
 * target moves no other, and of n shards a further one takes an n+1st of the names from each.
 */
export function assignShard(name: string, count: number): number {
  const weights = Array.from({ length: count }, (_, at) => weightOf(name, at + 1))
  return weights.indexOf(Math.max(...weights)) + 1
}

function weightOf(name: string, shard: number): number {
  return hash('sha256', `${shard}\0${name}`, 'buffer').readUIntBE(0, WEIGHT_BYTES)
}

/** Stands for all targets of a file, or for all that it says: shards that tell of different ones do not belong together. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value))
}
