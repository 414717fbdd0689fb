export const en = {
  'unit.example': 'for example A-101',
  'unit.label': 'Home',
  'unit.missing': 'Choose a home from the list.',
  'unit.nobodyOnline': 'Nobody there has the portal open at the moment.',
  'unit.online': 'Online now: {names}',
  'unit.unknown': 'No home has this name.',
} as const;
