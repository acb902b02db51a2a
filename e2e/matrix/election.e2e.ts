import { electionAtHand } from '../ballot-room';
import { deskOf } from '../desk';
import { counts, openRound } from '../hands-round';
import { expect, test } from '../panel';
import { expectReadableAtEverySize } from '../sizes';

test.use({ story: 'held election', clock: '2026-11-25T12:00' });

const STAND = ['Jonas Eide', 'Hanne Dahl Berge'];

test('An election nobody stands in, and one that is held: no violation at any width, light and dark, and large text fits', async ({
  as,
}) => {
  test.setTimeout(420_000);
  const holder = await as('coordinator');
  const amina = await as({ name: 'Amina Yusuf' });
  const rolf = await as({ name: 'Rolf Sæbø' });
  const [jonas, hanne] = [await as({ name: 'Jonas Eide' }), await as({ name: 'Hanne Dahl Berge' })];
  const { electionId } = await electionAtHand(holder);
  const election = `/valg/${electionId}`;
  const answer = async (page: typeof jonas, said: 'yes' | 'withdrawn') => {
    const desk = await deskOf(page);
    const view = (await desk.get(`/elections/${electionId}`)) as { own: { version: number } };
    const { version } = view.own;
    const dto = { answer: said, statement: 'Jeg vil gjerne.', version };
    await desk.send('put', `/elections/${electionId}/own-candidacy`, dto);
  };

  for (const page of [jonas, hanne]) await answer(page, 'withdrawn');
  await holder.goto(election);
  await holder.getByRole('button', { name: 'Ingen stiller' }).click();
  await expect(holder.getByRole('heading', { name: /^Ingen stilte/ })).toBeVisible();
  await expectReadableAtEverySize(holder);
  await jonas.goto(election);
  await expect(jonas.getByRole('button', { name: 'Ja, til neste møte' })).toBeVisible();
  await expectReadableAtEverySize(jonas);

  for (const page of [jonas, hanne]) await answer(page, 'yes');
  await holder.setViewportSize({ width: 1360, height: 900 });
  for (const page of [holder, amina, rolf]) await page.goto(election);
  await expect(holder.getByText(STAND[1] ?? '').first()).toBeVisible();
  await openRound(holder, 1);
  await expect(amina.getByText('Tallene dine')).toBeVisible();
  await expectReadableAtEverySize(amina);
  await counts(amina, [5, 4, 0]);
  await counts(rolf, [4, 5, 0]);
  await expect(amina.getByText('Begge teller på nytt.').first()).toBeVisible();
  await expectReadableAtEverySize(amina);
  for (const page of [amina, rolf]) await counts(page, [4, 4, 1]);
  await openRound(holder, 2);
  for (const page of [amina, rolf]) await counts(page, [4, 4, 1]);
  await expect(holder.getByRole('heading', { name: 'Loddtrekning' })).toBeVisible();
  await expectReadableAtEverySize(holder);
});
