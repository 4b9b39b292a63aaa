// Makes one call of Node's file system fail, or the process end at it: `renameSync:2:ENOSPC`. The call is counted from 1,
// and only those that write a site are counted; a signal is sent before the call is done. Loaded before the program by
// --import, it takes the fault from `PATCHDECK_FAULT`.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Orders a fault, and gives what takes it back. */
export function orderFault(order) {
  const [name = '', at = '1', what = ''] = order.split(':')
  let calls = 0
  const isDue = ([file]) => String(file).includes('.patchdeck-') && ++calls === Number(at)
  const replaced = [
    [
      fs,
      (original) =>
        (...args) => {
          if (isDue(args)) strike(name, what, args)
          return original.apply(fs, args)
        },
    ],
    [
      fs.promises,
      (original) =>
        async (...args) => {
          if (isDue(args)) strike(name, what, args)
          return original.apply(fs.promises, args)
        },
    ],
  ].flatMap(([module, faulty]) => {
    const original = module[name]
    if (typeof original !== 'function') return []
    module[name] = faulty(original)
    return [
      () => {
        module[name] = original
      },
    ]
  })
  syncBuiltinESMExports()
  return () => {
    for (const restore of replaced) restore()
    syncBuiltinESMExports()
  }
}

function strike(name, what, [file]) {
  if (what.startsWith('SIG')) process.kill(process.pid, what)
  else throw Object.assign(new Error(`${what}: as ordered, ${name}`), { code: what, path: String(file) })
}

if (process.env.PATCHDECK_FAULT) orderFault(process.env.PATCHDECK_FAULT)
