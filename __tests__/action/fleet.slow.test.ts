// A fleet of a thousand targets, nine of each kind of failure among them, whole and in four shards.
import { tellsEachItsOwn } from '../support/fleet-truth.ts'

tellsEachItsOwn({ targets: 1_000, each: 9 }, 4, 1_200_000)
