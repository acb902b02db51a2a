import type { Page } from '@playwright/test';
import { expect, expectLargeTextToFit, expectNoAxeViolations, open } from '../panel';
import {
  answerInTwoTaps,
  answerLink,
  dayIn,
  post,
  SEATED,
  seatPeople,
  test,
} from '../mailed-panel';
import { Server } from '../server';

test('A notice goes out by mail, is answered from the phone, and an alternate is found', async ({
  browser,
  real,
  mail,
}) => {
  test.setTimeout(120_000);
  const { page, faults } = await open(browser, real);
  await setUp(page, real);
  const seen = new Set<string>();
  const answer = (how: Parameters<typeof answerInTwoTaps>[2]) =>
    answerInTwoTaps(browser, real, how, async (phone) => {
      // The page of thanks is the same for everyone who gave the same answer.
      if (seen.has(how.thanks.source)) return;
      seen.add(how.thanks.source);
      await expectNoAxeViolations(phone);
      await expectLargeTextToFit(phone, 320, 200);
    });
  await test.step('the coordinator sends it in three actions from home', async () => {
    await page.goto('/hjem');
    let actions = 0;
    const press = async (on: ReturnType<Page['getByRole']>) => {
      await on.click();
      actions += 1;
    };
    await press(page.getByRole('link', { name: 'Send innkalling' }).first());
    await expect(page.getByRole('heading', { name: 'Slik blir e-posten' })).toBeVisible();
    await expectNoAxeViolations(page);
    await press(page.getByRole('button', { name: 'Send innkalling' }));
    const dialog = page.getByRole('dialog', { name: 'Sende innkallingen nå?' });
    await press(dialog.getByRole('button', { name: 'Send innkalling' }));
    await expect(page.getByText('Innkallingen er sendt.')).toBeVisible();
    expect(actions).toBeLessThanOrEqual(4);
  });
  await test.step('four say yes from the mail, in two taps each', async () => {
    for (const name of SEATED.slice(1)) {
      const link = await answerLink(mail, name, 'ja');
      await answer({ link, button: 'Jeg kommer', thanks: /Du er påmeldt/ });
    }
    await expect(page.getByTestId('forecast')).toContainText('Usikkert. 4 har sagt ja');
  });
  await test.step('one cannot, the first alternate says no and the second yes', async () => {
    const anne = await answerLink(mail, 'Anne', 'nei');
    await answer({ link: anne, button: 'Jeg kan ikke', thanks: /Vi har spurt en vara/ });
    const vera = await answerLink(mail, 'Vera', 'nei');
    await answer({ link: vera, button: 'Jeg kan ikke', thanks: /Takk for at du sa fra/ });
    const ylva = await answerLink(mail, 'Ylva', 'ja');
    await answer({ link: ylva, button: 'Jeg kommer', thanks: /Du er påmeldt/ });
  });
  await test.step('the forecast is safe, and the log tells who was asked', async () => {
    await expect(page.getByTestId('forecast')).toContainText('Ja. 5 kommer, og det trengs 5.');
    await expect(page.getByText('Vera Prøve for Anne Prøve: Kan ikke')).toBeVisible();
    await expect(page.getByText('Ylva Prøve for Anne Prøve: Møter')).toBeVisible();
    await expectNoAxeViolations(page);
    await expectLargeTextToFit(page, 320, 200);
  });
  expect(faults).toEqual([]);
});

/** A meeting in three weeks with one case. */
async function setUp(page: Page, server: Server): Promise<void> {
  await seatPeople(page, server);
  const { id } = await post(page, server, '/meetings', {
    startsAt: `${dayIn(21)}T11:00:00.000Z`,
    endsAt: `${dayIn(21)}T14:00:00.000Z`,
    place: 'Møterom 2',
    mode: 'both',
  });
  const item = { title: 'Nytt venterom', type: 'discussion', minutes: 30 };
  await post(page, server, `/meetings/${id}/agenda-items`, item);
}
