// Makes one call of Node's file system fail, or the process end at it: `PATCHDECK_FAULT=renameSync:2:ENOSPC`.
// Loaded before the program by --import. The call is counted from 1; a signal is sent before the call is done.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [name = '', at = '1', what = ''] = (process.env.PATCHDECK_FAULT ?? '').split(':')
let calls = 0

/** Whether this call is the one, when only those that write are counted. */
function isDue(args) {
  if (!String(args[0]).includes('.patchdeck-')) return false
  calls += 1
  return calls === Number(at)
}

function strike(args) {
  if (what.startsWith('SIG')) process.kill(process.pid, what)
  else throw Object.assign(new Error(`${what}: as ordered, ${name}`), { code: what, path: String(args[0]) })
}

for (const [module, isPromise] of [
  [fs, false],
  [fs.promises, true],
]) {
  const original = module[name]
  if (typeof original !== 'function') continue
  module[name] = (...args) => {
    if (isDue(args)) {
      if (!isPromise) strike(args)
      else
        return Promise.resolve()
          .then(() => strike(args))
          .then(() => original.apply(module, args))
    }
    return original.apply(module, args)
  }
}
syncBuiltinESMExports()
