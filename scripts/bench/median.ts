// Describes a row of measurements: its middle, and how far the middle half of it spreads.

export interface Spread {
  readonly median: number
  readonly least: number
  /** The first and the third quartile: half of all runs lie between them. */
  readonly lower: number
  readonly upper: number
}

/** The middle value; of an even count the mean of the two middle ones. Throws for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function spread(values: readonly number[]): Spread {
  return {
    median: median(values),
    least: Math.min(...values),
    lower: quantile(values, 0.25),
    upper: quantile(values, 0.75),
  }
}

/** Linear between the two nearest ranks. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const rank = (sorted.length - 1) * share
  const below = sorted[Math.floor(rank)]
  const above = sorted[Math.ceil(rank)]
  if (below === undefined || above === undefined) throw new RangeError('no values have no middle')
  return below + (above - below) * (rank - Math.floor(rank))
}
