export const en = {
  'permission.people:read': 'See who belongs to the community',
} as const;
