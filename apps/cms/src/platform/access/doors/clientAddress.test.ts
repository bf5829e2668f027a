import { addressGroup, clientAddress, isAddressRange } from './clientAddress';

const asking = (remoteAddress: string, forwarded: string | undefined, proxies: string[] = []) =>
  clientAddress(
    { socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} },
    proxies,
  );

test('what a request says of itself is not believed without a proxy', () => {
  expect(asking('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
});

test('nor where somebody else than the proxy asks', () => {
  expect(asking('203.0.113.9', '198.51.100.1', ['10.0.0.1'])).toBe('203.0.113.9');
});

test('the proxy is believed for what it wrote itself, at the end', () => {
  expect(asking('10.0.0.1', '1.2.3.4, 198.51.100.1', ['10.0.0.1'])).toBe('198.51.100.1');
});

test('through two proxies of ours', () => {
  const forwarded = '1.2.3.4, 198.51.100.1, 10.0.0.2';
  expect(asking('::ffff:10.0.0.1', forwarded, ['10.0.0.0/8'])).toBe('198.51.100.1');
});

test('what is no address stays out', () => {
  expect(asking('10.0.0.1', '198.51.100.1, nobody', ['10.0.0.1'])).toBe('10.0.0.1');
});

test('an address of IPv4 written as one of IPv6 is the same', () => {
  expect(asking('::ffff:203.0.113.9', undefined)).toBe('203.0.113.9');
});

test('a network of IPv6 counts as one', () => {
  expect(addressGroup('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(addressGroup('2001:db8:1:2::9')).toBe('2001:db8:1:2');
  expect(addressGroup('203.0.113.9')).toBe('203.0.113.9');
});

test.each(['10.0.0.1', '10.0.0.0/8', 'fd00::/8', '::1'])('%s can be a proxy', (text) => {
  expect(isAddressRange(text)).toBe(true);
});

test.each(['proxy', '10.0.0.0/40', ''])('“%s” cannot', (text) => {
  expect(isAddressRange(text)).toBe(false);
});
