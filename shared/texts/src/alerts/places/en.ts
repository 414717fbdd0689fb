export const en = {
  'nav.alerts': 'Alarms',
} as const;
