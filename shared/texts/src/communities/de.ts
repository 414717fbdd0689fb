import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'unit.example': 'zum Beispiel A-101',
  'unit.label': 'Wohnung',
  'unit.missing': 'Wählen Sie eine Wohnung aus der Liste.',
  'unit.nobodyOnline': 'Dort hat im Moment niemand das Portal geöffnet.',
  'unit.online': 'Jetzt online: {names}',
  'unit.unknown': 'Keine Wohnung heißt so.',
};
