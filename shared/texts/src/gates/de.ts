import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'gates.add': 'Tor hinzufügen',
  'gates.askClose': '{gate} endgültig schließen?',
  'gates.askCloseText': 'Niemand findet es mehr. Was dort geschah, bleibt im Buch.',
  'gates.close': 'Endgültig schließen',
  'gates.closeWhich': 'Endgültig schließen: {gate}',
  'gates.exists': 'Ein anderes Tor heißt schon so.',
  'gates.lead':
    'Wo Menschen und Fahrzeuge herein- und hinauskommen, und welche Geräte dort stehen.',
  'gates.name': 'Name',
  'gates.none': 'Noch keine Tore',
  'gates.noneText': 'Fügen Sie das erste hinzu und die Geräte, die dort stehen.',
  'gates.rename': 'Umbenennen',
  'gates.renameWhich': 'Umbenennen: {gate}',
  'gates.since': 'Seit {day}',
  'gates.stale': 'Es wurde inzwischen geändert. Bitte noch einmal ansehen.',
};
