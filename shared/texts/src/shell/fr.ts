import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'area.admin': 'Administration',
  'area.base': 'Chez moi',
  'area.employee': 'Portail',
  'area.manager': 'Gestion',

  'bell.label': { one: 'Notifications, {count} non lue', other: 'Notifications, {count} non lues' },

  'community.choose': 'Résidence',

  'nav.account': 'Compte',
  'nav.audit': 'Journal d’audit',
  'nav.dashboard': 'Aperçu',
  'nav.desk': 'Poste de garde',
  'nav.home': 'Accueil',
  'nav.inside': 'À l’intérieur',
  'nav.invitations': 'Invitations',
  'nav.notifications': 'Notifications',
  'nav.people': 'Personnes',
  'nav.roles': 'Rôles',
  'nav.visits': 'Visites',

  'notFound.home': 'Aller au début',
  'notFound.text': 'L’adresse est peut-être mal saisie, ou la page a été déplacée.',
  'notFound.title': 'Cette page n’existe pas',

  'shell.navigation': 'Menu principal',
  'shell.offline': 'Pas de connexion. Elle revient d’elle-même, et rien n’est perdu.',
  'shell.skip': 'Aller au contenu',
};
