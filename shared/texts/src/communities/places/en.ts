export const en = {
  'find.homes': 'Homes',
} as const;
