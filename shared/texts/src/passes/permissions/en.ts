export const en = {
  'permission.passes:manage': 'Give permission ahead to come to a home, and take it back',
} as const;
