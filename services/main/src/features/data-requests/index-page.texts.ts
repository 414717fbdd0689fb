import type { Language } from '@gatehouse/texts/languages';

/** What stands on the page of an archive beside what is in it. */
export interface IndexTexts {
  title: string;
  intro: string;
  part: string;
  count: string;
  open: string;
  uploads: string;
}

export const INDEX_TEXTS: Record<Language, IndexTexts> = {
  en: {
    title: 'What is known about you',
    intro:
      'CSV opens in a spreadsheet; JSON is for programs, if you take your data elsewhere. Times are in UTC.',
    part: 'What it is',
    count: 'How many',
    open: 'Open',
    uploads: 'Files that you uploaded',
  },
  hi: {
    title: 'आपके बारे में क्या दर्ज है',
    intro:
      'CSV स्प्रेडशीट में खुलता है; JSON प्रोग्रामों के लिए है, अगर आप अपना डेटा कहीं और ले जाएँ। समय UTC में हैं।',
    part: 'क्या है',
    count: 'कितने',
    open: 'खोलें',
    uploads: 'आपकी अपलोड की गई फ़ाइलें',
  },
  ar: {
    title: 'ما هو معروف عنك',
    intro:
      'يُفتح CSV في جداول البيانات؛ أما JSON فللبرامج إن نقلت بياناتك إلى مكان آخر. الأوقات بالتوقيت العالمي UTC.',
    part: 'ما هو',
    count: 'العدد',
    open: 'فتح',
    uploads: 'الملفات التي رفعتها',
  },
  de: {
    title: 'Was über Sie bekannt ist',
    intro:
      'CSV öffnet jede Tabellenkalkulation; JSON ist für Programme, falls Sie Ihre Daten mitnehmen. Zeiten stehen in UTC.',
    part: 'Was es ist',
    count: 'Wie viele',
    open: 'Öffnen',
    uploads: 'Dateien, die Sie hochgeladen haben',
  },
  fr: {
    title: 'Ce que l’on sait de vous',
    intro:
      'Le CSV s’ouvre dans un tableur ; le JSON sert aux programmes, si vous emportez vos données. Les heures sont en UTC.',
    part: 'De quoi il s’agit',
    count: 'Nombre',
    open: 'Ouvrir',
    uploads: 'Fichiers que vous avez envoyés',
  },
  es: {
    title: 'Lo que se sabe de usted',
    intro:
      'El CSV se abre en una hoja de cálculo; el JSON es para programas, si lleva sus datos a otra parte. Las horas están en UTC.',
    part: 'Qué es',
    count: 'Cuántos',
    open: 'Abrir',
    uploads: 'Archivos que usted ha subido',
  },
  it: {
    title: 'Che cosa si sa di lei',
    intro:
      'Il CSV si apre in un foglio di calcolo; il JSON è per i programmi, se porta altrove i suoi dati. Gli orari sono in UTC.',
    part: 'Che cos’è',
    count: 'Quanti',
    open: 'Apri',
    uploads: 'File che ha caricato',
  },
};
