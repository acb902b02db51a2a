/** The name a file was sent under, as `encodeURIComponent` writes it; empty when there is none to be read. */
export function nameIn(header: string | string[] | undefined): string {
  if (typeof header !== 'string') return '';
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}
