export const en = {
  'permission.units:manage': 'Manage buildings and homes',
  'permission.units:read': 'Find homes',
} as const;
