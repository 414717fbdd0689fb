export const en = {
  'permission.people:invite': 'Invite people',
} as const;
