// One table, which nobody reads from top to bottom: longer than other files, since each format is a row of it.

/** The shape that an issuer gives its tokens. */
export interface CredentialFormat {
  /** Who issues it, and for what. */
  readonly name: string
  /** Every token of this format has one of these in it, in any case; empty where nothing marks it. */
  readonly marks: readonly string[]
  /** Without a boundary at the end: what follows a token may touch it once markup is taken out. */
  readonly pattern: RegExp
  readonly source: FormatSource
}

/** What says that tokens look so. */
export interface FormatSource {
  /** Who says it: a `scanner` is a program that looks for secrets, where issuer and standards are silent. */
  readonly kind: 'issuer' | 'standard' | 'scanner'
  /** The address of the page or the rule. */
  readonly page: string
}

const issuer = (page: string): FormatSource => ({ kind: 'issuer', page })
const standard = (page: string): FormatSource => ({ kind: 'standard', page })
const scanner = (page: string): FormatSource => ({ kind: 'scanner', page })
const rfc = (number: string): FormatSource => standard(`https://www.rfc-editor.org/rfc/rfc${number}`)
const gitleaks = (rule: string): FormatSource =>
  scanner(`https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/${rule}.go`)
const trufflehog = (detector: string): FormatSource =>
  scanner(`https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/${detector}`)
const noseyParker = (rules: string): FormatSource =>
  scanner(
    `https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/${rules}.yml`,
  )

/** A format, with its pattern as text. */
interface Row extends Omit<CredentialFormat, 'pattern'> {
  readonly shape: string
  /** `i` where its letters may be large or small. */
  readonly flags?: 'i'
}

const word = '[A-Za-z0-9_-]'

/** Prefixes of the tokens that GitLab issues. */
const gitlab = [
  ...['glpat-', 'gloas-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-'],
  ...['glwt-', 'glsoat-', 'glffct-'],
]
const databases = [
  ...['postgres', 'mysql', 'mariadb', 'mongodb', 'redis', 'amqp', 'mssql', 'sqlserver', 'cockroachdb'],
  ...['clickhouse', 'oracle', 'ftp', 'smtp', 'ldap', 'http', 'ssh', 'mqtt', 'nats', 'kafka', 'sftp', 'jdbc'],
]

/** The word for a password, as it stands in for one: `password`, `your_password`, `senha`. */
const named =
  '(?:[a-z]{2,8}[_-])?(?:password|passwd|pass|pwd|secret|token|key|passwort|kennwort|passord|contraseña|contrasena|senha|motdepasse|mot_de_passe|hasło|haslo|пароль|!?changeme!?)'

/** What stands in for a password in an address: `<password>`, `$PASSWORD`, `***`, `xxxx`. */
const written = `(?![<$*{%[]|x+@|X+@|\\.{3}|…|${named}@)`

/** A machine that nobody reaches from outside; with the name of the user or the database as the password, as manuals have it. */
const ownMachine = '(?:localhost|127\\.|\\[::1\\]|[a-z][\\w-]*(?:[:/\\s"\'`;,)]|$))'

