export const en = {
  'nav.gates': 'Gates and devices',
} as const;
