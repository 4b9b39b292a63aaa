/**
 * Sub-headings inside an action section that say when. Compared as the whole heading, or as its first words
 * ("short-term improvements (q4)"): lower case, NFKC, without markup, numbering and final punctuation.
 */
// biome-ignore format: a language keeps to its lines
export const horizonHeadings: Readonly<Record<'short' | 'long', readonly string[]>> = {
  short: [
    'immediate', 'immediately', 'immediate term', 'immediate-term', 'immediate actions', 'immediate fixes',
    'immediate next steps', 'short term', 'short-term', 'shorter term', 'near term', 'near-term',
    'quick wins', 'quick fixes', 'low-hanging fruit', 'now', 'right now', 'right away', 'asap', 'today',
    'this week', 'next week', 'this sprint', 'next sprint', 'current sprint', 'for sprint planning', 'urgent',
    'sofort', 'sofortmaßnahmen', 'sofortige maßnahmen', 'unmittelbar', 'kurzfristig',
    'kurzfristige maßnahmen', 'kurzfristige verbesserungen', 'diese woche', 'nächste woche', 'dieser sprint',
    'jetzt', 'dringend',
    'immédiat', 'immédiate', 'immédiates', 'immédiatement', 'actions immédiates', 'mesures immédiates',
    'court terme', 'à court terme', 'gains rapides', 'maintenant', 'tout de suite', 'cette semaine',
    'semaine prochaine',
    'inmediato', 'inmediata', 'inmediatas', 'inmediatos', 'inmediatamente', 'acciones inmediatas',
    'corto plazo', 'a corto plazo', 'victorias rápidas', 'ahora', 'ya', 'esta semana', 'próxima semana',
    'próximo sprint',
    'imediato', 'imediata', 'imediatas', 'imediatos', 'imediatamente', 'ações imediatas', 'curto prazo',
    'a curto prazo', 'no curto prazo', 'ganhos rápidos', 'agora',
    'umiddelbart', 'umiddelbare', 'umiddelbare tiltak', 'straks', 'strakstiltak', 'kortsiktig', 'kortsiktige',
    'kortsiktige tiltak', 'kort sikt', 'på kort sikt', 'nå', 'med en gang', 'denne uken', 'neste uke',
    '短期', '短期対策', '短期対応', '短期施策', '短期的', '短期的な対策', '短期的な対応', '即時', '即時対応',
    '直近', '直近の対応', '至急', '緊急', '緊急対応', '暫定', '暫定対策', '暫定対応', 'すぐやる', 'すぐに',
    '今すぐ', '今週', '来週',
    '短期措施', '短期改进', '短期计划', '立即', '立即执行', '立即行动', '近期', '紧急', '紧急措施',
    '临时措施', '马上', '现在', '本周', '下周',
    '단기', '단기 조치', '단기 대책', '단기 과제', '단기 개선', '단기적', '즉시', '즉시 조치', '즉각 조치',
    '지금', '긴급', '임시 조치', '이번 주', '다음 주',
  ],
  long: [
    'long term', 'long-term', 'longer term', 'longer-term', 'medium term', 'medium-term', 'mid term',
    'mid-term', 'midterm', 'medium to long term', 'mid to long term', 'medium and long term', 'later',
    'later on', 'future', 'in the future', 'future actions', 'future improvements', 'future work',
    'eventually', 'someday', 'next month', 'next quarter', 'this quarter', 'next year', 'for planning',
    'strategic',
    'langfristig', 'langfristige maßnahmen', 'längerfristig', 'mittelfristig', 'mittelfristige maßnahmen',
    'mittel- und langfristig', 'später', 'zukünftig', 'künftig', 'in zukunft', 'nächster monat',
    'nächstes quartal', 'strategisch',
    'long terme', 'à long terme', 'moyen terme', 'à moyen terme', 'moyen et long terme', 'plus tard',
    'ultérieurement', 'futur', "à l'avenir", 'mois prochain', 'trimestre prochain',
    'largo plazo', 'a largo plazo', 'medio plazo', 'a medio plazo', 'mediano plazo', 'a mediano plazo',
    'medio y largo plazo', 'más adelante', 'más tarde', 'futuro', 'a futuro', 'en el futuro', 'próximo mes',
    'próximo trimestre',
    'longo prazo', 'a longo prazo', 'no longo prazo', 'médio prazo', 'a médio prazo', 'no médio prazo',
    'médio e longo prazo', 'mais tarde', 'depois', 'no futuro', 'próximo mês',
    'langsiktig', 'langsiktige', 'langsiktige tiltak', 'lang sikt', 'på lang sikt', 'lengre sikt',
    'på lengre sikt', 'mellomlang sikt', 'på mellomlang sikt', 'mellomlangsiktig', 'senere', 'fremtidig',
    'fremtidige tiltak', 'neste måned', 'neste kvartal',
    '長期', '長期対策', '長期対応', '長期施策', '長期的', '長期的な対策', '長期的な対応', '中期', '中期対策',
    '中期対応', '中期的な対策', '中長期', '中長期対策', '中長期対応', '中長期的な対策', '恒久', '恒久対策',
    '恒久対応', '根本対策', '根本対応', '将来', '今後', '来月', '来期', '来四半期',
    '长期', '长期措施', '长期改进', '长期计划', '中期措施', '中长期', '中长期措施', '未来', '以后',
    '将来计划', '后续', '远期', '下个月', '下季度',
    '장기', '장기 조치', '장기 대책', '장기 과제', '장기 개선', '장기적', '중기', '중기 대책', '중장기',
    '중장기 대책', '중장기 과제', '근본 대책', '영구 조치', '향후', '나중에', '추후', '다음 달', '다음 분기',
  ],
}

