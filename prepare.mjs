// Compiles src/ into lib/, where both the sources and the compiler are there: a tarball has lib/ and no sources, and an
// installation without development packages has no compiler.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const compiler = compilerFile()
if (compiler !== null && existsSync(new URL('src/tsconfig.json', import.meta.url))) {
  // What was made of a source that is gone would be packed with the rest.
  rmSync(new URL('lib', import.meta.url), { recursive: true, force: true })
  process.exitCode = spawnSync(process.execPath, [compiler, '-p', 'src'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  }).status
}

/** The compiler's program; null where it isn't installed. */
function compilerFile() {
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
    return path.join(path.dirname(manifest), 'bin/tsc')
  } catch {
    return null
  }
}
