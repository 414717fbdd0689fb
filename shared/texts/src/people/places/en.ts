export const en = {
  'nav.people': 'People',
  'nav.roles': 'Roles',
  'find.people': 'People',
} as const;
