import { execFileSync } from 'node:child_process'
import { root } from './helpers/talk.ts'

/** Compiles the program once before the tests: those that need a process of their own run `lib/cli.js`. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'prepare'], { cwd: root, stdio: 'inherit' })
}
