import type { KeptMail } from './mail-folder.js';

/** All mails in a table, newest first. */
export function listPage(mails: readonly KeptMail[]): string {
  const rows = mails.map(
    ({ id, receivedAt, to, subject }) =>
      `<tr><td>${escaped(clock(receivedAt))}</td><td>${escaped(to.join(', '))}</td>
       <td><a href="/mails/${id}">${escaped(subject === '' ? '(no subject)' : subject)}</a></td></tr>`,
  );
  const table =
    rows.length === 0
      ? '<p>No mail has come yet. This page looks again every five seconds.</p>'
      : `<table><tr><th>UTC</th><th>To</th><th>Subject</th></tr>${rows.join('\n')}</table>`;
  const refresh = '<meta http-equiv="refresh" content="5">';
  return page('Mailbox', `<h1>Mailbox</h1>${table}`, refresh);
}

/** One mail: its text with links to follow, and its HTML in a frame that can run nothing. */
export function mailPage(mail: KeptMail): string {
  const { id, receivedAt, from, to, subject, text, html } = mail;
  const frame = `<h2>HTML</h2><iframe title="HTML" src="/mails/${id}/html"
    sandbox="allow-popups allow-top-navigation-by-user-activation"></iframe>`;
  return page(
    subject,
    `<p><a href="/">All mails</a> · <a href="/mails/${id}/source">Source</a></p>
     <h1>${escaped(subject)}</h1>
     <p>From ${escaped(from)}<br>To ${escaped(to.join(', '))}<br>${escaped(receivedAt)}</p>
     <pre>${withLinks(text)}</pre>
     ${html === '' ? '' : frame}`,
  );
}

export function missingPage(): string {
  return page('Not here', '<p>There is no such mail. <a href="/">All mails</a></p>');
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}
<title>${escaped(title)}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  td, th { border-bottom: 1px solid #ddd; padding: .4rem .6rem; text-align: left }
  pre { background: #f4f5f7; padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere }
  iframe { border: 1px solid #ddd; height: 30rem; width: 100% }
</style>
</head>
<body>${body}</body>
</html>
`;
}

function clock(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ');
}

function withLinks(text: string): string {
  return escaped(text).replace(
    /https?:\/\/[^\s<>]+?(?=&quot;|[\s<>]|$)/g,
    (link) => `<a href="${link}" rel="noreferrer">${link}</a>`,
  );
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
