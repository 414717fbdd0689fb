import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'mailNewDevice.address': 'Adresse : {address}',
  'mailNewDevice.device': 'Appareil : {device}',
  'mailNewDevice.lead':
    'Quelqu’un s’est connecté à votre compte Gatehouse depuis un appareil que nous ne connaissions pas.',
  'mailNewDevice.notYou':
    'Si c’était vous, vous n’avez rien à faire. Sinon, changez tout de suite votre mot de passe : cela met fin à toutes les sessions.',
  'mailNewDevice.subject': 'Nouvelle connexion à votre compte',
};
