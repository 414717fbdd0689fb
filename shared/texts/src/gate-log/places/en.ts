export const en = {
  'nav.gateConflicts': 'Conflicts',
  'nav.gateLog': 'Gate log',
} as const;
