import type { Language } from '@gatehouse/texts/languages';
import type { WhyLeftOut } from '../../archives/archived.js';

/** What stands in the README of a community's archive beside what is in it. */
export interface ReadmeTexts {
  title: string;
  made: string;
  until: string;
  /** Why everything is there twice. */
  forms: string;
  /** What names and times are. */
  names: string;
  tables: string;
  files: string;
  missing: string;
  leftOut: string;
  why: Readonly<Record<WhyLeftOut, string>>;
  /** What other parts of the system had. */
  others: string;
}

export const README_TEXTS: Readonly<Record<Language, ReadmeTexts>> = {
  en: {
    title: 'Archive of the community',
    made: 'Made, before the community was erased',
    until: 'Can be fetched until',
    forms:
      'Every table is here twice: as CSV for spreadsheets, and as JSON for other systems. In CSV, a text that a spreadsheet would take for a formula has an apostrophe before it; in JSON every text is as it was.',
    names:
      'Folders, tables and columns are called as in the system itself. Times are in UTC. Amounts of money are in the smallest unit of the currency.',
    tables: 'Tables, and how many rows each has',
    files: 'Files, each under its name in the folder of what it belongs to',
    missing: 'Files of which nothing was left',
    leftOut: 'What is left out, and why',
    why: {
      derived: 'Made of what is here, so that things are found',
      work: 'How far work was that ended with the community',
      secret: 'Numbers of papers, and pictures of papers, are sealed and were erased',
      own: 'Was for one person alone, who could fetch it',
      elsewhere: 'Accounts and roles, which another part of the system has',
      beside: 'Lies beside the table as a file of its own',
      stays: 'The audit log, which stays where it is and proves what was done',
    },
    others:
      'Accounts, passwords, invitations, notifications and mails; join codes, keys and other secrets; files that were not found clean',
  },
  hi: {
    title: 'समुदाय का संग्रह',
    made: 'समुदाय को मिटाने से पहले बनाया गया',
    until: 'डाउनलोड करने की अंतिम तिथि',
    forms:
      'हर तालिका यहाँ दो बार है: स्प्रेडशीट के लिए CSV और दूसरी प्रणालियों के लिए JSON। CSV में जिस पाठ को स्प्रेडशीट सूत्र समझ लेती, उसके आगे एक एपॉस्ट्रॉफ़ी है; JSON में हर पाठ वैसा ही है जैसा था।',
    names:
      'फ़ोल्डर, तालिकाओं और स्तंभों के नाम वही हैं जो प्रणाली में हैं। समय UTC में हैं। धनराशि मुद्रा की सबसे छोटी इकाई में है।',
    tables: 'तालिकाएँ और हर एक में पंक्तियों की संख्या',
    files: 'फ़ाइलें, हर एक अपने नाम से उस फ़ोल्डर में जिससे वह जुड़ी है',
    missing: 'फ़ाइलें जिनका कुछ नहीं बचा था',
    leftOut: 'क्या छोड़ा गया है और क्यों',
    why: {
      derived: 'यहाँ मौजूद चीज़ों से बना, ताकि चीज़ें खोजी जा सकें',
      work: 'वह काम कहाँ तक पहुँचा था जो समुदाय के साथ समाप्त हुआ',
      secret: 'दस्तावेज़ों के नंबर और तस्वीरें सीलबंद हैं और मिटा दी गईं',
      own: 'केवल एक व्यक्ति के लिए था, जो उसे डाउनलोड कर सकता था',
      elsewhere: 'खाते और भूमिकाएँ, जो प्रणाली के दूसरे हिस्से में हैं',
      beside: 'तालिका के पास अलग फ़ाइल के रूप में है',
      stays: 'ऑडिट लॉग, जो अपनी जगह रहता है और किए गए काम का प्रमाण है',
    },
    others:
      'खाते, पासवर्ड, आमंत्रण, सूचनाएँ और ईमेल; जुड़ने के कोड, कुंजियाँ और अन्य रहस्य; वे फ़ाइलें जो जाँच में साफ़ नहीं पाई गईं',
  },
  ar: {
    title: 'أرشيف المجمع',
    made: 'أُنشئ قبل محو المجمع',
    until: 'يمكن تنزيله حتى',
    forms:
      'كل جدول موجود هنا مرتين: بصيغة CSV لجداول البيانات، وبصيغة JSON للأنظمة الأخرى. في CSV تسبق فاصلةٌ عليا كل نص قد يُعدّ معادلة، أما في JSON فكل نص كما كان.',
    names:
      'أسماء المجلدات والجداول والأعمدة هي أسماؤها في النظام نفسه. الأوقات بالتوقيت العالمي UTC. المبالغ بأصغر وحدة من العملة.',
    tables: 'الجداول، وعدد صفوف كل منها',
    files: 'الملفات، كل منها باسمه في مجلد ما ينتمي إليه',
    missing: 'ملفات لم يبق منها شيء',
    leftOut: 'ما لم يُدرج، وسبب ذلك',
    why: {
      derived: 'مستخرج مما هو موجود هنا، لتسهيل البحث',
      work: 'مدى تقدم أعمال انتهت مع المجمع',
      secret: 'أرقام الوثائق وصورها مختومة وقد مُحيت',
      own: 'كان لشخص واحد فقط، وكان بإمكانه تنزيله',
      elsewhere: 'الحسابات والأدوار، وهي لدى جزء آخر من النظام',
      beside: 'موجود بجانب الجدول كملف مستقل',
      stays: 'سجل التدقيق، فهو يبقى في مكانه ويثبت ما جرى',
    },
    others:
      'الحسابات وكلمات المرور والدعوات والإشعارات ورسائل البريد؛ ورموز الانضمام والمفاتيح وغيرها من الأسرار؛ والملفات التي لم يثبت خلوها من الفيروسات',
  },
  de: {
    title: 'Archiv der Gemeinschaft',
    made: 'Erstellt, bevor die Gemeinschaft gelöscht wurde',
    until: 'Kann abgerufen werden bis',
    forms:
      'Jede Tabelle liegt hier zweimal: als CSV für Tabellenkalkulationen und als JSON für andere Systeme. In CSV steht vor einem Text, der als Formel gelten würde, ein Apostroph; in JSON ist jeder Text, wie er war.',
    names:
      'Ordner, Tabellen und Spalten heißen wie im System selbst. Zeiten stehen in UTC. Geldbeträge stehen in der kleinsten Einheit der Währung.',
    tables: 'Tabellen und die Zahl ihrer Zeilen',
    files: 'Dateien, jede unter ihrem Namen im Ordner dessen, wozu sie gehört',
    missing: 'Dateien, von denen nichts mehr da war',
    leftOut: 'Was fehlt, und warum',
    why: {
      derived: 'Aus dem gemacht, was hier liegt, damit man es findet',
      work: 'Stand von Arbeiten, die mit der Gemeinschaft endeten',
      secret: 'Nummern und Bilder von Ausweisen sind versiegelt und wurden gelöscht',
      own: 'War nur für eine Person, die es abrufen konnte',
      elsewhere: 'Konten und Rollen, die ein anderer Teil des Systems hat',
      beside: 'Liegt als eigene Datei neben der Tabelle',
      stays: 'Das Protokoll, das bleibt, wo es ist, und beweist, was geschah',
    },
    others:
      'Konten, Passwörter, Einladungen, Mitteilungen und E-Mails; Beitrittscodes, Schlüssel und andere Geheimnisse; Dateien, die nicht als unbedenklich galten',
  },
  fr: {
    title: 'Archive de la résidence',
    made: 'Créée avant l’effacement de la résidence',
    until: 'Peut être téléchargée jusqu’au',
    forms:
      'Chaque table est ici deux fois : en CSV pour les tableurs et en JSON pour d’autres systèmes. En CSV, un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe ; en JSON, chaque texte est tel qu’il était.',
    names:
      'Les dossiers, les tables et les colonnes portent les noms du système lui-même. Les heures sont en UTC. Les montants sont dans la plus petite unité de la monnaie.',
    tables: 'Tables, et nombre de lignes de chacune',
    files: 'Fichiers, chacun sous son nom dans le dossier de ce dont il relève',
    missing: 'Fichiers dont il ne restait rien',
    leftOut: 'Ce qui n’y est pas, et pourquoi',
    why: {
      derived: 'Tiré de ce qui est ici, pour les recherches',
      work: 'État de travaux qui ont pris fin avec la résidence',
      secret: 'Les numéros et les images des pièces sont scellés et ont été effacés',
      own: 'N’était que pour une personne, qui pouvait le télécharger',
      elsewhere: 'Comptes et rôles, qu’une autre partie du système possède',
      beside: 'Se trouve à côté de la table, dans un fichier à part',
      stays: 'Le journal d’audit, qui reste où il est et prouve ce qui a été fait',
    },
    others:
      'Comptes, mots de passe, invitations, notifications et e-mails ; codes d’adhésion, clés et autres secrets ; fichiers qui n’ont pas été jugés sains',
  },
  es: {
    title: 'Archivo de la comunidad',
    made: 'Creado antes de borrar la comunidad',
    until: 'Se puede descargar hasta',
    forms:
      'Cada tabla está aquí dos veces: en CSV para hojas de cálculo y en JSON para otros sistemas. En CSV, un texto que una hoja de cálculo tomaría por una fórmula lleva delante un apóstrofo; en JSON cada texto está como estaba.',
    names:
      'Las carpetas, tablas y columnas se llaman como en el propio sistema. Las horas están en UTC. Los importes están en la unidad más pequeña de la moneda.',
    tables: 'Tablas, y cuántas filas tiene cada una',
    files: 'Archivos, cada uno con su nombre en la carpeta de aquello a lo que pertenece',
    missing: 'Archivos de los que no quedaba nada',
    leftOut: 'Qué falta, y por qué',
    why: {
      derived: 'Hecho a partir de lo que hay aquí, para las búsquedas',
      work: 'Estado de trabajos que terminaron con la comunidad',
      secret: 'Los números y las imágenes de los documentos están sellados y se borraron',
      own: 'Era solo para una persona, que podía descargarlo',
      elsewhere: 'Cuentas y roles, que tiene otra parte del sistema',
      beside: 'Está junto a la tabla como archivo propio',
      stays: 'El registro, que se queda donde está y prueba lo que se hizo',
    },
    others:
      'Cuentas, contraseñas, invitaciones, notificaciones y correos; códigos de ingreso, claves y otros secretos; archivos que no se comprobó que estuvieran limpios',
  },
  it: {
    title: 'Archivio della comunità',
    made: 'Creato prima che la comunità fosse cancellata',
    until: 'Si può scaricare fino al',
    forms:
      'Ogni tabella è qui due volte: in CSV per i fogli di calcolo e in JSON per altri sistemi. In CSV un testo che un foglio di calcolo prenderebbe per una formula è preceduto da un apostrofo; in JSON ogni testo è com’era.',
    names:
      'Cartelle, tabelle e colonne si chiamano come nel sistema stesso. Gli orari sono in UTC. Gli importi sono nella più piccola unità della valuta.',
    tables: 'Tabelle, e quante righe ha ciascuna',
    files: 'File, ciascuno con il suo nome nella cartella di ciò a cui appartiene',
    missing: 'File di cui non restava nulla',
    leftOut: 'Che cosa manca, e perché',
    why: {
      derived: 'Ricavato da ciò che è qui, per le ricerche',
      work: 'A che punto erano lavori finiti con la comunità',
      secret: 'I numeri e le immagini dei documenti sono sigillati e sono stati cancellati',
      own: 'Era per una sola persona, che poteva scaricarlo',
      elsewhere: 'Account e ruoli, che ha un’altra parte del sistema',
      beside: 'Si trova accanto alla tabella come file a sé',
      stays: 'Il registro, che resta dov’è e prova ciò che è stato fatto',
    },
    others:
      'Account, password, inviti, notifiche ed e-mail; codici di adesione, chiavi e altri segreti; file che non sono risultati puliti',
  },
};
