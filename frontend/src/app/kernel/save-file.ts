/** Hands the browser a file to keep or print. @param base64 its bytes */
export function saveFile(name: string, type: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the file by then; Safari asks for it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
