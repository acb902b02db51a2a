import { test } from '../panel';
test.use({ story: 'shots' });
test('shots', async ({ as }) => {
  test.setTimeout(240_000);
  const member = await as('representative', { width: 390, height: 844 });
  const send = async (page: any, url: string, data: unknown) => {
    const origin = new URL(page.url()).origin;
    const r = await page.context().request.post(`/api${url}`, { data, headers: { origin, 'idempotency-key': crypto.randomUUID() } });
    return r.json();
  };
  await member.goto('/saker');
  const a = await send(member, '/cases', { about: 'Ventetid før studier begynner', why: 'Mange pasienter og pårørende venter lenge uten å få vite hvorfor. Det skaper uro.', ask: 'Gi et råd til forskerne om å si fra hver måned.' });
  const b = await send(member, '/cases', { about: 'Parkering ved sykehuset', why: 'Dyrt.', ask: 'Skriv til sykehuset.' });
  for (const dark of [false, true]) for (const width of [390, 1280]) {
    const leader = await as('leader', { width, height: 900, dark });
    const shot = async (name: string) => { await leader.waitForTimeout(700); await leader.screenshot({ path: `/tmp/shots/${name}-${width}-${dark ? 'dark' : 'light'}.png`, fullPage: true }); };
    if (!dark && width === 390) {
      await leader.goto('/saker');
      await send(leader, `/cases/${b.case.caseId}/answers`, { kind: 'declined', text: 'Sykehuset svarer selv på dette. Vi har spurt dem om å legge svaret på nettsiden.', version: b.version });
      const ms = (await (await leader.context().request.get('/api/meetings?year=2026')).json()).meetings.filter((m: any) => m.state === 'planned');
      const t = (await (await leader.context().request.get('/api/agenda-templates')).json()).templates[0];
      await send(leader, `/meetings/${ms[0].id}/standing-items`, { templateId: t.id });
      await send(leader, `/meetings/${ms[0].id}/agenda-review`, { kind: 'sent', text: '' });
      await send(leader, `/meetings/${ms[0].id}/agenda-review`, { kind: 'comment', text: 'Vi bør ha mer tid til råd.' });
    }
    const ms = (await (await leader.context().request.get('/api/meetings?year=2026')).json()).meetings.filter((m: any) => m.state === 'planned');
    await leader.goto('/saker'); await shot('saker');
    await leader.goto('/saker/ny'); await shot('ny');
    await leader.goto(`/saker/${a.case.caseId}`); await shot('sak');
    await leader.getByRole('button', { name: 'Ta opp på et møte' }).click(); await shot('ta-opp');
    await leader.goto(`/saker/${b.case.caseId}`); await shot('svart');
    await leader.goto('/saker/faste'); await shot('faste');
    await leader.getByRole('button', { name: /Endre malen/ }).first().click(); await shot('faste-form');
    await leader.goto(`/moter/${ms[0].id}/plan`); await shot('plan');
  }
});
