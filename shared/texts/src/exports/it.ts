import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'export.action': 'Esporta',
  'export.cancelled': 'Annullato',
  'export.done': 'Pronto',
  'export.download': 'Scarica {name}',
  'export.failed': 'Non scritto',
  'export.format': 'Formato',
  'export.list': 'Esportazioni',
  'export.none': 'Di recente non è stato esportato nulla.',
  'export.queued': 'In attesa del suo turno',
  'export.running': 'In scrittura',
  'export.tooLarge': 'Il file sarebbe troppo grande. Scelga un altro formato.',
  'export.unknown':
    'Qualcosa è andato storto da parte nostra. Riprovi; se continua così, ce lo dica.',
};
