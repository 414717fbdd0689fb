export const en = {
  'notices.askTakeDown': 'Take down “{title}”?',
  'notices.askTakeDownText':
    'Nobody finds it any more, and it cannot be put up again. Who has read it stays known.',
  'notices.body': 'What it says',
  'notices.edit': 'Edit the notice',
  'notices.exportLead':
    'Every notice that is up: what it says, who wrote it, and how many have read it.',
  'notices.exportTitle': 'Export notices',
  'notices.exportTooMany':
    'There are {notices} notices, and a PDF has room for {most}. Choose another format.',
  'notices.latest': 'The latest notice, from {author}',
  'notices.lead': 'What the management tells everybody.',
  'notices.noneText': 'What the management tells everybody stands here.',
  'notices.pinned': 'Pinned',
  'notices.pinnedHint': 'The last day on which it stands above the others.',
  'notices.pinnedUntil': 'Pinned until',
  'notices.publish': 'Put it up',
  'notices.readers': {
    one: '{count} person has read it',
    other: '{count} people have read it',
    zero: 'Nobody has read it yet',
  },
  'notices.saved': 'The notice is up',
  'notices.takeDown': 'Take down',
  'notices.title': 'What it is about',
  'notices.write': 'Write a notice',
} as const;
