import type { ConsolePhrases } from '../console.ts'

/** The console's words in Spanish. */
// biome-ignore format: what is read together stands together
export const es: ConsolePhrases = {
  console: 'Consola de presentación',
  controls: {
    next: 'Siguiente', back: 'Atrás', first: 'Primera', last: 'Última', jump: 'Diapositivas', overview: 'Vista general', blank: 'Negro',
    spotlight: 'Foco', audience: 'Abrir la ventana del público', swap: 'Intercambiar ventanas', appearance: 'Claro u oscuro',
    font: 'Tipo de letra', smaller: 'Notas más pequeñas', larger: 'Notas más grandes', clock: 'Iniciar o pausar el cronómetro',
    room: 'Respuestas del público', rehearsal: 'Ensayo', fullscreen: 'Pantalla completa', help: 'Teclas',
  },
  appearances: { auto: 'como el sistema', light: 'claro', dark: 'oscuro', contrast: 'alto contraste' },
  fonts: { sans: 'sin serifa', serif: 'con serifa', mono: 'monoespaciada' },
  onScreen: 'En pantalla', upNext: 'A continuación', nextStep: 'Paso siguiente', slides: 'Diapositivas', notes: 'Notas',
  noNotes: 'Esta diapositiva no tiene notas.', step: 'paso {n} de {m}',
  start: 'Iniciar', pause: 'Pausa', reset: 'A cero', resetAgain: '¿Seguro? A cero',
  elapsed: 'Tiempo transcurrido', timeOfDay: 'Hora', time: 'Tiempo', ofTime: 'de {time}',
  ahead: '{n} min de adelanto', behind: '{n} min de retraso', onTime: 'a tiempo',
  before: 'Antes de presentar', source: 'Escrito en', nothingToMend: 'Nada que corregir en esta diapositiva.',
  waiting: 'Aún no hay ventana del público. Abra una, o abra las diapositivas en otra pestaña de este navegador: la consola las encuentra.',
  following: 'La ventana del público sigue.',
  blocked: 'El navegador bloqueó la ventana. Abra usted esta dirección:', copy: 'Copiar', copied: 'Copiado.',
  framed: 'Esta página está en un marco, desde donde no alcanza otras ventanas. Ábrala sola:',
  otherOrigin: 'La ventana que abrió esta consola es de otro sitio y no se puede dirigir. Abra las diapositivas desde aquí:',
  swapAlone: 'No hay otra ventana con la que intercambiar.',
  dragIt: 'Arrastre la ventana al proyector y pulse F en ella.',
  spotlightHint: 'Señale la diapositiva, o use en ella las flechas.',
  search: 'Buscar en las diapositivas', notFound: 'Ninguna diapositiva tiene estas palabras.', close: 'Cerrar',
  slide: 'Diapositiva', planned: 'Previsto', actual: 'Real', difference: 'Diferencia', total: 'Total',
  noTimes: 'Inicie el cronómetro y recorra la charla: aquí queda el tiempo de cada diapositiva.',
  copyMarkdown: 'Copiar como markdown', saveMarkdown: 'Guardar como markdown', saveCsv: 'Guardar como CSV', copyPace: 'Copiar pace',
  paceIntro: 'Para la cabecera del archivo, tal como habló:',
}
