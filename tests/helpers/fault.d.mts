/** Makes one call of Node's file system fail, e.g. `renameSync:2:ENOSPC`, until what it gives is called. */
export function orderFault(order: string): () => void
