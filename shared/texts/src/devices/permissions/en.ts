export const en = {
  'permission.devices:manage': 'Pair devices at gates and doors, and revoke them',
  'permission.gate:sync': 'Bring what happened at a gate',
} as const;
