import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, test } from '../panel';

test.use({ story: 'my data' });

const NARROW = { width: 390, height: 844 };
/** The leader: a member who also gets mails that may be declined. */
const NAME = 'Kari Mjelde';
const WISH = 'Etternavnet mitt skrives med gj.';
const ANSWER = 'Nå står det riktig.';

test('A member shares one thing and not the other, declines a mail, and gets a correction answered', async ({
  as,
}) => {
  const member = await as({ name: NAME }, NARROW);
  const coordinator = await as('coordinator', NARROW);
  await member.goto('/meg');
  await member.getByRole('link', { name: 'Mine opplysninger' }).click();
  await expect(member.getByRole('heading', { name: 'Mine opplysninger', level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(member);

  await test.step('consents, one by one', async () => {
    const [seat, email] = [
      member.getByLabel('Plassen, fagfeltet og grunnlaget mitt'),
      member.getByLabel('E-postadressen min', { exact: true }),
    ];
    await email.check();
    await expect(
      member.getByText(/Koordinatoren har adressen uansett\. Du ga samtykke/),
    ).toBeVisible();
    await expect(seat).not.toBeChecked();
    expect(await shared(await as('alternate'))).toEqual({ seat: false, email: true });
    await seat.check();
    await email.uncheck();
    await expect(member.getByText(/Du trakk det tilbake/)).toBeVisible();
    expect(await shared(await as('alternate'))).toEqual({ seat: true, email: false });
    await seat.uncheck();
    await expect(member.getByText(/Du trakk det tilbake/)).toHaveCount(2);
    expect(await shared(await as('alternate'))).toEqual({ seat: false, email: false });
  });

  await test.step('mails: what must be sent stays, the rest is a choice that is remembered', async () => {
    await expect(member.getByLabel('Koder for å logge inn')).toBeDisabled();
    const anchor = member.getByLabel('Kontrollpunkt for revisjonsloggen');
    await anchor.uncheck();
    await member.reload();
    await expect(anchor).not.toBeChecked();
    await anchor.check();
  });

  await test.step('asks for a correction', async () => {
    await member.getByRole('button', { name: 'Send ønsket' }).click();
    await expect(member.getByRole('link', { name: /^Hva er feil\?: / })).toBeVisible();
    await member.getByLabel('Hva er feil?').fill(WISH);
    await member.getByRole('button', { name: 'Send ønsket' }).click();
    await expect(member.getByText('Koordinatoren har ikke svart ennå.')).toBeVisible();
    await expectNoAxeViolations(member);
    await expectNoSidewaysScroll(member);
  });

  await test.step('the coordinator answers, and the member sees it at once', async () => {
    await coordinator.goto('/rettelser');
    const asked = coordinator.getByRole('region', { name: NAME });
    await expect(asked).toContainText(WISH);
    await expectNoAxeViolations(coordinator);
    await expectNoSidewaysScroll(coordinator);
    await asked.getByLabel('Svar').fill(ANSWER);
    await asked.getByRole('button', { name: 'Svar at det er rettet' }).click();
    await expect(asked.getByRole('button')).toHaveCount(0);
    await expect(member.getByText(ANSWER)).toBeVisible();
    await expect(member.getByText('Koordinatoren har ikke svart ennå.')).toHaveCount(0);
  });
});

/** What another of the panel gets to know of her. */
async function shared(other: Page): Promise<{ seat: boolean; email: boolean }> {
  const { members } = await (await other.request.get('/api/panel')).json();
  const one = members.find((each: { name: string }) => each.name === NAME);
  return { seat: one.shared !== null, email: one.email !== null };
}
