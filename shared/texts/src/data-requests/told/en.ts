export const en = {
  'dataRequestTold.ready': 'Your data is ready',
  'dataRequestTold.readyHint': 'You can fetch it for seven days.',
  'erasureTold.due': 'Data has to be erased within a week',
  'erasureTold.dueHint': 'Somebody asked for it, and it is not done yet.',
  'erasureTold.waitsForAdmin': 'It is that of an admin. Make somebody else an admin first.',
} as const;
