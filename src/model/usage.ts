/** The command was called in a way that can't be followed. The message is one line, for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
