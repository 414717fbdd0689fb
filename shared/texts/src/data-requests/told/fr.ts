import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'dataRequestTold.ready': 'Vos données sont prêtes',
  'dataRequestTold.readyHint': 'Vous pouvez les récupérer pendant sept jours.',
  'erasureTold.due': 'Des données doivent être effacées d’ici une semaine',
  'erasureTold.dueHint': 'Quelqu’un l’a demandé, et ce n’est pas encore fait.',
  'erasureTold.waitsForAdmin':
    'Ce sont celles d’un administrateur. Nommez d’abord un autre administrateur.',
};
