import type { Language } from '@gatehouse/texts/languages';

type Titles = Readonly<Record<Language, string>>;

const titles = (
  ...[en, hi, ar, de, fr, es, it]: [string, string, string, string, string, string, string]
): Titles => ({ en, hi, ar, de, fr, es, it });

/** What the parts of an archive are called, by their names. */
export const PART_TITLES = {
  account: titles('Account', 'खाता', 'الحساب', 'Konto', 'Compte', 'Cuenta', 'Account'),
  roles: titles('Roles', 'भूमिकाएँ', 'الأدوار', 'Rollen', 'Rôles', 'Funciones', 'Ruoli'),
  sessions: titles('Sessions', 'सत्र', 'الجلسات', 'Sitzungen', 'Sessions', 'Sesiones', 'Sessioni'),
  devices: titles(
    ...['Known devices', 'जाने-पहचाने उपकरण', 'الأجهزة المعروفة', 'Bekannte Geräte'],
    ...['Appareils connus', 'Dispositivos conocidos', 'Dispositivi noti'],
  ),
  passkeys: titles(
    ...['Passkeys', 'पासकी', 'مفاتيح المرور', 'Passkeys', 'Clés d’accès', 'Llaves de acceso'],
    'Passkey',
  ),
  providers: titles(
    ...['Sign-in providers', 'साइन-इन प्रदाता', 'مزودو تسجيل الدخول', 'Anmeldedienste'],
    ...['Fournisseurs de connexion', 'Proveedores de inicio de sesión', 'Fornitori di accesso'],
  ),
  secondFactors: titles(
    ...['Second factor', 'दूसरा चरण', 'العامل الثاني', 'Zweiter Faktor', 'Second facteur'],
    ...['Segundo factor', 'Secondo fattore'],
  ),
  notifications: titles(
    ...['Notifications', 'सूचनाएँ', 'الإشعارات', 'Benachrichtigungen', 'Notifications'],
    ...['Notificaciones', 'Notifiche'],
  ),
  person: titles('Person', 'व्यक्ति', 'الشخص', 'Person', 'Personne', 'Persona', 'Persona'),
  residencies: titles(
    ...['Where you live', 'आप कहाँ रहते हैं', 'أين تسكن', 'Wo Sie wohnen', 'Où vous habitez'],
    ...['Dónde vive', 'Dove abita'],
  ),
  blocks: titles(
    ...['Who is not let in', 'किसे अंदर नहीं आने दिया जाता', 'من يُمنع من الدخول'],
    ...['Wer nicht hereingelassen wird', 'Qui n’est pas admis', 'A quién no se deja entrar'],
    'Chi non è ammesso',
  ),
  standingAnswers: titles(
    ...['Answers given beforehand', 'पहले से दिए गए उत्तर', 'إجابات مسبقة'],
    ...['Vorab gegebene Antworten', 'Réponses données d’avance', 'Respuestas dadas de antemano'],
    'Risposte date in anticipo',
  ),
  visits: titles('Visits', 'मुलाक़ातें', 'الزيارات', 'Besuche', 'Visites', 'Visitas', 'Visite'),
  notices: titles(
    ...['Notices that you wrote', 'आपकी लिखी घोषणाएँ', 'إعلانات كتبتها', 'Aushänge von Ihnen'],
    ...['Annonces que vous avez écrites', 'Avisos que escribió', 'Avvisi scritti da lei'],
  ),
  readNotices: titles(
    ...['Notices that you read', 'आपकी पढ़ी घोषणाएँ', 'إعلانات قرأتها', 'Gelesene Aushänge'],
    ...['Annonces lues', 'Avisos leídos', 'Avvisi letti'],
  ),
  vehicles: titles(
    'Vehicles',
    'वाहन',
    'المركبات',
    'Fahrzeuge',
    'Véhicules',
    'Vehículos',
    'Veicoli',
  ),
  files: titles('Files', 'फ़ाइलें', 'الملفات', 'Dateien', 'Fichiers', 'Archivos', 'File'),
  jobs: titles(
    ...['Work done for you', 'आपके लिए किए गए काम', 'أعمال أُنجزت لك', 'Aufträge', 'Travaux'],
    ...['Trabajos', 'Lavori'],
  ),
  imports: titles(
    'Imports',
    'आयात',
    'عمليات الاستيراد',
    'Importe',
    'Importations',
    'Importaciones',
    'Importazioni',
  ),
  alerts: titles(
    ...[
      'Alarms that you raised or handled',
      'आपके बजाए या सँभाले अलार्म',
      'إنذارات أطلقتها أو تعاملت معها',
    ],
    ...[
      'Alarme von Ihnen',
      'Alarmes que vous avez déclenchées ou traitées',
      'Alarmas que dio o atendió',
      'Allarmi che ha lanciato o gestito',
    ],
  ),
  shifts: titles(
    ...[
      'Your shifts and those you planned',
      'आपकी शिफ़्ट और जो आपने तय कीं',
      'ورديات لك وورديات خططتها',
    ],
    ...[
      'Schichten von Ihnen',
      'Vos gardes et celles que vous avez planifiées',
      'Sus turnos y los que planificó',
      'I suoi turni e quelli pianificati da lei',
    ],
  ),
  handovers: titles(
    ...['Handovers that you wrote', 'आपके लिखे हैंडओवर', 'ملاحظات تسليم كتبتها'],
    ...['Übergaben von Ihnen', 'Vos consignes', 'Relevos que escribió', 'Consegne scritte da lei'],
  ),
  handoversRead: titles(
    ...['Handovers that you read', 'आपके पढ़े हैंडओवर', 'ملاحظات تسليم قرأتها'],
    ...['Übergaben, die Sie gelesen haben', 'Consignes que vous avez lues'],
    ...['Relevos que leyó', 'Consegne che ha letto'],
  ),
  openingBalances: titles(
    ...['Opening balances that you brought in', 'आपके लाए आरंभिक शेष', 'أرصدة افتتاحية أدخلتها'],
    ...['Anfangssalden von Ihnen', 'Soldes d’ouverture que vous avez importés'],
    ...['Saldos iniciales que importó', 'Saldi iniziali importati da lei'],
  ),
  gateDevices: titles(
    ...[
      'Devices that you added or revoked',
      'आपके जोड़े या रद्द किए उपकरण',
      'أجهزة أضفتها أو ألغيتها',
      'Geräte, von Ihnen angelegt oder gesperrt',
      'Appareils que vous avez ajoutés ou révoqués',
      'Dispositivos que añadió o revocó',
      'Dispositivi che ha aggiunto o revocato',
    ],
  ),
  gateConflicts: titles(
    ...[
      'Conflicts of the gate log that you settled',
      'गेट लॉग के आपके सुलझाए विरोध',
      'تعارضات في سجل البوابة حسمتها',
      'Widersprüche im Torbuch, die Sie geklärt haben',
      'Conflits du journal du portail que vous avez réglés',
      'Conflictos del registro de la entrada que resolvió',
      'Conflitti del registro dell’ingresso che ha risolto',
    ],
  ),
  gateEntries: titles(
    ...[
      'What you wrote down at the gates',
      'गेट पर आपने जो दर्ज किया',
      'ما سجّلته عند البوابات',
      'Was Sie an den Toren eingetragen haben',
      'Ce que vous avez noté aux portails',
      'Lo que anotó en las entradas',
      'Ciò che ha annotato agli ingressi',
    ],
  ),
  identityDocuments: titles(
    ...['Identity documents', 'पहचान के दस्तावेज़', 'وثائق الهوية', 'Ausweise'],
    ...['Pièces d’identité', 'Documentos de identidad', 'Documenti d’identità'],
  ),
  dailyHelp: titles(
    ...['Daily help', 'घर के सहायक', 'العاملون في المنازل', 'Haushaltshilfen'],
    ...['Aides à domicile', 'Ayuda doméstica', 'Aiuto domestico'],
  ),
  engagements: titles(
    ...[
      'Who works for which home',
      'कौन किस घर में काम करता है',
      'من يعمل في أي منزل',
      'Wer in welcher Wohnung hilft',
    ],
    ...[
      'Qui aide dans quel logement',
      'Quién ayuda en qué vivienda',
      'Chi aiuta in quale abitazione',
    ],
  ),
  helpLeaves: titles(
    ...[
      'Days off of daily help',
      'घर के सहायकों की छुट्टियाँ',
      'أيام إجازة العاملين في المنازل',
      'Freie Tage der Haushaltshilfen',
    ],
    ...[
      'Congés des aides à domicile',
      'Días libres de la ayuda doméstica',
      'Giorni liberi dell’aiuto domestico',
    ],
  ),
  helpStays: titles(
    ...[
      'When daily help came',
      'घर के सहायक कब आए',
      'متى جاء العاملون في المنازل',
      'Wann Haushaltshilfen kamen',
    ],
    ...[
      'Quand les aides à domicile sont venues',
      'Cuándo vino la ayuda doméstica',
      'Quando è venuto l’aiuto domestico',
    ],
  ),
  parcels: titles('Parcels', 'पार्सल', 'الطرود', 'Pakete', 'Colis', 'Paquetes', 'Pacchi'),
  moves: titles(
    ...['Moves', 'स्थानांतरण', 'الانتقالات', 'Umzüge', 'Déménagements', 'Mudanzas', 'Traslochi'],
  ),
  moveItems: titles(
    ...['What you ticked off for moves', 'स्थानांतरणों में आपने जो टिक किया'],
    ...['ما أشّرت عليه للانتقالات', 'Was Sie bei Umzügen abgehakt haben'],
    ...['Ce que vous avez coché pour des déménagements'],
    ...['Lo que marcó en las mudanzas', 'Ciò che ha spuntato per i traslochi'],
  ),
  passes: titles(
    ...['Passes that you gave', 'आपके दिए पास', 'تصاريح منحتها', 'Passierscheine von Ihnen'],
    ...['Laissez-passer que vous avez donnés', 'Pases que dio', 'Lasciapassare dati da lei'],
  ),
  codeGuesses: titles(
    ...['Wrong codes that you typed', 'आपके डाले गलत कोड', 'رموز خاطئة أدخلتها'],
    ...['Falsche Codes, die Sie eingegeben haben', 'Codes erronés que vous avez saisis'],
    ...['Códigos erróneos que escribió', 'Codici errati che ha digitato'],
  ),
  joinRequests: titles(
    ...['Join requests', 'शामिल होने के अनुरोध', 'طلبات الانضمام', 'Beitrittsanfragen'],
    ...['Demandes d’adhésion', 'Solicitudes de ingreso', 'Richieste di adesione'],
  ),
  policies: titles(
    ...['Policies that you set', 'आपकी तय की नीतियाँ', 'سياسات وضعتها', 'Regeln von Ihnen'],
    ...['Règles que vous avez fixées', 'Normas que fijó', 'Regole stabilite da lei'],
  ),
  audit: titles(...['Log', 'लॉग', 'السجل', 'Protokoll', 'Journal', 'Registro', 'Registro']),
  auditNames: titles(
    ...['Names in the log', 'लॉग में नाम', 'الأسماء في السجل', 'Namen im Protokoll'],
    ...['Noms dans le journal', 'Nombres en el registro', 'Nomi nel registro'],
  ),
  dataRequests: titles(
    ...['Data requests', 'डेटा अनुरोध', 'طلبات البيانات', 'Datenanfragen', 'Demandes de données'],
    ...['Solicitudes de datos', 'Richieste di dati'],
  ),
} as const;

export type PartName = keyof typeof PART_TITLES;
