import type { RoleName } from './name.ts'

/** French headings by role; compared as `roles` says. */
// biome-ignore format: filled lines, as in a dictionary
export const fr: Readonly<Record<RoleName, readonly string[]>> = {
  summary: [
    'résumé', 'résumé exécutif', "résumé de l'incident", 'résumé des faits', 'sommaire', 'synthèse',
    'en bref', 'aperçu', "vue d'ensemble", "description de l'incident", 'description du problème',
    'le problème', 'problème', "que s'est-il passé", "qu'est-ce qui s'est passé", "ce qui s'est passé",
    'les faits', 'symptômes', 'contexte', 'rappel des faits', 'description', 'introduction',
  ],
  impact: [
    'impacts utilisateurs', 'impact utilisateur', 'impact client', 'impact clients', 'impact métier',
    'impact business', 'impact sur les utilisateurs', 'impact sur les clients', 'conséquences', 'périmètre',
    'périmètre impacté', "périmètre de l'incident", 'étendue', 'portée', 'services affectés',
    'services impactés', 'utilisateurs affectés', 'utilisateurs impactés', 'systèmes affectés',
    'gravité et impact', 'impact', 'impacts',
  ],
  root_cause: [
    'cause racine', 'causes racines', 'cause profonde', 'causes profondes', 'cause première',
    'cause fondamentale', 'causes fondamentales', 'cause principale', 'causes principales', 'origine', "origine de l'incident", "cause de l'incident", "causes de l'incident",
    'analyse des causes', 'analyse des causes racines', 'analyse de la cause racine', 'facteurs contributifs',
    'facteurs aggravants', 'facteurs ayant contribué', 'pourquoi est-ce arrivé', "pourquoi c'est arrivé",
    'investigations', 'diagnostic', 'cinq pourquoi', 'les 5 pourquoi', '5 pourquoi', 'détails techniques',
    'cause', 'causes', 'analyse',
  ],
  trigger: [
    'déclencheur', 'déclencheurs', 'élément déclencheur', 'événement déclencheur', 'facteur déclencheur',
    'fait déclencheur',
  ],
  detection: [
    'détection', 'découverte', "détection de l'incident", 'alerte', "comment l'incident a été détecté",
    'comment a-t-il été détecté', "comment l'avons-nous détecté",
  ],
  resolution: [
    'remédiation', 'action effectuée', 'actions effectuées',
    'résolution', "résolution de l'incident", 'résolution et rétablissement', 'rétablissement',
    'rétablissement du service', 'remise en service', 'retour à la normale', 'correction', 'correctif',
    'correctifs', 'atténuation', 'réponse', "réponse à l'incident", 'contournement', 'actions menées',
    "comment l'incident a été résolu", 'comment a-t-il été résolu', 'solution', 'solutions', 'mitigation',
  ],
  timeline: [
    'chronologie détaillée', 'chronologie des événements', "chronologie de l'incident", 'frise chronologique',
    'ligne de temps', 'ligne du temps', 'historique', "historique de l'incident", 'déroulé',
    'déroulé des événements', 'déroulement', "déroulement de l'incident", 'déroulement des événements',
    'fil des événements', 'fil rouge', 'chronologie', 'timeline',
  ],
  lessons: [
    'leçons', 'leçons apprises', 'leçons tirées', 'leçons retenues', 'les leçons', 'enseignements',
    'enseignements tirés', 'apprentissages', "retour d'expérience", "retours d'expérience", 'rex',
    'ce que nous avons appris', "ce qu'on a appris", "qu'avons-nous appris", 'points à retenir',
  ],
  went_well: [
    'ce qui a bien fonctionné', 'ce qui a fonctionné', 'ce qui a bien marché', 'ce qui a marché',
    "ce qui s'est bien passé", "qu'est-ce qui a bien fonctionné", 'points positifs', 'points forts',
    'les points positifs',
  ],
  went_wrong: [
    'ce qui aurait pu être amélioré',
    "ce qui n'a pas fonctionné", "ce qui n'a pas bien fonctionné", 'ce qui a mal fonctionné',
    "ce qui n'a pas marché", "ce qui n'a pas bien marché", "ce qui s'est mal passé",
    "ce qui ne s'est pas bien passé", 'ce qui aurait pu mieux se passer', "qu'est-ce qui n'a pas fonctionné",
    'ce qui peut être amélioré', 'ce qui pourrait être amélioré', 'points négatifs', 'points faibles',
    'points à améliorer', "points d'amélioration", "axes d'amélioration", 'difficultés rencontrées',
  ],
  got_lucky: [
    'où nous avons eu de la chance', 'où avons-nous eu de la chance', 'où on a eu de la chance',
    'là où nous avons eu de la chance', 'coups de chance', 'coup de chance', 'facteurs de chance',
    'la chance',
  ],
  actions: [
    "plan d'amélioration", "plan d'améliorations", 'plan de prévention',
    'proposé, à décider avant le',
    "plan d'action", "plan d'actions", "plans d'action", 'actions à mener', 'actions à entreprendre',
    'actions à réaliser', 'actions à suivre', 'actions de suivi', 'actions prévues', 'actions correctives',
    'actions correctrices', 'actions préventives', 'actions correctives et préventives', "éléments d'action",
    "points d'action", "liste d'actions", 'mesures', 'mesures à prendre', 'mesures prises',
    'mesures correctives', 'mesures préventives', 'mesures de prévention', "mesures d'amélioration", 'suivi',
    'suites à donner', 'prochaines étapes', 'étapes suivantes', 'et maintenant', 'et ensuite', 'prévention',
    'améliorations', 'améliorations prévues', "pistes d'amélioration", 'recommandations', 'remédiation',
    'à faire', 'tâches', 'comment éviter que cela se reproduise', 'actions', 'action',
  ],
  notes: [
    "notes de l'orateur", "notes de l'intervenant", 'notes du présentateur', 'notes de présentation',
    'notes pour la présentation', "notes de l'animateur", "notes de l'oratrice", 'notes orateur',
    "notes pour l'orateur", 'notes du conférencier',
  ],
  severity: [
    'gravité', 'sévérité', 'criticité', 'niveau de gravité', 'niveau de sévérité', 'niveau de criticité',
    'gravité et impact', 'priorité',
  ],
  people: [
    'personnes impliquées', 'intervenants', 'équipe', 'équipes', 'équipes impliquées', 'acteurs',
    'parties prenantes', 'rôles', 'présents', 'participants', 'participantes',
  ],
  stats: [
    'statistiques', 'métriques', 'indicateurs', 'indicateurs clés', 'chiffres', 'chiffres clés', 'durée',
    "durée de l'incident", "temps d'indisponibilité",
  ],
  references: [
    'références', 'référence', 'liens', 'liens utiles', 'ressources', 'voir aussi', 'pour aller plus loin',
    'pièces jointes', 'incidents similaires', 'incidents liés', 'preuves',
  ],
  metadata: [
    'métadonnées', 'informations générales', 'informations', "informations sur l'incident",
    "fiche d'incident", "détails de l'incident", 'auteur', 'auteurs', 'statut', 'état',
    'historique des modifications', 'date',
  ],
  other: [
    'vérification', 'vérifications', 'remerciements', 'merci', 'questions et réponses', 'questions ouvertes',
    'foire aux questions', 'annexe', 'annexes', 'glossaire', 'définitions', 'approbation',
    'communication externe', 'communication interne', 'journaux', 'table des matières', 'remarques',
    'commentaires', 'divers', 'autre', 'autres', 'conclusion', 'conclusions', 'questions', 'communication',
    'validation', 'tests', 'notes', 'logs',
  ],
}
