import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'notices.askTakeDown': 'Togliere «{title}»?',
  'notices.askTakeDownText':
    'Nessuno lo troverà più e non potrà essere riaffisso. Resta noto chi lo ha letto.',
  'notices.body': 'Che cosa dice',
  'notices.edit': 'Modifica l’avviso',
  'notices.exportLead':
    'Tutti gli avvisi in bacheca: che cosa dicono, chi li ha scritti e quanti li hanno letti.',
  'notices.exportTitle': 'Esporta gli avvisi',
  'notices.exportTooMany':
    'Ci sono {notices} avvisi, e in un PDF ce ne stanno {most}. Scelga un altro formato.',
  'notices.latest': 'L’ultimo avviso, di {author}',
  'notices.lead': 'Ciò che l’amministrazione comunica a tutti.',
  'notices.noneText': 'Qui si trova ciò che l’amministrazione comunica a tutti.',
  'notices.pinned': 'In evidenza',
  'notices.pinnedHint': 'L’ultimo giorno in cui sta sopra gli altri.',
  'notices.pinnedUntil': 'In evidenza fino al',
  'notices.publish': 'Pubblica',
  'notices.readers': {
    one: '{count} persona lo ha letto',
    other: '{count} persone lo hanno letto',
    zero: 'Non lo ha ancora letto nessuno',
  },
  'notices.saved': 'L’avviso è in bacheca',
  'notices.takeDown': 'Togli',
  'notices.title': 'Di che cosa si tratta',
  'notices.write': 'Scrivi un avviso',
};
