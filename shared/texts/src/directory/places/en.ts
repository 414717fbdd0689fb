export const en = {
  'nav.directory': 'Neighbours',
} as const;
