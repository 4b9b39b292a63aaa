/**
 * English verbs, in their base form, by which people say what they will do: "Kim to write …", "Restrict access". What only
 * programs do (show, serve, support) is left out: "Grafana to show …" names nobody.
 */
// biome-ignore format: read as a list
export const workVerbs: ReadonlySet<string> = new Set([
  'achieve', 'acquire', 'add', 'address', 'adjust', 'adopt', 'advise', 'agree', 'alert', 'align', 'analyse',
  'analyze', 'announce', 'apply', 'approach', 'approve', 'archive', 'arrange', 'ask', 'assess', 'assign',
  'attend', 'audit', 'automate', 'back', 'backfill', 'backport', 'benchmark', 'block', 'book', 'brief',
  'bring', 'build', 'bump', 'buy', 'call', 'capture', 'carry', 'change', 'chase', 'check', 'circulate', 'clarify',
  'clean', 'close', 'coach', 'collaborate', 'collate', 'collect', 'come', 'communicate', 'compare', 'compile',
  'complete', 'conduct', 'configure', 'confirm', 'consider', 'consolidate', 'consult', 'contact', 'continue',
  'convert', 'coordinate', 'correct', 'create', 'debug', 'decide', 'decommission', 'define', 'delete',
  'deliver', 'demo', 'deploy', 'deprecate', 'design', 'determine', 'develop', 'diagnose', 'disable',
  'discuss', 'distribute', 'do', 'document', 'double', 'draft', 'draw', 'drive', 'drop', 'educate', 'email',
  'enable', 'encourage', 'enforce', 'engage', 'enhance', 'ensure', 'escalate', 'establish', 'estimate',
  'evaluate', 'examine', 'expand', 'explain', 'explore', 'export', 'expose', 'extend', 'facilitate', 'file',
  'fill', 'finalise', 'finalize', 'find', 'finish', 'fix', 'follow', 'formalise', 'formalize', 'freeze',
  'gather', 'generalise', 'generalize', 'generate', 'get', 'give', 'go', 'grant', 'harden', 'have', 'help',
  'hire', 'hold', 'host', 'identify', 'implement', 'import', 'improve', 'include', 'increase', 'inform',
  'initiate', 'install', 'instruct', 'instrument', 'integrate', 'introduce', 'inventory', 'investigate',
  'invite', 'involve', 'isolate', 'join', 'keep', 'land', 'lead', 'learn', 'liaise', 'limit', 'link', 'list',
  'lock', 'look', 'lower', 'maintain', 'make', 'manage', 'map', 'measure', 'meet', 'merge', 'message',
  'migrate', 'monitor', 'move', 'negotiate', 'notify', 'obtain', 'open', 'order', 'organise', 'organize',
  'outline', 'own', 'page', 'pair', 'patch', 'pause', 'perform', 'phone', 'pick', 'pilot', 'pin', 'plan',
  'post', 'practice', 'practise', 'prepare', 'present', 'prioritise', 'prioritize', 'procure', 'produce',
  'propose', 'prototype', 'provide', 'provision', 'prune', 'publish', 'purchase', 'push', 'put', 'raise',
  're-iterate', 'reach', 'read', 'reboot', 'rebuild', 'recommend', 'record', 'redesign', 'redirect', 'reduce',
  'refactor', 'refine', 'reiterate', 'remediate', 'remind', 'remove', 'rename', 'replace', 'report',
  'reproduce', 'request', 'require', 'research', 'resolve', 'respond', 'restart', 'restore', 'restrict',
  'resume', 'retire', 'retrain', 'retry', 'revert', 'review', 'revise', 'revisit', 'revoke', 'rewrite',
  'roll', 'rollback', 'rotate', 'run', 'schedule', 'scope', 'script', 'secure', 'select', 'send', 'set',
  'setup', 'share', 'ship', 'shut', 'sign', 'simplify', 'solve', 'speak', 'specify', 'spike', 'split',
  'sponsor', 'standardise', 'standardize', 'start', 'stop', 'study', 'submit', 'subscribe', 'suggest',
  'summarise', 'summarize', 'supply', 'survey', 'swap', 'switch', 'sync', 'take', 'talk', 'teach', 'tell',
  'test', 'think', 'tidy', 'track', 'train', 'transfer', 'translate', 'triage', 'trial', 'try', 'tune',
  'turn', 'unblock', 'understand', 'update', 'upgrade', 'validate', 'verify', 'visit', 'wait', 'warn',
  'watch', 'wire', 'work', 'write',
])

