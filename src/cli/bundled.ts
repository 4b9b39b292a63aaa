import type { Rolldown } from 'vite'
import { bundledFiles, patchdeck, Refusal, type SiteOptions, type SitePage } from '../site.ts'

/**
 * Every file of a site, or why it must not be written. Vite writes none of them: it syncs nothing, and says of a full
 * disk that it has a fault.
 */
export async function bundled(site: SiteOptions, base: string): Promise<readonly SitePage[] | Refusal> {
  const vite = await import('vite')
  try {
    const made = await vite.build({
      configFile: false,
      logLevel: 'warn',
      // A refusal is told by who builds, and a fault by its stack: Vite would say of both that a build has failed.
      customLogger: { ...vite.createLogger('warn'), error: () => undefined },
      base,
      build: { write: false },
      plugins: [patchdeck(site)],
    })
    return bundledFiles((made as Rolldown.RolldownOutput).output)
  } catch (error) {
    return refusalIn(error)
  }
}

/** Vite wraps what its plugins throw; what is no refusal is thrown on. */
function refusalIn(error: unknown): Refusal {
  const { cause, errors = [] } = error as { readonly cause?: unknown; readonly errors?: readonly unknown[] }
  const refusal = [error, cause, ...errors].find((one) => one instanceof Refusal)
  if (refusal) return refusal
  throw error
}
