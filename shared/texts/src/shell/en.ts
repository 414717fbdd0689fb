export const en = {
  'area.admin': 'Administration',
  'area.base': 'My home',
  'area.employee': 'Gate',
  'area.manager': 'Management',

  'bell.label': { one: 'Notifications, {count} unread', other: 'Notifications, {count} unread' },

  'community.choose': 'Community',

  'nav.account': 'Account',
  'nav.audit': 'Audit log',
  'nav.dashboard': 'Overview',
  'nav.desk': 'Gate desk',
  'nav.home': 'Home',
  'nav.inside': 'Inside now',
  'nav.invitations': 'Invitations',
  'nav.notifications': 'Notifications',
  'nav.people': 'People',
  'nav.roles': 'Roles',
  'nav.visits': 'Visits',

  'notFound.home': 'Go to the start',
  'notFound.text': 'The address may be mistyped, or the page has moved.',
  'notFound.title': 'There is no such page',

  'shell.navigation': 'Main menu',
  'shell.offline': 'No connection. It comes back by itself, and nothing is lost.',
  'shell.skip': 'Skip to the content',
} as const;
