import { Client } from '../client';
import { Body } from '../panel-book';
import { Canaries, Marks } from './canaries';
import { Cast, must } from './people-seed';

/** What follows a case of a meeting: tasks, what it waits for, and what came of it. */
export class AfterSeed {
  constructor(
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
  ) {}

  /** One that is to be done, and one that was given up. */
  async task(item: Body, ownerId: string, marks: Marks): Promise<void> {
    const give = () => {
      const text = `Gjør ${this.canaries.sow('meeting_task.text', ownerId, marks)}`;
      const task = { text, ownerId, dueOn: '2026-12-01' };
      return must(this.coordinator.post(`/agenda-items/${item.id}/tasks`, task));
    };
    await give();
    const { id, version } = await give();
    const reason = `Fordi ${this.canaries.sow('meeting_task.reason', ownerId, marks)}`;
    const state = { state: 'dropped', reason, version };
    await must(this.coordinator.put(`/tasks/${id}/state`, state));
  }

  /** To whom the decision of a case goes. */
  async mark({ decisions }: Body, marks: Marks): Promise<void> {
    const addressee = `Til ${this.canaries.sow('decision_mark.addressee', null, marks)}`;
    const note = { addressee, version: 0 };
    await must(this.coordinator.put(`/decisions/${decisions[0].id}/mark`, note));
  }

  async follow({ caseId }: Body, marks: Marks, { coordinator }: Cast): Promise<void> {
    const { version } = await must(this.coordinator.get(`/cases/${caseId}/record`));
    const text = `Svar ${this.canaries.sow('case_follow_up.text', coordinator, marks)}`;
    const note = { kind: 'awaits', text, until: '2026-12-20', version };
    await must(this.coordinator.post(`/cases/${caseId}/follow-ups`, note));
  }
}
