import type { Marker } from '../../model/phase.ts'

/**
 * Words in a row of a timeline that mostly mark a phase, where none says so: the picture calls them guesses. Each was
 * read on public postmortems, and those right in fewer than eight of ten are not here.
 */
export const guesses: Readonly<Partial<Record<Marker, readonly RegExp[]>>> = {
  impact: [
    /\b(?:errors?|requests?|jobs?|users?|customers?|updates?|builds?|calls?|logins?|deliveries|pods?|alerts?)\b[^.;]{0,40}\b(?:starts?|started|begins?|began)\s+(?:to\s+fail|failing|crashing|timing out|rising|to rise|to time out|to crash)\b/i,
    /\b(?:service degradation|degradation|outage|downtime)\s+(?:begins?|began|starts?|started)\b/i,
  ],
  detected: [
    /\b(?:alerts?|alarms?|monitors?|monitoring|pager|probes?)\b[^.;]{0,60}\b(?:fires?|fired|goes off|went off|triggers?|triggered|detects?|detected|received|pages?|paged|posts?)\b/i,
    /\b(?:on-?call|engineers?|team)\b[^.;]{0,40}\b(?:(?:is|was|are|were|gets?|got)\s+(?:paged|alerted)|receives? (?:an? )?(?:\w+ ){0,4}alert)\b/i,
    // "More customer reports of", "the user is reported": not somebody who reports.
    /(?:^|[.;]\s+|\b(?:an?|the|another|several|multiple|some)\s+)(?:[\w-]+\s+)?(?:users?|customers?|participants?|community members?)\s+(?:report|reports|reported|alerted|notified)\s+(?!of\b|by\b|in\b|and\b)\w/i,
    /\bnotices?\s+(?:\w+\s+){0,3}(?:customer|user)\s+reports\b/i,
    /^team (?:is )?alerted\b/i,
  ],
  acknowledged: [
    /\backnowledge[sd]?\s+(?:the\s+|this\s+|an?\s+)?(?:issue|alert|page|pager|incident|outage|report|receipt)\b/i,
    // Those who begin to investigate often join others who have.
    /\b(?:starts?|started)\s+(?:to\s+investigate|investigating|troubleshooting)\b/i,
    /\binvestigation\s+(?:is\s+|was\s+)?(?:starts?|started)\b/i,
  ],
  mitigated: [
    /\b(?:incident|outage|issue|problem|impact)\b[^.;(]{0,24}\bmitigated\b/i,
    /\bservices?\s+(?:is|are|was|were)\s+restored\b/i,
  ],
  resolved: [
    /^(?!.*\bstatus page\b).*\b(?:issue|problem|incident|outage)s?\s+(?:is|are|was|were|has been|have been)\s+(?:fully\s+|now\s+)?(?:resolved|fixed|over)\b/i,
    /\bfully\s+(?:recovered|restored|operational|resolved)\b/i,
  ],
}
