import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'mailImpersonated.from': 'Dal: {at}',
  'mailImpersonated.how':
    'Ciò che viene fatto nel frattempo porta il nome di entrambi. Vede la sessione nel Suo account, tra i Suoi dispositivi, e può terminarla lì subito.',
  'mailImpersonated.lead': '{actor} agisce a Suo nome su Gatehouse.',
  'mailImpersonated.leadUntil': '{actor} agisce a Suo nome su Gatehouse fino al {until}.',
  'mailImpersonated.notRight':
    'Se non dovrebbe essere così, la termini e avvisi l’amministrazione della Sua comunità.',
  'mailImpersonated.reason': 'Motivo: {reason}',
  'mailImpersonated.somebody': 'Qualcuno dell’amministrazione della Sua comunità',
  'mailImpersonated.subject': 'Qualcuno agisce a Suo nome',
};
