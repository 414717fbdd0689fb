export const en = {
  'nav.notifications': 'Notifications',
} as const;
