import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'export.action': 'Exporter',
  'export.cancelled': 'Annulé',
  'export.done': 'Prêt',
  'export.download': 'Télécharger {name}',
  'export.failed': 'Pas écrit',
  'export.format': 'Format',
  'export.list': 'Exports',
  'export.none': 'Rien n’a été exporté dernièrement.',
  'export.queued': 'Attend son tour',
  'export.running': 'En cours d’écriture',
  'export.tooLarge': 'Le fichier serait trop gros. Choisissez un autre format.',
  'export.unknown':
    'Un problème est survenu de notre côté. Réessayez ; si cela persiste, dites-le-nous.',
};
