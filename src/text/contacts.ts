/** What marks a line of code and no person: annotations of Java, decorators of Python, at-rules of CSS, tags of JSDoc, cron's days. */
const ofPrograms =
  '(?:Override|Deprecated|Autowired|Bean|Inject|Test|Transactional|Nullable|Service|Component|SuppressWarnings|Scheduled|Cacheable|Retryable|Async|property|staticmethod|classmethod|dataclass|abstractmethod|retry|cached?|media|import|keyframes|supports|font-face|layer|charset|param|returns?|throws|deprecated|see|since|todo|ts-(?:ignore|expect-error)|echo|off|latest|next|reboot|hourly|midnight|daily|weekly|monthly|yearly|annually)'

/** Words that call a whole channel. */
const everybody = '(?:here|channel|everyone|everybody|all|team)'

/** `report.png` is a file beside a word, not a host. */
const endings = '(?:png|jpe?g|gif|svg|webp|md|ya?ml|json|js|ts|css|html?|txt|log|conf|service|timer|socket)'

/** What stands for anybody's address. */
const nobodys =
  '(?:git@|(?:user\\d*|users|you|your[._-]?name|name|email|foo|bar|test|someone|nobody|no-?reply)@example\\.(?:com|org|net)\\b)'

/**
 * A mail address, or a handle that stands by itself. `git@host:path` leads to a repository; packages
 * (`@scope/name`), versions (`name@1.2`), decorators and units of systemd are no persons.
 */
export const contact = new RegExp(
  [
    `(?<![\\p{L}\\p{N}_.+/-])(?!${nobodys})[\\p{L}\\p{N}_.+-]+@(?:[\\p{L}\\p{N}-]+\\.)+(?!${endings}\\b)\\p{L}{2,}(?![\\p{L}\\p{N}]|:\\S)`,
    `(?<![\\p{L}\\p{N}_\`@.]|\\]\\(|<%[=-]?\\s?|(?<!@[\\w-]{1,40})/)@(?!(?:${ofPrograms}|${everybody})\\b(?!-))(?=[\\d-]{0,40}[a-z])[a-z\\d](?:[\\w-]{0,40}[a-z\\d])?(?![\\w.-]{0,80}(?:/\\w|\\()|@|[ \\t]*\\{)`,
  ].join('|'),
  'giu',
)
