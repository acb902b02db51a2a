import { PrepareErasure } from '../../src/privacy/erasure/prepare-erasure';
import { Client } from '../client';
import { Body } from '../panel-book';
import { Canaries } from './canaries';
import { LeakPanel } from './leak-panel';
import { Cast, must } from './people-seed';

/** What happens to memberships and ways in: a basis that lapses, acting, leaving, recovery and erasure. */
export class LifeSeed {
  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
    private readonly cast: Cast,
  ) {}

  async go(): Promise<void> {
    const [, , alternate = ''] = this.cast.alternates;
    await this.lapse(this.cast.seated[7] ?? '');
    await this.act(alternate);
    await this.handOver(this.cast.ended);
    await this.recover(alternate);
    await this.forget();
  }

  /** The organisation has confirmed the one it designated, after all. */
  private async lapse(personId: string): Promise<void> {
    const board = await must(this.coordinator.get('/board'));
    const { holder } = board.seats.find((seat: Body) => seat.holder?.personId === personId);
    const path = `/appointments/${holder.appointmentId}/basis-lapse`;
    const { lapse } = await must(this.coordinator.post(path, { since: '2026-11-02' }));
    const reference = `Brev ${this.canaries.sow('basis_lapse.reference', personId)}`;
    const outcome = { outcome: 'confirmed', reference, decidedOn: '2026-11-10' };
    const settled = `/basis-lapses/${lapse.id}/outcome`;
    await must(this.coordinator.post(settled, { ...outcome, version: lapse.version }));
  }

  private async act(personId: string): Promise<void> {
    const { seats } = await must(this.coordinator.get('/board'));
    const { seatId } = seats.find((seat: Body) => seat.holder === null);
    const decision = `Sak ${this.canaries.sow('acting_alternate.decision', personId)}`;
    const wish = { personId, decision, from: '2026-11-12' };
    await must(this.coordinator.post(`/seats/${seatId}/acting`, wish));
  }

  private async handOver(personId: string): Promise<void> {
    const task = `Nøkkel ${this.canaries.sow('handover_task.task', personId)}`;
    await must(this.coordinator.post(`/people/${personId}/handover-tasks`, { task }));
  }

  /** What the one who left was promised to have erased: one has said yes, and the second is waited for. */
  private async forget(): Promise<void> {
    await this.panel.app.nest.get(PrepareErasure, { strict: false }).round();
    const { run } = await must(this.coordinator.get('/erasures'));
    const path = `/erasure-runs/${run.id}/approve`;
    await must(this.coordinator.post(path, { version: run.version }));
  }

  /** Somebody has lost mailbox and phone: a new address, until another has recognised them. */
  private async recover(personId: string): Promise<void> {
    const newEmail = `${this.canaries.sow('recovery.new_email', personId)}@example.org`;
    await must(this.coordinator.post('/recoveries', { personId, newEmail }));
  }
}
