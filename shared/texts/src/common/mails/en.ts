export const en = {
  'mail.hello': 'Hello,',
  'mail.helloName': 'Hello {name},',
  'mail.labelled': '{label}:',
  'mail.linkOnce': 'The link works once.',
  'mail.linkUntil': 'The link works once, until {until}.',
  'mail.nothingToDo': 'If it was not you, you need not do anything.',
  'mail.when': 'When: {at}',
} as const;
