export const en = {
  'nav.inside': 'Inside now',
  'nav.visits': 'Visits',
  'find.visits': 'Visits',
} as const;
