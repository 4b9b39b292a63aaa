import type { Rolldown } from 'vite'
import { bundledFiles, Leak, patchdeck, type SiteOptions, type SitePage } from '../site.ts'

/**
 * Every file of a site, or what would get out with it. Vite writes none of them: it syncs nothing, and says of a full
 * disk that it has a fault.
 */
export async function bundled(site: SiteOptions, base: string): Promise<readonly SitePage[] | Leak> {
  const vite = await import('vite')
  try {
    const made = await vite.build({
      configFile: false,
      logLevel: 'warn',
      base,
      build: { write: false },
      plugins: [patchdeck(site)],
    })
    return bundledFiles((made as Rolldown.RolldownOutput).output)
  } catch (error) {
    return leakIn(error)
  }
}

/** Vite wraps what its plugins throw; what is no leak is thrown on. */
function leakIn(error: unknown): Leak {
  const { cause, errors = [] } = error as { readonly cause?: unknown; readonly errors?: readonly unknown[] }
  const leak = [error, cause, ...errors].find((one) => one instanceof Leak)
  if (leak) return leak
  throw error
}
