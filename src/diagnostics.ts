/** How serious a diagnostic is by default; a question is put to the room on the last slide. */
type Level = 'error' | 'warning' | 'info' | 'question'

/** The stage that reports it: `publish` is the last search before a public site is written. */
type Stage = 'read' | 'parse' | 'redact' | 'draw' | 'check' | 'outline' | 'publish'

/** What is known of a diagnostic beside the places it is about. Texts are markdown, one paragraph. */
export interface Diagnostic {
  readonly severity: Level
  readonly stage: Stage
  /** One sentence: what is the case. */
  readonly summary: string
  /** Why it matters, what happens, what to do. Empty where the summary says all. */
  readonly details: string
  /** Where it comes from; empty for what only reading needs. */
  readonly authority: string
}

/**
 * Every diagnostic there is, by its code: first the rules in the order in which they are reported of one line, then what the
 * stages report of their own work. `docs/rules.md`, the settings under `rules:` and the rules of SARIF are made from it.
 */
export const diagnostics = {
  'public-secret': {
    severity: 'warning',
    stage: 'check',
    summary:
      'A line holds what looks like a secret: a token of a published format, a private key, `password=…`, a long random string in code.',
    details: 'An error with `--public`. The formats, each with its source, are in [secrets.md](secrets.md).',
    authority: 'the token formats that their issuers and public scanners state; OWASP on secrets management.',
  },
  'public-denied-word': {
    severity: 'error',
    stage: 'check',
    summary:
      'With `--public`: a word stands there that the user has denied, in `deny` of the front matter or of `patchdeck.yaml`.',
    details: 'Names of customers, projects and persons that must not get out.',
    authority: "the user's own list.",
  },
  'public-contact': {
    severity: 'error',
    stage: 'check',
    summary: 'With `--public`: a mail address or a handle stands in what the audience reads.',
    details: 'Names belong to people, who should be asked.',
    authority: "Google's SRE book, chapter 15: a postmortem names roles, not persons; data protection law.",
  },
  'public-internal-link': {
    severity: 'error',
    stage: 'check',
    summary:
      'With `--public`: a link leads to where only insiders get: a chat, a wiki, an issue tracker, a dashboard, an internal host.',
    details: "Strangers can't follow it, and it tells them what is there.",
    authority: 'ours.',
  },
  'public-address': {
    severity: 'warning',
    stage: 'check',
    summary: 'With `--public`: a private IP address or the name of an internal host.',
    details: 'It tells strangers how the inside is built. A version such as 1.2.3.4 is no address.',
    authority:
      'RFC 1918 and RFC 4193 for the private ranges; RFC 6762, RFC 6761 and common use for the host names.',
  },
  'link-broken': {
    severity: 'error',
    stage: 'check',
    summary:
      "A link leads to a heading of this document that it doesn't have, or to a file that isn't there by just that name.",
    details: 'In the room it is a dead end, and nobody sees it before.',
    authority: 'ours; anchors are those GitHub makes of headings.',
  },
  'rule-unknown': {
    severity: 'warning',
    stage: 'check',
    summary:
      'A rule is set or silenced by a name that no rule has: in the front matter, in `patchdeck.yaml` or in a comment.',
    details: "It would be believed to be off, and isn't.",
    authority: 'ours.',
  },
  'rule-locked': {
    severity: 'warning',
    stage: 'check',
    summary:
      "With `--public`: the front matter switches a `public-*` rule off, or makes less of it. That doesn't count.",
    details:
      'A document may come from anybody, and would open the gate it has to pass. `patchdeck.yaml` may.',
    authority: 'ours.',
  },
  'question-unknown': {
    severity: 'warning',
    stage: 'check',
    summary: 'A wish in `questions:` of the front matter fits no rule and no question of this document.',
    details:
      'The question it was to drop would be asked all the same. The name of a rule that asks nothing here is left alone.',
    authority: 'ours.',
  },
  'actions-none': {
    severity: 'info',
    stage: 'check',
    summary: 'The document has no actions, or a section of actions with none in it.',
    details:
      'A postmortem that changes nothing will be written again. Information only: some documents tell what they will do in their lessons, where no reader finds a list.',
    authority: "Google's SRE book, chapter 15; Etsy's debriefing guide.",
  },
  'action-no-owner': {
    severity: 'warning',
    stage: 'check',
    summary:
      'An action has nobody: no team, no person, no handle. Words such as TBD, everyone or all are nobody.',
    details:
      'What belongs to nobody is done by nobody. A team counts, and then this only says how many have a person too.',
    authority:
      "Google's SRE workbook, chapter 10, asks for an owner of every action item; PagerDuty's postmortem guide likewise.",
  },
  'action-no-date': {
    severity: 'info',
    stage: 'check',
    summary: 'An open action has no date, sprint or quarter.',
    details:
      'What has no end is not looked after. Nearly every document leaves dates out, and many that have some say the rest in ways that no reader finds, so this is information and no more.',
    authority:
      "PagerDuty's postmortem guide and Google's SRE workbook, chapter 10: action items are tracked to their end.",
  },
  'action-overdue': {
    severity: 'warning',
    stage: 'check',
    summary: 'An action that is neither done nor rejected was due before the day given by `--today`.',
    details:
      'A talk that shows a passed date as open will be asked about it. Without `--today` this says nothing.',
    authority: "PagerDuty's postmortem guide: action items are followed up.",
  },
  'action-no-ticket': {
    severity: 'info',
    stage: 'check',
    summary: 'An open action has no ticket and no link.',
    details: 'A postmortem is read once. What is to be done has to stand where the work stands.',
    authority: "Google's SRE workbook, chapter 10: every action item is filed and tracked.",
  },
  'action-vague': {
    severity: 'warning',
    stage: 'check',
    summary:
      'An action begins with improve, investigate, consider, "Faster …" and the like, and names no number, nothing to build and no end.',
    details:
      'Nobody can tell when it is done. Where it names a thing to build, such as an alert or a test, this is only information.',
    authority:
      'Lunney, Lueder and O\'Connor, "Postmortem Action Items" (;login:, 2017): actionable, specific, bounded.',
  },
  'action-two-in-one': {
    severity: 'info',
    stage: 'check',
    summary:
      'One action holds two pieces of work: a second verb or a second thing stands behind "and", "&", a comma or a semicolon.',
    details: 'Two pieces have two ends, and often two owners; of the pair one is forgotten.',
    authority:
      'Lunney, Lueder and O\'Connor, "Postmortem Action Items" (;login:, 2017): one item, one result.',
  },
  'action-people-fix': {
    severity: 'warning',
    stage: 'check',
    summary: 'An action works on people: train, remind, be careful, pay attention, raise awareness.',
    details:
      'The next person in the same place will do the same; what they work with is what can be changed.',
    authority:
      "Sidney Dekker, \"The Field Guide to Understanding 'Human Error'\"; Google's SRE book, chapter 15: you can't fix people.",
  },
  'action-duplicate': {
    severity: 'warning',
    stage: 'check',
    summary: 'The same action stands twice, after a row and its narrative have been made one.',
    details: 'It will be counted twice and done once, or the other way round.',
    authority: 'ours.',
  },
  'action-same-priority': {
    severity: 'warning',
    stage: 'check',
    summary: 'Four or more actions have one and the same priority.',
    details: 'A priority that all have puts nothing first.',
    authority:
      'Lunney, Lueder and O\'Connor, "Postmortem Action Items: Plan the Work and Work the Plan" (;login:, 2017).',
  },
  'action-no-why': {
    severity: 'warning',
    stage: 'check',
    summary: 'The document gives a reason for the actions of one team and none for those of another.',
    details: 'The room will ask the team that has none.',
    authority: 'ours; a row and its reason are what the speaker tells.',
  },
  'action-differs-from-notes': {
    severity: 'info',
    stage: 'check',
    summary:
      'A row and the narrative of the same team share less than two fifths of their words, or one has a number that the other lacks.',
    details: 'The room reads the one and hears the other.',
    authority: 'ours; slides and notes are written at different times and drift apart.',
  },
  'team-order': {
    severity: 'info',
    stage: 'check',
    summary: 'The same teams stand in one order in one table and in another order in the next.',
    details: 'The room looks for its row where it was before.',
    authority: 'ours.',
  },
  'metric-missing': {
    severity: 'warning',
    stage: 'check',
    summary: 'A column for metrics has an empty cell.',
    details: "A team whose cell is empty can't say what it looks at.",
    authority: 'ours.',
  },
  'metric-unknown': {
    severity: 'warning',
    stage: 'check',
    summary: "A metric has a name that is none of DORA's five, nor one of their older names.",
    details: 'It may be meant so: the slide then lists it apart.',
    authority: 'dora.dev/guides/dora-metrics (2026).',
  },
  'metric-old-name': {
    severity: 'info',
    stage: 'check',
    summary:
      "A metric bears a name that DORA has given up. The slide keeps the author's word and shows today's beside it.",
    details: 'Time to restore service was renamed and narrowed to failed deployments in 2023.',
    authority: 'dora.dev/guides/dora-metrics (2026).',
  },
  'detection-missing': {
    severity: 'info',
    stage: 'check',
    summary:
      'The document has two actions or more and none of them detects anything: no alert, monitor, dashboard, probe or log.',
    details:
      'Prevention fails one day, and then somebody has to notice. Told as information and asked on the last slide.',
    authority:
      "Google's SRE workbook, chapter 10, names detection among the types of action item. Read on public postmortems: 15 of 17 right.",
  },
  'prevention-missing': {
    severity: 'warning',
    stage: 'check',
    summary:
      'All actions detect, investigate, mitigate or repair: none keeps the incident from happening again.',
    details:
      'A warning only where the document types its actions itself; else the words may mislead, and it is asked.',
    authority:
      "Google's SRE workbook, chapter 10: at least one action item prevents or mitigates at the root.",
  },
  'impact-no-number': {
    severity: 'warning',
    stage: 'check',
    summary:
      "The section on the impact has no number and no word for how much. Dates, times, versions, tickets and links don't count.",
    details: 'How many, how long, how much: it is the first thing the room asks.',
    authority:
      "PagerDuty's postmortem guide and Google's SRE book, appendix D, quantify the impact. Read on public postmortems: 8 of 8 right.",
  },
  'timeline-no-zone': {
    severity: 'warning',
    stage: 'check',
    summary:
      'The timeline has clock times, and no zone stands in its rows, its heading or the first 30 lines.',
    details: 'Readers in other places read other hours.',
    authority:
      "PagerDuty's postmortem guide writes timelines in UTC; ISO 8601. Read on public postmortems: 3 of 3 right.",
  },
  'timeline-order': {
    severity: 'warning',
    stage: 'check',
    summary:
      'Two rows of the timeline, each with a date of its own, are out of order. Rows that inherit their day are never compared.',
    details:
      'Either a date is wrong or a row is in the wrong place; a timeline that runs backwards all through is left alone.',
    authority: 'ours. Read on public postmortems: 6 of 6 right.',
  },
  'timeline-outlier': {
    severity: 'warning',
    stage: 'check',
    summary:
      'A time in the timeline is a date that no calendar has, or lies more than 300 days from the middle of the others.',
    details: "Most often it is last year's number in January.",
    authority: 'ours; the calendar.',
  },
  'timeline-duration': {
    severity: 'warning',
    stage: 'check',
    summary:
      'A stated duration differs from the stated start and end by more than five minutes and five per cent.',
    details:
      'Only times that are labelled as start and end are compared, never the first and last row of the timeline.',
    authority: 'ours. Against the whole timeline such a rule was right in 0 of 9 public postmortems.',
  },
  'language-human-error': {
    severity: 'warning',
    stage: 'check',
    summary:
      'The text names human, operator, user or manual error, or a fat finger. Not read in rows of a timeline.',
    details: 'It is where an inquiry begins, not its result.',
    authority:
      "Sidney Dekker, \"The Field Guide to Understanding 'Human Error'\"; Google's SRE book, chapter 15.",
  },
  'language-judgement': {
    severity: 'warning',
    stage: 'check',
    summary: 'The text judges: careless, negligent, sloppy, stupid, incompetent, reckless, complacent.',
    details: 'Who is judged tells less the next time.',
    authority: "Google's SRE book, chapter 15, on blameless postmortems.",
  },
  'language-fault': {
    severity: 'warning',
    stage: 'check',
    summary: 'Somebody is at fault or to blame.',
    details: 'Who is blamed tells less the next time. Saying that nobody is to blame is no blame.',
    authority: "Google's SRE book, chapter 15, on blameless postmortems.",
  },
  'language-failed-to': {
    severity: 'info',
    stage: 'check',
    summary: 'A person or a team failed, forgot or neglected to do something. Programs may fail to start.',
    details: 'The word measures people by what is known only now.',
    authority:
      'John Allspaw, "Blameless PostMortems and a Just Culture" (Etsy, 2012). Read on public postmortems: 5 of 5 right.',
  },
  'language-counterfactual': {
    severity: 'info',
    stage: 'check',
    summary:
      'The text tells what did not happen: should have, ought to have, if only, could have been prevented.',
    details:
      'It explains nothing that did happen, and stops the asking. Not read in sections of actions, in quotations and in code.',
    authority:
      'Sidney Dekker, "The Field Guide to Understanding \'Human Error\'", on counterfactuals; John Allspaw, "Blameless PostMortems and a Just Culture" (Etsy, 2012).',
  },
  'section-empty': {
    severity: 'warning',
    stage: 'check',
    summary: 'A heading has nothing under it. The title, and headings over other headings, are not meant.',
    details: 'It was left over from a template, or the text is still to be written.',
    authority: 'ours.',
  },
  'section-missing': {
    severity: 'info',
    stage: 'check',
    summary:
      "A part that the profile expects is missing. `sre` expects those of Google's SRE workbook, `free` none.",
    details: 'Without a profile, a document that has most of these parts is told which are not there.',
    authority: "Google's SRE book, appendix D, and SRE workbook, chapter 10.",
  },
  placeholder: {
    severity: 'warning',
    stage: 'check',
    summary:
      'The text still has a placeholder: TBD, FIXME, ???, lorem ipsum, YYYY-MM-DD, HH:MM, `[Name]`. TODO counts outside actions, where it may be a status.',
    details: 'It would stand on a slide.',
    authority: 'ours; the templates postmortems are written into.',
  },
  'sample-left': {
    severity: 'warning',
    stage: 'check',
    summary: 'A line still stands as a template of `patchdeck new` has it.',
    details: 'The audience would hear of an incident that is made up. An error with `--public`.',
    authority: 'ours.',
  },
  'image-no-alt': {
    severity: 'warning',
    stage: 'check',
    summary: 'An image has no description.',
    details: "Those who can't see it, in the room or on a call, hear nothing of it.",
    authority: 'WCAG 2.2, success criterion 1.1.1.',
  },
  'cause-without-action': {
    severity: 'question',
    stage: 'check',
    summary: 'A cause or trigger shares no word with any action.',
    details: 'Half of such causes have an action in other words, so it is asked and not told.',
    authority:
      "Google's SRE book, chapter 15: actions follow from causes. Read on public postmortems: 14 of 16 good questions.",
  },
  'wrong-without-action': {
    severity: 'question',
    stage: 'check',
    summary: 'Something under "What went wrong" shares no word with any action.',
    details: '',
    authority:
      "Google's SRE book, appendix D: what went wrong is what the actions are for. Read on public postmortems: 14 of 16 good questions.",
  },
  'luck-without-action': {
    severity: 'question',
    stage: 'check',
    summary: 'Something under "Where we got lucky" shares no word with any action.',
    details: 'Luck is a control that nobody operates.',
    authority:
      "Google's SRE book, appendix D, keeps luck as a part of the lessons. Read on public postmortems: 14 of 16 good questions.",
  },
  'closing-without-action': {
    severity: 'question',
    stage: 'check',
    summary: 'The closing thoughts name something to be better at, and no action shares a word with it.',
    details: '',
    authority:
      'ours; the speaker ends on it, and the room looks for its row. Read on public postmortems: 14 of 16 good questions.',
  },
  'timeline-no-detection': {
    severity: 'question',
    stage: 'check',
    summary:
      'The timeline has three rows or more, none of them says that somebody or something noticed, and no section tells of detection.',
    details: '',
    authority:
      "Google's SRE workbook, chapter 10, asks how the incident was detected; PagerDuty's postmortem guide likewise.",
  },
  'fix-without-guard': {
    severity: 'question',
    stage: 'check',
    summary: 'An immediate fix is named in code, and no action tests, lints, checks or alerts on that thing.',
    details: 'A fix that nothing watches is undone by the next edit of the same line.',
    authority: 'ours; it is the question this program is named for.',
  },
  'target-missing': {
    severity: 'question',
    stage: 'check',
    summary: 'A long-term action has no number, no date and no end that one could see.',
    details: 'Short work ends by being done. What is for later needs a sign that it is.',
    authority: 'Lunney, Lueder and O\'Connor, "Postmortem Action Items" (;login:, 2017): bounded.',
  },
  'metric-unheld': {
    severity: 'question',
    stage: 'check',
    summary: "One of DORA's five metrics is named by no action, in a document that names some.",
    details: 'Asked, not told: a team need not work on all five.',
    authority: 'dora.dev/guides/dora-metrics (2026): throughput and instability are looked at together.',
  },
  'metric-per-team': {
    severity: 'question',
    stage: 'check',
    summary: 'Three metrics or more, each held by exactly one team.',
    details: 'The metrics describe one flow of work. Asked, not told.',
    authority:
      'dora.dev/guides/dora-metrics (2026) warns of siloed ownership: metrics are shared by those who deliver together.',
  },
  'team-one-horizon': {
    severity: 'question',
    stage: 'check',
    summary:
      'A team has an action for now and none for later, or the other way round, in a document that has both.',
    details: 'Asked, not told: it may well be right so.',
    authority: "ours; Google's SRE workbook, chapter 10, parts what mitigates now from what prevents later.",
  },
  'team-without-row': {
    severity: 'question',
    stage: 'check',
    summary:
      "The narrative tells of a team that has no row, or a team's row has no narrative where the others have one.",
    details: '"SRE Team" and "SRE" are one team.',
    authority: 'ours.',
  },
  'lessons-none': {
    severity: 'question',
    stage: 'check',
    summary: 'The document has no lessons: nothing that went well or wrong, no luck, no closing thoughts.',
    details: 'Asked, not told: the room may have them.',
    authority: "Google's SRE book, appendix D; Etsy's debriefing guide, whose aim is learning.",
  },
  'slide-overfull': {
    severity: 'info',
    stage: 'check',
    summary:
      'A part of the document is more than one slide can show at a size that is read from the back, and was split.',
    details: 'Nothing is lost; but three slides of one table are read by nobody.',
    authority: 'ours; no text is set under 22 px on a stage of 1280 by 720.',
  },
  'talk-too-long': {
    severity: 'info',
    stage: 'check',
    summary:
      'The notes, spoken at 130 words a minute, and ten seconds a slide take longer than the `duration` of the front matter.',
    details: '',
    authority: 'ours; people present at 120 to 150 words a minute.',
  },
  'image-missing': {
    severity: 'warning',
    stage: 'read',
    summary: 'A picture is not there.',
    details: 'The slide shows its description.',
    authority: '',
  },
  'image-refused': {
    severity: 'warning',
    stage: 'read',
    summary: "A picture is not a supported file, is too large, or lies outside the document's folder.",
    details: 'The slide shows its description.',
    authority: '',
  },
  'image-remote': {
    severity: 'warning',
    stage: 'read',
    summary: 'A picture is on another site, and a talk loads nothing from the network.',
    details: '`images:` in `patchdeck.yaml` allows a site.',
    authority: '',
  },
  'image-unread': {
    severity: 'warning',
    stage: 'read',
    summary:
      'The address of a picture has a space or another form of an accent, so that markdown reads no picture.',
    details: 'The hint has the address as it should be written.',
    authority: '',
  },
  'notes-orphan': {
    severity: 'warning',
    stage: 'read',
    summary: 'A file in `notes/` has no file of the same name in `slides/`.',
    details: 'Its notes are in no talk.',
    authority: '',
  },
  'since-absent': {
    severity: 'warning',
    stage: 'read',
    summary: 'The document is not in the older state that `--since` names.',
    details: 'There is nothing to compare it with.',
    authority: '',
  },
  'slug-duplicate': {
    severity: 'error',
    stage: 'read',
    summary: 'Two talks would have the same address.',
    details: 'The address is made from the file name.',
    authority: '',
  },
  'source-encoding': {
    severity: 'error',
    stage: 'read',
    summary: 'A file is not UTF-8 text.',
    details: 'The line of the first wrong byte is given.',
    authority: '',
  },
  'source-link': {
    severity: 'error',
    stage: 'read',
    summary: 'There is a link to another file among the documents, or to a folder that holds documents.',
    details: 'It is not read: put the file or the folder itself there, or remove the link.',
    authority: '',
  },
  'source-link-outside': {
    severity: 'warning',
    stage: 'read',
    summary: 'There is a link among the documents to a folder that lies elsewhere.',
    details: 'It is not looked into, so that nothing from elsewhere is published by accident.',
    authority: '',
  },
  'source-outside': {
    severity: 'error',
    stage: 'read',
    summary: 'A file is a link to a place outside its folder, or to another kind of file.',
    details: 'What lies elsewhere is not published by accident.',
    authority: '',
  },
  'source-unreadable': {
    severity: 'error',
    stage: 'read',
    summary: 'A file cannot be read.',
    details: 'The exit code is 3.',
    authority: '',
  },
  'action-cell-empty': {
    severity: 'info',
    stage: 'parse',
    summary:
      'A row of an action table has an empty cell under What, Team or another column that the other rows fill.',
    details: 'An empty What is a warning: the row is an action that nobody can do.',
    authority: '',
  },
  'action-column-guessed': {
    severity: 'warning',
    stage: 'parse',
    summary:
      'A column of an action table was taken for what is to be done, by a likely misspelling of its head.',
    details: 'The message names the head that was meant.',
    authority: '',
  },
  'action-table-unread': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A table under a heading of actions has no column that says what is to be done.',
    details: 'It is shown as a table. `vocabulary: columns:` names heads of your own.',
    authority: '',
  },
  'comment-open': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A comment begins and is never closed.',
    details: 'The rest of its paragraph is not shown.',
    authority: '',
  },
  'config-misnamed': {
    severity: 'warning',
    stage: 'read',
    summary: 'A file has nearly the name of the configuration, `patchdeck.yaml`, and is not read.',
    details: 'An error with `--public`: what it denies would be published.',
    authority: '',
  },
  'config-unknown-key': {
    severity: 'warning',
    stage: 'parse',
    summary: '`patchdeck.yaml` has a key that the configuration does not know.',
    details: 'The key has no effect. The nearest known key is suggested.',
    authority: '',
  },
  'config-value': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A key of `patchdeck.yaml` has a value that it cannot take.',
    details: 'The default is used instead.',
    authority: '',
  },
  'date-ambiguous': {
    severity: 'warning',
    stage: 'parse',
    summary:
      'A date may have the day first or the month, such as 04/05/2031, and nothing in the document tells which.',
    details: 'It is shown as written, and nothing is calculated from it.',
    authority: '',
  },
  'front-matter-broken': {
    severity: 'error',
    stage: 'parse',
    summary: 'The front matter cannot be read.',
    details: 'What it says about the talk, and about what must not be published, is unknown.',
    authority: '',
  },
  'front-matter-refused': {
    severity: 'error',
    stage: 'parse',
    summary: 'The front matter is written in a language other than YAML or TOML.',
    details: 'Front matter that is a program is never run.',
    authority: '',
  },
  'front-matter-unended': {
    severity: 'error',
    stage: 'parse',
    summary: 'The front matter begins and has no closing `---`.',
    details: 'What it says about what must not be published would be passed over.',
    authority: '',
  },
  'front-matter-unknown-key': {
    severity: 'warning',
    stage: 'parse',
    summary: 'The front matter has a key that patchdeck does not know.',
    details: 'A likely misspelling is a warning; other keys are listed as information.',
    authority: '',
  },
  'front-matter-unread': {
    severity: 'warning',
    stage: 'parse',
    summary: 'Lines look like front matter and are not read as such.',
    details: 'An error with `--public`.',
    authority: '',
  },
  'front-matter-value': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A key of the front matter has a value that it cannot take.',
    details: 'The default is used instead.',
    authority: '',
  },
  'action-not-patchable': {
    severity: 'info',
    stage: 'parse',
    summary: 'An action is read from HTML.',
    details:
      'The patch of what a room has said leaves it out, since no line of markdown can stand there. It is on the slides as every other.',
    authority: '',
  },
  'mark-left-out': {
    severity: 'warning',
    stage: 'parse',
    summary:
      'A mark of the tool that wrote the document is not read: a shortcode, an include, a component, an embedded note.',
    details:
      'Marks of Google Docs, Notion, GitHub, GitLab, Jekyll, Hugo, Docusaurus, MDX, MkDocs, Quarto and Obsidian are read or left out. What one would have shown is missing.',
    authority: '',
  },
  'html-left-out': {
    severity: 'warning',
    stage: 'parse',
    summary:
      'The document contains HTML that is not read: scripts, styles, forms, embedded pages, unknown elements.',
    details:
      'What runs, embeds or asks for something is left out whole; of other elements only the tags are. HTML that means what markdown means, such as `<p>`, `<ul>`, `<table>` and `<details>`, is read.',
    authority: '',
  },
  'html-shown': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A line contains HTML that is shown as text.',
    details:
      'A tag in a line is shown as it is written where nothing closes it, or where its element is not read.',
    authority: '',
  },
  'lang-without-words': {
    severity: 'info',
    stage: 'parse',
    summary: '`lang` names a language that patchdeck has no words for.',
    details: 'Labels and generated sentences are English; your text stays as it is.',
    authority: '',
  },
  limit: {
    severity: 'error',
    stage: 'parse',
    summary: 'The document is larger than a limit allows.',
    details:
      'Limits keep one document from taking the whole machine. `limits:` in `patchdeck.yaml` raises each by name.',
    authority: '',
  },
  'link-refused': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A link leads to an address that a slide does not link to.',
    details:
      'Only `https:`, `http:`, `mailto:` and paths inside the site are linked. The words of the link are shown.',
    authority: '',
  },
  'narrative-unmatched': {
    severity: 'warning',
    stage: 'parse',
    summary: 'The speaker notes have a part for a team that has no row in the tables.',
    details: 'The notes are kept, on the way into the table.',
    authority: '',
  },
  'not-a-date': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A word has the form of a date but is none, such as `31.06.2019` or `YYYY-MM-DD`.',
    details: 'It is shown as written, and nothing is calculated from it.',
    authority: '',
  },
  'not-a-postmortem': {
    severity: 'warning',
    stage: 'parse',
    summary: 'No section, no action and no timeline was recognised in the file.',
    details: 'The talk shows the text as it stands. `vocabulary:` names headings of your own.',
    authority: '',
  },
  'not-a-time': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A word has the form of a time of day but is none, such as `25:71` or `HH:MM`.',
    details: 'It is shown as written, and nothing is calculated from it.',
    authority: '',
  },
  'note-guessed': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A paragraph that begins with `Note:` was taken for speaker notes.',
    details: 'It is not shown to the audience.',
    authority: '',
  },
  'part-unread': {
    severity: 'info',
    stage: 'parse',
    summary: 'A section headed as a timeline has no entry that could be read.',
    details: 'It is shown as text.',
    authority: '',
  },
  'phases-out-of-order': {
    severity: 'warning',
    stage: 'parse',
    summary: 'By its times, a phase of the incident ended before it began.',
    details: 'No number is made of the two times.',
    authority: '',
  },
  'source-empty': {
    severity: 'error',
    stage: 'parse',
    summary: 'A file has nothing to make a talk of.',
    details: 'An error where it is the only one; among others it is left out of the site, with a warning.',
    authority: '',
  },
  'status-contradicts': {
    severity: 'warning',
    stage: 'parse',
    summary: 'The box of an action and the words beside it say different things.',
    details: 'The words are taken.',
    authority: '',
  },
  'status-unknown': {
    severity: 'info',
    stage: 'parse',
    summary: 'A status is in words that are not known.',
    details: 'It is shown as written. `vocabulary: status:` adds words.',
    authority: '',
  },
  'table-no-separator': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A table has no `|---|` line under its head.',
    details: 'The first line is read as the head.',
    authority: '',
  },
  'table-ragged': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A row of a table has more or fewer cells than the head.',
    details: '',
    authority: '',
  },
  'text-direction': {
    severity: 'warning',
    stage: 'parse',
    summary: 'There are invisible characters that change the direction of text.',
    details: 'They can make text read as something else. Each is shown as �.',
    authority: '',
  },
  'time-skipped': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A time was on no clock: on that day the clocks were put forward over it.',
    details: 'It is shown as written, and not set beside the others.',
    authority: '',
  },
  'time-twice': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A time was on the clocks twice: on that day they were put back.',
    details: 'It is shown as written, and not set beside the others.',
    authority: '',
  },
  'timeline-day-unknown': {
    severity: 'info',
    stage: 'parse',
    summary: 'Some entries of a timeline have a time and no day, while others have one.',
    details: 'They are listed in their order and not drawn.',
    authority: '',
  },
  'timeline-second': {
    severity: 'info',
    stage: 'parse',
    summary: 'A document has two sections that look like the timeline.',
    details: 'The entries of the first are taken; the other is shown as text.',
    authority: '',
  },
  'times-apart': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A time cannot be compared with the others of its timeline.',
    details: 'Nothing says when `T0` was, or on which day a zone applies.',
    authority: '',
  },
  'zone-ambiguous': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A time zone has a name that several zones have, such as CST.',
    details: 'Its times are not set beside the others, unless the document decides.',
    authority: '',
  },
  'zone-contradicts': {
    severity: 'warning',
    stage: 'parse',
    summary: 'The times of one timeline are said to be in two zones.',
    details: '',
    authority: '',
  },
  'zone-unknown': {
    severity: 'warning',
    stage: 'parse',
    summary: 'A time zone has a name that is not known.',
    details: 'Its times are not set beside the others.',
    authority: '',
  },
  'public-name-form': {
    severity: 'error',
    stage: 'redact',
    summary: 'With `--public`: a word looks like an inflected form of a name that is left out.',
    details:
      'In addresses and in the name of the document’s file, small letters and the name itself count too, unless the document has the word in small letters elsewhere. List it under `names:`, change the address or the file’s name, or let it through in `patchdeck.yaml`.',
    authority: '',
  },
  'public-name-kept': {
    severity: 'warning',
    stage: 'redact',
    summary: 'With `--public`: a word stands where people stand, and was not taken for a person.',
    details: 'List it under `names:` if it is one.',
    authority: '',
  },
  'public-name-part': {
    severity: 'warning',
    stage: 'redact',
    summary: 'With `--public`: a word looks like a part or a form of a name that is left out.',
    details: 'List it under `names:` if it is the same person.',
    authority: '',
  },
  'public-picture': {
    severity: 'warning',
    stage: 'redact',
    summary: 'With `--public`: a picture has hidden data that cannot be removed.',
    details: 'It may say who took the picture, where and with what.',
    authority: '',
  },
  'diagram-broken': {
    severity: 'warning',
    stage: 'draw',
    summary: 'Mermaid cannot draw a diagram.',
    details: 'The slide shows the code of the diagram. The message quotes Mermaid.',
    authority: '',
  },
  'diagram-undrawn': {
    severity: 'warning',
    stage: 'draw',
    summary: 'A diagram was not drawn: there is no browser, the kind is not supported, or it took too long.',
    details: 'The slide shows the code of the diagram.',
    authority: '',
  },
  'block-dropped': {
    severity: 'warning',
    stage: 'outline',
    summary: 'A block of the document has no place on a slide, in the notes or on the reading page.',
    details:
      'Every block has a place. If you see this, put the block under a heading of its own, and report it.',
    authority: '',
  },
  'pace-over-duration': {
    severity: 'warning',
    stage: 'outline',
    summary: 'The sections of `pace` take longer than `duration`.',
    details: "The console's plan cannot hold both.",
    authority: '',
  },
  'slides-unknown': {
    severity: 'warning',
    stage: 'outline',
    summary: '`slides` names a slide that the talk does not have.',
    details: 'The hint lists the kinds.',
    authority: '',
  },
  'talk-slides-left': {
    severity: 'info',
    stage: 'outline',
    summary: 'Some parts stand on the reading page alone, as the talk has no time for them.',
    details:
      'A talk has 20 slides, or 1.2 for each minute of its `duration`. Further pages of texts go first, then the last texts that are no known part.',
    authority: '',
  },
  'pace-unknown-section': {
    severity: 'warning',
    stage: 'outline',
    summary: '`pace` names a section that the talk does not have.',
    details: 'The hint lists the sections.',
    authority: '',
  },
  'public-leak': {
    severity: 'error',
    stage: 'publish',
    summary: 'With `--public`: a word that must not be published would stand in a file of the site.',
    details:
      'The last search before anything is written. Nothing is written. What stands in a picture is shown on its line there, and on the line of the document that shows the picture.',
    authority: '',
  },
} as const satisfies Readonly<Record<string, Diagnostic>>

/** The code of a diagnostic, e.g. `table-ragged`. */
export type DiagnosticCode = keyof typeof diagnostics

/** Whether a name is the code of a diagnostic. */
export function isDiagnosticCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(diagnostics, name)
}
