export const en = {
  'notifications.unread': {
    zero: 'You have read everything.',
    one: '{count} unread notification',
    other: '{count} unread notifications',
  },
} as const;
