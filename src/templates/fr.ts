import type { TemplateTexts } from './texts.ts'

/** Templates in French. */
// biome-ignore format: what is read together stands together
export const fr: TemplateTexts = {
  headings: {
    summary: 'Résumé', impact: 'Impact', causes: 'Causes profondes', trigger: 'Déclencheur', detection: 'Détection',
    resolution: 'Résolution', timeline: 'Chronologie', lessons: 'Leçons apprises', wentWell: 'Ce qui a bien fonctionné',
    wentWrong: 'Ce qui a mal fonctionné', lucky: 'Où nous avons eu de la chance', whys: 'Les cinq pourquoi', people: 'Intervenants',
    actions: 'Actions', shortTerm: 'Court terme', longTerm: 'Long terme', notes: 'Notes du présentateur',
  },
  columns: {
    what: 'Quoi', team: 'Équipe', owner: 'Qui', due: 'Pour quand', ticket: 'Ticket', metric: 'Métrique', time: 'Heure (UTC)', event: 'Événement',
  },
  help: {
    top: 'Un exemple : remplacez chaque ligne par ce qui s’est passé chez vous. "patchdeck check" nomme les lignes qui restent.',
    summary: 'Trois phrases pour quelqu’un qui n’y était pas : ce qui s’est passé, pour qui, comment cela s’est terminé.',
    impact: 'Des nombres : combien, combien de temps. Ils sont grands sur leur diapositive.',
    causes: 'Ce qui l’a rendu possible ; pas qui l’a fait.',
    timeline: 'Un événement par ligne. Détecté, Atténué et Résolu au début marquent les phases.',
    lessons: 'Ce que vous savez maintenant et ne saviez pas avant.',
    actions: 'Un changement par ligne, avec un nom et un jour. Une case vide est remplie pendant la réunion.',
    notes: 'Seule la personne qui présente voit ce qui suit.',
  },
  sample: {
    title: 'Des commandes ont attendu 48 minutes',
    summary: 'Le 3 mai 2031, les nouvelles commandes sont restées 48 minutes dans la file. Un seul processus tournait, il en faut six. Aucune commande n’a été perdue.',
    impact: ['1 900 commandes ont été confirmées en retard, la dernière de 48 minutes.', '41 clients ont écrit au support.'],
    cause: 'La limite des processus est fixée à deux endroits, et le déploiement n’en a changé qu’un.',
    trigger: 'Le déploiement de 14:02 a fixé la limite des processus à 1.',
    detection: 'Une alerte sur l’âge de la plus ancienne commande a appelé l’astreinte après 11 minutes.',
    resolution: 'L’astreinte a remis la limite à 6 ; la file était vide 13 minutes plus tard.',
    events: [
      'Le déploiement fixe la limite des processus à 1', 'Début de l’impact : les premières commandes attendent',
      'Détecté : une alerte appelle l’astreinte', 'Atténué : la limite est revenue à 6', 'Résolu : la file est vide',
    ],
    lesson: 'Une limite fixée à deux endroits est une limite que personne ne connaît.',
    wentWell: 'L’alerte nommait la file, et la recherche n’a pris que quelques minutes.',
    wentWrong: 'Le tableau de bord ne montre la limite que d’un seul endroit.',
    lucky: 'C’était un samedi : un lundi, il y a cinq fois plus de commandes.',
    whys: [
      'Pourquoi des commandes ont-elles attendu ? Un seul processus tournait, il en faut six.', 'Pourquoi un seul ? Le déploiement a baissé la limite.',
      'Pourquoi rien ne l’a refusé ? La limite est fixée à deux endroits, et le contrôle n’en lit qu’un.',
    ],
    people: 'L’astreinte, la responsable de l’équipe Commandes, le support',
    team: 'Commandes',
    now: ['Alerter quand moins de 6 processus tournent', 'Écrire la limite des processus dans la procédure de la file'],
    later: ['Lire la limite des processus à un seul endroit', 'Refuser un déploiement qui baisse la limite des processus'],
    story: 'C’est samedi après-midi. L’ingénieur d’astreinte attend le bus quand le téléphone sonne.',
    closing: 'Chacune de nos limites est fixée quelque part. Laquelle l’est encore deux fois ?',
  },
}
