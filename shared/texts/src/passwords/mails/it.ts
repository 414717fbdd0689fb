import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'mailPasswordChanged.lead': 'La password del Suo account Gatehouse è stata cambiata.',
  'mailPasswordChanged.notYou':
    'Se non è stato Lei, chieda subito una nuova password nella pagina di accesso e avvisi l’amministrazione della Sua comunità.',
  'mailPasswordChanged.subject': 'La Sua password è stata cambiata',

  'mailResetPassword.button': 'Scegli una nuova password',
  'mailResetPassword.lead':
    'Qualcuno, speriamo Lei, ha chiesto una nuova password per il Suo account Gatehouse.',
  'mailResetPassword.notYou':
    'Se non è stato Lei, non deve fare nulla: la Sua password resta com’è.',
  'mailResetPassword.subject': 'Scelga una nuova password',
};
