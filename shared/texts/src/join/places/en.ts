export const en = {
  'nav.joinRequests': 'Join requests',
} as const;
