export const en = {
  'area.admin': 'Administration',
  'area.base': 'My home',
  'area.employee': 'Gate',
  'area.manager': 'Management',

  'bell.label': { one: 'Notifications, {count} unread', other: 'Notifications, {count} unread' },

  'community.choose': 'Community',

  'nav.dashboard': 'Overview',
  'nav.desk': 'Gate desk',
  'nav.home': 'Home',

  'notFound.home': 'Go to the start',
  'notFound.text': 'The address may be mistyped, or the page has moved.',
  'notFound.title': 'There is no such page',

  'shell.navigation': 'Main menu',
  'shell.offline': 'No connection. It comes back by itself, and nothing is lost.',
  'shell.skip': 'Skip to the content',
  'nav.gate': 'Gate',
  'nav.homes': 'Homes and people',
  'nav.more': 'More',
  'nav.security': 'Security',
  'menu.person': 'Your account and settings',
  'find.actions': 'Go to',
  'find.box': 'Search people, homes and visits, or go to a page',
  'find.failed': 'Not everything could be searched just now.',
  'find.none': 'Nothing found for “{name}”',
  'find.open': 'Search',
  'find.title': 'Find and go',
  'theme.dark': 'Dark',
  'theme.label': 'Appearance',
  'theme.light': 'Light',
  'theme.system': 'Like the device',
  'shell.hello': 'Hello, {name}',
  'cards.all': 'Show all',
} as const;
