/** The shape that an issuer gives its tokens. */
export interface CredentialFormat {
  /** Who issues it, and for what. */
  readonly name: string
  /** Every token of this format has one of these in it, in any case; empty where nothing marks it. */
  readonly marks: readonly string[]
  /** Without a boundary at the end: what follows a token may touch it once markup is taken out. */
  readonly pattern: RegExp
  /** The page on which the issuer, or the standard, says so. */
  readonly source: string
}

/** Stands before a token: a letter, digit or `_` there would make it the end of another word. */
const start = '(?<![A-Za-z0-9_])'

function format(
  name: string,
  marks: readonly string[],
  pattern: string,
  source: string,
  flags = '',
): CredentialFormat {
  return { name, marks, pattern: new RegExp(start + pattern, `g${flags}`), source }
}

const word = '[A-Za-z0-9_-]'

/** Prefixes of the tokens that GitLab issues. */
const gitlab = [
  ...['glpat-', 'gloas-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-'],
  ...['glwt-', 'glsoat-', 'glffct-'],
]

const github = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_']
const slack = [
  'xoxa-',
  'xoxb-',
  'xoxc-',
  'xoxd-',
  'xoxe',
  'xoxo-',
  'xoxp-',
  'xoxr-',
  'xoxs-',
  'xapp-',
  'xwfp-',
]
const databases = [
  ...['postgres', 'mysql', 'mariadb', 'mongodb', 'redis', 'amqp', 'mssql', 'sqlserver', 'cockroachdb'],
  ...['clickhouse', 'oracle', 'ftp', 'smtp', 'ldap', 'http', 'ssh', 'mqtt', 'nats', 'kafka', 'sftp', 'jdbc'],
]

/** What stands in for a password in an address: `<password>`, `$PASSWORD`, `***`, `xxxx`. */
const written = '(?![<$*{%[]|x+@|X+@|\\.{3}|…|(?:password|passwd|pass|pwd|secret|token|key)@)'

