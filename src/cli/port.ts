import { UsageError } from '../model/usage.ts'

/** A port from the command line. One that was asked for is taken or refused; only ours gives way to the next. */
export function portOf(
  typed: string | boolean | undefined,
  usual: string,
): { port: number; isStrict: boolean } {
  const port = Number(typed)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`--port ${typed} is no port`)
  return { port, isStrict: typed !== usual }
}
