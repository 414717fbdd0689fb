export const en = {
  'permission.notices:read': 'Read notices',
  'permission.notices:write': 'Write notices',
} as const;
