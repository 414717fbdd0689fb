export const en = {
  'nav.passes': 'Passes',
} as const;
