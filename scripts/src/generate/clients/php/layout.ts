const banner = '// Generated from openapi/ by `npm run generate`. Do not edit.';

/** A file of one class. */
export function phpFile({ namespace, uses, source }: PhpFile): string {
  const imports = [...new Set(uses)].sort().map((one) => `use Gatehouse\\Client\\${one};\n`);
  return `<?php

${banner}

declare(strict_types=1);

namespace Gatehouse\\Client\\${namespace};

${imports.length > 0 ? `${imports.join('')}\n` : ''}${source}`;
}

interface PhpFile {
  /** Below that of the client. */
  namespace: string;
  /** Classes of the client, below its namespace. */
  uses: string[];
  source: string;
}
