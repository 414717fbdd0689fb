import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'action.cancel': 'Annuler',
  'action.close': 'Fermer',
  'action.continue': 'Continuer',
  'action.more': 'Afficher plus',
  'action.save': 'Enregistrer',
  'action.tryAgain': 'Réessayer',
  'action.undo': 'Annuler',

  'days.clear': 'Effacer les jours',
  'days.from': 'Du',
  'days.inZone': 'Jours comptés à l’heure de {zone}',
  'days.range': 'Quels jours',
  'days.to': 'Au',
  'days.turned': 'Le dernier jour précède le premier',
  'days.turnedText': 'Changez l’un des deux, ou effacez les jours.',
  'days.unfinished': 'Jour, mois et année, s’il vous plaît.',

  'failed.title': 'Chargement impossible',

  'field.codeWrong': 'Six chiffres, comme l’application les affiche.',
  'field.currentPassword': 'Mot de passe actuel',
  'field.email': 'Ce n’est pas une adresse e-mail.',
  'field.emailAddress': 'Adresse e-mail',
  'field.familyName': 'Nom',
  'field.givenName': 'Prénom',
  'field.hidePassword': 'Masquer le mot de passe',
  'field.invalid': 'Veuillez vérifier cette saisie.',
  'field.newPassword': 'Nouveau mot de passe',
  'field.optional': 'facultatif',
  'field.password': 'Mot de passe',
  'field.passwordHint': 'Au moins 8 caractères. Quelques mots à la suite se retiennent facilement.',
  'field.passwordShort': 'Au moins 8 caractères, s’il vous plaît.',
  'field.phone': 'Téléphone',
  'field.phoneHint': 'Avec l’indicatif du pays, par exemple +91 98000 00001',
  'field.phoneWrong':
    'Commencez par + et l’indicatif du pays, puis des chiffres seulement : +91 98000 00001',
  'field.required': 'Veuillez remplir ce champ.',
  'field.showPassword': 'Afficher le mot de passe',
  'field.text': 'Du texte simple, s’il vous plaît : ni lien ni caractère invisible.',

  'language.failed': '{language} n’a pas pu être chargé',
  'language.failedText': 'Choisissez la langue à nouveau une fois connecté.',
  'language.label': 'Langue',
  'loading.label': 'Chargement',

  'problem.accountShared':
    'Ce compte appartient aussi à une autre résidence ; seul un opérateur peut le faire.',
  'problem.actorForbidden':
    'Vous agissez au nom de quelqu’un d’autre ; seule cette personne peut faire cela.',
  'problem.buildingInUse': 'Ce bâtiment a des logements, ou en a eu. Il reste.',
  'problem.challengeOver':
    'Cette connexion a pris trop de temps. Recommencez avec votre mot de passe.',
  'problem.changedMeanwhile':
    'Cela a été modifié ailleurs entre-temps. Vous voyez l’état actuel : vérifiez-le et enregistrez à nouveau.',
  'problem.codeWrong': 'Ce code est faux ou a déjà servi.',
  'problem.communityNotReady': 'Il manque encore quelque chose.',
  'problem.communityState': 'La résidence est maintenant dans un autre état. Rechargez la page.',
  'problem.communitySuspended': 'La résidence est suspendue : rien ne peut être modifié.',
  'problem.currencyUnknown': 'Cette devise n’existe pas.',
  'problem.emailTaken': 'Il y a maintenant un compte à cette adresse. Utilisez son mot de passe.',
  'problem.emailUnverified':
    'Confirmez d’abord votre adresse e-mail : suivez le lien de notre message.',
  'problem.externalRefTaken': 'Un autre logement a cette référence.',
  'problem.invalid': 'Quelque chose ne va pas dans ce formulaire. Veuillez le vérifier.',
  'problem.invalidCredentials': 'Adresse, nom d’utilisateur ou mot de passe incorrect.',
  'problem.invitationAccepted': 'Cette invitation a été acceptée entre-temps.',
  'problem.invitationForAnother': 'Cette invitation est pour quelqu’un d’autre.',
  'problem.invitationRevoked':
    'Cette invitation a été révoquée entre-temps. Envoyez-en une nouvelle.',
  'problem.invitationSentLately':
    'Le dernier courriel est trop récent. Attendez un peu avant d’en envoyer un autre.',
  'problem.jobsAtOnce':
    'Ce compte a déjà en cours tout ce qu’il peut avoir. Attendez que quelque chose soit prêt, ou annulez-le.',
  'problem.lastAdmin': 'Une résidence a besoin d’un administrateur, et c’est le dernier.',
  'problem.linkInvalid':
    'Ce lien n’est plus valable : il a servi, a expiré, ou un plus récent a été envoyé.',
  'problem.localeUnknown': 'On n’écrit ainsi nulle part.',
  'problem.nameTaken': 'Ce nom est déjà pris.',
  'problem.notFound': 'Cela n’existe plus.',
  'problem.ownAccount': 'Impossible sur votre propre compte.',
  'problem.passkeyKnown': 'Cet appareil a déjà une clé d’accès pour votre compte.',
  'problem.passkeyNotUsed':
    'La clé d’accès n’a pas été utilisée. Réessayez, ou prenez un autre moyen.',
  'problem.passkeyRefused': 'Cette clé d’accès n’ouvre pas ce compte.',
  'problem.passkeysNotHere': 'Ce navigateur ne peut pas utiliser de clés d’accès ici.',
  'problem.passkeysTooMany':
    'Votre compte a autant de clés d’accès que possible. Supprimez-en d’abord une.',
  'problem.passwordCommon': 'Beaucoup de gens utilisent ce mot de passe, il se devine facilement.',
  'problem.passwordPersonal': 'Votre nom ou votre adresse se devine facilement.',
  'problem.passwordTooLong': 'Ce mot de passe est trop long.',
  'problem.passwordWrong': 'Ce n’est pas le mot de passe.',
  'problem.patternUnusable':
    'Cela ne donne pas de noms. Utilisez {floor}, {n}, {nn} et {building}, chaque nom une seule fois.',
  'problem.permissionMissing': 'Vous n’avez pas le droit de faire cela.',
  'problem.photoUnreadable':
    'Ce fichier n’est pas une image qui peut être envoyée. Choisissez-en une autre.',
  'problem.quietHoursEmpty': 'Elles finissent quand elles commencent.',
  'problem.rankTooHigh': 'Cette personne a un rôle plus élevé que ceux que vous pouvez modifier.',
  'problem.signedOut': 'Vous avez été déconnecté. Veuillez vous reconnecter.',
  'problem.timeZoneUnknown': 'Ce fuseau horaire n’existe pas.',
  'problem.tooManyAttempts': 'Trop de tentatives. Attendez un moment et réessayez.',
  'problem.tooManyCommunities':
    'Ce compte a déjà des rôles dans autant de résidences que possible.',
  'problem.tooManyUnits': '2 000 logements à la fois au plus.',
  'problem.unavailable': 'Gatehouse ne peut pas répondre pour l’instant. Réessayez dans un moment.',
  'problem.unexpected':
    'Une erreur est survenue de notre côté. Si elle persiste, donnez-nous ce numéro : {id}',
  'problem.unitEmpty': 'Personne ne peut répondre dans ce logement.',
  'problem.unitInUse': 'Ce logement est encore utilisé :',
  'problem.unreachable': 'Gatehouse est injoignable. Vérifiez votre connexion et réessayez.',
  'problem.userNameTaken': 'Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.',
  'problem.validFromWrong': 'Choisissez un moment à venir, pas trop lointain.',
  'problem.visitAnswered': 'Quelqu’un de votre logement a déjà répondu.',
  'problem.visitExpired': 'Le temps de réponse est écoulé.',
  'problem.visitLapsed': 'L’autorisation a pris fin. Sonnez de nouveau au logement.',
  'problem.visitMoved': 'Cette visite a évolué entre-temps.',
  'problem.visitMovedBy': '{person} a été plus rapide.',

  'toasts.label': 'Nouvelles',
  'toasts.undone': 'Tout est de nouveau comme avant.',
};
