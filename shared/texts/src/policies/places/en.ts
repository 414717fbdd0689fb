export const en = {
  'nav.policies': 'Policies',
} as const;
