/** What a text may have without being a document of that length: pictures inside it. */
const embedded = /data:image\/[\w+.-]+;base64,[\w+/=]*/g

/** A text without the pictures embedded in it. */
export function withoutEmbedded(text: string): string {
  return text.includes('data:image/') ? text.replace(embedded, '') : text
}
