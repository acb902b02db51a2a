import type { ReminderKind } from './reminder-sources';

export class RemindedView {
  /** Null for an organisation, which answers by itself. */
  personId: string | null;
  name: string;
  /** True when the coordinator has stopped it. */
  stopped: boolean;
}

/** Reminders of one kind that go out on one day. */
export class ComingRemindersView {
  kind: ReminderKind;
  on: string;
  people: RemindedView[];
}
