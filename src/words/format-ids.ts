// Ids of the report formats. Written by scripts/generate-formats.ts out of src/report/formats.ts: change that.

/** Every format that the input `formats` takes, in the order of their rows. */
export const FORMATS = ['json', 'md', 'junit', 'har', 'badge'] as const
export type FormatId = (typeof FORMATS)[number]

/** Those that can be made of the reports of shards. */
export const MERGED_FORMATS = ['json', 'md', 'junit', 'badge'] as const satisfies readonly FormatId[]
