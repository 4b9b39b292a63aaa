import type { ConsolePhrases } from '../console.ts'

/** The console's words in Portuguese. */
// biome-ignore format: what is read together stands together
export const pt: ConsolePhrases = {
  console: 'Console do apresentador',
  controls: {
    next: 'Próximo', back: 'Voltar', first: 'Primeiro', last: 'Último', jump: 'Slides', overview: 'Visão geral', blank: 'Preto',
    spotlight: 'Holofote', audience: 'Abrir a janela do público', swap: 'Trocar as janelas', appearance: 'Claro ou escuro',
    font: 'Tipo de letra', smaller: 'Notas menores', larger: 'Notas maiores', clock: 'Iniciar ou pausar o cronômetro',
    room: 'Respostas do público', rehearsal: 'Ensaio', fullscreen: 'Tela cheia', help: 'Teclas',
  },
  appearances: { auto: 'como o sistema', light: 'claro', dark: 'escuro', contrast: 'alto contraste' },
  fonts: { sans: 'sem serifa', serif: 'com serifa', mono: 'monoespaçada' },
  onScreen: 'Na tela', upNext: 'A seguir', nextStep: 'Próximo passo', slides: 'Slides', notes: 'Notas',
  noNotes: 'Este slide não tem notas.', step: 'passo {n} de {m}',
  start: 'Iniciar', pause: 'Pausar', reset: 'Zerar', resetAgain: 'Certeza? Zerar',
  elapsed: 'Tempo decorrido', timeOfDay: 'Hora', time: 'Tempo', ofTime: 'de {time}',
  ahead: '{n} min adiantado', behind: '{n} min atrasado', onTime: 'no horário',
  before: 'Antes de apresentar', source: 'Escrito em', nothingToMend: 'Nada a corrigir neste slide.',
  waiting: 'Ainda não há janela do público. Abra uma, ou abra os slides em outra aba deste navegador: o console os encontra.',
  following: 'A janela do público acompanha.',
  blocked: 'O navegador bloqueou a janela. Abra você este endereço:', copy: 'Copiar', copied: 'Copiado.',
  framed: 'Esta página está em um quadro, de onde não alcança outras janelas. Abra-a sozinha:',
  otherOrigin: 'A janela que abriu este console é de outro site e não pode ser conduzida. Abra os slides daqui:',
  swapAlone: 'Não há outra janela com que trocar.',
  dragIt: 'Arraste a janela para o projetor e pressione F nela.',
  spotlightHint: 'Aponte para o slide, ou use nele as setas.',
  search: 'Buscar nos slides', notFound: 'Nenhum slide tem estas palavras.', close: 'Fechar',
  slide: 'Slide', planned: 'Previsto', actual: 'Real', difference: 'Diferença', total: 'Total',
  noTimes: 'Inicie o cronômetro e percorra a apresentação: o tempo de cada slide fica aqui.',
  copyMarkdown: 'Copiar como markdown', saveMarkdown: 'Salvar como markdown', saveCsv: 'Salvar como CSV', copyPace: 'Copiar pace',
  paceIntro: 'Para o cabeçalho do arquivo, tal como você falou:',
}
