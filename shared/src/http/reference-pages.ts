/** A problem as its page shows it. */
export interface ListedProblem {
  code: string;
  statuses: number[];
  title: string;
}

interface Page {
  text: string;
  type: string;
}

/** What to do about it, where the status says so already. */
const ADVICE: Readonly<Record<number, string>> = {
  400: 'The request cannot be read or breaks its schema; <code>errors</code> names the fields.',
  401: 'Get a new access token, or sign in.',
  403: 'Nothing that the caller can repeat: the right is missing.',
  404: 'It does not exist, or the caller may not know that it does.',
  405: '<code>Allow</code> names the methods.',
  408: 'Send the request again, faster.',
  409: 'The state of the thing forbids it now: read it again and decide anew.',
  412: 'Somebody else has changed it: read it again and decide anew.',
  413: 'Send less.',
  414: 'Send less in the address.',
  415: 'Send another media type.',
  422: 'The request has the right shape and cannot mean that; <code>errors</code> names the fields.',
  428: 'Send the <code>ETag</code> of what you have read as <code>If-Match</code>.',
  429: 'Repeat it after <code>Retry-After</code> seconds.',
  431: 'Send less in headers.',
  500: 'A fault of ours: tell us the <code>correlationId</code>.',
  501: 'Send the body with <code>Content-Length</code>, or chunked.',
  502: 'Repeat it in a moment, with the same <code>Idempotency-Key</code>.',
  503: 'Repeat it after <code>Retry-After</code> seconds, with the same <code>Idempotency-Key</code>.',
  504: 'It may have been done: repeat it with the same <code>Idempotency-Key</code>.',
  505: 'Speak HTTP/1.1.',
};

/** A page that needs nothing but itself. @param body HTML */
export function htmlPage(title: string, body: string): Page {
  return {
    type: 'text/html',
    text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: 0.5rem; }
th, td { padding: 0.3rem 1rem 0.3rem 0; text-align: start; vertical-align: top; }
</style>
</head>
<body>
${body}
</body>
</html>
`,
  };
}

/** The page of each problem, at the address that its documents name as `type`, and a list of all. */
export function problemPages(problems: readonly ListedProblem[]): Record<string, Page> {
  const pages = problems.map((problem) => [`/problems/${problem.code}`, pageOf(problem)] as const);
  const rows = problems.map(
    ({ code, statuses, title }) =>
      `<tr><td>${statuses.join(', ')}</td><td><a href="/problems/${code}">${code}</a></td><td>${escaped(title)}</td></tr>`,
  );
  const list = `<h1>Problems</h1>
<p>Every error is a problem document (RFC 9457). Decide by <code>code</code>: titles may be put better one day.</p>
<table><tr><th>status</th><th>code</th><th>title</th></tr>${rows.join('\n')}</table>`;
  return { '/problems': htmlPage('Problems', list), ...Object.fromEntries(pages) };
}

function pageOf({ code, statuses, title }: ListedProblem): Page {
  const advice = statuses.flatMap((status) => ADVICE[status] ?? []);
  return htmlPage(
    code,
    `<h1>${escaped(title)}</h1>
<p><code>${code}</code>, status ${statuses.join(' or ')}</p>
${advice.map((sentence) => `<p>${sentence}</p>`).join('\n')}
<p><a href="/problems">All problems</a></p>`,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
