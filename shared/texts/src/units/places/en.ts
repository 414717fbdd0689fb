export const en = {
  'nav.units': 'Homes',
} as const;