/** Tokens of published formats. `docs/secrets.md` is made of this table. */
export const credentialFormats: readonly CredentialFormat[] = [
  format(
    'age: secret key',
    ['AGE-SECRET-KEY-1', 'AGE-PLUGIN-'],
    'AGE-(?:SECRET-KEY|PLUGIN-[A-Z0-9-]{2,30}?)-1[02-9AC-HJ-NP-Z]{58}',
    'https://github.com/C2SP/C2SP/blob/main/age.md',
    'i',
  ),
  format(
    'Anthropic: API, admin and OAuth keys',
    ['sk-ant-'],
    `sk-ant-${word}{16,}`,
    'https://docs.anthropic.com/en/api/administration-api',
  ),
  format(
    'Atlassian: API, repository and app tokens',
    ['ATAT', 'ATCT', 'ATBB'],
    '(?:ATATT3|ATCTT3)[\\w=-]{40,}',
    'https://docs.atlassian.com/atlassian-bamboo/11.0.7/com/atlassian/bamboo/repository/configuration/BitbucketCloudApiTokenUtils.html',
  ),
  format(
    'AWS: access key id',
    ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  ),
  format(
    'Azure: storage and service keys',
    ['AccountKey', 'SharedAccessKey', 'accountkey', 'sharedaccesskey'],
    '(?:Account|SharedAccess)Key\\s*=\\s*[A-Za-z0-9+/]{40,}={0,2}',
    'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
    'i',
  ),
  format(
    'Azure: shared access signature',
    ['sig='],
    'sig=[A-Za-z0-9+/]{40,}=?',
    'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
  ),
  format(
    'Azure: client secret of an application',
    ['Q~'],
    '[A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{31,}',
    'https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key',
  ),
  format(
    'Cloudflare: global key, user and account tokens',
    ['cfk_', 'cfut_', 'cfat_'],
    'cf(?:k|ut|at)_[A-Za-z0-9_-]{40,}',
    'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  ),
  format(
    'Cloudflare: origin CA key',
    ['v1.0-'],
    'v1\\.0-[a-f0-9]{24}-[a-f0-9]{100,}',
    'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  ),
  format(
    'Databricks: personal access token',
    ['dapi'],
    'dapi[a-f0-9]{32}(?:-\\d)?',
    'https://docs.databricks.com/en/dev-tools/auth/pat.html',
  ),
  format(
    'DigitalOcean: personal and OAuth tokens',
    ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    'do[opr]_v1_[a-f0-9]{64}',
    'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    'i',
  ),
  format(
    'Discord: webhook',
    ['/api/webhooks/', '/webhooks/'],
    '(?:https?://)?(?:[a-z]+\\.)?discord(?:app)?\\.com/api/(?:v\\d+/)?webhooks/\\d{17,20}/[\\w-]{60,}',
    'https://discord.com/developers/docs/resources/webhook',
    'i',
  ),
  format(
    'Discord: bot token',
    [],
    '[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,}',
    'https://discord.com/developers/docs/reference#authentication',
  ),
  format(
    'Docker Hub: personal and organization tokens',
    ['dckr_pat_', 'dckr_oat_'],
    `dckr_[po]at_${word}{20,}`,
    'https://docs.docker.com/reference/api/hub/latest/',
  ),
  format(
    'Doppler: CLI, personal, service, SCIM and audit tokens',
    ['dp.ct.', 'dp.pt.', 'dp.st.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
    'dp\\.(?:(?:ct|pt|sa|scim|audit|said)\\.|st\\.(?:[a-z0-9_-]{2,35}\\.)?)[A-Za-z0-9]{40,44}',
    'https://docs.doppler.com/reference/auth-token-formats',
  ),
  format(
    'Dropbox: short-lived access token',
    ['sl.'],
    'sl\\.(?:u\\.)?[A-Za-z0-9_=-]{60,}',
    'https://developers.dropbox.com/oauth-guide',
  ),
  format(
    'Dynatrace: access token',
    ['dt0'],
    'dt0[a-z]\\d{2}\\.[A-Z2-7]{8,24}\\.[A-Z2-7]{64}',
    'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
    'i',
  ),
  format(
    'Figma: personal access token',
    ['figd_', 'figo_', 'figu_'],
    `fig[dou]h?r?_${word}{38,}`,
    'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
  ),
  format(
    'GitHub: personal, OAuth, app and refresh tokens',
    github,
    '(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{40,})',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  ),
  format(
    'GitLab: personal, deploy, runner, trigger, feed and agent tokens',
    gitlab,
    `gl(?:pat|oas|dt|rtr?|cbt|ptt|ft|imt|agent|wt|soat|ffct)-${word}{20,}`,
    'https://docs.gitlab.com/security/tokens/',
  ),
  format(
    'GitLab: runner registration token',
    ['GR1348941'],
    `GR1348941${word}{20,}`,
    'https://docs.gitlab.com/security/tokens/',
  ),
  format(
    'Google: API key',
    ['AIza'],
    'AIza[\\w-]{35}',
    'https://cloud.google.com/docs/authentication/api-keys',
  ),
  format(
    'Google: OAuth access token',
    ['ya29.'],
    'ya29\\.[\\w-]{20,}',
    'https://cloud.google.com/docs/authentication/token-types',
  ),
  format(
    'Google: OAuth client secret',
    ['GOCSPX-'],
    'GOCSPX-[\\w-]{20,}',
    'https://developers.google.com/identity/protocols/oauth2',
  ),
  format(
    'Google: key of a service account',
    ['private_key_id'],
    'private_key_id["\']?\\s*[:=]\\s*["\']?[a-f0-9]{40}',
    'https://cloud.google.com/iam/docs/keys-create-delete',
  ),
  format(
    'Grafana: service account and Cloud tokens',
    ['glsa_', 'glc_'],
    '(?:glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/]{32,}={0,3})',
    'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  ),
  format(
    'HashiCorp Terraform: user, team and organization tokens',
    ['.atlasv1.'],
    '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{60,}',
    'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  ),
  format(
    'HashiCorp Vault: service, batch and recovery tokens',
    ['hvs.', 'hvb.', 'hvr.'],
    `hv[sbr]\\.${word}{20,}`,
    'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  ),
  format(
    'Heroku: OAuth access token',
    ['HRKU-'],
    `HRKU-${word}{36,}`,
    'https://devcenter.heroku.com/articles/oauth',
  ),
  format(
    'Hugging Face: user and organization tokens',
    ['hf_', 'api_org_'],
    '(?:hf_|api_org_)[A-Za-z0-9]{30,}',
    'https://huggingface.co/docs/hub/security-tokens',
  ),
  format(
    'JSON Web Token',
    ['.ey'],
    'ey[A-Za-z0-9_-]{12,}\\.ey[A-Za-z0-9_-]{8,}\\.[\\w-]{10,}',
    'https://www.rfc-editor.org/rfc/rfc7519',
  ),
  format(
    'Linear: API and OAuth keys',
    ['lin_api_', 'lin_oauth_', 'lin_wh_'],
    'lin_(?:api|oauth|wh)_[A-Za-z0-9]{32,}',
    'https://linear.app/developers/graphql',
  ),
  format(
    'Mailgun: API key',
    ['key-', 'pubkey-'],
    '(?:pub)?key-[a-f0-9]{32}(?![a-f0-9])',
    'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  ),
  format(
    'Netlify: personal access token',
    ['nfp_'],
    'nf[pcobu]_[A-Za-z0-9_]{36,}',
    'https://docs.netlify.com/api/get-started/',
  ),
  format(
    'New Relic: user, ingest and browser keys',
    ['NRAK-', 'NRII-', 'NRIQ-', 'NRRA-', 'NRJS-', 'NRSP-', 'FFFFNRAL', 'NRAA-', 'NRAL'],
    '(?:NR(?:AK|AA)-[A-Z0-9]{20,}|NR(?:II|IQ|RA|JS|SP)-[A-Za-z0-9_-]{18,}|[a-f0-9]{32,36}(?:FFFF)?NRAL)',
    'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    'i',
  ),
  format(
    'Notion: connection token',
    ['ntn_', 'secret_'],
    '(?:ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43})',
    'https://developers.notion.com/reference/authentication',
  ),
  format(
    'npm: access token',
    ['npm_'],
    'npm_[A-Za-z0-9]{36}',
    'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
  ),
  format(
    'OpenAI: user, project, service account and admin keys',
    ['sk-'],
    'sk-(?:(?:proj|svcacct|admin|None|service)-[\\w-]{20,}|[A-Za-z0-9]{40,})',
    'https://platform.openai.com/docs/api-reference/authentication',
  ),
  format(
    'PGP: private key',
    ['-----BEGIN PGP PRIVATE'],
    '-----BEGIN PGP PRIVATE KEY(?: BLOCK)?-----',
    'https://www.rfc-editor.org/rfc/rfc9580#name-forming-ascii-armor',
  ),
  format(
    'PEM: private key',
    ['PRIVATE KEY'],
    '-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
    'https://www.rfc-editor.org/rfc/rfc7468#section-10',
  ),
  format(
    'PEM: the first line of a private key',
    ['MII', 'MHcCAQEE', 'MC4CAQAw', 'MIG', 'b3BlbnNzaC1rZXktdjE'],
    '(?:MII[A-Za-z0-9+/]{2,5}(?:IBAAKC|IBADANBgkqhkiG9w0BAQEFAASC)[A-Za-z0-9+/]{16,}|MHcCAQEE[A-Za-z0-9+/]{30,}|MC4CAQAwBQYDK2V[A-Za-z0-9+/]{30,}|MIG[A-Za-z0-9]AgEAMBMG[A-Za-z0-9+/]{30,}|b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/]{20,})',
    'https://www.rfc-editor.org/rfc/rfc5208',
  ),
  format(
    'Postman: API and collection keys',
    ['PMAK-', 'PMAT-'],
    '(?:PMAK-[a-f0-9]{24}-[a-f0-9]{34}|PMAT-[A-Z0-9]{26})',
    'https://learning.postman.com/docs/reference/postman-api/authentication/',
    'i',
  ),
  format(
    'Pulumi: access token',
    ['pul-'],
    'pul-[a-f0-9]{40}',
    'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  ),
  format('PyPI: API token', ['pypi-'], 'pypi-[\\w-]{40,}', 'https://pypi.org/help/#apitoken'),
  format(
    'RubyGems: API key',
    ['rubygems_'],
    'rubygems_[a-f0-9]{48}',
    'https://guides.rubygems.org/api-key-scopes/',
  ),
  format(
    'SendGrid: API key',
    ['SG.'],
    'SG\\.[\\w-]{16,24}\\.[\\w-]{39,50}',
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  ),
  format(
    'Sentry: organization and user tokens',
    ['sntrys_', 'sntryu_', 'sntrya_', 'sntryi_'],
    'sntry[suai]_[A-Za-z0-9_=+/-]{40,}',
    'https://docs.sentry.io/account/auth-tokens/',
  ),
  format(
    'Shopify: admin, app, partner and storefront tokens',
    ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_', 'shpit_', 'shprt_'],
    'shp(?:at|ca|pa|ss|ua|tka|it|rt)_[a-f0-9]{32}',
    'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
    'i',
  ),
  format(
    'Slack: bot, user, app, workflow and refresh tokens',
    slack,
    '(?:xox[a-z](?:\\.xox[a-z])?-(?:\\d-)?[\\w-]{10,}|xapp-\\d-[\\w-]{20,}|xwfp-[\\w-]{20,})',
    'https://docs.slack.dev/authentication/tokens/',
  ),
  format(
    'Slack: webhook',
    ['hooks.slack'],
    '(?:https?://)?hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/\\w+/[\\w/]{16,}',
    'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
  ),
  format(
    'Square: access token and application secret',
    ['EAAA', 'sq0'],
    '(?:EAAA[\\w+=-]{56,}|sq0(?:atp|csp|idp|cgp)-[\\w-]{22,})',
    'https://developer.squareup.com/docs/build-basics/access-tokens',
  ),
  format(
    'Stripe: secret and restricted keys, webhook secrets',
    ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_', 'sk_org_', 'whsec_'],
    '(?:[sr]k_(?:live|test|org)_[A-Za-z0-9_]{16,}|whsec_[A-Za-z0-9+/=]{24,})',
    'https://docs.stripe.com/keys',
  ),
  format(
    'Supabase: secret key and access token',
    ['sb_secret_', 'sbp_'],
    '(?:sb_secret_[\\w-]{20,}|sbp_(?:[a-z0-9]+_)?[a-f0-9]{40})',
    'https://supabase.com/docs/guides/getting-started/api-keys',
  ),
  format(
    'Tailscale: API, auth, client and webhook keys',
    ['tskey-'],
    'tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,}(?:-[A-Za-z0-9]{8,})?',
    'https://tailscale.com/kb/1277/key-prefixes',
  ),
  format(
    'Telegram: bot token',
    [':AA', ':A'],
    '(?:bot)?\\d{8,10}:A[\\w-]{33,35}(?![\\w-])',
    'https://core.telegram.org/bots/api#authorizing-your-bot',
  ),
  format('Twilio: API key', ['SK'], 'SK[a-f0-9]{32}(?![a-f0-9])', 'https://www.twilio.com/docs/iam/api-keys'),
  format(
    'Vercel: access, integration and AI tokens',
    ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    'vc[piark]_[A-Za-z0-9_-]{24,}',
    'https://vercel.com/docs/cli/tokens',
  ),
  format(
    'Header: Basic',
    ['asic '],
    'Basic\\s+(?=[A-Za-z0-9+/]*[A-Z0-9+/])(?=[A-Za-z0-9+/]*[a-z])(?![A-Za-z]{1,20}(?![\\w=]))(?:[A-Za-z0-9+/]{4}){3,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![A-Za-z0-9+/=])',
    'https://www.rfc-editor.org/rfc/rfc7617',
    'i',
  ),
  format(
    'Header: Bearer',
    ['earer '],
    'Bearer\\s+(?=[\\w.~+/=-]*\\d)(?=[\\w.~+/=-]*[A-Za-z])[\\w.~+/-]{16,}=*',
    'https://www.rfc-editor.org/rfc/rfc6750',
    'i',
  ),
  format(
    'Address with a password',
    ['://'],
    `(?:jdbc:)?[a-z][a-z\\d+.-]{1,24}://[^\\s/:@<>"'\`|]{0,80}:${written}[^\\s/@<>"'\`|]{3,200}@[\\w.[-]`,
    'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    'i',
  ),
  format(
    'Address of a database with a password as its parameter',
    databases.map((name) => `${name}:`),
    `(?:jdbc:)?[a-z][a-z\\d+:.-]{1,24}:[^\\s"'<>|]{3,300}[?&;](?:password|pwd|passwd)=(?![<$*{%[]|x+(?:&|$)|(?:password|secret|changeme|example)\\b)[^\\s&;"'<>|]{4,}`,
    'https://jdbc.postgresql.org/documentation/use/',
    'i',
  ),
]
