import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'forgot.button': 'M’envoyer un lien',
  'forgot.lead':
    'Indiquez votre adresse e-mail, nous vous enverrons un lien pour choisir un nouveau mot de passe.',
  'forgot.noAddress': 'Pas d’adresse e-mail ? Demandez un lien à la gestion de votre résidence.',
  'forgot.sent':
    'Si un compte existe à cette adresse, un e-mail est en route. Le lien est valable 30 minutes.',
  'forgot.title': 'Mot de passe oublié ?',

  'password.button': 'Changer le mot de passe',
  'password.changed': 'Votre mot de passe a été changé.',
  'password.text': 'Vos autres appareils seront déconnectés.',
  'password.title': 'Mot de passe',

  'reset.again': 'M’envoyer un nouveau lien',
  'reset.button': 'Définir le mot de passe',
  'reset.done': 'Votre nouveau mot de passe est défini. Connectez-vous avec.',
  'reset.lead':
    'Choisissez un nouveau mot de passe pour votre compte. Tous vos appareils seront déconnectés.',
  'reset.title': 'Nouveau mot de passe',
};
