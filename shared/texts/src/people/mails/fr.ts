import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'mailImpersonated.from': 'Depuis : {at}',
  'mailImpersonated.how':
    'Ce qui est fait pendant ce temps porte vos deux noms. Vous voyez la session dans votre compte, parmi vos appareils, et pouvez y mettre fin aussitôt.',
  'mailImpersonated.lead': '{actor} agit en votre nom sur Gatehouse.',
  'mailImpersonated.leadUntil': '{actor} agit en votre nom sur Gatehouse jusqu’au {until}.',
  'mailImpersonated.notRight':
    'Si cela ne devait pas être, mettez-y fin et prévenez la gestion de votre résidence.',
  'mailImpersonated.reason': 'Motif : {reason}',
  'mailImpersonated.somebody': 'Quelqu’un de la gestion de votre résidence',
  'mailImpersonated.subject': 'Quelqu’un agit en votre nom',
};
