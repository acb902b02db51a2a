/**
 * The network a request came from, coarser than one machine: /24 of IPv4, /48 of IPv6. Whoever floods has many
 * addresses of one block, and what is kept of it points to nobody.
 */
export function addressBlock(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (/^\d+\.\d+\.\d+\.\d+$/.test(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  return `${expanded(mapped).slice(0, 3).join(':')}::/48`;
}

/** The eight groups of an IPv6 address, with what `::` leaves out. */
function expanded(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = (text: string) => text.split(':').filter(Boolean).map(plain);
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
}

function plain(group: string): string {
  return group.replace(/^0+(?=.)/, '');
}
