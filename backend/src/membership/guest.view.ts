/** Somebody invited to a meeting or a case without a seat. Period half-open: `to` is the first day after. */
export class GuestView {
  id: string;
  personId: string;
  name: string;
  invitedTo: string;
  from: string;
  to: string;
}
