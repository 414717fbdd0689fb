export const en = {
  'nav.files': 'Files',
} as const;
