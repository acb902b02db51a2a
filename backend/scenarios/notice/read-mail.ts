/** A mail as its receiver’s program reads it. */
export interface ReadMail {
  to: string;
  subject: string;
  text: string;
  /** The calendar part, with the method its header names; null when there is none. */
  calendar: { method: string; content: string } | null;
}

/** Reads a mail off the wire: headers, parts, and their encodings (RFC 2045). */
export function readMail(raw: string): ReadMail {
  const { headers, body } = split(raw);
  const parts = partsOf(headers, body);
  const plain = parts.find(({ type }) => type.startsWith('text/plain'));
  const calendar = parts.find(({ type }) => type.startsWith('text/calendar'));
  return {
    to: /^To: .*?([^\s<>"]+@[^\s<>"]+)/im.exec(headers)?.[1] ?? '',
    subject: words(/^Subject: (.*)$/im.exec(headers)?.[1] ?? ''),
    text: plain?.text ?? '',
    calendar: calendar
      ? { method: /method=(\w+)/i.exec(calendar.type)?.[1] ?? '', content: calendar.text }
      : null,
  };
}

function partsOf(headers: string, body: string): { type: string; text: string }[] {
  const type = /^Content-Type: (.*)$/im.exec(headers)?.[1] ?? 'text/plain';
  const boundary = /boundary="([^"]+)"/i.exec(type)?.[1];
  if (boundary === undefined) {
    const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(headers)?.[1] ?? '7bit';
    return [{ type, text: decoded(body, encoding) }];
  }
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => {
      const inner = split(part.replace(/^\r\n/, ''));
      return partsOf(inner.headers, inner.body);
    });
}

/** Headers with their folded lines put together, and what follows the empty line. */
function split(raw: string): { headers: string; body: string } {
  const at = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, at).replace(/\r\n[ \t]+/g, ' ');
  return { headers, body: raw.slice(at + 4) };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  return bytes(body.replace(/=\r\n/g, ''));
}

function bytes(text: string): string {
  const latin = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(latin, 'latin1').toString();
}

/** A header with letters beyond ASCII (RFC 2047). */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : bytes(text.replaceAll('_', ' ')),
    );
}
