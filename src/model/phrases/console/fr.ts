import type { ConsolePhrases } from '../console.ts'

/** The console's words in French. */
// biome-ignore format: what is read together stands together
export const fr: ConsolePhrases = {
  console: 'Console de présentation',
  controls: {
    next: 'Suivant', back: 'Précédent', first: 'Début', last: 'Fin', jump: 'Diapos', overview: 'Aperçu', blank: 'Écran noir',
    spotlight: 'Projecteur', audience: 'Ouvrir la fenêtre du public', swap: 'Échanger les fenêtres', appearance: 'Clair ou sombre',
    font: 'Police', smaller: 'Notes plus petites', larger: 'Notes plus grandes', clock: 'Lancer ou arrêter le chronomètre',
    room: 'Réponses du public', rehearsal: 'Répétition', fullscreen: 'Plein écran', help: 'Touches',
  },
  appearances: { auto: 'comme le système', light: 'clair', dark: 'sombre', contrast: 'contraste élevé' },
  fonts: { sans: 'sans empattement', serif: 'avec empattement', mono: 'chasse fixe' },
  onScreen: 'À l’écran', upNext: 'Ensuite', nextStep: 'Étape suivante', slides: 'Diapos', notes: 'Notes',
  noNotes: 'Pas de notes pour cette diapo.', step: 'étape {n} sur {m}',
  start: 'Démarrer', pause: 'Pause', reset: 'Remettre à zéro', resetAgain: 'Vraiment\u00a0? À zéro',
  elapsed: 'Temps écoulé', timeOfDay: 'Heure', time: 'Temps', ofTime: 'sur {time}',
  ahead: '{n} min d’avance', behind: '{n} min de retard', onTime: 'à l’heure',
  before: 'Avant de présenter', source: 'Écrit dans', nothingToMend: 'Rien à corriger sur cette diapo.',
  waiting: 'Pas encore de fenêtre du public. Ouvrez-en une, ou ouvrez les diapos dans un autre onglet de ce navigateur\u00a0: la console les trouve.',
  following: 'La fenêtre du public suit.',
  blocked: 'Le navigateur a bloqué la fenêtre. Ouvrez vous-même cette adresse\u00a0:', copy: 'Copier', copied: 'Copié.',
  framed: 'Cette page est dans un cadre d’où elle n’atteint aucune autre fenêtre. Ouvrez-la seule\u00a0:',
  otherOrigin: 'La fenêtre qui a ouvert cette console appartient à un autre site et ne peut être pilotée. Ouvrez les diapos d’ici\u00a0:',
  swapAlone: 'Il n’y a pas d’autre fenêtre à échanger.',
  dragIt: 'Faites glisser la fenêtre sur le projecteur et appuyez-y sur F.',
  spotlightHint: 'Pointez la diapo, ou utilisez-y les flèches.',
  search: 'Chercher dans les diapos', notFound: 'Aucune diapo ne contient ces mots.', close: 'Fermer',
  slide: 'Diapo', planned: 'Prévu', actual: 'Réel', difference: 'Écart', total: 'Total',
  noTimes: 'Lancez le chronomètre et parcourez l’exposé\u00a0: le temps de chaque diapo sera gardé ici.',
  copyMarkdown: 'Copier en markdown', saveMarkdown: 'Enregistrer en markdown', saveCsv: 'Enregistrer en CSV', copyPace: 'Copier pace',
  paceIntro: 'Pour l’en-tête du fichier, tel que vous avez parlé\u00a0:',
}
