const participle =
  '(?:been|\\w{2,}ed|done|made|seen|known|caught|taken|had|got(?:ten)?|gone|told|written|thought|found|kept|left|run|put|sent|built|given|begun|come|shown|led|paid|held|read|understood|chosen|broken|brought|bought|felt|hit|set up|noticed)'

/** What did not happen. "Should have access" is about now. */
export const counterfactual = new RegExp(
  `\\b(?:should(?:n['’]t| not)? (?:\\w+ly |also |probably )?have|ought (?:not )?to have) (?:\\w+ly |also |already |never |all |instead )?${participle}\\b|\\bif only\\b(?=[^.]{0,40}\\bhad\\b)|\\b(?:could|would|might) (?:\\w+ly |also )?have (?:\\w+ly |also |easily )?(?:been )?(?:\\w+ly )?(?:avoided|prevented|caught)\\b`,
  'i',
)

export const humanError =
  /\b(?:human|operator|user|manual|pilot) errors?\b(?! (?:rates?|messages?|pages?|reports?|handling|budgets?|logs?|counts?|codes?))|\bfat[- ]?finger\w*/i

const people =
  '(?:I|we|he|she|they|you|someone|somebody|nobody|everyone|everybody|no one|(?:the|our|their|an?|one|another) (?:[\\w/-]+ ){0,2}?(?:teams?|engineers?|developers?|operators?|on-?calls?|admins?|administrators?|maintainers?|staff|supporters?|support team|colleagues?|managers?|reviewers?|authors?|employees?|contractors?|people|person|responders?|users?|members?))'

export const failedTo = new RegExp(
  `\\b${people} (?:had |have |has |also |simply |initially |then |both |all )?(?:failed|forgot|forgotten|neglected|omitted) to\\b`,
  'i',
)

export const judgement =
  /\b(?:careless(?:ly|ness)?|negligen(?:t|tly|ce)|sloppy|sloppily|sloppiness|stupid(?:ly|ity)?|incompeten(?:t|tly|ce)|reckless(?:ly|ness)?|complacen(?:t|cy))\b/i

/** Of people; a component may be to blame. */
export const fault = new RegExp(
  `\\b(?:his|her|their|our|my|your|someone['’]s|somebody['’]s) (?:own )?fault\\b(?! toleran)|\\b(?!nobody|no one)${people} (?:was|were|is|are|am) (?:entirely |solely |clearly |also )?(?:at fault|to blame)\\b`,
  'i',
)

/** What stands before blame where it is said that nobody has it. */
export const denied = /\b(?:not?|never|nobody|no one|without|rather than|nothing)\b[^.]{0,24}$/i
