// A fleet in which every kind of failure stands once: the quick form of `fleet.slow.test.ts`.
import { tellsEachItsOwn } from '../support/fleet-truth.ts'

tellsEachItsOwn({ targets: 120, each: 1 }, 2, 120_000)
