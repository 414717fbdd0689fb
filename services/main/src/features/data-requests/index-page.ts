import { languages, type Language } from '@gatehouse/texts/languages';
import { INDEX_TEXTS } from './index-page.texts.js';
import { PART_TITLES, type PartName } from './part-titles.texts.js';

/** Whose data it is, of which community, and of which day. */
export interface IndexFacts {
  person: string;
  community: string;
  language: Language;
  /** As `2026-12-10`, where the community is. */
  day: string;
}

export interface ListedPart {
  name: string;
  rows: number;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.4rem;border-bottom:1px solid #ccc}`;

/** The page that says what is what in somebody's archive; it needs no network and runs nothing. */
export function indexPage(
  { person, community, language, day }: IndexFacts,
  parts: readonly ListedPart[],
  files: readonly string[],
): string {
  const texts = INDEX_TEXTS[language];
  const rows = parts.map(({ name, rows: count }) => {
    const links = ['csv', 'json'].map((kind) => link(`${name}.${kind}`, kind.toUpperCase()));
    return `<tr><td>${escaped(titleOf(name, language))}</td><td>${count}</td><td>${links.join(' ')}</td></tr>`;
  });
  const uploads = files.map((path) => `<li>${link(path, path.split('/').at(-1) ?? path)}</li>`);
  const title = escaped(`${texts.title}: ${person}`);
  return `<!doctype html>
<html lang="${language}" dir="${languages[language].dir}">
<head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body>
<h1>${title}</h1>
<p>${escaped(community)}, ${day}</p>
<p>${escaped(texts.intro)}</p>
<table>
<thead><tr><th>${escaped(texts.part)}</th><th>${escaped(texts.count)}</th><th>${escaped(texts.open)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${uploads.length === 0 ? '' : `<h2>${escaped(texts.uploads)}</h2>\n<ul>\n${uploads.join('\n')}\n</ul>`}
</body>
</html>
`;
}

/** A part that another service tells of may be newer than this page. */
function titleOf(name: string, language: Language): string {
  return name in PART_TITLES ? PART_TITLES[name as PartName][language] : name;
}

const link = (path: string, text: string): string =>
  `<a href="${escaped(path.split('/').map(encodeURIComponent).join('/'))}">${escaped(text)}</a>`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
