import type { Page } from '@playwright/test';
import {
  closes,
  count,
  electionAtHand,
  makesKey,
  opensBooth,
  preparesRound,
  votes,
} from '../ballot-room';
import { expect, expectNoSidewaysScroll, signIn, test } from '../panel';

test.use({ story: 'ballot', clock: '2026-11-25T12:00' });

const OUTER = 'Rolf Sæbø';
const INNER = 'Torvald Nesse';
const JONAS = 'Jonas Eide';
const HANNE = 'Hanne Dahl Berge';
const BLANK = 'Blank stemme';
const AGAIN = 'Amina Yusuf';
const REASON = 'Telefonen med nøkkelen er borte';
/** Four for each, and one blank: nobody has more than half. */
const EVEN = [JONAS, JONAS, JONAS, JONAS, HANNE, HANNE, HANNE, HANNE, BLANK];

test('elects a deputy leader by envelope with nine voters and two tellers, including a re-vote, a lost teller key (new election) and a tie settled by lots', async ({
  as,
  server,
}) => {
  test.setTimeout(360_000);
  const holder = await as('coordinator');
  const outer = await as({ name: OUTER });
  const lost = await as({ name: INNER });
  // The others pass one phone around, and sign in one after the other.
  const phone = await as({ name: AGAIN }, { width: 390, height: 844 });
  const { electionId, voters } = await electionAtHand(holder);
  expect(voters).toHaveLength(9);
  const election = `/valg/${electionId}`;

  const prepares = async (inner: Page) => {
    await holder.goto(election);
    const booth = await preparesRound(holder, [OUTER, INNER]);
    await makesKey(outer, booth);
    await makesKey(inner, booth);
    await opensBooth(holder, booth);
    return booth;
  };
  /** Everybody votes as the list says, each in the booth. */
  const allVote = async (booth: string, inner: Page, choices: readonly string[]) => {
    for (const [at, name] of voters.entries()) {
      const page = name === OUTER ? outer : name === INNER ? inner : phone;
      if (page === phone) await signIn(phone, server, { name });
      await page.goto(booth);
      await votes(page, choices[at] ?? BLANK);
    }
  };

  await test.step('a round whose inner key is lost is stopped, and no vote can be opened', async () => {
    const booth = await prepares(lost);
    await phone.goto(booth);
    await expectNoSidewaysScroll(phone);
    await votes(phone, JONAS);
    await expect(outer.getByText('1 av 9 har stemt')).toBeVisible();
    await expect(holder.getByText(/av 9 har stemt/)).toHaveCount(0);
  });
  const inner = await as({ name: INNER });
  await test.step('on another device the teller is told what a lost key means, and stops it', async () => {
    await inner.goto(election);
    await inner.getByRole('link', { name: 'Til oppgaven din som teller' }).click();
    await inner.getByText('Har du mistet både nøkkelen og koden?').click();
    await expect(inner.getByText('Da kan ingen åpne stemmene, heller ikke vi.')).toBeVisible();
    await inner.getByRole('button', { name: 'Stans stemmingen' }).click();
    const dialog = inner.getByRole('dialog', { name: 'Vil du stanse stemmingen?' });
    await dialog.getByLabel('Hvorfor?').fill(REASON);
    await dialog.getByRole('button', { name: 'Stans stemmingen' }).click();
    await expect(inner.getByText(`Grunnen: ${REASON}`)).toBeVisible();
    await expect(phone.getByText('ingen har sett hva noen stemte')).toBeVisible();
  });

  const first = await test.step('the round is held again, and one votes once more', async () => {
    const booth = await prepares(inner);
    await allVote(booth, inner, EVEN);
    await signIn(phone, server, { name: AGAIN });
    await phone.goto(booth);
    const before = await phone.locator('.receipt .codewords li').allInnerTexts();
    await phone.getByRole('button', { name: 'Stem på nytt' }).click();
    const words = await votes(phone, EVEN[voters.indexOf(AGAIN)] ?? '');
    expect(words).toHaveLength(8);
    expect(words).not.toEqual(before);
    await expect(outer.getByText('9 av 9 har stemt')).toBeVisible();
    await closes(outer);
    await expect(phone.getByRole('heading', { name: 'Stemmingen er åpen' })).toBeVisible();
    await closes(inner);
    await expect(phone.getByRole('heading', { name: 'Stemmingen er stengt' })).toBeVisible();
    await count(outer, inner);
    return { booth, words };
  });
  await test.step('nobody has more than half, and the browser finds the code of the last vote', async () => {
    await expect(phone.getByText('Ingen fikk mer enn halvparten.')).toBeVisible();
    const found = 'Ja. Koden din står på lista over stemmer som er talt.';
    await expect(phone.getByText(found)).toBeVisible();
    await expect(phone.getByText('9 av 9 stemte.')).toBeVisible();
    // Another device has no code, so the words are typed.
    await inner.goto(first.booth);
    await expect(inner.getByText(found)).toBeVisible();
  });

  await test.step('the second round ends in a tie', async () => {
    const booth = await prepares(inner);
    await allVote(booth, inner, [...EVEN].reverse());
    await outer.goto(booth);
    await closes(outer);
    await closes(inner);
    await count(outer, inner);
    await expect(outer.getByText('Det ble likt. Nå trekkes det lodd.')).toBeVisible();
  });
  const elected = await test.step('lots are drawn with two witnesses', async () => {
    await holder.goto(election);
    await holder.getByLabel('Vitne 1').selectOption({ label: OUTER });
    await holder.getByLabel('Vitne 2').selectOption({ label: INNER });
    await holder.getByRole('button', { name: 'Begynn loddtrekningen' }).click();
    for (const [page, word] of [
      [outer, 'bjørk'],
      [inner, 'havn'],
    ] as const) {
      await page.goto(election);
      await page.getByLabel('Skriv et ord, hva som helst').fill(word);
      await page.getByRole('button', { name: 'Send ordet' }).click();
    }
    const drawn = holder.getByText(/^Loddet falt på /);
    await expect(drawn).toBeVisible();
    const [, name = ''] = /Loddet falt på (.*)\./.exec(await drawn.innerText()) ?? [];
    expect([JONAS, HANNE]).toContain(name);
    return name;
  });
  await test.step('the result stands on the page of the election and among the offices', async () => {
    await phone.goto(election);
    await expect(phone.getByText(`Loddet falt på ${elected}.`)).toBeVisible();
    await expect(phone.getByRole('heading', { name: /Omgang 1\. Hemmelig stemming/ })).toHaveCount(
      2,
    );
    await phone.goto('/panelet/verv');
    await expect(phone.getByRole('main').getByText(elected).first()).toBeVisible();
  });
});
