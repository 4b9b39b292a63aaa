import type { Marker } from '../../../model/phase.ts'

/** Sentences that mark one, as a thing and what is said of it: "The outage begins.", "…, issue is resolved." */
// biome-ignore format: a language keeps to its lines
export const phaseSayings: readonly {
  readonly things: readonly string[]
  readonly says: Readonly<Partial<Record<Marker, readonly string[]>>>
}[] = [
  {
    things: ['incident', 'outage', 'issue', 'problem', 'impact', 'customer impact', 'user impact', 'disruption', 'degradation', 'service degradation', 'downtime', 'fault'],
    says: {
      impact: ['starts', 'started', 'begins', 'began', 'has begun', 'has started'],
      detected: ['detected', 'is detected', 'was detected', 'is first detected', 'first detected', 'discovered', 'was discovered'],
      acknowledged: ['acknowledged', 'is acknowledged', 'was acknowledged'],
      mitigated: ['mitigated', 'is mitigated', 'was mitigated', 'has been mitigated', 'declared mitigated', 'fully mitigated'],
      resolved: [
        'resolved', 'is resolved', 'was resolved', 'has been resolved', 'fully resolved', 'is fully resolved', 'declared resolved',
        'officially resolved', 'marked as resolved', 'is over', 'over', 'ends', 'ended',
      ],
      clear: ['closed', 'is closed', 'was closed'],
    },
  },
  {
    things: ['vorfall', 'ausfall', 'störung', 'problem', 'fehler', 'auswirkung', 'beeinträchtigung'],
    says: {
      impact: ['beginnt', 'begann', 'begonnen', 'tritt auf'],
      detected: ['erkannt', 'wird erkannt', 'wurde erkannt', 'entdeckt', 'wird entdeckt', 'wurde entdeckt', 'festgestellt'],
      mitigated: ['eingedämmt', 'ist eingedämmt', 'wurde eingedämmt', 'entschärft', 'ist entschärft'],
      resolved: ['behoben', 'ist behoben', 'wurde behoben', 'gelöst', 'ist gelöst', 'endet', 'beendet', 'ist beendet'],
      clear: ['geschlossen', 'wurde geschlossen'],
    },
  },
  {
    things: ['incident', 'panne', 'problème', 'impact', 'interruption', 'perturbation'],
    says: {
      impact: ['commence', 'débute', 'a commencé'],
      detected: ['détecté', 'détectée', 'est détecté', 'est détectée', 'a été détecté', 'a été détectée'],
      mitigated: ['maîtrisé', 'maîtrisée', 'est maîtrisé', 'atténué', 'atténuée'],
      resolved: ['résolu', 'résolue', 'est résolu', 'est résolue', 'a été résolu', 'se termine', 'terminé', 'terminée', 'est terminé'],
      clear: ['clos', 'clôturé', 'est clos'],
    },
  },
  {
    things: ['incidente', 'caída', 'problema', 'impacto', 'interrupción', 'fallo', 'falha', 'indisponibilidade', 'interrupção'],
    says: {
      impact: ['comienza', 'comenzó', 'empieza', 'empezó', 'inicia', 'começa', 'começou', 'iniciou'],
      detected: ['detectado', 'detectada', 'es detectado', 'fue detectado', 'é detectado', 'foi detectado', 'é detectada', 'foi detectada'],
      mitigated: ['mitigado', 'mitigada', 'fue mitigado', 'foi mitigado', 'foi mitigada'],
      resolved: ['resuelto', 'resuelta', 'fue resuelto', 'termina', 'terminó', 'resolvido', 'resolvida', 'foi resolvido', 'foi resolvida', 'terminou'],
      clear: ['cerrado', 'encerrado', 'foi encerrado'],
    },
  },
  {
    things: ['hendelsen', 'hendelse', 'feilen', 'feil', 'problemet', 'nedetiden', 'utfallet'],
    says: {
      impact: ['starter', 'startet', 'begynner', 'begynte', 'oppstår', 'oppsto'],
      detected: ['oppdaget', 'oppdages', 'ble oppdaget', 'er oppdaget', 'påvist'],
      mitigated: ['avbøtet', 'begrenset', 'er begrenset'],
      resolved: ['løst', 'er løst', 'ble løst', 'rettet', 'er rettet', 'ble rettet', 'over', 'er over', 'slutt'],
      clear: ['lukket', 'avsluttet', 'er avsluttet'],
    },
  },
]
