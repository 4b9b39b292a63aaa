/** The command was called in a way that can't be followed. The message is one line, for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(message: string) {
    super(message)
    // Vite prints the stack of what a plugin throws: to whoever has named no document it says nothing.
    this.stack = message
  }
}
