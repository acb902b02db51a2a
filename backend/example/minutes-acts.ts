import { HeldElectionsReader } from '../src/elections/held-elections-reader';
import { OfficesReader } from '../src/elections/offices-reader';
import { Injectable } from '@nestjs/common';
import { SignedHeads } from '../src/audit/signed-heads';
import { PdfWriter } from '../src/documents/pdf-writer';
import { SealedDocumentsReader } from '../src/documents/seal/sealed-documents-reader';
import { Sealer } from '../src/documents/seal/sealer';
import { AccountReader } from '../src/identity/account-reader';
import { InstallationReader } from '../src/identity/installation-reader';
import { PreferenceReader } from '../src/identity/preference-reader';
import { Clock } from '../src/kernel/clock';
import { ReadDb } from '../src/kernel/db';
import { UnitOfWork } from '../src/kernel/unit-of-work';
import { CloseRound } from '../src/meetings/approval/close-round';
import { CommentMinutes } from '../src/meetings/approval/comment-minutes';
import { MinutesLifePage } from '../src/meetings/approval/life-page';
import { MentionTexts } from '../src/meetings/approval/mention-texts';
import { PublicRendering } from '../src/meetings/approval/public-rendering';
import { PublishMinutes } from '../src/meetings/approval/publish-minutes';
import { ReviewMail } from '../src/meetings/approval/review-mail';
import { SealMinutes } from '../src/meetings/approval/seal-minutes';
import { SealedMinutes } from '../src/meetings/approval/sealed-minutes';
import { SendToReview } from '../src/meetings/approval/send-to-review';
import { MinutesPage } from '../src/meetings/minutes/minutes-page';
import { Outbox } from '../src/messages/outbox';
import { PublicAddress } from '../src/messages/public-address';
import { MeetingActs } from './meeting-acts';

/** What the seal is made of: it has no time but the program's own. */
@Injectable()
export class ExampleSeal {
  constructor(
    readonly heads: SignedHeads,
    readonly pdf: PdfWriter,
    readonly sealer: Sealer,
    readonly documents: SealedDocumentsReader,
  ) {}
}

/** From the draft to published minutes, on a clock of their own. */
export class MinutesActs {
  readonly send: SendToReview;
  readonly comments: CommentMinutes;
  readonly closeRound: CloseRound;
  readonly seal: SealMinutes;
  readonly publish: PublishMinutes;

  constructor(
    work: UnitOfWork,
    db: ReadDb,
    clock: Clock,
    address: PublicAddress,
    { heads, pdf, sealer, documents }: ExampleSeal,
    { meetings }: MeetingActs,
  ) {
    const elections = new HeldElectionsReader(db, new OfficesReader(db));
    const minutes = new MinutesPage(db, meetings, elections);
    const texts = new MentionTexts(db, minutes);
    const sealed = new SealedMinutes(documents);
    const page = new MinutesLifePage(db, clock, meetings, texts, sealed);
    const mail = new ReviewMail(
      new AccountReader(db),
      new PreferenceReader(db),
      new InstallationReader(db),
      new Outbox(clock),
      address,
    );
    this.send = new SendToReview(work, meetings, mail, page);
    this.comments = new CommentMinutes(work, meetings, page);
    this.closeRound = new CloseRound(work, meetings, page);
    this.seal = new SealMinutes(work, meetings, minutes, heads, pdf, sealer, address, page);
    this.publish = new PublishMinutes(work, meetings, new PublicRendering(minutes), page);
  }
}
