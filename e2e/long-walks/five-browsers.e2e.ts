import type { Page } from '@playwright/test';
import {
  answersVote,
  arrives,
  attendance,
  closesMeeting,
  enterRoom,
  heading,
  leaves,
  proposal,
  propose,
  takeUp,
  writes,
} from '../live-room';
import {
  agreesToBeNamed,
  asksForWording,
  endsRound,
  saysFine,
  sealsAndPublishes,
  sendsToReview,
  verifies,
} from '../minutes-desk';
import { expect, expectNoSidewaysScroll, open, signIn, test } from '../panel';

test.use({ story: 'five browsers', clock: '2026-11-25T11:55' });

const HELD = 'Panelmøte 6/2026';
const NEXT = 'Panelmøte 7/2026';
const TIED = 'Økt samhandling mellom panelet og klyngedeltakerne';
const SHORT = 'Årlig fagdag om bruker- og pårørendemedvirkning';
const INPUT = 'Fagdagen bør handle om overganger.';
const SUGGESTED = 'Fagdagen bør være i mars.';
const BY_CHAIR = '(møtelederens stemme avgjorde)';
const PHONE = { name: 'Amina Yusuf' };
const DEPUTY = 'Jonas Eide';
const ALTERNATE = 'Nora Fjeld';

test('Five browsers hold a meeting, and its minutes are approved in the next one', async ({
  as,
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const [coordinator, leader, deputy] = [
    await as('coordinator'),
    await as('leader'),
    await as('deputyLeader'),
  ];
  const phone = await as(PHONE, { width: 390, height: 844 });
  const alternate = await as({ name: ALTERNATE });
  const everyone = [coordinator, leader, deputy, phone, alternate];
  const all = (look: (page: Page) => Promise<void>) => Promise.all(everyone.map(look));
  await phone.clock.install();
  await nextMeeting(coordinator, server.origin);

  await test.step('the leader opens, and everybody is there', async () => {
    await all((page) => enterRoom(page, HELD));
    await leader.getByRole('button', { name: 'Åpne møtet' }).click();
    for (const name of ['Kari Mjelde', DEPUTY, PHONE.name, 'Rolf Sæbø', 'Torvald Nesse']) {
      await arrives(coordinator, name);
    }
    await leader.getByRole('button', { name: /^Begynn: Godkjenning av innkalling/ }).click();
    await all((page) => expect(heading(page, /^Godkjenning av innkalling/)).toBeVisible());
    await writes(coordinator, 'Amina Yusuf ønsket velkommen. Torvald Nesse fikk ordet.');
    await propose(leader, 'Innkalling og saksliste er godkjent.');
    await leader.getByRole('button', { name: 'Enstemmig' }).click();
    await all((page) =>
      expect(page.getByRole('main').getByText('Vedtatt', { exact: true })).toBeVisible(),
    );
  });

  await test.step('the deputy leader is recused, and an alternate steps in for the case', async () => {
    await takeUp(leader, TIED);
    await deputy.getByRole('button', { name: `Endre oppmøte for ${DEPUTY}` }).click();
    await deputy.getByRole('button', { name: 'Inhabil i saken' }).click();
    await deputy.getByRole('button', { name: 'Jeg går ut av saken nå' }).click();
    await all((page) =>
      expect(page.getByText('Ikke vedtaksdyktig', { exact: true }).first()).toBeVisible(),
    );
    await leader.getByRole('button', { name: ALTERNATE, exact: true }).click();
    await expect(attendance(phone, ALTERNATE)).toContainText(`Vara for ${DEPUTY}`);
    await leader.getByRole('button', { name: 'Alle: inhabil' }).click();
    await expect(alternate.getByText('Du er med. Følg saken her.')).toBeVisible();
  });

  await test.step('the vote is tied, and the chair’s vote decides', async () => {
    await propose(leader, 'Panelet rår deltakerne til å oppnevne en kontaktperson.');
    await leader.getByRole('button', { name: 'Åpne avstemning' }).click();
    await answersVote(leader, 'For');
    await answersVote(phone, 'Mot');
    await answersVote(alternate, 'Blank');
    await expect(deputy.getByText('Du er inhabil i saken og stemmer ikke.')).toBeVisible();
    await coordinator.getByText('2 har ikke svart').click();
    await entered(coordinator, 'Rolf Sæbø', 'For');
    await entered(coordinator, 'Torvald Nesse', 'Mot');
    await leader.getByRole('button', { name: 'Avslutt avstemningen' }).click();
    await leader.getByRole('button', { name: 'Avslutt og tell' }).click();
    await all((page) => expect(page.getByText(BY_CHAIR)).toBeVisible());
  });

  await test.step('a phone is without network for a minute, and nothing typed there is lost', async () => {
    await takeUp(leader, SHORT);
    await expect(heading(phone, SHORT)).toBeVisible();
    await phone.getByRole('button', { name: 'Nytt forslag' }).click();
    await phone.context().setOffline(true);
    await expect(phone.getByText('Du er uten nett.')).toBeVisible();
    await phone.getByLabel('Tekst').fill(SUGGESTED);
    await phone.clock.runFor('01:00');
    await leaves(coordinator, 'Rolf Sæbø');
    await propose(leader, INPUT);
    await writes(coordinator, 'Panelet drøftet fagdagen.');
    await phone.context().setOffline(false);
    await expect(phone.getByText('Du er uten nett.')).toBeHidden();
    await expect(phone.getByText('Panelet drøftet fagdagen.')).toBeVisible();
    await expect(proposal(phone).filter({ hasText: INPUT })).toBeVisible();
    await expect(phone.getByLabel('Tekst')).toHaveValue(SUGGESTED);
    await phone.getByRole('button', { name: 'Legg fram' }).click();
    await expect(leader.locator('.prop').filter({ hasText: SUGGESTED })).toBeVisible();
    await expectNoSidewaysScroll(phone);
  });

  await test.step('four are too few to decide: what was said is kept as input', async () => {
    const put = proposal(leader).filter({ hasText: INPUT });
    for (const way of ['Enstemmig', 'Tell stemmer', 'Åpne avstemning', 'Navneopprop'])
      await expect(put.getByRole('button', { name: way })).toBeDisabled();
    await expect(put).toContainText('4 til stede, krav 5 av 10');
    await put.getByRole('button', { name: 'Før inn som innspill uten vedtak' }).click();
    await all((page) =>
      expect(page.getByRole('main').getByText('Innspill uten vedtak').first()).toBeVisible(),
    );
    await closesMeeting(leader);
  });

  const meetingId = await idOf(coordinator, 6);
  await test.step('the draft is commented on, and people choose how they are named', async () => {
    await sendsToReview(coordinator, meetingId);
    await agreesToBeNamed(phone, meetingId);
    await phone.goto(`/moter/${meetingId}/referat`);
    await asksForWording(phone, 'fikk ordet', 'fikk ordet først');
    for (const page of [leader, deputy, alternate]) await saysFine(page, meetingId);
  });

  await test.step('weeks later the round ends, and the next meeting approves as its first case', async () => {
    await server.goOnAt('2026-12-16T11:55');
    await Promise.all([
      signIn(coordinator, server, 'coordinator'),
      signIn(leader, server, 'leader'),
    ]);
    await endsRound(coordinator, meetingId);
    await enterRoom(leader, NEXT);
    await leader.getByRole('button', { name: 'Åpne møtet' }).click();
    for (const name of ['Kari Mjelde', DEPUTY, PHONE.name, 'Rolf Sæbø', 'Torvald Nesse']) {
      await arrives(leader, name);
    }
    await leader.getByRole('button', { name: 'Begynn: Godkjenning av referat 6/2026' }).click();
    // The case brings its proposal with it.
    await expect(proposal(leader)).toContainText('Referatet fra panelmøte 6/2026 godkjennes.');
    await leader.getByRole('button', { name: 'Enstemmig' }).click();
    await expect(leader.getByRole('main').getByText('Vedtatt', { exact: true })).toBeVisible();
  });

  await test.step('the minutes are sealed, verified, and read by everyone', async () => {
    const sealed = await sealsAndPublishes(coordinator, meetingId);
    const { page: anyone, faults } = await open(browser, server);
    await verifies(anyone, sealed);
    await anyone.goto(`/referat/${meetingId}`);
    const minutes = anyone.getByRole('article');
    await expect(minutes).toContainText('Amina Yusuf ønsket velkommen.');
    await expect(minutes).toContainText(/et medlem fikk ordet først\./i);
    await expect(minutes).not.toContainText('statutes.');
    await expect(minutes).toContainText(`Innspill uten vedtak: ${INPUT}`);
    await expect(minutes).toContainText(BY_CHAIR);
    await expect(minutes).not.toContainText('Torvald');
    await expect(minutes).not.toContainText(ALTERNATE);
    await anyone.context().close();
    expect(faults).toEqual([]);
  });
});

/** A meeting three weeks later, which has the minutes to approve. */
async function nextMeeting(page: Page, origin: string): Promise<void> {
  const answer = await page.context().request.post('/api/meetings', {
    headers: { origin, 'idempotency-key': crypto.randomUUID() },
    data: {
      startsAt: '2026-12-16T11:00:00.000Z',
      endsAt: '2026-12-16T13:00:00.000Z',
      ...{ place: 'Møterom 2', mode: 'room' },
    },
  });
  expect(answer.ok()).toBe(true);
}

async function idOf(page: Page, number: number): Promise<string> {
  const answer = await page.context().request.get('/api/meetings?year=2026');
  const { meetings } = (await answer.json()) as { meetings: { id: string; number: number }[] };
  return meetings.find((each) => each.number === number)?.id ?? '';
}

/** Enters the answer of somebody without a device. */
async function entered(page: Page, name: string, choice: 'For' | 'Mot'): Promise<void> {
  const row = page.getByRole('group', { name });
  await row.getByRole('button', { name: choice, exact: true }).click();
  await expect(row).toHaveCount(0);
}
