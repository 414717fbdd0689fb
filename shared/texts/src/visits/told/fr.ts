import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'ring.answer': 'Répondre',
  'ring.approve': 'Laisser entrer',
  'ring.approved': '{visitor} peut entrer',
  'ring.denied': '{visitor} n’entrera pas',
  'ring.deny': 'Refuser',
  'ring.for': 'est au portail pour {unit}, {building}',
  'ring.gateKnows': 'Le gardien voit votre réponse.',
  'ring.layAside': 'Répondre plus tard',
  'ring.letInElsewhere': 'Vous avez laissé entrer {visitor} depuis un autre appareil',
  'ring.others': {
    one: '{count} autre visiteur attend',
    other: '{count} autres visiteurs attendent',
  },
  'ring.seconds': { one: 'seconde pour répondre', other: 'secondes pour répondre' },
  'ring.soundOn': 'Activer le son',
  'ring.turnedAwayElsewhere': 'Vous avez refusé {visitor} depuis un autre appareil',

  'visitKind.cab': 'Taxi',
  'visitKind.delivery': 'Livraison',
  'visitKind.guest': 'Invité',
  'visitKind.service': 'Service',

  'visitPhoto.enlarge': 'Agrandir la photo de {visitor}',
  'visitPhoto.of': 'Photo de {visitor}',

  'visitState.approved': 'Peut entrer',
  'visitState.denied': 'Refusé',
  'visitState.expired': 'Sans réponse',
  'visitState.inside': 'À l’intérieur',
  'visitState.left': 'Reparti',
  'visitState.requested': 'En attente',

  'visitTold.approved': '{visitor} peut entrer',
  'visitTold.approvedBy': '{person} a dit oui pour {unit}.',
  'visitTold.approvedByYou': 'Vous avez dit oui pour {unit}.',
  'visitTold.approvedInTheNameOf': '{actor}, au nom de {person}, a dit oui pour {unit}.',
  'visitTold.denied': '{visitor} ne peut pas entrer',
  'visitTold.deniedBy': '{person} a dit non pour {unit}.',
  'visitTold.deniedByYou': 'Vous avez dit non pour {unit}.',
  'visitTold.deniedInTheNameOf': '{actor}, au nom de {person}, a dit non pour {unit}.',
  'visitTold.expired': 'Pas de réponse pour {visitor}',
  'visitTold.expiredFor': 'Personne de {unit} n’a répondu à temps.',
  'visitTold.lapsed': '{visitor} n’est pas entré',
  'visitTold.lapsedFor': 'L’autorisation de {unit} a pris fin.',
  'visitTold.lapsedSaid': '{person} l’a signalé ; l’autorisation de {unit} a pris fin.',
  'visitTold.requested': '{visitor} est au portail',
  'visitTold.requestedFor': '{kind} pour {unit}. Laisser entrer ?',
  'visitTold.requestedFrom': '{kind} de {company} pour {unit}. Laisser entrer ?',
};
