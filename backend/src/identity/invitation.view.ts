export class InvitationView {
  accountId: string;
}
