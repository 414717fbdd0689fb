import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'gates.add': 'Aggiungi un ingresso',
  'gates.askClose': 'Chiudere {gate} per sempre?',
  'gates.askCloseText': 'Nessuno lo trova più. Ciò che vi è successo resta nel registro.',
  'gates.close': 'Chiudi per sempre',
  'gates.closeWhich': 'Chiudi per sempre: {gate}',
  'gates.exists': 'Un altro ingresso ha già questo nome.',
  'gates.lead': 'Da dove entrano ed escono persone e veicoli, e i dispositivi che vi si trovano.',
  'gates.name': 'Nome',
  'gates.none': 'Ancora nessun ingresso',
  'gates.noneText': 'Aggiunga il primo e i dispositivi che vi si trovano.',
  'gates.rename': 'Rinomina',
  'gates.renameWhich': 'Rinomina: {gate}',
  'gates.since': 'Dal {day}',
  'gates.stale': 'Nel frattempo è stato cambiato. Lo guardi di nuovo.',
};
