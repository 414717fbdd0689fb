import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'export.action': 'Exportieren',
  'export.cancelled': 'Abgebrochen',
  'export.done': 'Fertig',
  'export.download': '{name} herunterladen',
  'export.failed': 'Nicht geschrieben',
  'export.format': 'Format',
  'export.list': 'Exporte',
  'export.none': 'Zuletzt wurde nichts exportiert.',
  'export.queued': 'In der Warteschlange',
  'export.running': 'Wird geschrieben',
  'export.tooLarge': 'Die Datei würde zu groß. Wählen Sie ein anderes Format.',
  'export.unknown':
    'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es uns.',
};
