import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'unit.example': 'per esempio A-101',
  'unit.label': 'Abitazione',
  'unit.missing': 'Scelga un’abitazione dall’elenco.',
  'unit.nobodyOnline': 'Al momento nessuno lì ha aperto il portale.',
  'unit.online': 'Ora in linea: {names}',
  'unit.unknown': 'Nessuna abitazione ha questo nome.',
};