/** Other verbs that may begin an action: those that lead to another one, and those that programs do too. */
// biome-ignore format: read as a list
export const otherVerbs: ReadonlySet<string> = new Set([
  'access', 'aim', 'allow', 'attempt', 'avoid', 'backup', 'begin', 'cache', 'choose', 'commit', 'connect',
  'detect', 'encrypt', 'expect', 'failover', 'filter', 'focus', 'force', 'handle', 'ignore', 'intend',
  'leave', 'let', 'listen', 'load', 'log', 'need', 'offer', 'point', 'prefer', 'prevent', 'proceed',
  'promise', 'prompt', 'protect', 'reload', 'remember', 'return', 'route', 'save', 'scale', 'see', 'seek',
  'separate', 'serve', 'shard', 'show', 'store', 'strive', 'support', 'throttle', 'trigger', 'use', 'want',
])

/** Past forms that no rule gives. */
// biome-ignore format: read as a list
export const irregularPasts: ReadonlySet<string> = new Set([
  'been', 'began', 'bought', 'broke', 'brought', 'built', 'came', 'caught', 'chose', 'did', 'done', 'found',
  'froze', 'gave', 'given', 'gone', 'got', 'had', 'held', 'kept', 'knew', 'learnt', 'led', 'left', 'lost',
  'made', 'met', 'ran', 'read', 'rebuilt', 'rewrote', 'said', 'saw', 'sent', 'shown', 'shut', 'spent',
  'split', 'spoke', 'taken', 'taught', 'thought', 'told', 'took', 'understood', 'went', 'written', 'wrote',
])

/** English words that begin a sentence with a capital and name neither a person nor a team. */
// biome-ignore format: read as a list
export const commonWords: ReadonlySet<string> = new Set([
  'a', 'ability', 'action', 'actions', 'all', 'also', 'an', 'and', 'any', 'anything', 'api', 'apis', 'app',
  'application', 'applications', 'approval', 'apps', 'archives', 'as', 'at', 'automation', 'backend',
  'backups', 'better', 'blog', 'bot', 'bots', 'branch', 'budget', 'bug', 'bugs', 'builds', 'but', 'by',
  'canaries', 'canary', 'capacity', 'chart', 'charts', 'checklist', 'checks', 'client', 'clients', 'cluster',
  'clusters', 'code', 'coverage', 'cron', 'cronjob', 'daemon', 'dashboard', 'dashboards', 'data', 'database',
  'databases', 'date', 'day', 'deadline', 'default', 'defaults', 'deploys', 'disk', 'disks', 'docs', 'drill',
  'drills', 'due', 'each', 'easier', 'effort', 'either', 'endpoint', 'endpoints', 'error', 'errors', 'event',
  'events', 'every', 'everything', 'exact', 'faster', 'feature', 'features', 'firewall', 'first', 'flag',
  'flags', 'flow', 'for', 'form', 'from', 'frontend', 'future', 'game', 'gateway', 'graph', 'graphs', 'guard',
  'guide', 'guides', 'hook', 'hooks', 'how', 'idea', 'ideas', 'if', 'in', 'incident', 'incidents', 'instead',
  'instructions', 'into', 'is', 'issue', 'issues', 'it', 'item', 'items', 'job', 'jobs', 'key', 'keys',
  'last', 'latency', 'later', 'less', 'lessons', 'library', 'limits', 'linter', 'logic', 'long',
  'maintenance', 'manual', 'mechanism', 'method', 'metric', 'metrics', 'middleware', 'mirror', 'mode',
  'model', 'module', 'more', 'mutex', 'network', 'new', 'next', 'no', 'node', 'nodes', 'not', 'note', 'notes',
  'nothing', 'now', 'of', 'on', 'once', 'one', 'only', 'option', 'options', 'other', 'our', 'outcome',
  'package', 'pages', 'part', 'path', 'permission', 'permissions', 'pipeline', 'pipelines', 'platform',
  'playbook', 'playbooks', 'plugin', 'pod', 'pods', 'policies', 'policy', 'pool', 'possible', 'pr', 'probe',
  'probes', 'procedure', 'process', 'processes', 'program', 'project', 'proposal', 'proxy', 'quarter',
  'queue', 'queues', 'quota', 'rate', 'reason', 'redundancy', 'relay', 'relays', 'release', 'releases',
  'repo', 'responses', 'risk', 'role', 'roles', 'rule', 'rules', 'runbook', 'runbooks', 'safe', 'scanner',
  'scheduler', 'schema', 'scripts', 'second', 'secret', 'secrets', 'sensor', 'server', 'servers', 'service',
  'services', 'session', 'sessions', 'short', 'should', 'signal', 'signals', 'single', 'site', 'some',
  'something', 'staging', 'stale', 'standard', 'status', 'step', 'steps', 'storage', 'strategy', 'such',
  'system', 'systems', 'target', 'task', 'tasks', 'template', 'templates', 'that', 'the', 'then', 'there',
  'these', 'they', 'thing', 'things', 'this', 'those', 'threshold', 'thresholds', 'ticket', 'tickets', 'time',
  'timeline', 'to', 'todo', 'token', 'tokens', 'tool', 'tooling', 'tools', 'topic', 'traffic', 'two', 'until',
  'up', 'user', 'users', 'vendor', 'version', 'versions', 'visibility', 'waiting', 'warning', 'warnings',
  'was', 'watchdog', 'way', 'ways', 'web', 'webhook', 'what', 'when', 'where', 'which', 'who', 'whole', 'why',
  'wiki', 'with', 'worker', 'workers', 'workflow', 'workflows', 'workshop', 'you', 'your',
])

