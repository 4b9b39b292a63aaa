#!/usr/bin/env node
// `npm create patchdeck [file]` is `patchdeck new [file] --site`. Publishing adds patchdeck of the same version to the
// packages that this one depends on: from within the repository it can't name the package whose workspace it is.
process.argv.splice(2, 0, 'new', '--site')
await import('patchdeck/cli')
