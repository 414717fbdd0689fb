export const en = {
  'nav.setup': 'Set-up',
} as const;
