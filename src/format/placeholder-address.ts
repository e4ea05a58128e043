/**
 * The host of an address, web or mail, that stands where a real one is yet to come: one that is nobody's for good and
 * that programs write for want of another (RFC 2606, RFC 6761). Invented cities, which have to have addresses, end
 * theirs in `.example`, which nobody writes by chance.
 * @returns `undefined` for a real host, or that of an invented city
 */
export function placeholderHost(address: string): string | undefined {
  const host = address.startsWith('mailto:') ? hostOfMail(address) : hostOfWeb(address);
  return PLACEHOLDER.test(host) ? host : undefined;
}

const PLACEHOLDER = /^(?:.+\.)?(?:example\.(?:org|com|net)|localhost|invalid|test)$/iu;

function hostOfMail(address: string): string {
  return /@([^?]+)/u.exec(address)?.[1] ?? '';
}

function hostOfWeb(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
