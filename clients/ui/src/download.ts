/** Hands a text over as a file. */
export function downloadText(name: string, text: string, type: string): void {
  // With its mark, spreadsheets read it as what it is.
  download(name, new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
}

/** Hands bytes over as a file. */
export function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser begins to read it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
