import { Db } from '../kernel/db';

/** What sessions must know of meetings, which belong to a higher slice. Provided by the program's root. */
export abstract class PresenceFacts {
  /** True while a meeting is open and the person is registered as present in it. */
  abstract isInLiveMeeting(personId: string, db?: Db): Promise<boolean>;
}
