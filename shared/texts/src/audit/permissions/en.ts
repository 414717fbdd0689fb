export const en = {
  'permission.audit:read': 'Read and prove the audit log',
} as const;
