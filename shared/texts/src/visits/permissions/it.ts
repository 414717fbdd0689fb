import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'permission.visits:admit': 'Far entrare e uscire i visitatori',
  'permission.visits:answer': 'Rispondere per la propria abitazione',
  'permission.visits:decide': 'Decidere per le abitazioni che non rispondono',
  'permission.visits:read': 'Vedere le visite',
  'permission.visits:request': 'Suonare a un’abitazione per un visitatore',
};
