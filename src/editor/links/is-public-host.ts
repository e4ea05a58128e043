import { BlockList, isIP } from 'node:net';

/**
 * Whether an address leads to the public network: content comes from people we do not know, and must not have the
 * editor's computer ask itself or the devices around it.
 */
export function isPublicHost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^\[|\]$/gu, '');
  const version = isIP(host);
  if (version !== 0) return !PRIVATE.check(host, version === 6 ? 'ipv6' : 'ipv4');
  return host.includes('.') && !/(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/u.test(host);
}

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');
