export const en = {
  'permission.directory:read': 'Find neighbours who want to be found',
} as const;
