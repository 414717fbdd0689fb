export const en = {
  'permission.people:export': 'See data requests',
} as const;
