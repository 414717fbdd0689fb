export const en = {
  'permission.units:read': 'Find homes',
} as const;
