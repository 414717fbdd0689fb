export const en = {
  'nav.parcels': 'Parcels',
} as const;
