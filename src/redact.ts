import type { Postmortem } from './model/postmortem.ts'
import type { Config } from './model/rules.ts'
import type { Source } from './model/source.ts'
import { type Redacted, withoutNames } from './redact/names.ts'
import { peopleOf } from './redact/people.ts'

export { type Guard, leaksIn, type Readable } from './redact/leaks.ts'
export type { Redacted } from './redact/names.ts'
export { bare, notBare } from './redact/pictures.ts'
export { published } from './redact/published.ts'
export { secretsOf } from './redact/secrets.ts'

/** Takes the names out of a source that the document or the configuration wants out; the document's roles count first. */
export function redact(
  source: Source,
  postmortem: Postmortem,
  { names: ofConfig, allowed }: Pick<Config, 'names' | 'allowed'>,
): Redacted {
  const { names: own } = postmortem.settings
  const wish = {
    isForAll: own.isForAll || ofConfig.isForAll,
    aliases: [...ofConfig.aliases, ...own.aliases],
  }
  return withoutNames(source, postmortem, peopleOf(wish, postmortem, source), allowed)
}
