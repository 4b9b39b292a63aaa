const dayPatterns = [
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}T?',
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})\\b',
  '(?:\\d{4}[年년]\\s?)?\\d{1,2}[月월]\\s?\\d{1,2}[日일]',
  '\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?\\p{L}{3,}\\.?,?(?:\\s+(?:de\\s+)?\\d{4})?',
  '\\p{L}{3,}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.h時]),?(?:\\s+\\d{4}\\b)?',
]
/** A day as authors write it, with the name of its weekday: the source of a pattern for the flag `u`. */
export const dayWritten = `(?<![\\d:.\\p{L}])(?:\\p{L}{2,}\\.?,?\\s+)?(?:${dayPatterns.join('|')})`
