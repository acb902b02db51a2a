import { PdfWriter } from '../../src/documents/pdf-writer';
import { Client } from '../client';
import { Body } from '../panel-book';
import { Authenticator } from '../sign-in/authenticator';
import { Canaries } from './canaries';
import { LeakPanel } from './leak-panel';
import { Cast, must } from './people-seed';

/** What people say about themselves: needs, wishes, a no, a signature on paper or screen. */
export class WordsSeed {
  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
  ) {}

  async say(cast: Cast): Promise<void> {
    const people = [cast.coordinator, ...cast.seated, ...cast.alternates, ...cast.guests];
    for (const personId of people) {
      const own = await this.panel.browser(personId);
      await this.needs(own, personId);
      await this.wishes(own, personId);
      if (cast.guests.includes(personId)) await this.guardian(personId);
      // Registering ends one's other sessions, and the coordinator has a passkey already.
      if (personId !== cast.coordinator) await this.passkey(own, personId);
    }
    const [first = '', second = '', ...others] = cast.guests;
    await this.refuse(first);
    await this.refuse(second, true);
    for (const personId of [...others.slice(2), ...cast.alternates, ...cast.seated.slice(2, -1)]) {
      await this.paper(personId);
    }
    await this.sign(cast.leader);
    await this.sign(cast.deputyLeader);
    await this.nextText();
  }

  /** Written twice over, and by some erased: what was there before must be as hidden as what is. */
  private async needs(own: Client, personId: string): Promise<void> {
    for (let version = 0; version < 3; version++) {
      const text = `Trenger ${this.canaries.sow('access_needs.sealed_text', personId)} ved døra`;
      await must(own.put('/access-needs', { text, consent: true, version }));
    }
    await must(own.post('/access-needs/openings'));
    await must(
      this.coordinator.post(`/people/${personId}/access-needs/openings`, {
        purpose: 'conversation',
      }),
    );
  }

  /** Of guests, who hold no seat: a member under age would need a consent first. */
  private async guardian(personId: string): Promise<void> {
    const path = `/people/${personId}/guardian`;
    const name = `Foresatt ${this.canaries.sow('guardian.sealed_text', personId)}`;
    const body = { fullAgeOn: '2028-03-01', name, contact: '55 00 11 22', version: 0 };
    await must(this.coordinator.put(path, body));
    await must(this.coordinator.post(`${path}/openings`, { purpose: 'consent' }));
  }

  private passkey(own: Client, personId: string) {
    const label = `Nøkkel ${this.canaries.sow('passkey.label', personId)}`;
    return must(new Authenticator().register(own, label));
  }

  private async wishes(own: Client, personId: string): Promise<void> {
    for (let n = 0; n < 2; n++) {
      const wish = `Rett ${this.canaries.sow('correction_request.wish', personId)}`;
      await must(own.post('/corrections', { wish }));
    }
    const waiting = (await must(this.coordinator.get('/correction-tasks'))).filter(
      (each: Body) => each.outcome === null,
    );
    for (const { id, version } of waiting) {
      const answer = `Rettet ${this.canaries.sow('correction_request.answer', personId)}`;
      const reply = { outcome: 'corrected', answer, version };
      await must(this.coordinator.post(`/corrections/${id}/answer`, reply));
    }
  }

  private async refuse(personId: string, byCoordinator = false): Promise<void> {
    const word = `Nei, ${this.canaries.sow('declaration_refusal.word', personId)}`;
    if (byCoordinator) {
      await must(this.coordinator.post('/declarations/refusals', { personId, word }));
    } else {
      const own = await this.panel.browser(personId);
      await must(own.post('/declaration/refusals', { word, language: 'nb' }));
    }
  }

  /** A declaration on paper, with whoever saw it and the sheet itself. */
  private async paper(personId: string): Promise<void> {
    const witness = this.canaries.sow('declaration_signature.evidence', personId);
    const paper = { personId, signedOn: '2026-11-02', witness: `Vitne ${witness}` };
    const rows: Body[] = await must(this.coordinator.post('/declarations/paper', paper));
    const signatureId = rows.find((row) => row.personId === personId).signatureId;
    const sheet = this.sheet(this.canaries.sow('declaration_scan.content', personId));
    await must(
      this.coordinator.putFile(`/declarations/${signatureId}/file`, 'application/pdf', sheet),
    );
  }

  private sheet(text: string): Buffer {
    const facts = { heading: `Ark ${text}`, lines: [] };
    const words = { title: `Ark ${text}`, lang: 'nb', region: 'NO', running: 'Ark', page: 'side' };
    const parts = { preview: null, facts, people: [], items: [] };
    const writer = this.panel.app.nest.get(PdfWriter, { strict: false });
    return writer.write('minutes', { ...words, ...parts }, '2026-11-10T12:00:00.000Z');
  }

  /** Signed on screen, with a sealed copy by mail. */
  private async sign(personId: string): Promise<void> {
    const own = await this.panel.browser(personId);
    const { hash } = await must(own.get('/declaration'));
    const { name } = await must(own.get('/session'));
    const code = await this.panel.codeOf(() => own.post('/declaration/codes'));
    const signature = {
      hash,
      name,
      code,
      language: 'nb',
      confirmations: [true, true],
      copyByMail: true,
    };
    await must(own.post('/declaration/signatures', signature));
  }

  /** An edition that begins tomorrow: until then for the coordinator alone. */
  private async nextText(): Promise<void> {
    const line = (word: string) => `${word} ${this.canaries.sow('declaration_text.texts')}`;
    const words = () => ({
      title: line('Erklæring'),
      paragraphs: [line('Jeg lover'), line('Jeg tier om')],
      confirmations: [line('Jeg har lest'), line('Jeg vet')],
    });
    const texts = { nb: words(), nn: words(), en: words(), 'nb-lett': words() };
    const edition = { texts, validFrom: '2026-11-13', olderClosesOn: '2027-11-13' };
    await must(this.coordinator.post('/declaration-texts', edition));
  }
}
