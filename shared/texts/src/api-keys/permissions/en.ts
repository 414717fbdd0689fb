export const en = {
  'permission.api-keys:manage': 'Make and revoke keys for machines',
} as const;
