import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'job.gardener': 'Gartenpflege',
  'job.guard': 'Wachdienst',
  'job.housekeeping': 'Hausreinigung',
  'job.technician': 'Technik',

  'people.askClose': 'Das Konto von {name} schließen?',
  'people.askCloseText':
    'Alle Geräte werden sofort abgemeldet, und niemand kann sich mit dem Konto anmelden, bis es von der Administration wieder geöffnet wird.',
  'people.askSignOut': '{name} überall abmelden?',
  'people.askSignOutText':
    'Jedes Gerät muss sich neu anmelden und erfährt bis dahin nichts vom Tor.',
  'people.change': 'Ändern',
  'people.changeWho': '{name} ändern',
  'people.deactivate': 'Konto schließen',
  'people.deactivated': 'Geschlossen',
  'people.everybody': 'Alle',
  'people.filter': 'Welche Personen',
  'people.job': 'Tätigkeit',
  'people.lead': 'Wer hier wohnt und arbeitet und wer was darf.',
  'people.noRoles': 'keine',
  'people.none': 'Niemand gefunden',
  'people.noneText': 'Versuchen Sie den Anfang eines Namens oder einer Adresse.',
  'people.reactivate': 'Konto wieder öffnen',
  'people.roles': 'Rollen in der Gemeinschaft',
  'people.rolesSaved': 'Rollen von {name} jetzt: {roles}',
  'people.saveRoles': 'Rollen speichern',
  'people.search': 'Name oder E-Mail-Adresse',
  'people.self': 'Das sind Sie. Ihre Rollen muss jemand anders aus der Administration ändern.',
  'people.signOut': 'Überall abmelden',
  'people.wasClosed': 'Das Konto von {name} ist geschlossen.',
  'people.wasOpened': 'Das Konto von {name} ist wieder offen.',
  'people.wasSignedOut': '{name} ist überall abgemeldet.',

  'role.admin': 'Administration',
  'role.employee': 'Personal',
  'role.manager': 'Verwaltung',
  'role.resident': 'Bewohner',

  'roles.lead': 'Was jede Rolle und Tätigkeit erlaubt. Wer welche hat, ändert man unter Personen.',
  'roles.no': 'nein',
  'roles.permission': 'Darf',
  'roles.yes': 'ja',
  'person.title': 'Person',
  'person.homes': 'Wohnungen',
  'person.noHome': 'Keine eigene Wohnung hier',
  'person.visits': 'Besuche dieser Wohnung',
  'person.log': 'Was mit diesem Konto geschah',
  'person.gone': 'Unter dieser Adresse gibt es hier niemanden',
  'person.goneText': 'Vielleicht gehört die Person nicht mehr zur Gemeinschaft.',
};
