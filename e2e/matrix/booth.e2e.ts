import {
  closes,
  count,
  electionAtHand,
  makesKey,
  opensBooth,
  preparesRound,
  votes,
} from '../ballot-room';
import { expect, signIn, test } from '../panel';
import { expectReadableAtEverySize } from '../sizes';

test.use({ story: 'booth', clock: '2026-11-25T12:00' });

const OUTER = 'Rolf Sæbø';
const INNER = 'Torvald Nesse';
const VOTER = 'Amina Yusuf';
const CHOICE = 'Hanne Dahl Berge';

test('The booth in each of its states: no violation at any width, light and dark, and large text fits', async ({
  as,
  server,
}) => {
  test.setTimeout(420_000);
  const holder = await as('coordinator');
  const outer = await as({ name: OUTER });
  const inner = await as({ name: INNER });
  const voter = await as({ name: VOTER });
  const { electionId, voters } = await electionAtHand(holder);
  await holder.goto(`/valg/${electionId}`);
  const booth = await preparesRound(holder, [OUTER, INNER]);
  await expectReadableAtEverySize(holder);
  await makesKey(outer, booth);
  await expectReadableAtEverySize(outer);
  await makesKey(inner, booth);
  await opensBooth(holder, booth);
  await voter.goto(booth);
  // Paper is white, whatever the reader has chosen.
  await voter.emulateMedia({ colorScheme: 'dark' });
  await expect(voter.locator('.ballot')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expectReadableAtEverySize(voter);
  await voter.getByRole('radio', { name: CHOICE }).check();
  await voter.getByRole('button', { name: 'Se over' }).click();
  await expectReadableAtEverySize(voter);
  await voter.getByRole('button', { name: 'Endre' }).click();
  await votes(voter, CHOICE);
  await expectReadableAtEverySize(voter);
  for (const name of voters.filter((each) => ![OUTER, INNER, VOTER].includes(each)).slice(0, 4)) {
    await signIn(voter, server, { name });
    await voter.goto(booth);
    await votes(voter, CHOICE);
  }
  await closes(outer);
  await closes(inner);
  await expectReadableAtEverySize(outer);
  await count(outer, inner);
  await signIn(voter, server, { name: VOTER });
  await voter.goto(booth);
  await expect(voter.getByText('Ja. Koden din står på lista')).toBeVisible();
  await expectReadableAtEverySize(voter);
});
