export const en = {
  'invitations.noneOpen': 'No invitation is open.',
  'invitations.open': 'Open invitations',
  'invitations.until': 'Good until {when}',
} as const;
