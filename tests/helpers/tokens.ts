/** Letters of a set, thrown by a rule, so that no file of the repository holds a whole token. */
function thrown(letters: string, count: number, seed: number): string {
  let state = seed * 2654435761 + 12345
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return letters[(state >>> 12) % letters.length]
  }).join('')
}

const small = 'abcdefghijklmnopqrstuvwxyz'
const large = small.toUpperCase()
const digits = '0123456789'
const all = small + large + digits
const hexadecimal = `${digits}abcdef`
const bech32 = '023456789ACDEFGHJKLMNPQRSTUVWXYZ'

/** The parts of a token: as they are written, or so many letters of a set. */
type Part = string | readonly [letters: string, count: number]

const parts: Readonly<Record<string, readonly Part[]>> = {
  age: ['AGE-', 'SECRET-KEY-', '1', [bech32, 58]],
  'Anthropic API': ['sk-', 'ant-', 'api03-', [all, 93], 'AA'],
  'Anthropic admin': ['sk-', 'ant-', 'admin01-', [all, 93], 'AA'],
  'Atlassian API': ['ATA', 'TT3xFf', 'GF0', [all, 160], '=', [`${digits}ABCDEF`, 8]],
  'Atlassian app': ['ATC', 'TT3xFf', 'GN0', [all, 150]],
  'AWS access key': ['AK', 'IA', [large + digits, 16]],
  'AWS temporary key': ['AS', 'IA', [large + digits, 16]],
  'Azure storage key': ['Account', 'Key=', [all, 86], '=='],
  'Azure shared access signature': ['sv=2031-01-01&sr=b&si', 'g=', [all, 43], '%3D'],
  'Azure client secret': [[all, 3], '8', 'Q~', [all, 34]],
  'Cloudflare user token': ['cf', 'ut_', [all, 48]],
  'Cloudflare origin key': ['v1.0', '-', [hexadecimal, 24], '-', [hexadecimal, 146]],
  Databricks: ['da', 'pi', [hexadecimal, 32]],
  'DigitalOcean personal': ['dop', '_v1_', [hexadecimal, 64]],
  'DigitalOcean refresh': ['dor', '_v1_', [hexadecimal, 64]],
  'Discord webhook': ['https://disc', 'ord.com/api/web', 'hooks/', [digits, 18], '/', [all, 68]],
  'Discord bot': ['M', [all, 25], '.', [all, 6], '.', [all, 38]],
  'Docker Hub': ['dckr', '_pat_', [all, 27]],
  'Doppler personal': ['dp', '.pt.', [all, 43]],
  'Doppler service': ['dp', '.st.', 'prd.', [all, 43]],
  Dropbox: ['s', 'l.', [all, 136]],
  Dynatrace: ['dt0', 'c01.', [large, 24], '.', [large, 64]],
  Figma: ['fi', 'gd_', [all, 40]],
  'GitHub personal': ['gh', 'p_', [all, 36]],
  'GitHub OAuth': ['gh', 'o_', [all, 36]],
  'GitHub app to server': ['gh', 's_', [all, 36]],
  'GitHub fine-grained': ['github', '_pat_', [all, 22], '_', [all, 59]],
  'GitLab personal': ['gl', 'pat-', [all, 20]],
  'GitLab deploy': ['gl', 'dt-', [all, 20]],
  'GitLab runner': ['gl', 'rt-', [all, 20]],
  'GitLab trigger': ['gl', 'ptt-', [hexadecimal, 40]],
  'GitLab agent': ['gl', 'agent-', [all, 50]],
  'Google API': ['AI', 'za', [all, 35]],
  'Google OAuth': ['ya', '29.', [all, 80]],
  'Google service account': ['"private_', 'key_id": "', [hexadecimal, 40], '"'],
  'Grafana service account': ['gl', 'sa_', [all, 32], '_', [hexadecimal, 8]],
  Heroku: [
    'HR',
    'KU-',
    [hexadecimal, 8],
    '-',
    [hexadecimal, 4],
    '-4',
    [hexadecimal, 3],
    '-a',
    [hexadecimal, 3],
    '-',
    [hexadecimal, 12],
  ],
  'Hugging Face': ['h', 'f_', [small + large, 34]],
  'JSON Web Token': ['ey', 'JhbGciOiJIUzI1NiJ9', '.ey', 'J', [all, 30], '.', [all, 43]],
  Linear: ['lin', '_api_', [all, 40]],
  Mailgun: ['ke', 'y-', [hexadecimal, 32]],
  Netlify: ['nf', 'p_', [all, 36]],
  'New Relic user': ['NR', 'AK-', [large + digits, 27]],
  'New Relic license': [[hexadecimal, 36], 'FFFF', 'NRAL'],
  'Notion ': ['nt', 'n_', [digits, 11], [all, 35]],
  npm: ['np', 'm_', [all, 36]],
  'OpenAI project': ['sk-', 'proj-', [all, 74], 'T3Blb', 'kFJ', [all, 74]],
  'OpenAI user': ['s', 'k-', [all, 20], 'T3Blb', 'kFJ', [all, 20]],
  'PGP private key': ['-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----'],
  'PEM private key': ['-----BEGIN RSA ', 'PRIVATE KEY-----'],
  'PEM without its head': ['MII', 'EpAIBAAKC', 'AQEA', [all, 48]],
  'OpenSSH without its head': ['b3Blbn', 'NzaC1rZXktdjE', 'AAAAA', [all, 40]],
  Postman: ['PM', 'AK-', [hexadecimal, 24], '-', [hexadecimal, 34]],
  PyPI: ['py', 'pi-AgEI', 'cHlwaS5vcmc', [all, 140]],
  SendGrid: ['S', 'G.', [all, 22], '.', [all, 43]],
  Sentry: ['snt', 'rys_', 'eyJ', [all, 90], '=_', [all, 43]],
  'Shopify admin': ['shp', 'at_', [hexadecimal, 32]],
  'Shopify app': ['shp', 'ss_', [hexadecimal, 32]],
  'Slack bot': ['xo', 'xb-', [digits, 12], '-', [digits, 12], '-', [all, 24]],
  'Slack user': ['xo', 'xp-', [digits, 12], '-', [digits, 12], '-', [hexadecimal, 32]],
  'Slack app': ['xa', 'pp-1-', 'A', [digits, 10], '-', [digits, 13], '-', [hexadecimal, 64]],
  'Slack webhook': [
    'https://hooks.sl',
    'ack.com/serv',
    'ices/T',
    [digits, 8],
    '/B',
    [digits, 8],
    '/',
    [all, 24],
  ],
  Square: ['EA', 'AA', [all, 60]],
  'Square secret': ['sq0', 'csp-', [all, 43]],
  'Stripe secret': ['sk', '_live_', [all, 24]],
  'Stripe restricted': ['rk', '_live_', [all, 24]],
  'Stripe webhook': ['wh', 'sec_', [all, 32]],
  'Supabase secret': ['sb', '_secret_', [all, 31]],
  'Supabase access': ['sb', 'p_', [hexadecimal, 40]],
  Tailscale: ['tsk', 'ey-auth-', [all, 17], '-', [all, 32]],
  Telegram: [[digits, 10], ':A', 'A', [all, 33]],
  Terraform: [[all, 14], '.atlas', 'v1.', [all, 67]],
  'Twilio API': ['S', 'K', [hexadecimal, 32]],
  'Vault service': ['hv', 's.', [all, 24]],
  'Vault batch': ['hv', 'b.', [all, 138]],
  Vercel: ['vc', 'p_', [all, 56]],
  'Basic header': ['Authorization: Ba', 'sic ', 'dXNlcjpw', [all, 12]],
  'Bearer header': ['Authorization: Be', 'arer ', [all, 32]],
  'postgres address': ['postgres:', '//checkout:', [all, 14], '@db.acme.test:5432/shop'],
  'mongodb address': ['mongodb+srv:', '//app:', [all, 14], '@cluster0.acme.test/shop'],
  'redis address': ['redis:', '//:', [all, 14], '@cache.acme.test:6379'],
  'amqp address': ['amqp:', '//worker:', [all, 14], '@queue.acme.test'],
  'mysql address': ['mysql:', '//root:', [all, 14], '@db.acme.test/shop'],
  'jdbc address': ['jdbc:', 'postgresql://db.acme.test/shop?user=app&pass', 'word=', [all, 14]],
}

/** Made-up tokens of published formats, by issuer. */
export const tokens: readonly (readonly [name: string, token: string])[] = Object.entries(parts).map(
  ([name, made], seed) => [
    name,
    made
      .map((part, i) => (typeof part === 'string' ? part : thrown(part[0], part[1], seed * 31 + i)))
      .join(''),
  ],
)
