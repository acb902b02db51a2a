import { expect, test, signIn } from '../panel';
import * as b from '../ballot-room';
test.use({ story: 'ballot scratch', clock: '2026-11-25T12:00' });
const S = '/tmp/ep/shots/';
test('look', async ({ as, server }) => {
  test.setTimeout(300_000);
  const co = await as('coordinator');
  const room = await b.electionAtHand(co);
  console.log(room.voters);
  await co.goto(`/valg/${room.electionId}`);
  const booth = await b.preparesRound(co, ['Rolf Sæbø', 'Torvald Nesse']);
  await co.screenshot({ path: S + '01-election.png', fullPage: true });
  const outer = await as({ name: 'Rolf Sæbø' });
  const inner = await as({ name: 'Torvald Nesse' }, { width: 390, height: 844, dark: true });
  const phone = await as({ name: 'Amina Yusuf' }, { width: 320, height: 700 });
  const each = async (page: any, name: string) => {
    for (const [w, d] of [[1280, 0], [390, 0], [320, 1]] as const) {
      await page.setViewportSize({ width: w, height: 900 });
      await page.emulateMedia({ colorScheme: d ? 'dark' : 'light' });
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${S}${name}-${w}.png`, fullPage: true });
    }
  };
  await outer.goto(booth);
  await each(outer, '02-teller-key');
  await co.goto(booth); await each(co, '03-holder-keys');
  await b.makesKey(outer, booth);
  await each(outer, '04-teller-made');
  await b.makesKey(inner, booth);
  await phone.goto(booth); await each(phone, '05-voter-keys');
  await b.opensBooth(co, booth);
  await each(co, '06-holder-open');
  await phone.reload();
  await expect(phone.getByRole('radio').first()).toBeVisible();
  await each(phone, '07-vote');
  await phone.getByRole('radio', { name: 'Jonas Eide' }).check();
  await phone.getByRole('button', { name: 'Se over' }).click();
  await each(phone, '08-review');
  await phone.getByRole('button', { name: 'Lever', exact: true }).click();
  await phone.waitForTimeout(1500);
  await each(phone, '09-delivered');
  await outer.reload(); await outer.waitForTimeout(500);
  await each(outer, '10-teller-open');
  for (const name of room.voters.slice(0, 6)) {
    await signIn(phone, server, { name });
    await phone.goto(booth);
    if (name === 'Amina Yusuf') continue;
    await b.votes(phone, 'Hanne Dahl Berge');
  }
  await b.closes(outer); await b.closes(inner);
  await each(outer, '11-teller-closed');
  await outer.getByRole('button', { name: 'Tell', exact: true }).click();
  await inner.getByRole('button', { name: 'Tell', exact: true }).click();
  await each(inner, '12-inner-count');
  await inner.getByRole('button', { name: 'Send resultatet' }).click();
  await expect(outer.getByRole('button', { name: 'Bekreft resultatet' })).toBeVisible();
  await each(outer, '13-confirm');
  await outer.getByRole('button', { name: 'Bekreft resultatet' }).click();
  await outer.waitForTimeout(1000);
  await each(outer, '14-outer-done');
  await signIn(phone, server, { name: 'Amina Yusuf' });
  await phone.goto(booth); await phone.waitForTimeout(1000);
  await each(phone, '15-result');
  await co.goto(`/valg/${room.electionId}`); await co.waitForTimeout(1000);
  await each(co, '16-election-result');
});
