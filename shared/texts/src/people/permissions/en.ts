export const en = {
  'permission.people:read': 'See who belongs to the community',
  'permission.people:onboard': 'Enter people, and who lives where',
} as const;
