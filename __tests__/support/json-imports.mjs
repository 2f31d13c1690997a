// A transform of jest for GitHub's packages: they import JSON without saying so, which Node refuses and jest warns of.

const JSON_IMPORT = /( from "[^"]+\.json")(?! with)/g

export default {
  /** Adds the attribute to every import of a JSON file. */
  process: (source) => ({ code: source.replaceAll(JSON_IMPORT, '$1 with { type: "json" }') }),
}
