export const en = {
  'nav.household': 'My home',
} as const;
