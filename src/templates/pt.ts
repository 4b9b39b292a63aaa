import type { TemplateTexts } from './texts.ts'

/** Templates in Portuguese. */
// biome-ignore format: what is read together stands together
export const pt: TemplateTexts = {
  headings: {
    summary: 'Resumo', impact: 'Impacto', causes: 'Causas raiz', trigger: 'Gatilho', detection: 'Detecção',
    resolution: 'Resolução', timeline: 'Linha do tempo', lessons: 'Lições aprendidas', wentWell: 'O que funcionou bem',
    wentWrong: 'O que não funcionou', lucky: 'Onde tivemos sorte', whys: 'Os cinco porquês', people: 'Pessoas envolvidas',
    actions: 'Ações', shortTerm: 'Curto prazo', longTerm: 'Longo prazo', notes: 'Notas do apresentador',
  },
  columns: {
    what: 'O que', team: 'Equipe', owner: 'Quem', due: 'Prazo', ticket: 'Ticket', metric: 'Métrica', time: 'Hora (UTC)', event: 'Evento',
  },
  help: {
    top: 'Um exemplo: troque cada linha pelo que aconteceu. "patchdeck check" nomeia as linhas que restam.',
    summary: 'Três frases para quem não estava lá: o que aconteceu, com quem, como terminou.',
    impact: 'Números: quantos, por quanto tempo. No slide eles ficam grandes.',
    causes: 'O que tornou isso possível; não quem fez.',
    timeline: 'Um evento por linha. Detectado, Mitigado e Resolvido no início marcam as fases.',
    lessons: 'O que você sabe agora e não sabia antes.',
    actions: 'Uma mudança por linha, com um nome e um dia. Uma célula vazia é preenchida na reunião.',
    notes: 'Só quem apresenta vê o que segue.',
  },
  sample: {
    title: 'Os pedidos esperaram 48 minutos',
    summary: 'Em 3 de maio de 2031, pedidos novos ficaram 48 minutos na fila. Rodava um processo onde são necessários seis. Nenhum pedido se perdeu.',
    impact: ['1.900 pedidos foram confirmados com atraso, o último de 48 minutos.', '41 clientes escreveram ao suporte.'],
    cause: 'O limite de processos é definido em dois lugares, e a implantação mudou só um deles.',
    trigger: 'A implantação das 14:02 definiu o limite de processos como 1.',
    detection: 'Um alerta sobre a idade do pedido mais antigo chamou o plantão depois de 11 minutos.',
    resolution: 'O plantão voltou o limite para 6; a fila ficou vazia 13 minutos depois.',
    events: [
      'A implantação define o limite de processos como 1', 'Início do impacto: os primeiros pedidos esperam',
      'Detectado: um alerta chama o plantão', 'Mitigado: o limite volta a ser 6', 'Resolvido: a fila está vazia',
    ],
    lesson: 'Um limite definido em dois lugares é um limite que ninguém conhece.',
    wentWell: 'O alerta dizia qual era a fila, e a busca levou minutos.',
    wentWrong: 'O painel mostra o limite de um lugar só.',
    lucky: 'Era sábado: numa segunda-feira há cinco vezes mais pedidos.',
    whys: [
      'Por que os pedidos esperaram? Rodava um processo onde são necessários seis.', 'Por que só um? A implantação baixou o limite.',
      'Por que nada recusou isso? O limite é definido em dois lugares, e a verificação lê um.',
    ],
    people: 'O plantão, a líder da equipe de pedidos, o suporte',
    team: 'Pedidos',
    now: ['Alertar quando rodarem menos de 6 processos', 'Escrever o limite de processos no manual da fila'],
    later: ['Ler o limite de processos de um único lugar', 'Recusar uma implantação que baixe o limite de processos'],
    story: 'É sábado à tarde. Quem está de plantão espera o ônibus quando o telefone toca.',
    closing: 'Cada limite nosso é definido em algum lugar. Qual outro é definido duas vezes?',
  },
}
