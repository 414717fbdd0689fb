export const en = {
  'fileTold.infected': 'A virus was found in {name}',
  'fileTold.infectedHint': '{uploader} uploaded the file. It was deleted. Found: {found}.',
} as const;
