export const en = {
  'permission.gate:manage': 'Set up gates and who works there',
  'permission.gate:operate': 'Work at a gate',
  'permission.gate:read': 'See what came and went at the gates',
} as const;
