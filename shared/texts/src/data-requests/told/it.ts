import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'dataRequestTold.ready': 'I suoi dati sono pronti',
  'dataRequestTold.readyHint': 'Può scaricarli per sette giorni.',
  'erasureTold.due': 'Dei dati devono essere cancellati entro una settimana',
  'erasureTold.dueHint': 'Qualcuno lo ha chiesto e non è ancora stato fatto.',
  'erasureTold.waitsForAdmin':
    'Sono quelli di un amministratore. Nomini prima un altro amministratore.',
};
