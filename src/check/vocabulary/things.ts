/** Things one can see built: whoever names one has said what there will be. */
export const buildable =
  /\b(?:alert(?:s|ing)?|alarms?|(?:unit|integration|regression|smoke|load|end-to-end|e2e|ui|synthetic|automated)?[ -]?tests?|runbooks?|playbooks?|limits?|canar(?:y|ies)|dashboards?|monitor(?:s|ing)?|probes?|lint(?:s|er|ers|ing)?|checks?|checklists?|backups?|retr(?:y|ies)|back-?offs?|timeouts?|quotas?|rate[ -]limit\w*|circuit[ -]breakers?|feature[ -]flags?|flags?|scripts?|ci|cron ?jobs?|health ?checks?|replicas?|fail-?over|caches?|queues?|templates?|webhooks?|bots?|endpoints?|index(?:es)?|metrics?|slos?|documentation|docs|guides?|diagrams?|library|plugin|validation|firewall|autoscal\w+|throttl\w+)\b/i

/** A thing at the end of what follows "and" or "&": "… & Runbook update". */
export const deliverable =
  /^(?:(?:an?|the|our|more|new|better) )?(?:[\w/-]+ ){0,2}?(?:alerts?|alarms?|alerting|tests?|runbooks?|playbooks?|dashboards?|monitors?|monitoring|probes?|linters?|checklists?|backups?|documentation|docs|calendar|canary|health ?checks?|metrics)(?: (?:updates?|review|rewrite|clean-?up|refresh|migration))?$/i
