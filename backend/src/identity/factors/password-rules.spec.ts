import { refusalOf } from './password-rules';

const KNOWN = {
  name: 'Amina Yusuf Ali',
  email: 'amina.y@example.org',
  signInName: null,
  panelName: 'Prøvepanelet',
};

describe('A password', () => {
  it.each([
    'hyller vindu granbar tirsdag',
    'correct lantern mossy thursday',
    'jm8-Tgr4-xPv2',
    'en blå sykkel under trappa',
    'ææææ øøøø åååå kniv',
  ])('like «%s» is taken: no sign is asked for', (password) => {
    expect(refusalOf(password, KNOWN)).toBeNull();
  });

  it('of eleven characters is too short, and of twelve long enough', () => {
    expect(refusalOf('kvist-mugg-', KNOWN)).toBe('password-short');
    expect(refusalOf('kvist-mugg-9', KNOWN)).toBeNull();
  });

  it('counts characters, not bytes', () => {
    expect(refusalOf('ø'.repeat(6) + 'kv9p', KNOWN)).toBe('password-short');
  });

  it('may be long, but not without end', () => {
    expect(refusalOf('kvist mugg '.repeat(18), KNOWN)).toBeNull();
    expect(refusalOf('kvist mugg '.repeat(19), KNOWN)).toBe('maxLength');
  });

  it.each([
    'passord123456',
    'Passord-2026!!',
    'P@$$0rd123456',
    'sommer2026sommer',
    'fotballhund2019',
    'velkommen.velkommen',
    '123456789012345',
    '987654321098765',
    'qwertyuiopasdf',
    'abcdefghijklmnop',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    '20262026202620',
    'CorrectHorseBatteryStaple',
  ])('that everyone tries first, such as «%s», is refused', (password) => {
    expect(refusalOf(password, KNOWN)).toBe('password-common');
  });

  it.each([
    ['one’s name', 'min-amina-kvist-9'],
    ['one’s whole name', 'aminaYUSUFali.kvist'],
    ['the panel’s name', 'kvist PRØVEPANELET mugg'],
    ['the panel’s name with signs between', 'kvist prøve-panelet mugg'],
  ])('that holds %s is refused', (_what, password) => {
    expect(refusalOf(password, KNOWN)).toBe('password-personal');
  });

  it('that holds one’s mailbox or one’s sign-in name is refused', () => {
    const known = { ...KNOWN, name: 'Bo Li', email: 'kvitebjorn@example.org', signInName: 'boli7' };
    expect(refusalOf('mugg kvitebjorn mugg', known)).toBe('password-personal');
    expect(refusalOf('mugg boli7 kvist', known)).toBe('password-personal');
  });
});
