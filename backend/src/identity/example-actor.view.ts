import { Role } from '../kernel/actor';

/** Someone an explorer of the example panel may choose to be. */
export class ExampleActorView {
  personId: string;
  name: string;
  role: Role;
  note: string | null;
}
