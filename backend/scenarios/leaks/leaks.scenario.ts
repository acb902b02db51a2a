import { Canaries } from './canaries';
import { LeakPanel } from './leak-panel';
import { MeetingsSeed } from './meetings-seed';
import { PeopleSeed } from './people-seed';
import { WordsSeed } from './words-seed';
import { readersOf } from './readers';

jest.setTimeout(300_000);
it('seeds', async () => {
  const canaries = new Canaries();
  const panel = await LeakPanel.start();
  try {
    const { seed, coordinatorId } = await PeopleSeed.install(panel, canaries);
    const cast = await seed.fill(coordinatorId);
    const t1 = Date.now();
    await new WordsSeed(panel, canaries, seed.coordinator).say(cast);
    const t2 = Date.now();
    await new MeetingsSeed(panel, canaries, seed.coordinator, cast).hold();
    const t3 = Date.now();
    const readers = await readersOf(panel, cast);
    panel.silence();
    console.log(canaries.count, t2 - t1, t3 - t2, readers.map((r) => [r.name, [...r.roles].join()]));
  } finally { await panel.close(); }
});
