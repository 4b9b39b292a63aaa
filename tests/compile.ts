import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** Compiles the program once before the tests: those that need a process of their own run `lib/cli.js`. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'prepare'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
  })
}
