export const en = {
  'nav.invitations': 'Invitations',
} as const;
