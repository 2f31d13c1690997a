// The beginning of the npm package: the terminal's door alone.
import '../../../src/cli.ts'
