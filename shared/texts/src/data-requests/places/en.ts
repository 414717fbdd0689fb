export const en = {
  'nav.dataRequests': 'Data requests',
  'nav.myData': 'My data',
} as const;
