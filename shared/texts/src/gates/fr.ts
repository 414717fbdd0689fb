import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'gates.add': 'Ajouter un portail',
  'gates.askClose': 'Fermer {gate} définitivement ?',
  'gates.askCloseText': 'Personne ne le trouve plus. Ce qui s’y est passé reste dans le journal.',
  'gates.close': 'Fermer définitivement',
  'gates.closeWhich': 'Fermer définitivement : {gate}',
  'gates.exists': 'Un autre portail porte déjà ce nom.',
  'gates.lead':
    'Par où entrent et sortent personnes et véhicules, et les appareils qui s’y trouvent.',
  'gates.name': 'Nom',
  'gates.none': 'Pas encore de portail',
  'gates.noneText': 'Ajoutez le premier et les appareils qui s’y trouvent.',
  'gates.rename': 'Renommer',
  'gates.renameWhich': 'Renommer : {gate}',
  'gates.since': 'Depuis {day}',
  'gates.stale': 'Il a été modifié entre-temps. Regardez-le de nouveau.',
};
