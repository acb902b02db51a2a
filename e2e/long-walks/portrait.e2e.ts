import { expect, expectNoSidewaysScroll, open, test } from '../panel';

test.use({ story: 'portrait' });

test('A member shows a picture on the open page as long as they want to', async ({
  as,
  browser,
  server,
}) => {
  const member = await as('representative', { width: 390, height: 844 });
  await member.goto('/mine-opplysninger');
  await member.getByLabel('Navnet mitt på den åpne siden').check();
  const picture = await member.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [900, 1200];
    const brush = canvas.getContext('2d');
    brush?.fillRect(300, 200, 300, 400);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const file = { name: 'meg.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') };
  await member.getByLabel('Velg et bilde').setInputFiles(file);
  await member.getByRole('button', { name: 'Ja, vis bildet' }).click();
  await expect(member.getByText(/Du ga samtykke 12\. november/).last()).toBeVisible();
  await expectNoSidewaysScroll(member);

  const { page: visitor, faults } = await open(browser, server, { width: 390, height: 844 });
  await visitor.goto(`${server.origin}/om-panelet`);
  const portrait = visitor.getByRole('img');
  const size = () => portrait.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(size).toBe(512);
  const name = await portrait.getAttribute('alt');
  await expect(visitor.getByText(name ?? 'nobody')).toBeVisible();

  await member.getByRole('button', { name: 'Ta bort bildet' }).click();
  await expect(member.getByText('Bildet er slettet.')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText(name ?? 'nobody')).toBeVisible();
  await expect(visitor.getByRole('img')).toHaveCount(0);
  await visitor.context().close();
  expect(faults).toEqual([]);
});
