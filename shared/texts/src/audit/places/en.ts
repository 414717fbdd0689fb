export const en = {
  'nav.audit': 'Audit log',
} as const;
