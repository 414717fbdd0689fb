export const en = {
  'nav.reports': 'Reports',
} as const;
