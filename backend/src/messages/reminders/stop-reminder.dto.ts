import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import type { ReminderKind } from './reminder-sources';

/** Kinds that go to people; an organisation has its own page. */
const STOPPABLE = [
  'declaration',
  'meeting',
  'task',
  'minutes',
] as const satisfies readonly ReminderKind[];

export class StopReminderDto {
  @IsUUID()
  personId: string;

  @IsIn(STOPPABLE)
  kind: (typeof STOPPABLE)[number];

  @IsBoolean()
  stopped: boolean;
}
