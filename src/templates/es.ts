import type { TemplateTexts } from './texts.ts'

/** Templates in Spanish. */
// biome-ignore format: what is read together stands together
export const es: TemplateTexts = {
  headings: {
    summary: 'Resumen', impact: 'Impacto', causes: 'Causas raíz', trigger: 'Desencadenante', detection: 'Detección',
    resolution: 'Resolución', timeline: 'Cronología', lessons: 'Lecciones aprendidas', wentWell: 'Lo que funcionó bien',
    wentWrong: 'Lo que no funcionó', lucky: 'Donde tuvimos suerte', whys: 'Los cinco porqués', people: 'Participantes',
    actions: 'Acciones', shortTerm: 'Corto plazo', longTerm: 'Largo plazo', notes: 'Notas del orador',
  },
  columns: {
    what: 'Qué', team: 'Equipo', owner: 'Quién', due: 'Para cuándo', ticket: 'Ticket', metric: 'Métrica', time: 'Hora (UTC)', event: 'Evento',
  },
  help: {
    top: 'Un ejemplo: sustituya cada línea por lo que pasó. "patchdeck check" nombra las líneas que quedan.',
    summary: 'Tres frases para quien no estuvo allí: qué pasó, a quién, cómo terminó.',
    impact: 'Números: cuántos, cuánto tiempo. En su diapositiva se ven grandes.',
    causes: 'Qué lo hizo posible; no quién lo hizo.',
    timeline: 'Un evento por fila. Detectado, Mitigado y Resuelto al principio marcan las fases.',
    lessons: 'Lo que ahora sabe y antes no sabía.',
    actions: 'Un cambio por fila, con un nombre y un día. Una celda vacía se rellena en la reunión.',
    notes: 'Lo que sigue solo lo ve quien presenta.',
  },
  sample: {
    title: 'Los pedidos esperaron 48 minutos',
    summary: 'El 3 de mayo de 2031 los pedidos nuevos se quedaron 48 minutos en la cola. Funcionaba un proceso donde hacen falta seis. No se perdió ningún pedido.',
    impact: ['1.900 pedidos se confirmaron tarde, el último con 48 minutos.', '41 clientes escribieron a soporte.'],
    cause: 'El límite de procesos se fija en dos sitios, y el despliegue cambió solo uno.',
    trigger: 'El despliegue de las 14:02 fijó el límite de procesos en 1.',
    detection: 'Una alerta sobre la edad del pedido más antiguo avisó a la guardia a los 11 minutos.',
    resolution: 'La guardia volvió a poner el límite en 6; la cola quedó vacía 13 minutos después.',
    events: [
      'El despliegue fija el límite de procesos en 1', 'Inicio del impacto: los primeros pedidos esperan',
      'Detectado: una alerta avisa a la guardia', 'Mitigado: el límite vuelve a ser 6', 'Resuelto: la cola está vacía',
    ],
    lesson: 'Un límite que se fija en dos sitios es un límite que nadie conoce.',
    wentWell: 'La alerta nombraba la cola, y la búsqueda llevó minutos.',
    wentWrong: 'El panel muestra el límite de un solo sitio.',
    lucky: 'Era sábado: un lunes hay cinco veces más pedidos.',
    whys: [
      '¿Por qué esperaron los pedidos? Funcionaba un proceso donde hacen falta seis.', '¿Por qué solo uno? El despliegue bajó el límite.',
      '¿Por qué nada lo rechazó? El límite se fija en dos sitios, y la comprobación lee uno.',
    ],
    people: 'La guardia, la responsable del equipo de pedidos, soporte',
    team: 'Pedidos',
    now: ['Alertar cuando funcionen menos de 6 procesos', 'Escribir el límite de procesos en el manual de la cola'],
    later: ['Leer el límite de procesos en un solo sitio', 'Rechazar un despliegue que baje el límite de procesos'],
    story: 'Es sábado por la tarde. La persona de guardia espera el autobús cuando suena el teléfono.',
    closing: 'Cada límite nuestro se fija en algún sitio. ¿Cuál otro se fija dos veces?',
  },
}
