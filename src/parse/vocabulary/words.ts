/**
 * How far an action is, as written in a cell, in a bracket or after an item. Compared whole: lower case,
 * NFKC, without emoji and final punctuation. "yes", "no" and "x" count in a cell only.
 */
// biome-ignore format: a language keeps to its lines
export const statusWords: Readonly<
  Record<'open' | 'in progress' | 'done' | 'rejected', readonly string[]>
> = {
  open: [
    'open', 'opened', 'reopened', 'todo', 'to do', 'to-do', 'to be done', 'not started', 'not yet started',
    'not yet', 'not done', 'unstarted', 'undone', 'incomplete', 'new', 'pending', 'outstanding', 'unresolved',
    'planned', 'scheduled', 'upcoming', 'backlog', 'backlogged', 'in backlog', 'queued', 'proposed',
    'accepted', 'approved', 'triaged', 'ready', 'waiting', 'blocked', 'on hold', 'paused', 'deferred',
    'postponed', 'parked', 'no', 'next', 'up next',
    'offen', 'ausstehend', 'geplant', 'nicht begonnen', 'noch nicht begonnen', 'zu erledigen', 'neu',
    'wartend', 'blockiert', 'zurückgestellt', 'verschoben', 'nein',
    'ouvert', 'ouverte', 'à faire', 'en attente', 'prévu', 'prévue', 'planifié', 'planifiée', 'non commencé',
    'pas commencé', 'pas encore commencé', 'nouveau', 'bloqué', 'reporté', 'non',
    'abierto', 'abierta', 'pendiente', 'por hacer', 'planificado', 'planificada', 'planeado', 'sin empezar',
    'no iniciado', 'nuevo', 'bloqueado', 'aplazado', 'pospuesto',
    'aberto', 'aberta', 'em aberto', 'a fazer', 'planejado', 'planejada', 'não iniciado', 'não iniciada',
    'novo', 'adiado', 'não',
    'åpen', 'åpent', 'ikke startet', 'ikke påbegynt', 'ikke begynt', 'planlagt', 'venter', 'på vent',
    'utsatt', 'gjenstår', 'ny', 'blokkert', 'nei',
    '未着手', '未対応', '未完了', '未実施', '未', '予定', '対応予定', '実施予定', '計画中', '検討中', '保留',
    '保留中', '待ち', 'オープン', '新規',
    '待办', '待处理', '待开始', '待完成', '未开始', '未完成', '未处理', '计划中', '已计划', '规划中',
    '待排期', '挂起', '打开', '否',
    '미착수', '미완료', '미처리', '미진행', '시작 전', '대기', '대기 중', '대기중', '예정', '계획', '계획됨',
    '할 일', '보류', '열림', '신규',
  ],
  'in progress': [
    'in progress', 'in-progress', 'inprogress', 'progressing', 'ongoing', 'on-going', 'continuous', 'started',
    'wip', 'work in progress', 'doing', 'underway', 'under way', 'in flight', 'active', 'in development',
    'in review', 'under review', 'in testing', 'in qa', 'pr open', 'pr opened', 'working on it',
    'investigating', 'partial', 'partially done', 'partially complete', 'partially completed', 'partly done',
    'mostly done',
    'in arbeit', 'in bearbeitung', 'in umsetzung', 'in prüfung', 'laufend', 'läuft', 'begonnen', 'angefangen',
    'teilweise', 'teilweise erledigt',
    'en cours', 'en cours de réalisation', 'commencé', 'commencée', 'démarré', 'entamé', 'en revue',
    'partiel', 'partiellement fait',
    'en curso', 'en progreso', 'en proceso', 'en marcha', 'en revisión', 'iniciado', 'iniciada', 'empezado',
    'parcial',
    'em andamento', 'em progresso', 'em curso', 'em revisão', 'em execução', 'fazendo',
    'parcialmente concluído',
    'pågår', 'pågående', 'under arbeid', 'i arbeid', 'i gang', 'påbegynt', 'startet', 'delvis',
    'delvis ferdig', 'til vurdering',
    '対応中', '進行中', '作業中', '実施中', '着手', '着手中', '着手済', '着手済み', '継続中', 'レビュー中',
    '調査中', '一部完了',
    '进行中', '处理中', '正在进行', '正在处理', '开发中', '推进中', '实施中', '测试中', '评审中', '部分完成',
    '진행 중', '진행중', '처리 중', '처리중', '작업 중', '작업중', '검토 중', '검토중', '개발 중',
    '부분 완료', '일부 완료',
  ],
  done: [
    'done', 'complete', 'completed', 'closed', 'fixed', 'resolved', 'finished', 'implemented', 'deployed',
    'shipped', 'released', 'merged', 'landed', 'live', 'rolled out', 'delivered', 'applied', 'addressed',
    'verified', 'already done', 'yes', 'x', '100%',
    'erledigt', 'fertig', 'abgeschlossen', 'umgesetzt', 'behoben', 'gelöst', 'geschlossen', 'ausgerollt',
    'ja',
    'fait', 'faite', 'terminé', 'terminée', 'réalisé', 'réalisée', 'résolu', 'résolue', 'corrigé', 'corrigée',
    'clos', 'close', 'fermé', 'livré', 'déployé', 'oui',
    'hecho', 'hecha', 'listo', 'lista', 'completado', 'completada', 'terminado', 'terminada', 'finalizado',
    'resuelto', 'resuelta', 'cerrado', 'cerrada', 'corregido', 'desplegado', 'sí',
    'feito', 'feita', 'pronto', 'concluído', 'concluída', 'completo', 'resolvido', 'resolvida', 'fechado',
    'corrigido', 'implantado', 'sim',
    'ferdig', 'gjort', 'fullført', 'utført', 'gjennomført', 'løst', 'rettet', 'fikset', 'lukket',
    '完了', '完了済', '完了済み', '対応済', '対応済み', '実施済', '実施済み', '修正済', '修正済み', '解決',
    '解決済', '解決済み', '済', '済み', 'クローズ',
    '已完成', '完成', '已解决', '已修复', '已关闭', '已上线', '已实施', '已落地', '已处理', '已合并', '关闭',
    '是',
    '완료', '완료됨', '조치 완료', '처리 완료', '적용 완료', '배포 완료', '수정 완료', '해결', '해결됨',
    '종료',
  ],
  rejected: [
    'rejected', 'declined', "won't do", 'wont do', "won't fix", 'wont fix', 'wontfix', 'will not do',
    'will not fix', 'not doing', 'not planned', 'not needed', 'no longer needed', 'not required',
    'not applicable anymore', 'cancelled', 'canceled', 'dropped', 'abandoned', 'discarded', 'obsolete',
    'superseded', 'invalid', 'out of scope',
    'abgelehnt', 'verworfen', 'abgebrochen', 'storniert', 'wird nicht umgesetzt', 'nicht mehr nötig',
    'hinfällig', 'obsolet',
    'rejeté', 'rejetée', 'refusé', 'refusée', 'abandonné', 'abandonnée', 'annulé', 'annulée',
    'plus nécessaire', 'obsolète',
    'rechazado', 'rechazada', 'descartado', 'descartada', 'cancelado', 'cancelada', 'anulado', 'abandonado',
    'ya no es necesario', 'obsoleto',
    'rejeitado', 'rejeitada', 'recusado', 'abandonada', 'não será feito', 'não é mais necessário',
    'avvist', 'forkastet', 'avslått', 'droppet', 'kansellert', 'avlyst', 'ikke lenger nødvendig', 'utgått',
    '却下', '中止', '取り下げ', '見送り', '対応しない', '実施しない', '対応不要', '不要', '不採用',
    '已拒绝', '拒绝', '已取消', '取消', '不处理', '不做', '已放弃', '不修复', '已废弃',
    '반려', '기각', '취소', '취소됨', '거절', '불필요', '진행하지 않음', '하지 않음',
  ],
}

