/** The seconds from midnight to `HH:MM` or `HH:MM:SS`; 0 for none. */
export function clockSeconds(clock: string | null): number {
  const [hours = 0, minutes = 0, seconds = 0] = (clock ?? '').split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}

/** The seconds that a zone is before UTC, of `+HH:MM`; 0 for none. */
export function offsetSeconds(offset: string | null): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60)
}

/** `+HH:MM`, of the seconds that a zone is before UTC. */
export function offsetText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60)
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${seconds < 0 ? '-' : '+'}${parts.join(':')}`
}
