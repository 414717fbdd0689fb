export const en = {
  'permission.alerts:handle': 'See every alarm, go there and close it',
  'permission.alerts:raise': 'Raise an alarm',
} as const;