/** Programs and services that stand where a name could: "Jenkins to run …" names nobody. */
// biome-ignore format: read as a list
export const programs: ReadonlySet<string> = new Set([
  'airflow', 'akamai', 'alertmanager', 'ansible', 'apache', 'argo', 'auth', 'aws', 'azure', 'bazel',
  'bitbucket', 'bugsnag', 'buildkite', 'caddy', 'calico', 'cassandra', 'celery', 'ceph', 'chef', 'cilium',
  'circleci', 'cloudflare', 'cloudfront', 'cloudwatch', 'cockroach', 'confluence', 'consul', 'crowdstrike',
  'dagster', 'datadog', 'debian', 'dependabot', 'discord', 'django', 'docker', 'dynamo', 'elastic',
  'elasticsearch', 'envoy', 'etcd', 'fastly', 'firebase', 'flink', 'fluentd', 'flux', 'gerrit', 'git',
  'github', 'gitlab', 'google', 'grafana', 'hadoop', 'haproxy', 'harbor', 'helm', 'heroku', 'hive',
  'honeycomb', 'istio', 'jaeger', 'java', 'jenkins', 'jira', 'kafka', 'karpenter', 'keycloak', 'kibana',
  'kong', 'kubernetes', 'lambda', 'launchdarkly', 'linear', 'linkerd', 'linode', 'linux', 'logstash', 'loki',
  'mailgun', 'maven', 'memcached', 'mesos', 'microsoft', 'mimir', 'mongo', 'mysql', 'nagios', 'netlify',
  'nginx', 'node', 'nomad', 'notion', 'okta', 'opsgenie', 'oracle', 'pagerduty', 'pingdom', 'postfix',
  'postgres', 'postgresql', 'prometheus', 'pulsar', 'pulumi', 'puppet', 'python', 'rabbit', 'rails', 'redis',
  'redshift', 'renovate', 'route', 'ruby', 'rust', 'salt', 'sendgrid', 'sensu', 'sentry', 'sidekiq', 'slack',
  'snowflake', 'snyk', 'solr', 'sonar', 'spark', 'spinnaker', 'splunk', 'statuspage', 'stripe', 'supabase',
  'teams', 'telegraf', 'tempo', 'terraform', 'thanos', 'tomcat', 'traefik', 'trello', 'twilio', 'ubuntu',
  'unicorn', 'varnish', 'vault', 'velero', 'vercel', 'vitess', 'windows', 'zabbix', 'zendesk', 'zookeeper',
  'zoom',
])

/** Departments that stand for the people in them where they do something: "Security to review …". Lower case. */
// biome-ignore format: read as a list
export const departments: ReadonlySet<string> = new Set([
  'administrators', 'admins', 'ceo', 'cio', 'ciso', 'comms', 'communications', 'compliance', 'csm', 'cto',
  'dba', 'dbas', 'developers', 'devops', 'em', 'ems', 'engineering', 'engineers', 'finance', 'hr', 'infosec',
  'infra', 'leadership', 'legal', 'maintainers', 'management', 'managers', 'marketing', 'netops', 'noc',
  'operations', 'operators', 'ops', 'pm', 'pms', 'procurement', 'product', 'qa', 'sales', 'secops',
  'security', 'soc', 'sre', 'sres', 'support', 'tl',
])
