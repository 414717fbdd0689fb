import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'permission.people:impersonate': 'Agir au nom d’autrui',
  'permission.people:manage': 'Modifier les rôles et fermer des comptes',
};
