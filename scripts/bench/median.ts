// The middle of a row of measurements.

/** The middle value; of an even count the mean of the two middle ones. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [below, above] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  if (below === undefined || above === undefined) throw new RangeError('no values have no middle')
  return (below + above) / 2
}
