/** Tickets and references hold digits that measure nothing. */
const references =
  /\b[A-Z][A-Z0-9]{1,9}-\d+\b|#\d+|https?:\/\/\S+|\bv\d+(?:\.\d+)*\b|\bp[0-4]\b|\b\w*[a-z]\d+\w*\b/gi

/** Whether a text names a number that could be reached. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text.replace(references, ''))
}

/** Whether a text says when it is done, in words. */
export function hasCriterion(text: string): boolean {
  return criterion.test(text)
}

const criterion =
  /\b(?:until|so that|such that|once|whenever|at least|at most|less than|fewer than|more than|no more|no longer|no \w+ (?:may|can|is|are)|within|below|under \d|zero|never|every|each|all|daily|weekly|monthly|fails? (?:when|if|the)|instead of|before (?:every|each|any|a|the))\b/i

/** Words by which an impact says how much without a digit. */
export const quantity =
  /\b(?:no|none|nobody|all|every|each|any|both|half|third|quarter|most|majority|many|several|few|some|single|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|percent|entire(?:ly)?|complete(?:ly)?|whole|full(?:y)?|total(?:ly)?|minimal|negligible|only|everyone|everybody|unable|unavailable|limited|partial(?:ly)?|small|large|zero|not)\b|%/i

/** Digits that count nothing: dates, clock times, versions, tickets and links. */
export function withoutDates(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\b\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?\w*)?/g, ' ')
    .replace(/\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g, ' ')
    .replace(/\b\d{1,2}[:.h]\d{2}(?::\d{2})?\b\s*(?:[ap]m)?/gi, ' ')
    .replace(
      /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?:,?\s+\d{4})?/gi,
      ' ',
    )
    .replace(
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?/gi,
      ' ',
    )
    .replace(/\b[A-Z][A-Z0-9]*-\d+\b|#\d+|\bv?\d+\.\d+(?:\.\d+)*\b|\b(?:19|20)\d\d\b/g, ' ')
}

/** Whether a text says how much, in digits or in words. */
export function hasAmount(text: string): boolean {
  return /\d/.test(withoutDates(text)) || quantity.test(text)
}