const table: readonly Row[] = [
  {
    name: 'age: secret key',
    marks: ['AGE-SECRET-KEY-1', 'AGE-PLUGIN-'],
    shape: 'AGE-(?:SECRET-KEY|PLUGIN-[A-Z0-9-]{2,30}?)-1[02-9AC-HJ-NP-Z]{58}',
    flags: 'i',
    source: standard('https://github.com/C2SP/C2SP/blob/main/age.md'),
  },
  {
    name: 'Anthropic: API, admin and OAuth keys',
    marks: ['sk-ant-'],
    shape: `sk-ant-${word}{16,}`,
    source: issuer('https://platform.claude.com/docs/en/get-api-key'),
  },
  {
    name: 'Atlassian: API, repository and app tokens',
    marks: ['ATATT3', 'ATCTT3'],
    shape: 'AT[AC]TT3[\\w=-]{40,}',
    source: issuer(
      'https://docs.atlassian.com/atlassian-bamboo/11.0.7/com/atlassian/bamboo/repository/configuration/BitbucketCloudApiTokenUtils.html',
    ),
  },
  {
    name: 'AWS: access key id',
    marks: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    shape: '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])',
    source: issuer('https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'),
  },
  {
    name: 'Azure: storage and service keys',
    marks: ['AccountKey', 'SharedAccessKey'],
    shape: '(?:Account|SharedAccess)Key\\s*=\\s*[A-Za-z0-9+/]{40,}={0,2}',
    flags: 'i',
    source: issuer('https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key'),
  },
  {
    name: 'Azure: shared access signature',
    marks: ['sig='],
    shape: 'sig=[A-Za-z0-9+/]{40,}=?',
    source: issuer('https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'),
  },
  {
    name: 'Azure: client secret of an application',
    marks: ['Q~'],
    shape: '[A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{31,}',
    source: issuer('https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key'),
  },
  {
    name: 'Bitbucket: app password',
    marks: ['ATBB'],
    shape: 'ATBB[A-Za-z0-9]{32}',
    source: noseyParker('bitbucket'),
  },
  {
    name: 'Cloudflare: global key, user and account tokens',
    marks: ['cfk_', 'cfut_', 'cfat_'],
    shape: 'cf(?:k|ut|at)_[A-Za-z0-9_-]{40,}',
    source: issuer('https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'),
  },
  {
    name: 'Cloudflare: origin CA key',
    marks: ['v1.0-'],
    shape: 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{100,}',
    source: issuer('https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'),
  },
  {
    name: 'Databricks: personal access token',
    marks: ['dapi'],
    shape: 'dapi[a-f0-9]{32}(?:-\\d)?',
    source: issuer('https://learn.microsoft.com/en-us/azure/databricks/archive/dev-tools/cli/tokens-cli'),
  },
  {
    name: 'DigitalOcean: personal, OAuth and refresh tokens',
    marks: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    shape: 'do[opr]_v1_[a-f0-9]{64}',
    flags: 'i',
    source: issuer(
      'https://github.com/digitalocean/openapi/blob/main/specification/DigitalOcean-public.v2.yaml',
    ),
  },
  {
    name: 'Discord: webhook',
    marks: ['/webhooks/'],
    shape: '(?:https?://)?(?:[a-z]+\\.)?discord(?:app)?\\.com/api/(?:v\\d+/)?webhooks/\\d{17,20}/[\\w-]{60,}',
    flags: 'i',
    source: issuer('https://discord.com/developers/docs/topics/oauth2'),
  },
  {
    name: 'Discord: bot token',
    marks: [],
    shape: '[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,}',
    source: issuer('https://discord.com/developers/docs/reference#authentication'),
  },
  {
    name: 'Docker Hub: personal and organization tokens',
    marks: ['dckr_pat_', 'dckr_oat_'],
    shape: `dckr_[po]at_${word}{20,}`,
    source: issuer('https://docs.docker.com/reference/api/hub/latest/'),
  },
  {
    name: 'Doppler: CLI, personal, service, SCIM and audit tokens',
    marks: ['dp.ct.', 'dp.pt.', 'dp.st.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
    shape: 'dp\\.(?:(?:ct|pt|sa|scim|audit|said)\\.|st\\.(?:[a-z0-9_-]{2,35}\\.)?)[A-Za-z0-9]{40,44}',
    source: issuer('https://docs.doppler.com/reference/auth-token-formats'),
  },
  {
    name: 'Dropbox: short-lived access token',
    marks: ['sl.'],
    shape: 'sl\\.(?:u\\.)?[A-Za-z0-9_=-]{60,}',
    source: trufflehog('dropbox'),
  },
  {
    name: 'Dynatrace: access token',
    marks: ['dt0'],
    shape: 'dt0[a-z]\\d{2}\\.[A-Z2-7]{24}\\.[A-Z2-7]{64}',
    flags: 'i',
    source: issuer('https://docs.dynatrace.com/docs/shortlink/api-authentication'),
  },
  {
    name: 'Figma: personal and OAuth tokens',
    marks: ['figd_', 'figo_', 'figu_', 'figor_', 'figur_', 'figoh_', 'figuh_'],
    shape: `fig(?:d|[ou][hr]?)_${word}{40,}`,
    source: trufflehog('figmapersonalaccesstoken'),
  },
  {
    name: 'GitHub: personal, OAuth, app and refresh tokens',
    marks: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    shape: '(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{40,})',
    source: issuer(
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    ),
  },
  {
    name: 'GitLab: personal, deploy, runner, trigger, feed and agent tokens',
    marks: gitlab,
    shape: `gl(?:pat|oas|dt|rtr?|cbt|ptt|ft|imt|agent|wt|soat|ffct)-${word}{20,}`,
    source: issuer('https://docs.gitlab.com/security/tokens/'),
  },
  {
    name: 'GitLab: runner registration token',
    marks: ['GR1348941'],
    shape: `GR1348941${word}{20,}`,
    source: gitleaks('gitlab'),
  },
  {
    name: 'Google: API key',
    marks: ['AIza'],
    shape: 'AIza[\\w-]{35}',
    source: issuer('https://cloud.google.com/docs/authentication/api-keys'),
  },
  {
    name: 'Google: OAuth access token',
    marks: ['ya29.'],
    shape: 'ya29\\.[\\w-]{20,}',
    source: trufflehog('googleoauth2'),
  },
  {
    name: 'Google: OAuth client secret',
    marks: ['GOCSPX-'],
    shape: 'GOCSPX-[\\w-]{28}',
    source: noseyParker('google'),
  },
  {
    name: 'Google: key of a service account',
    marks: ['private_key_id'],
    shape: 'private_key_id["\']?\\s*[:=]\\s*["\']?[a-f0-9]{40}',
    source: issuer('https://cloud.google.com/iam/docs/keys-create-delete'),
  },
  {
    name: 'Grafana: service account, Cloud and older API tokens',
    marks: ['glsa_', 'glc_', 'eyJrIjoi'],
    shape:
      '(?:glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|(?:glc_[A-Za-z0-9+/]{32,}|eyJrIjoi[A-Za-z0-9]{70,})={0,3})',
    source: gitleaks('grafana'),
  },
  {
    name: 'HashiCorp Terraform: user, team and organization tokens',
    marks: ['.atlasv1.'],
    shape: '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{60,}',
    source: issuer('https://developer.hashicorp.com/terraform/cloud-docs/api-docs/team-tokens'),
  },
  {
    name: 'HashiCorp Vault: service, batch and recovery tokens',
    marks: ['hvs.', 'hvb.', 'hvr.'],
    shape: `hv[sbr]\\.${word}{20,}`,
    source: issuer('https://developer.hashicorp.com/vault/docs/concepts/tokens'),
  },
  {
    name: 'HashiCorp Vault: tokens up to 1.9',
    marks: ['s.', 'b.', 'r.'],
    shape: '[sbr]\\.(?=[A-Za-z]*\\d)(?=[a-z\\d]*[A-Z])(?=[A-Z\\d]*[a-z])[A-Za-z0-9]{24}(?![\\w-])',
    source: issuer('https://developer.hashicorp.com/vault/docs/concepts/tokens'),
  },
  {
    name: 'Heroku: OAuth access token',
    marks: ['HRKU-'],
    shape: `HRKU-${word}{36,}`,
    source: issuer('https://devcenter.heroku.com/articles/oauth'),
  },
  {
    name: 'Hugging Face: user token',
    marks: ['hf_'],
    shape: 'hf_[A-Za-z0-9]{30,}',
    source: issuer('https://huggingface.co/docs/hub/security-tokens'),
  },
  {
    name: 'Hugging Face: organization token',
    marks: ['api_org_'],
    shape: 'api_org_[A-Za-z0-9]{34}',
    source: gitleaks('huggingface'),
  },
  {
    name: 'JSON Web Token',
    marks: ['.ey'],
    shape: 'ey[A-Za-z0-9_-]{12,}\\.ey[A-Za-z0-9_-]{8,}\\.[\\w-]{10,}',
    source: rfc('7519'),
  },
  {
    name: 'Linear: API key',
    marks: ['lin_api_'],
    shape: 'lin_api_[A-Za-z0-9]{40}',
    source: gitleaks('linear'),
  },
  {
    name: 'Mailgun: API and signing keys',
    marks: [],
    shape: '(?:key-[a-f0-9]{32}(?![a-f0-9])|[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}(?![a-f0-9-]))',
    source: trufflehog('mailgun'),
  },
  {
    name: 'Netlify: personal access token',
    marks: ['nfp_'],
    shape: 'nfp_[A-Za-z0-9_]{36}',
    source: trufflehog('netlify'),
  },
  {
    name: 'New Relic: user, ingest, query and license keys',
    marks: ['NRAK-', 'NRAA-', 'NRII-', 'NRIQ-', 'NRRA-', 'NRAL'],
    shape:
      '(?:NRAK-[A-Z0-9]{27}|NRAA-[a-f0-9]{27}|NRI[IQ]-[\\w-]{32}|NRRA-[a-f0-9]{42}|[a-z0-9]{6}[a-f0-9]{30,34}NRAL)',
    flags: 'i',
    source: noseyParker('newrelic'),
  },
  {
    name: 'Notion: connection token',
    marks: ['ntn_'],
    shape: 'ntn_[A-Za-z0-9]{46}',
    source: gitleaks('notion'),
  },
  {
    name: 'Notion: older connection token',
    marks: ['secret_'],
    shape: 'secret_[A-Za-z0-9]{43}',
    source: trufflehog('notion'),
  },
  {
    name: 'npm: access token',
    marks: ['npm_'],
    shape: 'npm_[A-Za-z0-9]{36}',
    source: issuer('https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/'),
  },
  {
    name: 'OpenAI: user, project, service account and admin keys',
    marks: ['sk-'],
    shape: 'sk-(?:(?:proj|svcacct|admin|service)-[\\w-]{20,}|[A-Za-z0-9]{40,})',
    source: trufflehog('openai'),
  },
  {
    name: 'OpenSSH: the first line of a private key',
    marks: ['b3BlbnNzaC1rZXktdjE'],
    shape: 'b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/]{20,}',
    source: issuer('https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key'),
  },
  {
    name: 'PGP: private key',
    marks: ['-----BEGIN PGP PRIVATE'],
    shape: '-----BEGIN PGP PRIVATE KEY(?: BLOCK)?-----',
    source: rfc('9580#name-forming-ascii-armor'),
  },
  {
    name: 'PEM: private key',
    marks: ['PRIVATE KEY'],
    shape:
      '(?:-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----)(?!(?:\\s|\\\\n)*(?:\\.{3}|…|<|\\[|x{4}|\\*{3}))',
    source: rfc('7468#section-10'),
  },
  {
    name: 'PEM: the first line of a private key',
    marks: ['MII', 'MHcCAQEE', 'MC4CAQAw', 'MIG'],
    shape:
      '(?:MII[A-Za-z0-9+/]{2,5}(?:IBAAKC|IBADANBgkqhkiG9w0BAQEFAASC)[A-Za-z0-9+/]{16,}|MHcCAQEE[A-Za-z0-9+/]{30,}|MC4CAQAwBQYDK2V[A-Za-z0-9+/]{30,}|MIG[A-Za-z0-9]AgEAMBMG[A-Za-z0-9+/]{30,})',
    source: rfc('5208'),
  },
  {
    name: 'Postman: API key',
    marks: ['PMAK-'],
    shape: 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}',
    flags: 'i',
    source: gitleaks('postman'),
  },
  {
    name: 'Pulumi: access token',
    marks: ['pul-'],
    shape: 'pul-[a-f0-9]{40}',
    source: gitleaks('pulumi'),
  },
  {
    name: 'PyPI: API token',
    marks: ['pypi-AgE'],
    shape: 'pypi-AgE[\\w-]{40,}',
    source: issuer('https://pypi.org/help/#apitoken'),
  },
  {
    name: 'RubyGems: API key',
    marks: ['rubygems_'],
    shape: 'rubygems_[a-f0-9]{48}',
    source: issuer('https://guides.rubygems.org/api-key-scopes/'),
  },
  {
    name: 'SendGrid: API key',
    marks: ['SG.'],
    shape: 'SG\\.[\\w-]{16,24}\\.[\\w-]{39,50}',
    source: issuer('https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'),
  },
  {
    name: 'Sentry: organization and personal tokens',
    marks: ['sntrys_', 'sntryu_', 'sntrya_', 'sntryi_'],
    shape: '(?:sntry[uai]_[a-f0-9]{64}|sntrys_[A-Za-z0-9+/=]+_[A-Za-z0-9+/]{43})',
    source: issuer('https://docs.sentry.io/security-legal-pii/security/token-formats/'),
  },
  {
    name: 'Shopify: access tokens of public, custom and private apps',
    marks: ['shpat_', 'shpca_', 'shppa_'],
    shape: 'shp(?:at|ca|pa)_[a-f0-9]{32}',
    flags: 'i',
    source: issuer('https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing'),
  },
  {
    name: 'Shopify: secret key of an app',
    marks: ['shpss_'],
    shape: 'shpss_[a-f0-9]{32}',
    flags: 'i',
    source: issuer('https://shopify.dev/changelog/app-secret-key-length-has-increased'),
  },
  {
    name: 'Slack: bot, user, app, configuration and workflow tokens',
    marks: ['xoxb-', 'xoxp-', 'xoxe', 'xapp-', 'xwfp-'],
    shape: '(?:(?:xoxe\\.)?xox[bpe]-(?:\\d-)?[\\w-]{10,}|xapp-\\d-[\\w-]{20,}|xwfp-[\\w-]{20,})',
    source: issuer('https://docs.slack.dev/authentication/tokens/'),
  },
  {
    name: 'Slack: older tokens',
    marks: ['xoxa-', 'xoxo-', 'xoxr-', 'xoxs-'],
    shape: 'xox[aors]-(?:\\d-)?[\\w-]{10,}',
    source: gitleaks('slack'),
  },
  {
    name: 'Slack: webhook',
    marks: ['hooks.slack'],
    shape: '(?:https?://)?hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/\\w+/[\\w/]{16,}',
    source: issuer('https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/'),
  },
  {
    name: 'Square: access token',
    marks: ['EAAA'],
    shape: 'EAAA[\\w+=-]{60}',
    source: trufflehog('square'),
  },
  {
    name: 'Square: application secret and older access token',
    marks: ['sq0csp-', 'sq0atp-'],
    shape: '(?:sq0csp-[\\w-]{43}|sq0atp-[\\w-]{22})',
    flags: 'i',
    source: noseyParker('square'),
  },
  {
    name: 'Stripe: secret, restricted and organization keys',
    marks: ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_', 'sk_org_'],
    shape: '[sr]k_(?:live|test|org)_[A-Za-z0-9_]{16,}',
    source: issuer('https://docs.stripe.com/keys'),
  },
  {
    name: 'Stripe: secret of a webhook',
    marks: ['whsec_'],
    shape: 'whsec_[A-Za-z0-9+/=]{24,}',
    source: issuer('https://docs.stripe.com/webhooks'),
  },
  {
    name: 'Supabase: secret key',
    marks: ['sb_secret_'],
    shape: 'sb_secret_[\\w-]{20,}',
    source: issuer('https://supabase.com/docs/guides/getting-started/api-keys'),
  },
  {
    name: 'Supabase: access token',
    marks: ['sbp_'],
    shape: 'sbp_[a-z0-9]{40}',
    source: trufflehog('supabasetoken'),
  },
  {
    name: 'Tailscale: API, auth, client, SCIM and webhook keys',
    marks: ['tskey-'],
    shape: 'tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,}(?:-[A-Za-z0-9]{8,})?',
    source: issuer('https://tailscale.com/kb/1277/key-prefixes'),
  },
  {
    name: 'Telegram: bot token',
    marks: [':A'],
    shape: '(?:bot)?\\d{8,10}:A[\\w-]{33,35}(?![\\w-])',
    source: issuer('https://core.telegram.org/bots/api#authorizing-your-bot'),
  },
  {
    name: 'Twilio: API key',
    marks: ['SK'],
    shape: 'SK[a-fA-F0-9]{32}(?![a-fA-F0-9])',
    source: issuer('https://www.twilio.com/docs/iam/api-keys'),
  },
  {
    name: 'Vercel: access, integration, app and API tokens',
    marks: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    shape: 'vc[piark]_[A-Za-z0-9_-]{24,}',
    source: issuer('https://vercel.com/changelog/new-token-formats-and-secret-scanning'),
  },
  {
    name: 'Header: Basic',
    marks: ['asic '],
    shape:
      '(?:[Bb]asic|BASIC)\\s+(?=[a-z0-9+/]*[A-Z])(?=[A-Z0-9+/]*[a-z])(?![A-Za-z]{1,20}(?![\\w=]))(?:[A-Za-z0-9+/]{4}){3,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![A-Za-z0-9+/=])',
    source: rfc('7617'),
  },
  {
    name: 'Header: Bearer',
    marks: ['earer '],
    shape: 'Bearer\\s+(?=[\\w.~+/=-]*\\d)(?=[\\w.~+/=-]*[A-Za-z])[\\w.~+/-]{16,}=*',
    flags: 'i',
    source: rfc('6750'),
  },
  {
    name: 'Address with a password',
    marks: ['://'],
    shape: `(?:jdbc:)?([a-z][a-z\\d+.-]{1,24})://([^\\s/:@<>"'\`|]{0,80}):(?!(?:\\1|\\2)@${ownMachine})${written}[^\\s/@<>"'\`|]{3,200}@[\\w.[-]`,
    flags: 'i',
    source: rfc('3986#section-3.2.1'),
  },
  {
    name: 'Address of a database with a password as its parameter',
    marks: databases.map((name) => `${name}:`),
    shape: `(?:jdbc:)?[a-z][a-z\\d+:.-]{1,24}:[^\\s"'<>|]{3,300}[?&;](?:password|pwd|passwd)=(?![<$*{%[]|x+(?:&|$)|(?:password|secret|changeme|example)\\b)[^\\s&;"'<>|]{4,}`,
    flags: 'i',
    source: issuer('https://jdbc.postgresql.org/documentation/use/'),
  },
]

/** Stands before a token: a letter, digit or `_` there would make it the end of another word. */
const start = '(?<![A-Za-z0-9_])'

/** Tokens of published formats. `docs/secrets.md` is made of this table. */
export const credentialFormats: readonly CredentialFormat[] = table.map(({ shape, flags = '', ...rest }) => ({
  ...rest,
  pattern: new RegExp(start + shape, `g${flags}`),
}))
