export const en = {
  'directory.building': 'My building',
  'directory.choice': 'Do neighbours find me?',
  'directory.choiceText':
    'It holds at once, and in this community alone. Number and address are shown only while you are listed.',
  'directory.community': 'The whole community',
  'directory.email': 'Who sees my email address',
  'directory.lead': 'Neighbours who want to be found.',
  'directory.listed': 'Whether I am listed',
  'directory.listedNo': 'No, nobody finds me',
  'directory.listedYes': 'Yes, with my home',
  'directory.minor': 'Who is under age is not listed.',
  'directory.nobody': 'Nobody',
  'directory.none': 'Nobody found',
  'directory.noneText':
    'Only those stand here who have chosen to, and whom the policies let you find.',
  'directory.phone': 'Who sees my phone number',
  'directory.saved': 'Your choice is saved',
  'directory.search': 'First or last name',
} as const;
