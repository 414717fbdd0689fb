export const en = {
  'permission.reports:read': 'See the overview',
} as const;
