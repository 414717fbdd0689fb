import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'permission.visits:admit': 'Besuche ein- und auslassen',
  'permission.visits:answer': 'Für das eigene Zuhause antworten',
  'permission.visits:decide': 'Für Zuhause entscheiden, die nicht antworten',
  'permission.visits:read': 'Besuche sehen',
  'permission.visits:request': 'Für einen Besuch bei einer Wohnung klingeln',
};
