import { fr as rosters } from '../../rosters/places/fr.js';
import { fr as alerts } from '../../alerts/places/fr.js';
import { fr as imports } from '../../imports/places/fr.js';
import { fr as join } from '../../join/places/fr.js';
import { fr as moves } from '../../moves/places/fr.js';
import { fr as noticeboard } from '../../noticeboard/places/fr.js';
import { fr as parcels } from '../../parcels/places/fr.js';
import { fr as passes } from '../../passes/places/fr.js';
import { fr as policies } from '../../policies/places/fr.js';
import { fr as vehicles } from '../../vehicles/places/fr.js';
import { fr as visits } from '../../visits/places/fr.js';
import { fr as page } from '../fr.js';
import { fr as own } from '../places/fr.js';
import { stayingWords } from '../../staying-words.js';
import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'mailErased.accountGone': 'Votre compte Gatehouse est supprimé aussi.',
  'mailErased.accountStays': 'Votre compte Gatehouse reste : vous l’utilisez ailleurs.',
  'mailErased.keep': 'Conservez ce message : c’est le seul reçu.',
  'mailErased.lead': '{community} a effacé ce qu’elle avait sur vous.',
  'mailErased.leadHere': 'Votre résidence a effacé ce qu’elle avait sur vous.',
  'mailErased.line': '{what} : {why}',
  'mailErased.lineUntil': '{what} (jusqu’au {until}) : {why}',
  'mailErased.nothing': 'Il n’y reste rien de vous.',
  'mailErased.stays': 'Voici ce qui reste, et pourquoi :',
  'mailErased.subject': 'Vos données sont effacées',
  'mailErased.what':
    'Sont effacés votre nom et vos coordonnées, vos véhicules et papiers, ce qui vous y a été annoncé et vos rôles. Vous n’y habitez plus.',
  ...stayingWords({
    ...{
      page,
      own,
      rosters,
      alerts,
      imports,
      join,
      moves,
      noticeboard,
      parcels,
      passes,
      policies,
      vehicles,
      visits,
    },
  }),
};