/**
 * Signs of how far an action is: before its words, and all but boxes behind them too. ❌, ⏳, ⛔ and coloured dots are left
 * out: authors mean too many things by them.
 */
export const statusSigns: Readonly<Record<'open' | 'in progress' | 'done' | 'rejected', readonly string[]>> =
  {
    open: ['[ ]', '☐', '□', '⬜', '🔲'],
    'in progress': ['[/]', '🚧', '🔄', '🏗', '👷', ':construction:'],
    done: ['[x]', '✅', '☑', '✔', '✓', ':white_check_mark:', ':heavy_check_mark:', ':ballot_box_with_check:'],
    rejected: ['[-]', '[~]', '🚫', '🗑', ':no_entry_sign:'],
  }

/** What an action is for, as written in a cell or a tag beside it; compared whole. "process" names none. */
// biome-ignore format: a language keeps to its lines
export const kindWords: Readonly<
  Record<'detect' | 'prevent' | 'mitigate' | 'repair' | 'learn', readonly string[]>
> = {
  detect: [
    'detect', 'detection', 'detecting', 'detective', 'monitor', 'monitoring', 'alert', 'alerts', 'alerting',
    'observability',
    'erkennen', 'erkennung', 'entdecken', 'überwachung', 'alarmierung', 'détecter', 'détection',
    'surveillance', 'supervision', 'observabilité',
    'detectar', 'detección', 'monitorización', 'monitoreo', 'observabilidad', 'detecção', 'deteção',
    'monitoramento',
    'oppdage', 'oppdagelse', 'påvisning', 'deteksjon', 'overvåking', 'varsling',
    '検知', '検出', '監視', 'モニタリング', '检测', '发现', '监控', '告警', '감지', '탐지', '모니터링',
  ],
  prevent: [
    'prevent', 'prevention', 'preventing', 'preventive', 'preventative', 'harden', 'hardening',
    'verhindern', 'vorbeugen', 'vorbeugung', 'vorbeugend', 'prävention', 'präventiv', 'prévenir',
    'prévention', 'préventif', 'préventive',
    'prevenir', 'prevención', 'preventivo', 'preventiva', 'prevenção',
    'forebygge', 'forebygging', 'forebyggende', 'forhindre',
    '予防', '防止', '再発防止', '预防', '防范', '예방', '방지', '재발 방지',
  ],
  mitigate: [
    'mitigate', 'mitigation', 'mitigating', 'mitigative', 'containment',
    'abschwächen', 'abschwächung', 'eindämmung', 'schadensbegrenzung', 'atténuer', 'atténuation',
    'mitigar', 'mitigación', 'contención', 'mitigação', 'contenção',
    'avbøte', 'avbøting', 'avbøtende', 'skadebegrensning',
    '緩和', '軽減', '影響緩和', '缓解', '止损', '완화', '경감',
  ],
  repair: [
    'repair', 'repairs', 'fix', 'fixes', 'bugfix', 'bug fix', 'bug', 'corrective', 'correct', 'correction',
    'cleanup', 'clean-up',
    'beheben', 'behebung', 'fehlerbehebung', 'reparieren', 'reparatur', 'korrektur', 'korrektiv', 'corriger',
    'correctif', 'corrective action', 'réparer', 'réparation',
    'reparar', 'reparación', 'corregir', 'corrección', 'correctivo', 'correctiva', 'reparo', 'corrigir',
    'correção', 'corretivo', 'corretiva',
    'reparere', 'reparasjon', 'rette', 'retting', 'feilretting', 'korrigerende',
    '修正', '修復', '是正', '修复', '纠正', '수정', '복구', '시정',
  ],
  learn: [
    'learn', 'learning', 'investigate', 'investigation', 'research', 'document', 'documentation', 'docs',
    'training', 'education', 'knowledge sharing',
    'lernen', 'untersuchen', 'untersuchung', 'dokumentation', 'schulung', 'apprendre', 'apprentissage',
    'formation',
    'aprender', 'aprendizaje', 'investigar', 'investigación', 'documentación', 'formación', 'capacitación',
    'aprendizado', 'investigação', 'documentação', 'treinamento',
    'lære', 'læring', 'undersøke', 'undersøkelse', 'dokumentasjon', 'dokumentere', 'opplæring',
    '学習', '調査', '文書化', 'ドキュメント', '教育', '训练', '学习', '调查', '文档', '培训', '학습', '조사',
    '문서화', '교육',
  ],
}
