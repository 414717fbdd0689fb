export const en = {
  'permission.household:manage': 'Manage what belongs to a home: vehicles, pets, contacts',
} as const;
