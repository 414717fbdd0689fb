import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'area.admin': 'Administration',
  'area.base': 'Chez moi',
  'area.employee': 'Portail',
  'area.manager': 'Gestion',

  'bell.label': { one: 'Notifications, {count} non lue', other: 'Notifications, {count} non lues' },

  'community.choose': 'Résidence',

  'nav.community': 'Résidence',
  'nav.dashboard': 'Aperçu',
  'nav.desk': 'Poste de garde',
  'nav.home': 'Accueil',

  'notFound.home': 'Aller au début',
  'notFound.text': 'L’adresse est peut-être mal saisie, ou la page a été déplacée.',
  'notFound.title': 'Cette page n’existe pas',

  'shell.navigation': 'Menu principal',
  'shell.offline': 'Pas de connexion. Elle revient d’elle-même, et rien n’est perdu.',
  'shell.skip': 'Aller au contenu',
  'nav.gate': 'Portail',
  'nav.homes': 'Logements et personnes',
  'nav.more': 'Plus',
  'nav.security': 'Sécurité',
  'menu.person': 'Votre compte et vos réglages',
  'find.actions': 'Aller à',
  'find.box': 'Chercher personnes, logements et visites, ou ouvrir une page',
  'find.failed': 'Tout n’a pas pu être cherché pour le moment.',
  'find.none': 'Rien trouvé pour « {name} »',
  'find.open': 'Chercher',
  'find.title': 'Chercher et ouvrir',
  'theme.dark': 'Sombre',
  'theme.label': 'Apparence',
  'theme.light': 'Clair',
  'theme.system': 'Comme l’appareil',
  'shell.hello': 'Bonjour, {name}',
  'cards.all': 'Tout afficher',
};
