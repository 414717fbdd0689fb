const widest = 100;

/**
 * A doc comment, on one line where it fits.
 *
 * @param paragraphs each is broken into lines; an empty one between them is an empty line
 */
export function docComment(paragraphs: string[], indent: string): string {
  const lines = paragraphs.flatMap((text) => wrapped(inComment(text), widest - indent.length - 3));
  const [only = ''] = lines;
  if (lines.length === 1 && indent.length + only.length + 7 <= widest)
    return `${indent}/** ${only} */\n`;
  const inside = lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('');
  return `${indent}/**\n${inside}${indent} */\n`;
}

function inComment(text: string): string {
  return text.replaceAll('*/', '*\u200b/').replace(/\s+/g, ' ').trim();
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') lines[lines.length - 1] = longer;
    else lines.push(text.startsWith('@') ? `    ${word}` : word);
  }
  return lines;
}
