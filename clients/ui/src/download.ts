/** Hands a text over as a file. */
export function downloadText(name: string, text: string, type: string): void {
  // With its mark, spreadsheets read it as what it is.
  download(name, new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
}

/** Hands bytes over as a file. */
export function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  downloadFrom(address, name);
  // Not at once: the browser begins to read it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Has the browser fetch a file itself, from an address that sends it to be kept and not to be shown. */
export function downloadFrom(address: string | URL, name: string): void {
  const link = document.createElement('a');
  link.href = String(address);
  link.download = name;
  link.click();
}
