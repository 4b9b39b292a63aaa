const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month = `(?<name>${months.join('|')})[a-z]*\\.?`

/** Ways to write a day by which something is due. A month or a quarter is due on its last day. */
const forms: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})/,
  /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})/,
  new RegExp(`^${month}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})`, 'i'),
  new RegExp(`^(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(?<y>\\d{4})`, 'i'),
  new RegExp(`^(?:end of )?${month},?\\s+(?<y>\\d{4})`, 'i'),
  /^q(?<q>[1-4])[\s/-]*(?<y>\d{4})/i,
  /^(?<y>\d{4})[\s/-]*q(?<q>[1-4])/i,
  /^(?<y>\d{4})-(?<m>\d{1,2})$/,
]

/** The last day that a text allows, `YYYY-MM-DD`; null when it names none that a calendar can place. */
export function dueDay(text: string): string | null {
  const plain = text.trim().replace(/^(?:by|before|until|due|eta)[:\s]+/i, '')
  const groups = forms.map((form) => form.exec(plain)?.groups).find(Boolean)
  if (!groups) return null
  const { y = '', m, d, q, name } = groups
  const number = name ? months.indexOf(name.toLowerCase()) + 1 : q ? Number(q) * 3 : Number(m)
  return [y, number, d ?? 31].map((part) => String(part).padStart(2, '0')).join('-')
}
