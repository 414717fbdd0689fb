export const en = {
  'nav.vehicles': 'Vehicles',
} as const;
