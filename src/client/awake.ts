let wanted = false
let lock: WakeLockSentinel | null = null

/** Keeps the screen from going dark, or lets it again. Where the browser can't, or refuses, nothing happens. */
export function keepAwake(on: boolean): void {
  if (on === wanted) return
  wanted = on
  update()
}

/** A browser drops the lock when the window is out of sight. */
document.addEventListener('visibilitychange', update)

async function update(): Promise<void> {
  try {
    if (wanted && document.visibilityState === 'visible')
      lock = (await navigator.wakeLock?.request('screen')) ?? null
    // It may have been let go while the browser made up its mind.
    if (!wanted) await lock?.release()
  } catch {
    // Refused, for example when the battery is low.
  }
}
