import { foldLetters } from '@entente/model/foldLetters';
import { agreementStatuses } from '@entente/model/vocabulary';
import type { AgreementStatus } from '@entente/model/vocabulary';

const NAMES: readonly (readonly [RegExp, AgreementStatus])[] = [
  [
    /^(en vigueur|actif|active|in force|in kraft|aktiv|vigente|activo|activa|en cours)$/,
    'in-force',
  ],
  [
    /^(resilie|resiliee|denonce|denoncee|terminated|cancelled|gekundigt|beendet|rescindido|terminado|termine|terminee)$/,
    'terminated',
  ],
  [/^(suspendu|suspendue|suspended|ausgesetzt|suspendido|suspendida)$/, 'suspended'],
  [/^(expire|expiree|echu|echue|expired|abgelaufen|vencido|vencida|caducado)$/, 'expired'],
  [/^(renouvele|renouvelee|reconduit|renewed|verlangert|renovado|renovada)$/, 'renewed'],
  [/^(signe|signee|signed|unterzeichnet|firmado|firmada)$/, 'signed'],
  [/^(remplace|remplacee|superseded|replaced|ersetzt|sustituido)$/, 'superseded'],
  [/^(projet|non signe|draft|not signed|entwurf|borrador)$/, 'draft'],
];

/** The status that a text says in so many words, and no other: nothing is made of « en sommeil ». */
export function statusNamed(text: string): AgreementStatus | null {
  const folded = foldLetters(text).trim();
  const key = agreementStatuses.find((one) => one === folded);
  return key ?? NAMES.find(([name]) => name.test(folded))?.[1] ?? null;
}
