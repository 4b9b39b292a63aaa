import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildTalk } from '../src/build/talk.ts'
import { defaultConfig, defaultOptions } from '../src/model/rules.ts'
import { sourceFile } from '../src/model/source.ts'
import { credentialFormats } from '../src/text/credential-formats.ts'
import { credentialsIn } from '../src/text/credentials.ts'
import { root } from './helpers/talk.ts'
import { tokens } from './helpers/tokens.ts'

const options = { ...defaultOptions, isPublic: true }

/** The rules that keep a document from being published. */
function forbidding(text: string): readonly string[] {
  const source = { slug: 'talk', files: [sourceFile('talk.md', `# Queue\n\n## Summary\n\n${text}\n`)] }
  return buildTalk(source, { options }).forbidding.map(({ rule }) => rule)
}

/** Where a token may stand. */
const places: readonly (readonly [name: string, write: (token: string) => string])[] = [
  ['prose', (token) => `We found ${token} in the log of the job.`],
  ['a table', (token) => `| Where | What |\n|---|---|\n| log | ${token} |`],
  ['code', (token) => `\`\`\`sh\ncurl -H '${token}' https://a.test\n\`\`\``],
]

describe.each(places)('a token in %s', (_, write) => {
  it.each(tokens)('is found: %s', (_, token) => {
    expect(forbidding(write(token))).toContain('public-secret')
  })
})

describe('a token that is parted', () => {
  const token = `${'gh'}${'p_'}${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`
  const half = (at: number, between: string): string => token.slice(0, at) + between + token.slice(at)
  it.each([
    ['bold letters', `${token.slice(0, 9)}**${token.slice(9, 20)}**${token.slice(20)}`],
    ['a span of code', `${token.slice(0, 9)}\`${token.slice(9, 20)}\`${token.slice(20)}`],
    ['an invisible letter', half(12, '\u200b')],
    ['a soft hyphen', half(12, '&shy;')],
    ['an entity', half(3, '').replace('_', '&#95;')],
    ['a named entity', half(3, '').replace('_', '&lowbar;')],
    ['percent-encoding', token.replace('_', '%5F')],
    ['percent-encoding twice', token.replace('_', '%255F')],
    ['a line end', half(14, '\n')],
    ['a line end in its mark', half(2, '\n')],
    ['a hard break', half(14, '\\\n')],
    ['a line end in a quotation', `> ${half(14, '\n> ')}`],
    ['two line ends', `${token.slice(0, 9)}\n${token.slice(9, 20)}\n${token.slice(20)}\nwas found`],
    ['a comment', half(14, '<!-- -->')],
    ['full width', token.replace('gh', '\uff47\uff48')],
    ['a backslash', token.replace('_', '\\_')],
    ['an address', `[a](https://a.test/?q=${token.replace('_', '%5F')})`],
  ])('by %s is found', (_, text) => {
    expect(forbidding(text)).toContain('public-secret')
  })
})

