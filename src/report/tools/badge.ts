// The badge: the verdict and its cause in the form that badge services read.
import type { Verdict } from '../../words/verdict.ts'
import type { Render } from '../render.ts'

/** Colour names of the badge service. Source: https://shields.io/badges/static-badge, as of 2026-11-26. */
const COLORS = {
  healthy: 'brightgreen',
  degraded: 'yellow',
  broken: 'red',
  unchecked: 'lightgrey',
} as const satisfies Record<Verdict, string>

/** A file for the world to see: our own words alone. Source: https://shields.io/badges/endpoint-badge, as of 2026-11-26. */
export const badge: Render = ({ result: { verdict, cause } }) => {
  const message = cause === undefined ? verdict : `${verdict}: ${cause}`
  const form = { schemaVersion: 1, label: 'Claude', message, color: COLORS[verdict] }
  return [`${JSON.stringify(form, undefined, 2)}\n`]
}
