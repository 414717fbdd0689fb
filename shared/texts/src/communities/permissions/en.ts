export const en = {
  'permission.community:read': 'See the rules of the community',
  'permission.community:configure': 'Set the rules of the community',
  'permission.communities:manage': 'Open and close communities',
} as const;
