export const en = {
  'permission.presence:read': 'See who of a home is online',
} as const;
