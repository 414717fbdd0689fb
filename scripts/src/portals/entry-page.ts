/** Where an entry page goes, and what lies beside it. */
export interface EntryPlace {
  prefix: string;
  gateway: string | undefined;
  /** Every file of the portal, relative to its folder. */
  names: string[];
}

/**
 * The entry page as it is published. One build goes to several places (/base, /base_QA), so the page
 * learns there where its own files are, and where the gateway is.
 */
export function entryPage(html: string, { prefix, gateway, names }: EntryPlace): Buffer {
  const known = new Set(names);
  const moved = html
    .replace(
      /(\s(?:src|href)=")([^"]+)(")/g,
      (whole, before: string, url: string, after: string) => {
        const name = nameOf(url, known);
        return name === undefined ? whole : `${before}/${prefix}/${name}${after}`;
      },
    )
    .replace(/<base href="\/[^"]*"/, `<base href="/${prefix}/"`);
  if (gateway === undefined) return Buffer.from(moved);
  const meta = `<meta name="gatehouse-gateway" content="${gateway}" />`;
  return Buffer.from(moved.replace(/<head>/, `<head>\n    ${meta}`));
}

/** Which of the portal's own files a URL means, whatever folder the build thought it would lie in. */
function nameOf(url: string, known: ReadonlySet<string>): string | undefined {
  if (/^[a-z]+:|^\/\//i.test(url)) return undefined;
  const parts = url.replace(/^\.?\//, '').split('/');
  return parts.map((_, from) => parts.slice(from).join('/')).find((name) => known.has(name));
}
