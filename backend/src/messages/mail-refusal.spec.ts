import { refusalOf } from './mail-refusal';

const at = (command: string, responseCode: number, response: string) =>
  refusalOf(Object.assign(new Error(response), { command, responseCode, response }));

describe('A refusal of the mail server', () => {
  test('with a 4xx is for now only', () => {
    expect(at('RCPT TO', 451, '451 4.3.0 try later')).toEqual({ kind: 'later', code: '451 4.3.0' });
  });

  test('with a 5xx to the receiver is about the address', () => {
    expect(at('RCPT TO', 550, '550 5.1.1 <amina@example.org> unknown')).toEqual({
      kind: 'address',
      code: '550 5.1.1',
    });
    expect(at('RCPT TO', 553, '553 no such mailbox').kind).toBe('address');
    expect(at('RCPT TO', 552, '552-5.2.2 full').kind).toBe('address');
  });

  test('for what the server thinks of us or of the text is about the mail alone', () => {
    expect(at('RCPT TO', 554, '554 5.7.1 relaying denied').kind).toBe('mail');
    expect(at('DATA', 554, '554 looks like spam')).toEqual({ kind: 'mail', code: '554' });
  });

  test('of our own signing in, or none at all, is for now only', () => {
    expect(at('AUTH PLAIN', 535, '535 5.7.8 no').kind).toBe('later');
    expect(at('MAIL FROM', 550, '550 no').kind).toBe('later');
    expect(refusalOf(new Error('connect ECONNREFUSED'))).toEqual({ kind: 'later', code: 'none' });
    expect(refusalOf(null)).toEqual({ kind: 'later', code: 'none' });
  });

  test('keeps no word of the server', () => {
    const { code } = at('RCPT TO', 550, '550 <amina@example.org> does not exist');
    expect(code).toBe('550');
  });
});
