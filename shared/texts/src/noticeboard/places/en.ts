export const en = {
  'nav.notices': 'Notices',
} as const;
