export const en = {
  'nav.account': 'Account',
} as const;