describe('a value under a name', () => {
  const found = (text: string): readonly string[] => credentialsIn(text).map(({ words }) => words)

  it.each([
    'password=Tr0ub4dor9x',
    'password = "Tr0ub4dor-and-3"',
    'DB_PASSWORD: hunter2ab',
    'dbPassword := Tr0ub4dor9x',
    'pwd: s0mmerzeit',
    'passphrase=9lives4ever',
    'token: 7f3a9c1e5b',
    '"token": "7f3a9c1e5b"',
    'client_secret=Zx81spectrumQ',
    'secret: Zx81spectrumQ',
    'api_key = 7f3a9c1e5b',
    'API key: 7f3a9c1e5b',
    'x-api-key: 7f3a9c1e5b',
    'auth=7f3a9c1e5b',
    '//registry.acme.test/:_authToken=7f3a9c1e5b',
    'mysql --user=root --password Tr0ub4dor9x',
    'https://a.test/?access_token=7f3a9c1e5b&x=1',
    '**Password**: Tr0ub4dor9x',
    '`password`: `Tr0ub4dor9x`',
    '| password | Tr0ub4dor9x |',
    'Passwort: Tr0ub4dor9x',
    'Contraseña: Tr0ub4dor9x',
    '密码：Tr0ub4dor9x',
  ])('is found: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'password=<yours>',
    'password: xxxx1234',
    'password=changeme1',
    'password=$PASSWORD1',
    `password=\${DB_PASSWORD_2}`,
    'password: {{ vault_password_1 }}',
    'password: example1',
    'password: ********1',
    'password = os.environ["PASSWORD1"]',
    'token = getToken(1)',
    'token: [redacted 1]',
    'api_key: YOUR_API_KEY_1',
    'secret: tls-cert-2031',
    'secret: projects/12/secrets/db1',
    'secret: arn:aws:secretsmanager:eu-west-1:123456789012:secret:db1',
    'auth: 2031-05-03T10:05:00Z',
    'auth: v2.14.0-rc1',
    'auth: oauth2-proxy',
    'author: Kim2031Lund',
    'bypass: v2beta1x9',
    'token_ttl: 3600s90m',
    'The password was reset on 3 May.',
    'tokens: 128k9999',
    'We rotated the secret: 14:05 UTC it was done.',
    '| Token | Owner2 of it |',
    'secretName: checkout1tls2',
    '| Auth | `/api/v1/auth/*` |',
    'auth: kim2@acme.test',
    'auth: acme/deploy@v2',
    'token: 1Password > Shop',
    'api key: shop-deploy-20310503100500',
    'token: up-to-4KB-of-it',
    'paging_token: QX7-GAOO3LWBC4',
    'next token = QX7GAOO3LWBC4',
    'passphrase=Test%20Network%202',
    'secret: change-this-123456789',
    'POSTGRES_PASSWORD: shop（17-19 行）',
  ])('only stands in for one: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('the body of a private key', () => {
  const line = (seed: number): string => 'Qk3xZ8vT1mN5pL7w'.repeat(4).replace('Q', String(seed))
  const lines = (text: string): readonly number[] => credentialsIn(text).map(({ line }) => line)

  it('is found line by line under its head', () => {
    const head = `-----BEGIN ${'PRIVATE'} KEY-----`
    expect(lines(`${head}\n${line(1)}\n${line(2)}\nQk3xZ8vT1mN5pL7w\n-----END PRIVATE KEY-----`)).toEqual([
      0, 1, 2, 3,
    ])
  })

  it('is found without a head', () => {
    expect(lines(`It was:\n\n${line(1)}\n${line(2)}\n`)).toEqual([2, 3])
  })

  it.each(['CERTIFICATE', 'PUBLIC KEY', 'PGP SIGNATURE', 'CERTIFICATE REQUEST'])(
    'is none of a %s',
    (kind) => {
      expect(lines(`-----BEGIN ${kind}-----\n${line(1)}\n${line(2)}\n-----END ${kind}-----`)).toEqual([])
    },
  )
})

describe('what looks like a stand-in and is none', () => {
  it.each([
    'postgres://shop:shop@db.acme.test/shop',
    'postgres://shop:Tr0ub4dor9x@localhost/shop',
    'redis://:Tr0ub4dor9x@cache:6379',
    'password: kim2@acme.test',
    'DB_PASSWORD=shop-deploy-20310503',
  ])('is found: %s', (text) => {
    expect(forbidding(text)).toContain('public-secret')
  })
})

