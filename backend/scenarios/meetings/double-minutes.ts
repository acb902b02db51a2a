import { Body } from '../panel-book';
import { DoubleClient } from './double-client';

/** Somebody by id, each of whose presses is a double click. */
type As = (personId: string) => DoubleClient;

/** The minutes of a meeting that is over, from the draft to an addendum. */
export class DoubleMinutes {
  private readonly path: string;

  /** @param there ids of those who were at the meeting, the coordinator not among them */
  constructor(
    meetingId: string,
    private readonly as: As,
    private readonly coordinator: DoubleClient,
    private readonly there: readonly string[],
  ) {
    this.path = `/meetings/${meetingId}/minutes`;
  }

  /** Everyone agrees, one of them after a comment that is taken in, and one answers for a sentence. */
  async review(): Promise<void> {
    await this.coordinator.post(`${this.path}/review`, { language: 'nb' });
    const [commenter = ''] = this.there;
    const { body: minutes } = await this.as(commenter).get(this.path);
    const [entry] = minutes.items[0].entries;
    const comment = { entryId: entry.id, text: 'Litt feil.', wording: 'Rolf Sæbø la fram saka.' };
    await this.as(commenter).post(`${this.path}/comments`, comment);
    for (const personId of this.there) await this.as(personId).post(`${this.path}/fine`);
    const [open] = (await this.life()).comments;
    const taken = { state: 'taken', version: open.version };
    await this.coordinator.post(`/minutes-comments/${open.id}/answer`, taken);
    const named = (await this.coordinator.get('/example/actors')).body.find(
      ({ name }: Body) => name === 'Rolf Sæbø',
    );
    const rolf = this.as(named.personId);
    const [mention] = (await rolf.get(`${this.path}/mentions`)).body.mentions;
    await rolf.post(`${this.path}/mentions`, { hash: mention.hash, choice: 'named' });
    await this.coordinator.post(`${this.path}/round-end`, { version: await this.version() });
  }

  /** Sealed, published and corrected, once the panel has approved. */
  async seal(): Promise<void> {
    await this.coordinator.stepUp();
    const version = await this.version();
    await this.coordinator.post(`${this.path}/seal`, { version, changes: [] });
    await this.coordinator.post(`${this.path}/publication`, { version: await this.version() });
    await this.coordinator.post(`${this.path}/addenda`, {
      ...{ version: await this.version(), kind: 'editorial' },
      ...{ reason: 'Skrivefeil', text: 'Det skal stå «saken».' },
    });
  }

  private async version(): Promise<number> {
    return (await this.life()).version;
  }

  private async life(): Promise<Body> {
    return (await this.coordinator.get(`${this.path}/life`)).body;
  }
}
