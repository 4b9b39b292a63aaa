import type { RoleName } from './name.ts'

/** Spanish headings by role; compared as `roles` says. */
// biome-ignore format: filled lines, as in a dictionary
export const es: Readonly<Record<RoleName, readonly string[]>> = {
  summary: [
    'resumen', 'resumen ejecutivo', 'resumen del incidente', 'síntesis', 'visión general', 'descripción',
    'descripción general', 'descripción del incidente', 'descripción del problema', 'el problema', 'problema',
    'qué pasó', 'qué ocurrió', 'qué sucedió', 'síntomas', 'introducción', 'contexto', 'antecedentes',
    'trasfondo',
  ],
  impact: [
    'impacto', 'impactos', 'impacto en usuarios', 'impacto en los usuarios', 'impacto en clientes',
    'impacto en el negocio', 'impacto al usuario', 'alcance', 'alcance e impacto', 'consecuencias',
    'afectación', 'afectaciones', 'servicios afectados', 'sistemas afectados', 'usuarios afectados',
    'clientes afectados', 'severidad e impacto',
  ],
  root_cause: [
    'causa raíz', 'causas raíz', 'causas raíces', 'causa raiz', 'causa principal', 'causa', 'causas',
    'causa del incidente', 'análisis', 'análisis de causa raíz', 'análisis de la causa raíz',
    'análisis de causas', 'origen', 'origen del problema', 'factores contribuyentes',
    'factores que contribuyeron', 'por qué pasó', 'por qué ocurrió', 'investigación', 'diagnóstico',
    'los 5 porqués', '5 porqués', 'cinco porqués', 'detalles técnicos',
  ],
  trigger: [
    'desencadenante', 'desencadenantes', 'detonante', 'disparador', 'evento desencadenante',
    'factor desencadenante',
  ],
  detection: [
    'por qué no se detectó',
    'detección', 'detección del incidente', 'descubrimiento', 'identificación', 'cómo se detectó',
    'cómo lo detectamos', 'cómo nos enteramos',
  ],
  resolution: [
    'resolución', 'resolución y recuperación', 'solución', 'solución aplicada', 'soluciones', 'recuperación',
    'mitigación', 'mitigación y resolución', 'contención', 'respuesta', 'respuesta al incidente',
    'corrección', 'acciones tomadas', 'cómo se resolvió', 'cómo se solucionó', 'cómo lo resolvimos',
  ],
  timeline: [
    'cronología', 'cronología del incidente', 'cronología de eventos', 'cronología de los hechos',
    'línea de tiempo', 'línea del tiempo', 'línea temporal', 'secuencia de eventos', 'sucesión de hechos',
    'eventos', 'historial',
  ],
  lessons: [
    'lecciones', 'lecciones aprendidas', 'lección aprendida', 'aprendizajes', 'aprendizaje',
    'conclusiones y aprendizajes', 'qué aprendimos', 'lo que aprendimos', 'qué hemos aprendido',
  ],
  went_well: [
    'lo que hicimos bien',
    'lo que funcionó bien', 'lo que funcionó', 'lo que salió bien', 'lo que fue bien', 'qué funcionó bien',
    'qué salió bien', 'qué fue bien', 'qué hicimos bien', 'aspectos positivos', 'puntos fuertes',
  ],
  went_wrong: [
    'lo que se podría mejorar', 'lo que hicimos mal',
    'lo que falló', 'lo que no funcionó', 'lo que no funcionó bien', 'lo que salió mal', 'lo que fue mal',
    'qué falló', 'qué salió mal', 'qué no funcionó', 'lo que se puede mejorar', 'lo que podemos mejorar',
    'qué podemos mejorar', 'qué se puede mejorar', 'lo que pudo ir mejor', 'aspectos a mejorar',
    'puntos a mejorar', 'aspectos negativos', 'áreas de mejora', 'puntos débiles', 'oportunidades de mejora',
  ],
  got_lucky: [
    'donde tuvimos suerte', 'dónde tuvimos suerte', 'en qué tuvimos suerte', 'tuvimos suerte', 'suerte',
    'golpes de suerte',
  ],
  actions: [
    'accionables', 'cómo evitar que se repita',
    'propuesto, a decidir antes del',
    'acciones', 'acción', 'elementos de acción', 'plan de acción', 'plan de acciones', 'puntos de acción',
    'ítems de acción', 'lista de acciones', 'acciones a tomar', 'acciones a realizar', 'acciones pendientes',
    'acciones de seguimiento', 'acciones futuras', 'acciones correctivas', 'acciones preventivas',
    'acciones correctivas y preventivas', 'acciones de mejora', 'medidas', 'medidas correctivas',
    'medidas preventivas', 'medidas a tomar', 'medidas tomadas', 'próximos pasos', 'siguientes pasos',
    'pasos siguientes', 'pasos a seguir', 'seguimiento', 'tareas', 'tareas pendientes', 'pendientes',
    'por hacer', 'prevención', 'mejoras', 'mejoras propuestas', 'plan de mejora', 'recomendaciones',
    'remediación', 'cómo evitar que vuelva a ocurrir', 'qué vamos a hacer', 'action items',
    'cómo evitamos que vuelva a pasar',
  ],
  notes: [
    'notas del orador', 'notas del ponente', 'notas del presentador', 'notas de la presentación',
    'notas para la presentación', 'notas para el orador', 'notas de la oradora', 'notas de orador',
  ],
  severity: [
    'severidad', 'gravedad', 'criticidad', 'nivel de severidad', 'nivel de gravedad',
    'severidad del incidente', 'severidad e impacto', 'prioridad',
  ],
  people: [
    'participantes', 'asistentes', 'personas involucradas', 'personas implicadas', 'involucrados',
    'implicados', 'equipo', 'equipos', 'equipos involucrados', 'responsables', 'roles y responsabilidades',
    'interesados',
  ],
  stats: [
    'estadísticas', 'métricas', 'indicadores', 'cifras', 'datos clave', 'duración', 'duración del incidente',
    'tiempo de inactividad',
  ],
  references: [
    'referencias', 'referencia', 'enlaces', 'enlaces relacionados', 'enlaces útiles', 'recursos',
    'recursos adicionales', 'ver también', 'fuentes', 'documentación relacionada', 'incidentes relacionados',
    'evidencia', 'evidencias', 'adjuntos',
  ],
  metadata: [
    'metadatos', 'información general', 'información básica', 'información del incidente', 'datos generales',
    'datos del incidente', 'detalles del incidente', 'ficha del incidente', 'fecha', 'autores', 'estado',
    'historial de cambios', 'autor',
  ],
  other: [
    'conclusión', 'conclusiones', 'verificación', 'validación', 'pruebas', 'agradecimientos', 'gracias',
    'preguntas', 'preguntas y respuestas', 'preguntas abiertas', 'preguntas frecuentes', 'apéndice',
    'apéndices', 'anexo', 'glosario', 'aprobación', 'aprobaciones', 'comunicación', 'comunicaciones',
    'comunicación externa', 'registros', 'índice', 'notas', 'notas adicionales', 'observaciones',
    'comentarios', 'otros', 'varios',
  ],
}