/** Those horizons that head a part of the story as well, compared as the whole heading. */
// biome-ignore format: a language keeps to its lines
export const storyTimes: readonly string[] = [
  'later', 'later on', 'now', 'right now', 'today', 'this week', 'next week', 'next month',
  'später', 'jetzt', 'plus tard', 'maintenant', 'más tarde', 'ahora', 'mais tarde', 'agora', 'senere', 'nå',
]

/** Sub-headings inside an action section that say how urgent its items are, highest first; whole heading. */
// biome-ignore format: a language keeps to its lines
export const priorityHeadings: Readonly<Record<'high' | 'medium' | 'low', readonly string[]>> = {
  high: [
    'p0', 'p1', 'high', 'high priority', 'high-priority', 'highest priority', 'top priority', 'priority 0',
    'priority 1', 'critical', 'critical priority', 'must', 'must have', 'must-have', 'must do', 'urgent',
    'hohe priorität', 'hoch', 'höchste priorität', 'priorität 1', 'kritisch', 'muss',
    'priorité haute', 'haute priorité', 'priorité élevée', 'haute', 'priorité 1', 'critique', 'indispensable',
    'prioridad alta', 'alta prioridad', 'alta', 'máxima prioridad', 'prioridad 1', 'crítico', 'crítica',
    'imprescindible',
    'prioridade alta', 'prioridade máxima', 'alta prioridade', 'prioridade 1', 'deve ter',
    'høy prioritet', 'høy', 'høyeste prioritet', 'prioritet 1', 'prio 1', 'kritisk', 'må ha',
    '高', '優先度高', '優先度:高', '優先度: 高', '高優先度', '最優先', '必須',
    '高优先级', '优先级高', '优先级:高', '最高优先级', '必须', '必做',
    '높음', '우선순위 높음', '높은 우선순위', '최우선', '필수',
  ],
  medium: [
    'p2', 'medium', 'medium priority', 'medium-priority', 'moderate priority', 'normal priority',
    'priority 2', 'should', 'should have', 'should-have', 'should do',
    'mittlere priorität', 'mittel', 'priorität 2', 'soll',
    'priorité moyenne', 'moyenne', 'priorité 2',
    'prioridad media', 'media', 'prioridad 2',
    'prioridade média', 'média', 'prioridade 2',
    'middels prioritet', 'middels', 'medium prioritet', 'prioritet 2', 'prio 2', 'bør ha',
    '中', '優先度中', '優先度:中', '優先度: 中', '中優先度',
    '中优先级', '优先级中', '优先级:中',
    '보통', '중간', '우선순위 중간', '우선순위 보통', '중간 우선순위',
  ],
  low: [
    'p3', 'p4', 'low', 'low priority', 'low-priority', 'lower priority', 'lowest priority', 'priority 3',
    'could', 'could have', 'could-have', 'nice to have', 'nice-to-have', 'nice to haves', 'optional',
    'niedrige priorität', 'geringe priorität', 'niedrig', 'priorität 3', 'kann',
    'priorité basse', 'basse priorité', 'priorité faible', 'basse', 'priorité 3', 'facultatif',
    'prioridad baja', 'baja prioridad', 'baja', 'prioridad 3', 'opcional',
    'prioridade baixa', 'baixa prioridade', 'baixa', 'prioridade 3', 'desejável',
    'lav prioritet', 'lav', 'prioritet 3', 'prio 3', 'kjekt å ha', 'valgfritt',
    '低', '優先度低', '優先度:低', '優先度: 低', '低優先度', 'できれば', 'あれば嬉しい',
    '低优先级', '优先级低', '优先级:低', '可选',
    '낮음', '우선순위 낮음', '낮은 우선순위', '선택 사항',
  ],
}
