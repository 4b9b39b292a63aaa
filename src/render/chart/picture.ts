import { type Html, html } from '../html.ts'

/**
 * A picture, and what it shows as a list or a table: for those who hear it, and on a phone, where the picture would be
 * too small. On the stage it comes forward in the picture's place when a link in it is reached by key.
 */
export function picture(drawn: Html, told: Html): Html {
  return html`${drawn}<div class="told">${told}</div>`
}
