import path from 'node:path';
import { readSettings } from './settings';

describe('The settings', () => {
  it('need none to be set', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: 'data',
      keyFile: path.join('data', 'samklang.keys'),
      ballotKeyDir: path.join('data', 'ballot-keys'),
      databaseUrl: null,
      origin: 'http://localhost:3000',
      smtpUrl: null,
      mailFrom: null,
      clockStart: null,
      trustProxy: ['loopback'],
      logLevel: 'info',
    });
  });

  it('take an encrypted address, and an open one on this machine only', () => {
    expect(readSettings({ ORIGIN: 'https://panel.example.org' }).origin).toBe(
      'https://panel.example.org',
    );
    expect(readSettings({ ORIGIN: 'http://127.0.0.1:8080' }).origin).toBe('http://127.0.0.1:8080');
    expect(() => readSettings({ ORIGIN: 'http://panel.example.org' })).toThrow('TLS proxy');
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['ORIGIN', 'panel.example.org'],
    ['ORIGIN', 'https://panel.example.org/path'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['DATABASE_URL', 'nonsense'],
    ['SMTP_URL', 'https://mail.example.org'],
    ['MAIL_FROM', 'Panel <panel@example.org>'],
    ['SAMKLANG_CLOCK', '12.11.2026'],
    ['SAMKLANG_CLOCK', '2026-02-31T10:00'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '1'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '::/0'],
    ['TRUST_PROXY', '10.0.0.1,proxy.example.org'],
  ])('refuse %s=%s in one sentence that names it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} .*[^.]\\.$`));
  });

  it('trust the proxies that are named, exactly', () => {
    const proxies = (TRUST_PROXY: string) => readSettings({ TRUST_PROXY }).trustProxy;
    expect(proxies('none')).toEqual([]);
    expect(proxies('10.0.0.5, 10.1.0.0/24,fd00::1')).toEqual([
      '10.0.0.5',
      '10.1.0.0/24',
      'fd00::1',
    ]);
    expect(proxies('loopback,10.0.0.5')).toEqual(['loopback', '10.0.0.5']);
  });

  it('ask for a sender when there is a mail server', () => {
    expect(() => readSettings({ SMTP_URL: 'smtp://mail.example.org' })).toThrow('MAIL_FROM');
  });
});
