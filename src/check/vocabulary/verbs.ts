/** Openings that promise an effort and name no result. */
export const vagueOpening =
  /^(?:improv(?:e|ing)|better|enhanc(?:e|ing)|investigat(?:e|ing)|look(?:ing)? (?:in)?to|consider(?:ing)?|explor(?:e|ing)|think(?:ing)? about|discuss(?:ing)?|assess(?:ing)?|evaluat(?:e|ing)|research(?:ing)?|try(?:ing)? to|improvements? (?:to|in|of)|investigation (?:into|of))\b/i

/** "Faster and reliable updates": a wish for more of something, without a verb. */
export const comparativeOpening =
  /^(?:faster|quicker|slower|stronger|safer|easier|simpler|clearer|cleaner|tighter|smoother|closer|cheaper|smarter|more|fewer|less) (?!(?:than)\b)/i

/** Verbs that begin a piece of work: where one stands behind "and" or a comma, a second piece begins. */
// biome-ignore format: read as a list
export const workVerbs: ReadonlySet<string> = new Set([
  'add', 'adjust', 'alert', 'align', 'audit', 'automate', 'backport', 'block', 'build', 'change', 'clean', 'configure',
  'create', 'define', 'delete', 'deploy', 'develop', 'disable', 'document', 'enable', 'enforce', 'enhance', 'ensure',
  'establish', 'expand', 'extend', 'fix', 'implement', 'improve', 'increase', 'install', 'introduce', 'investigate',
  'limit', 'lower', 'make', 'migrate', 'monitor', 'move', 'optimize', 'optimise', 'patch', 'pin', 'provide', 'publish',
  'raise', 'rebuild', 'reduce', 'refactor', 'refactoring', 'release', 'remove', 'rename', 'replace', 'require',
  'restore', 'restrict', 'review', 'revise', 'rewrite', 'roll', 'rotate', 'run', 'schedule', 'send', 'set', 'setup',
  'split', 'standardize', 'store', 'switch', 'test', 'track', 'train', 'tune', 'update', 'upgrade', 'validate',
  'verify', 'write',
])

const people =
  'staff|engineers?|developers?|devs?|operators?|people|persons?|teams?|members?|users?|employees?|support|agents?|managers?|' +
  'on-?calls?|on-?callers?|everyone|everybody|colleagues?|ourselves|each other|admins?|administrators?|maintainers?|' +
  'contributors?|hires?|joiners?|newcomers?|folks|humans?|responders?|sres?|contractors?|customers?|interns?|analysts?'
/** Up to two words that qualify; none that leads on to something else, as in "train the model on support tickets". */
const qualified = '(?:(?!(?:on|about|to|for|with|in|of|and|how|from|by)\\s)[\\w-]+ ){0,2}'
/** The word is the object, not the first half of one: "teach the bot user names" is about names. */
const asObject = `(?:${people})(?!\\s+(?!(?:on|about|to|for|in|with|how|and|or|not|when|who|that|what|why|of|from|via|at|by|through|again|better|more|regularly)\\b)[a-z])`

/** Work on people in place of work on what they work with. */
export const peopleFix = new RegExp(
  [
    `\\b(?:re-?)?(?:train|educate|teach|coach) (?:the |our |all |every |more |its )?${qualified}${asObject}`,
    `\\bremind(?:ers?)? (?:to )?(?:the |our |all |every )?(?:[\\w-]+ )?${asObject}`,
    '\\bbe(?:ing)? (?:more |extra |very )?careful',
    '\\bmore care\\b',
    '\\bpay(?:ing)? (?:more |closer |better )?attention',
    '\\brais(?:e|ing) (?:the )?awareness',
    '\\bawareness (?:training|campaign)',
    '\\b(?:security|awareness|staff|team|user|developer|engineer|operator|on-?call) training',
    `\\btraining (?:sessions? )?(?:for|of) (?:the |our |all |new )?${asObject}`,
  ].join('|'),
  'i',
)

/** Words by which an action says that something will be noticed, or by which an event says that it was. */
export const detecting =
  /\b(?:alert\w*|alarm\w*|monitor\w*|dashboards?|prob(?:e|es|ing)|synthetics?|metrics?|log(?:s|ging|ged)?|observab\w*|detect\w*|notif\w*|emailed|e-?mails? when|pag(?:e|es|ed|ing|er)|pagerduty|sentry|prometheus|grafana|datadog|opsgenie|health ?-?checks?|heartbeat\w*|watch(?:dog|er|ing)?|trac(?:e|ing|es)|telemetry|instrument\w*|slos?|warn\w*|canar(?:y|ies)|uptime|visibility|anomal\w*|thresholds?|track(?:s|ing)?)\b/i

/** Words by which an event says that somebody or something noticed. */
export const noticing =
  /\b(?:notic\w*|report\w*|discover\w*|aware|identif\w*|realis\w*|realiz\w*|complain\w*|ticket|called|saw|sees|seen|observ\w*|found|finds|spott\w*|informed|tells?|told|pinged|message|flagged|raised|escalat\w*|triggered|fir(?:es|ed)|received?|mentions?|mentioned|asked|asks|support|users? |page)\b/i

/** Words by which an action guards a fix. */
export const guarding =
  /\b(?:tests?|tested|testing|lint\w*|checks?|checked|checking|alerts?|alerting|alarms?|monitor\w*|assert\w*|validat\w*|verif\w*|guards?|probes?|ci|canary|watch\w*|detect\w*)\b/i

/** An action that only looks, tells, mends or softens, and prevents nothing. */
export const notPreventing =
  /^(?:investigat\w+|look(?:ing)? into|find(?:ing)? out|understand\w*|analy[sz]\w+|document\w*|write (?:a |the |up )?(?:blog|post|report|doc|runbook)|communicat\w+|notify|inform|publish|announce|restor\w+|revert\w*|roll(?:ing)? back|rollback|restart\w*|clean(?:ing)? up|delete|recover\w*|re-?run|backfill\w*|alert\w*|alarm\w*|monitor\w*|dashboards?\b|(?:add|create|set up|build|more|better|improve|implement) (?:an? |the |more |better |some |new )?(?:[\w-]+ )?(?:alerts?|alarms?|alerting|monitoring|monitors?|dashboards?|logging|logs|metrics|observability|runbooks?|playbooks?|documentation))\b/i
