import type { RoleName } from './name.ts'

/** Portuguese headings by role; compared as `roles` says. */
// biome-ignore format: filled lines, as in a dictionary
export const pt: Readonly<Record<RoleName, readonly string[]>> = {
  summary: [
    'resumo', 'resumo executivo', 'resumo do incidente', 'sumário', 'sumário executivo',
    'sumário do incidente', 'visão geral', 'descrição', 'descrição do incidente', 'descrição do problema',
    'o problema', 'o que aconteceu', 'o que houve', 'sintomas', 'introdução', 'histórico', 'contexto',
    'problema',
  ],
  impact: [
    'impacto nos usuários', 'impacto no usuário', 'impacto nos clientes', 'impacto ao cliente',
    'impacto no negócio', 'escopo', 'abrangência', 'consequências', 'serviços afetados',
    'serviços impactados', 'sistemas afetados', 'usuários afetados', 'clientes afetados',
    'severidade e impacto', 'impacto', 'impactos',
  ],
  root_cause: [
    'origem', 'origem do problema',
    'causa-raiz', 'causas raiz', 'causas-raiz', 'causas raízes', 'causa do incidente', 'análise',
    'análise de causa raiz', 'análise da causa raiz', 'análise de causa-raiz', 'análise de causas',
    'análise das causas', 'fatores contribuintes', 'fatores que contribuíram', 'por que aconteceu',
    'por que isso aconteceu', 'investigação', '5 porquês', 'os 5 porquês', 'cinco porquês',
    'detalhes técnicos', 'causa', 'causas', 'causa raiz', 'causa principal',
  ],
  trigger: [
    'gatilho', 'gatilhos', 'desencadeador', 'evento desencadeador', 'evento desencadeante',
    'fator desencadeante', 'fator desencadeador', 'estopim',
  ],
  detection: [
    'por que não foi detectado', 'porque não foi detetado',
    'detecção', 'detecção do incidente', 'descoberta', 'identificação', 'como foi detectado',
    'como foi descoberto', 'como detectamos',
  ],
  resolution: [
    'mitigação imediata', 'correção definitiva',
    'resolução', 'resolução e recuperação', 'solução', 'solução aplicada', 'soluções', 'recuperação',
    'mitigação', 'mitigação e resolução', 'contenção', 'resposta', 'resposta ao incidente', 'correção',
    'correção aplicada', 'ações tomadas', 'como foi resolvido', 'como foi corrigido', 'como resolvemos',
  ],
  timeline: [
    'linha do tempo', 'linha do tempo do incidente', 'linha temporal', 'cronologia',
    'cronologia do incidente', 'cronologia dos eventos', 'sequência de eventos', 'eventos',
  ],
  lessons: [
    'lições', 'lições aprendidas', 'lição aprendida', 'aprendizados', 'aprendizado', 'aprendizagens',
    'o que aprendemos', 'o que aprendemos com isso',
  ],
  went_well: [
    'o que funcionou bem', 'o que funcionou', 'o que deu certo', 'o que correu bem', 'o que foi bem',
    'o que fizemos bem', 'pontos positivos', 'pontos fortes',
  ],
  went_wrong: [
    'o que fizemos mal',
    'o que falhou', 'o que deu errado', 'o que correu mal', 'o que não funcionou', 'o que não funcionou bem',
    'o que não deu certo', 'o que foi mal', 'o que poderia melhorar', 'o que pode melhorar',
    'o que podemos melhorar', 'o que poderia ter sido melhor', 'o que poderia ter corrido melhor',
    'pontos negativos', 'pontos fracos', 'pontos a melhorar', 'pontos de melhoria',
    'oportunidades de melhoria',
  ],
  got_lucky: ['onde tivemos sorte', 'em que tivemos sorte', 'tivemos sorte', 'sorte', 'golpes de sorte'],
  actions: [
    'regras para evitar recorrência', 'como evitar que se repita',
    'proposto, a decidir até',
    'ações', 'ação', 'itens de ação', 'plano de ação', 'plano de ações', 'pontos de ação', 'lista de ações',
    'ações a tomar', 'ações pendentes', 'ações planejadas', 'ações futuras', 'ações corretivas',
    'ações preventivas', 'ações corretivas e preventivas', 'ações de acompanhamento', 'ações de melhoria',
    'medidas corretivas', 'medidas a serem tomadas', 'próximos passos', 'próximas ações', 'próximas etapas',
    'acompanhamento', 'tarefas', 'tarefas pendentes', 'pendências', 'a fazer', 'prevenção',
    'prevenção de recorrência', 'melhorias', 'melhorias propostas', 'plano de melhoria', 'recomendações',
    'remediação', 'como evitar que aconteça novamente', 'como evitar que isso aconteça novamente',
    'o que vamos fazer', 'action items', 'medidas', 'medidas preventivas',
  ],
  notes: [
    'notas do orador', 'notas do apresentador', 'notas do palestrante', 'notas da apresentação',
    'notas para a apresentação', 'notas da oradora', 'notas para o apresentador', 'notas de orador',
  ],
  severity: [
    'severidade', 'gravidade', 'criticidade', 'nível de severidade', 'nível de gravidade',
    'severidade do incidente', 'severidade e impacto', 'prioridade',
  ],
  people: [
    'pessoas envolvidas', 'envolvidos', 'equipe', 'equipes', 'equipes envolvidas', 'times envolvidos',
    'presentes', 'papéis', 'partes interessadas', 'participantes', 'responsáveis',
  ],
  stats: [
    'estatísticas', 'indicadores-chave', 'números', 'duração', 'duração do incidente',
    'tempo de indisponibilidade', 'métricas', 'indicadores',
  ],
  references: [
    'referências', 'referência', 'links úteis', 'links relacionados', 'fontes', 'veja também',
    'leitura adicional', 'documentos relacionados', 'documentação relacionada', 'incidentes semelhantes',
    'evidências', 'anexos', 'links', 'recursos',
  ],
  metadata: [
    'metadados', 'informações gerais', 'informações básicas', 'informações do incidente',
    'dados do incidente', 'dados gerais', 'detalhes do incidente', 'data do incidente', 'situação',
    'histórico de alterações', 'autor', 'autores', 'estado', 'status',
  ],
  other: [
    'conclusão', 'conclusões', 'considerações finais', 'verificação', 'validação', 'testes', 'agradecimentos',
    'obrigado', 'perguntas', 'perguntas e respostas', 'perguntas em aberto', 'perguntas frequentes',
    'apêndice', 'apêndices', 'glossário', 'aprovação', 'aprovações', 'comunicação', 'comunicação externa',
    'conteúdo', 'observações', 'comentários', 'outros', 'anexo', 'notas', 'logs', 'índice',
  ],
}
