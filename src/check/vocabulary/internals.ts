const part = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'

/** RFC 1918 and the loopback, and hosts of names that only insiders resolve. */
export const address = new RegExp(
  `(?<![\\d.v])(?:10\\.${part}\\.${part}\\.${part}|192\\.168\\.${part}\\.${part}|172\\.(?:1[6-9]|2\\d|3[01])\\.${part}\\.${part}|127\\.0\\.0\\.1)(?![\\d.]*\\d)|(?<![\\w./@-])(?:[a-z\\d-]+\\.)+(?:internal|corp|intranet|lan|svc\\.cluster\\.local)\\b(?![./]\\w)`,
  'gi',
)

/** Addresses that strangers can't open. */
export const internalLink =
  /https?:\/\/(?!docs\.datadog|www\.datadog|developer)(?:[\w-]+\.)*(?:slack\.com|atlassian\.net|datadoghq\.(?:com|eu)|pagerduty\.com|opsgenie\.com|docs\.google\.com|drive\.google\.com|notion\.so|sharepoint\.com|app\.(?:incident\.io|rootly\.com|firehydrant\.io)|grafana\.net|newrelic\.com|splunkcloud\.com|[\w-]+\.(?:internal|corp|intranet|lan|local))(?=[/\s)>"'\]:]|$)\S*|https?:\/\/(?:localhost|127\.0\.0\.1|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)(?::\d+)?[^\s)>"']*/gi