describe('what is no secret', () => {
  it.each([
    'The commit is 45a915e4d060149eb4365960e6a7a45f33439309.',
    `ghp_${'x'.repeat(36)}`,
    'sk_live_****************',
    'Authorization: Bearer <token>',
    'Authorization: Bearer $TOKEN',
    'Basic authentication was off, and basic understanding was there.',
    'Bearer authentication-was-on',
    'postgres://user:<password>@db.acme.test/shop',
    'postgres://user:$PASSWORD@db.acme.test/shop',
    'postgres://user:password@localhost/shop',
    'postgres://db.acme.test:5432/shop',
    'https://a.test:8080/@kim',
    'SKU-1234 and SKELETON',
    'The key-value store has key-0123.',
    'hf_transfer, npm_config_registry, sl.po, SG.eu',
    'sha512-Qk3xZ8vT1mN5pL7wQk3xZ8vT1mN5pL7wQk3xZ8vT1mN5pL7wQk3xZ8vT1mN5pL7wQk3xZ8vT==',
    '2031-05-03T10:05:12.123456789:AAA',
    'xoxb- is the prefix of a bot',
    `${'AK'}IAIOSFODNN7EXAMPLE is what the manual has.`,
    'postgresql+asyncpg://shop:shop@localhost:5432/shop',
    'postgres://shop:shop@shop-db:5432/shop, amqp://guest:guest@host1;host2',
    'clickhouse://default:clickhouse@127.0.0.1:8123',
    'postgres://nutzer:sein_passwort@db.acme.test/shop',
    '"key": "-----BEGIN RSA PRIVATE KEY-----\\n....."',
    'BASE_URL=http://localhost:3000\nTEST_EMAIL=kim@acme.test',
    'OPENAI_API_KEY=sk-proj-the-key\nOPENAI_MODEL=gpt-small-of-2031',
    'sbatch # basic submission\nsubg16 05:30:00 h2o',
    'The Safe is `0xC0ffee00d425Fa92C4F840baA8f1e0c27c4297a0B` now.',
    `\`ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAQQCo9x7BpMRYQ2dL3DS2CyJxRF\``,
    '`web+acme:tx?xdr=AAA%2FBoMJqiJ8vuQhf6rHWmAAAAZAB8NHAAbAAcAAdAAeAAf`',
  ])('is let through: %s', (text) => {
    expect(forbidding(text)).not.toContain('public-secret')
  })
})

/** The page of formats, as the repository shows it. */
function formatsPage(): string {
  const rows = credentialFormats.map(
    ({ name, source: { kind, page } }) => `| ${name} | ${kind} | <${page}> |`,
  )
  return `${intro}| format | said by | source |\n|---|---|---|\n${rows.join('\n')}\n${leftOut}`
}

const intro = `# What is taken for a secret

Made from \`src/text/credential-formats.ts\` by \`npx vitest run tests/secrets.test.ts -u\`; edit that.

\`public-secret\` and the last search before a public site is written look for three things, in prose, tables, code, comments,
front matter, drawings, titles, addresses and file names:

- **Tokens of published formats**, below. Markup, comments, entities, percent-encoding, invisible letters and up to three ends of
  lines within one don't hide it; a blank line, a heading and an assignment such as \`REGION=eu\` end it. \`xxxxxxxx\`, \`***\`, \`...\`
  and \`EXAMPLE\` at its end show that a token is only an example. In an address the password is none that is a word for one, nor
  the name of the user or the database on the machine itself (\`postgres://shop:shop@localhost/\`).
- **Values under a name** that ends in password, passphrase, pwd, token, secret, auth, credential or a key such as \`api_key\`
  (and its word in German, Spanish, French, Portuguese, Norwegian, Polish, Russian, Japanese, Chinese and Korean), behind \`=\`, \`:\` or
  \`--password\`, or in the next cell: of eight letters or more with a digit among them. \`<yours>\`, \`xxxx\`, \`changeme\`,
  \`$PASSWORD\`, \`example\`, calls, versions, days, names of things such as \`tls-cert-2031\`, and tokens of pages are let through;
  paths and mailboxes where no password is named.
- **Random letters**: in spans of code, of 32 or more; the lines of base64 under the head of a private key, and two or more of
  60 to 76 letters under no head. Certificates, public keys, addresses in hexadecimal and signatures are for everybody.

A false alarm is let through only by \`patchdeck.yaml\`; the finding prints the line. It holds the first 16 hexadecimal digits of
the SHA-256 of the words, in Unicode's form NFKC (\`printf %s 'the words' | sha256sum | cut -c 1-16\`):

\`\`\`yaml
public: {allow: [0fa39c1e7b52d648]}
\`\`\`

`

