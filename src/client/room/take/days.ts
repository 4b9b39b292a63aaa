/** The day so many working days after another, `YYYY-MM-DD`, by this machine's clock and zone. Only weekends are free. */
export function workingDaysAfter(today: Date, count: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate())
  for (let left = count; left > 0; ) {
    day.setDate(day.getDate() + 1)
    if (day.getDay() % 6 !== 0) left -= 1
  }
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
