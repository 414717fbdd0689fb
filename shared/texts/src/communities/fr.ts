import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'unit.example': 'par exemple A-101',
  'unit.label': 'Logement',
  'unit.missing': 'Choisissez un logement dans la liste.',
  'unit.nobodyOnline': 'Personne n’y a ouvert le portail en ce moment.',
  'unit.online': 'En ligne : {names}',
  'unit.unknown': 'Aucun logement ne porte ce nom.',
};
