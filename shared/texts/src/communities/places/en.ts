export const en = {
  'find.homes': 'Homes',
  'nav.communities': 'Communities',
} as const;
