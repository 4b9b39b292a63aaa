import type { ConsolePhrases } from '../console.ts'

/** The console's words in English. */
// biome-ignore format: what is read together stands together
export const en: ConsolePhrases = {
  console: 'Speaker’s console',
  controls: {
    next: 'Next', back: 'Back', first: 'First', last: 'Last', jump: 'Slides', overview: 'Overview', blank: 'Black',
    spotlight: 'Spotlight', audience: 'Open audience window', swap: 'Swap windows', appearance: 'Light or dark',
    font: 'Typeface', smaller: 'Smaller notes', larger: 'Larger notes', clock: 'Start or pause the clock',
    room: 'Audience’s answers', rehearsal: 'Rehearsal', fullscreen: 'Full screen', help: 'Keys',
  },
  appearances: { auto: 'as the system', light: 'light', dark: 'dark', contrast: 'high contrast' },
  fonts: { sans: 'sans serif', serif: 'serif', mono: 'monospace' },
  onScreen: 'On screen', upNext: 'Next', nextStep: 'Next step', slides: 'Slides', notes: 'Notes',
  noNotes: 'No notes for this slide.', step: 'step {n} of {m}',
  start: 'Start', pause: 'Pause', reset: 'Reset', resetAgain: 'Sure? Reset',
  elapsed: 'Time since the start', timeOfDay: 'Time of day', time: 'Time', ofTime: 'of {time}',
  ahead: '{n} min ahead', behind: '{n} min behind', onTime: 'on time',
  before: 'Before you present', source: 'Written in', nothingToMend: 'Nothing to mend on this slide.',
  waiting: 'No audience window yet. Open one, or open the deck in another tab of this browser: the console finds it.',
  following: 'The audience window follows.',
  blocked: 'The browser blocked the window. Open this address yourself:', copy: 'Copy', copied: 'Copied.',
  framed: 'This page is in a frame, where it can’t reach other windows. Open it by itself:',
  otherOrigin: 'The window that opened this console belongs to another site and can’t be steered. Open the deck from here:',
  swapAlone: 'There is no other window to swap with.',
  dragIt: 'Drag the window to the projector and press F in it.',
  spotlightHint: 'Point at the slide, or use the arrow keys on it.',
  search: 'Search the slides', notFound: 'No slide has these words.', close: 'Close',
  slide: 'Slide', planned: 'Planned', actual: 'Actual', difference: 'Difference', total: 'Total',
  noTimes: 'Start the clock and go through the talk: the time on each slide is kept here.',
  copyMarkdown: 'Copy as markdown', saveMarkdown: 'Save as markdown', saveCsv: 'Save as CSV', copyPace: 'Copy pace',
  paceIntro: 'For the front matter, as you spoke:',
}