const leftOut = `
*Said by* the issuer on a page of its own, by the standard that many issuers follow, or, where both are silent, by the rule of a
public scanner of secrets. Where one says how long a token is and may make it longer, the length is taken as the least.

Left out, since neither issuer nor scanner says how to tell them, and found only under a name:

| left out | reason |
|---|---|
| Linear: OAuth tokens and secrets of webhooks (\`lin_oauth_\`, \`lin_wh_\`) | only the mark of API keys is known |
| Netlify: tokens of its command line, builds and OAuth apps (\`nfc_\`, \`nfb_\`, \`nfo_\`, \`nfu_\`) | only \`nfp_\` is |
| New Relic: \`NRSP-\` | in no rule |
| OpenAI: \`sk-None-\` | in no rule |
| Postman: keys of collections (\`PMAT-\`) | in no rule; they read one shared collection |
| Shopify: \`shpua_\`, \`shptka_\`, \`shpit_\`, \`shprt_\` | not on the issuer's pages of lengths, and in no rule |
| Slack: \`xoxc-\`, \`xoxd-\` | cookies of Slack's own client, which it doesn't document |
| Fastly, Twilio and Datadog: auth tokens; AWS: secret access keys; older tokens of Heroku, Netlify, Vercel, Cloudflare, Dropbox, Atlassian and Sentry; Algolia, Okta, Asana, CircleCI, Airtable | plain letters and digits, as hashes and ids are |

Left out, since they are no secrets: New Relic's browser keys (\`NRJS-\`), Square's ids of applications (\`sq0idp-\`), Mailgun's
public keys (\`pubkey-\`), Stripe's and Supabase's publishable keys: everybody who opens such a page is sent them.
`

describe('the table of formats', () => {
  it('is the page that the repository shows', async () => {
    await expect(formatsPage()).toMatchFileSnapshot(path.join(root, 'docs/secrets.md'))
  })

  it('has a page for each, and says whose it is', () => {
    const scanners = /^https:\/\/github\.com\/(?:gitleaks|trufflesecurity|praetorian-inc)\//
    const standards = /^https:\/\/(?:www\.rfc-editor\.org\/rfc\/rfc\d+|github\.com\/C2SP\/)/
    for (const { name, source } of credentialFormats) {
      expect(source.page, name).toMatch(/^https:\/\/[\w.-]+\/\S+$/)
      expect(scanners.test(source.page), name).toBe(source.kind === 'scanner')
      expect(standards.test(source.page), name).toBe(source.kind === 'standard')
    }
    expect(new Set(credentialFormats.map(({ name }) => name)).size).toBe(credentialFormats.length)
  })

  it.each(credentialFormats)('has a made-up token of each: $name', ({ pattern }) => {
    expect(tokens.some(([, token]) => token.search(pattern) >= 0)).toBe(true)
  })

  it.each(tokens)('finds by its marks what it has a pattern for: %s', (_, token) => {
    const found = credentialFormats.filter(({ pattern }) => token.search(pattern) >= 0)
    const isMarked = ({ marks }: (typeof found)[number]): boolean =>
      marks.length === 0 || marks.some((mark) => token.toLowerCase().includes(mark.toLowerCase()))
    expect(found).not.toEqual([])
    expect(found.every(isMarked)).toBe(true)
  })
})

describe('a false alarm', () => {
  const text = 'password=Tr0ub4dor9x <!-- patchdeck-ignore public-secret -->'
  const talk = (allowed: readonly string[], written = text) =>
    buildTalk(
      { slug: 'talk', files: [sourceFile('talk.md', `# Queue\n\n## Summary\n\n${written}\n`)] },
      { options, config: { ...defaultConfig, allowed } },
    )

  it('is let through by the line that the finding prints, and by no comment', () => {
    const [finding] = talk([]).forbidding
    const [, fingerprint = ''] = /public: \{allow: \[([\da-f]{16})\]\}$/.exec(finding?.hint ?? '') ?? []
    expect(fingerprint).toHaveLength(16)
    expect(talk([fingerprint]).forbidding).toEqual([])
    expect(talk([fingerprint], `${text}\n\npassword=0therThing`).forbidding).toHaveLength(1)
  })
})
